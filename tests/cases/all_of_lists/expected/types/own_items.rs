// @generated
//! `OwnItems`.

use super::DerivedItemsItem;

/// Type of the schema `OwnItems`.
pub type OwnItems = Vec<DerivedItemsItem>;
