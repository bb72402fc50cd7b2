// @generated
//! The types of the API.

mod level;
mod plain;

pub use self::level::Level;
pub use self::plain::Plain;
