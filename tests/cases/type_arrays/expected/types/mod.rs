// @generated
//! The types of the API.

mod row;

pub use self::row::{Row, RowAny, RowId};
