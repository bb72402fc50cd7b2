// @generated
//! The types of the API.

mod doc;
mod read;
mod row;

pub use self::doc::Doc;
pub use self::read::ReadResponse;
pub use self::row::Row;
