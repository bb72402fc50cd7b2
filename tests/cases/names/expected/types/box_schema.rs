//! `BoxSchema`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Box`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct BoxSchema {
    /// The property `box`.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<Box<BoxSchema>>,
}
