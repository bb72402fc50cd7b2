// @generated
//! `Both`.

use super::DerivedItemsItem;

/// Type of the schema `Both`.
pub type Both = Vec<DerivedItemsItem>;
