//! `Sum`.

use serde::{Deserialize, Serialize};

use super::Expression;

/// Type of the schema `Sum`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sum {
    /// The property `left`.
    pub left: Box<Expression>,
    /// The property `right`.
    pub right: Box<Expression>,
}
