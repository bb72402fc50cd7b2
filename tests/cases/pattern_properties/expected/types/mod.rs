// @generated
//! The types of the API.

mod headers;
mod labelled;

pub use self::headers::{Headers, HeadersValue};
pub use self::labelled::{Labelled, LabelledValue};
