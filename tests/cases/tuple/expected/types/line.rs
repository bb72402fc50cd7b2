//! `Line` and `LineLabelledPlace2`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::Point;

/// Type of the schema `Line`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Line {
    /// The property `from`.
    pub from: Point,
    /// The property `labelled`.
    ///
    /// Constraints: at least 2 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labelled: Option<(String, LineLabelledPlace2)>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Line {
    /// A value with the required fields, and without any other.
    pub fn new(from: Point) -> Self {
        Self {
            from,
            labelled: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Line {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Line {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Item 2 of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct LineLabelledPlace2 {
    /// The property `x`.
    pub x: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl LineLabelledPlace2 {
    /// A value with the required fields, and without any other.
    pub fn new(x: i64) -> Self {
        Self {
            x,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for LineLabelledPlace2 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for LineLabelledPlace2 {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
