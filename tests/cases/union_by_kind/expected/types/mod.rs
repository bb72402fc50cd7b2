// @generated
//! The types of the API.

mod number;
mod value_schema;

pub use self::number::Number;
pub use self::value_schema::{ValueSchema, ValueSchemaRef};
