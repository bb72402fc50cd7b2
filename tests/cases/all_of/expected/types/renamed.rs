// @generated
//! `Renamed`.

use super::Base;

/// The same by another name.
pub type Renamed = Base;
