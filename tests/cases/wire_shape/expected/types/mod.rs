// @generated
//! The types of the API.

mod query;

pub use self::query::Query;
