// @generated
//! The types of the API.

mod formats;

pub use self::formats::Formats;
