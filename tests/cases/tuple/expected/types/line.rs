//! `Line` and `LineLabelledPlace2`.

use serde::{Deserialize, Serialize};

use super::Point;

/// Type of the schema `Line`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The property `from`.
    pub from: Point,
    /// The property `labelled`.
    ///
    /// Constraints: at least 2 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labelled: Option<(String, LineLabelledPlace2)>,
}

impl Line {
    /// A value with the required fields, and without any other.
    pub fn new(from: Point) -> Self {
        Self { from, labelled: None }
    }
}

/// Item 2 of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LineLabelledPlace2 {
    /// The property `x`.
    pub x: i64,
}
