//! JSON: how values of every type are read and written. What the types of an API need is named here.

pub use super::bridge::{deserialize, serde_for, serialize};
pub use super::decode::{Decode, Missing};
pub use super::document::{JsonError, from_answer, from_slice, from_texts, to_string};
pub use super::encode::{Encode, Writer};
pub use super::kind::Kind;
pub use super::misfit::Misfit;
pub use super::node::Node;
pub use super::object::Object;
pub use super::union::{Depth, Fit, Fits, Known, any, choose};
