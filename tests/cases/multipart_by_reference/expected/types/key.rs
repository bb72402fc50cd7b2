// @generated
//! `Key`.

use crate::runtime::base64;

/// Type of the schema `Key`.
pub type Key = base64::Base64;
