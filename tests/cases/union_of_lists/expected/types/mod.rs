// @generated
//! The types of the API.

mod input;

pub use self::input::Input;
