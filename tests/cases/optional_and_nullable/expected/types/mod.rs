// @generated
//! The types of the API.

mod patch;
mod unit;

pub use self::patch::Patch;
pub use self::unit::Unit;
