// @generated
//! The types of the API.

mod doc;
mod row;

pub use self::doc::Doc;
pub use self::row::Row;
