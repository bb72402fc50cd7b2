//! `Large`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Large`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Large {
    /// The property `a`.
    pub a: String,
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    pub c: String,
    /// The property `d`.
    pub d: String,
    /// The property `e`.
    pub e: String,
    /// The property `f`.
    pub f: String,
    /// The property `g`.
    pub g: String,
    /// The property `h`.
    pub h: String,
    /// The property `i`.
    pub i: String,
    /// The property `j`.
    pub j: String,
}
