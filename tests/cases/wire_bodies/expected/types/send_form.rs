//! `SendFormBody`.

use serde::Serialize;

use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct SendFormBody {
    /// The property `text`.
    pub text: String,
    /// The property `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// The property `object`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<Point>,
    /// The property `joined`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Vec<String>>,
    /// The property `piped`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub piped: Option<Vec<String>>,
    /// The property `deep`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<Point>,
    /// The property `reserved`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserved: Option<String>,
    /// The property `flag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
}

impl SendFormBody {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            list: None,
            object: None,
            joined: None,
            piped: None,
            deep: None,
            reserved: None,
            flag: None,
        }
    }
}
