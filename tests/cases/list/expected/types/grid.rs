//! `Grid` and `GridCellsItem`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Grid`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    /// The property `rows`.
    pub rows: Vec<Vec<i64>>,
    /// The property `labels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<Option<String>>>,
    /// The property `cells`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<GridCellsItem>>,
}

impl Grid {
    /// A value with the required fields, and without any other.
    pub fn new(rows: Vec<Vec<i64>>) -> Self {
        Self {
            rows,
            labels: None,
            cells: None,
        }
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GridCellsItem {
    /// The property `x`.
    pub x: i64,
}
