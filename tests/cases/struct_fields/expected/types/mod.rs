// @generated
//! The types of the API.

mod pet;

pub use self::pet::Pet;
