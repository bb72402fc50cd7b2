// @generated
//! The types of the API.

mod get_item;

pub use self::get_item::{GetItemFilter, GetItemSort};
