// @generated
//! The types of the API.

mod model;
mod use_model;

pub use self::model::Model;
pub use self::use_model::UseModelBody;
