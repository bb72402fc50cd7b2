//! `PutZooBody`.

use serde::Serialize;

use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct PutZooBody {
    /// The property `plain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<Vec<String>>,
    /// The property `item`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Vec<String>>,
    /// The property `both`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<Vec<String>>,
    /// The property `wrapped`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<Vec<String>>,
    /// The property `wrappedBoth`.
    #[serde(rename = "wrappedBoth", skip_serializing_if = "Option::is_none")]
    pub wrapped_both: Option<Vec<String>>,
    /// The property `wrappedOuter`.
    #[serde(rename = "wrappedOuter", skip_serializing_if = "Option::is_none")]
    pub wrapped_outer: Option<Vec<String>>,
    /// The property `point`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// The property `closed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
}
