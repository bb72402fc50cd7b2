//! `Grid` and `GridCellsItem`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Grid`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Grid {
    /// The property `rows`.
    pub rows: Vec<Vec<i64>>,
    /// The property `labels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<Option<String>>>,
    /// The property `cells`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<GridCellsItem>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Grid {
    /// A value with the required fields, and without any other.
    pub fn new(rows: Vec<Vec<i64>>) -> Self {
        Self {
            rows,
            labels: None,
            cells: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Grid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Grid {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct GridCellsItem {
    /// The property `x`.
    pub x: i64,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl GridCellsItem {
    /// A value with the required fields, and without any other.
    pub fn new(x: i64) -> Self {
        Self {
            x,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for GridCellsItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for GridCellsItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
