//! `UploadBody`.

use serde::Serialize;

use crate::runtime::{base64, binary};
use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct UploadBody {
    /// The property `file`.
    pub file: binary::Binary,
    /// The property `pictures`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Vec<binary::Binary>>,
    /// The property `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The property `count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The property `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The property `point`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// The property `points`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<Point>>,
    /// The property `page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The property `joined`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<Vec<String>>,
    /// The property `deep`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<Point>,
    /// The property `key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<base64::Base64>,
}

impl UploadBody {
    /// A value with the required fields, and without any other.
    pub fn new(file: impl Into<binary::Binary>) -> Self {
        Self {
            file: file.into(),
            pictures: None,
            title: None,
            count: None,
            tags: None,
            point: None,
            points: None,
            page: None,
            joined: None,
            deep: None,
            key: None,
        }
    }
}
