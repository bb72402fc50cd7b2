// @generated
//! `Items`.

use super::Item;

/// Type of the schema `Items`.
pub type Items = Vec<Item>;
