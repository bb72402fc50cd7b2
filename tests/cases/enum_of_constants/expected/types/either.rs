// @generated
//! `Either`.

/// Both booleans are no enum.
pub type Either = bool;
