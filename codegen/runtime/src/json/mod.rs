//! JSON: how values of every type are read and written. What the types of an API need is named here.

pub mod additional;
pub mod bridge;
pub mod decode;
pub mod document;
pub mod encode;
pub mod escapes;
pub mod find;
pub mod kind;
pub mod lenient;
pub mod misfit;
pub mod mode;
pub mod node;
pub mod object;
pub mod place;
pub mod repair;
pub mod tape;
pub mod union;

pub use bridge::{deserialize, serde_for, serialize};
pub use decode::{Decode, Missing};
pub use document::{
    JsonError, from_answer, from_either, from_slice, from_text, from_text_or_list, from_texts,
    to_string,
};
pub use encode::{Encode, Writer};
pub use kind::Kind;
pub use misfit::Misfit;
pub use node::Node;
pub use object::Object;
pub use union::{Depth, Fit, Fits, Known, Sign, any, choose, decide, decide_by_member, null};
