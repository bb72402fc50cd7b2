//! `SendHeadedBody`, `SendHeadedBodyInner`, `SendHeadedBodyList` and more.

use std::fmt;

use serde::Serialize;

use crate::runtime::binary;
use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct SendHeadedBody {
    /// The property `file`.
    pub file: binary::Binary,
    /// The property `meta`.
    pub meta: Point,
    /// The property `pictures`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Vec<binary::Binary>>,
    /// The property `inner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<SendHeadedBodyInner>,
    /// The property `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<SendHeadedBodyList>,
    /// The property `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Vec<String>>>,
}

impl SendHeadedBody {
    /// A value with the required fields, and without any other.
    pub fn new(file: impl Into<binary::Binary>, meta: Point) -> Self {
        Self {
            file: file.into(),
            meta,
            pictures: None,
            inner: None,
            list: None,
            items: None,
        }
    }
}

/// Type of the property `inner`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct SendHeadedBodyInner {
    /// The property `point`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// The property `file`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<binary::Binary>,
}

/// Type of the property `list`.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct SendHeadedBodyList {
    /// The property `parts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<String>>,
}

/// Type of the header `X-Kind`.
///
/// Default: `raw`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum SendHeadedBodyFileXKindHeader {
    /// `raw`
    #[serde(rename = "raw")]
    Raw,
    /// `packed`
    #[serde(rename = "packed")]
    Packed,
}

impl SendHeadedBodyFileXKindHeader {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Packed => "packed",
        }
    }
}

impl fmt::Display for SendHeadedBodyFileXKindHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
