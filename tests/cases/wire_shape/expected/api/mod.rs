// @generated
//! The operations of the API, a module for each tag.

pub mod pets;
pub mod pet_store;
pub mod undescribed_tag;
pub mod untagged;
