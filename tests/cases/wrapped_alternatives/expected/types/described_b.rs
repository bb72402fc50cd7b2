// @generated
//! `DescribedB`.

use super::B;

/// Another name.
pub type DescribedB = B;
