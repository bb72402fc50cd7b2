// @generated
//! The types of the API.

mod fixed;
mod labels;

pub use self::fixed::Fixed;
pub use self::labels::Labels;
