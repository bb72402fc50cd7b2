// @generated
//! The types of the API.

mod forest;
mod node;

pub use self::forest::Forest;
pub use self::node::Node;
