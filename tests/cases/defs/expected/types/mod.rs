// @generated
//! The types of the API.

mod tree;
mod tree_node;

pub use self::tree::Tree;
pub use self::tree_node::TreeNode;
