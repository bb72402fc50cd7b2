// @generated
//! `Grid` and `GridCellsItem`.

use crate::runtime::{additional, json};

/// Type of the schema `Grid`.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// The property `rows`.
    pub rows: Vec<Vec<i64>>,
    /// The property `labels`.
    pub labels: Option<Vec<Option<String>>>,
    /// The property `cells`.
    pub cells: Option<Vec<GridCellsItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Grid {
    /// A value with the required fields, and without any other.
    pub fn new(rows: impl IntoIterator<Item = Vec<i64>>) -> Self {
        Self {
            rows: rows.into_iter().collect(),
            labels: None,
            cells: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `rows`.
    pub fn rows(mut self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.rows = value.into_iter().collect();
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = Option<String>>) -> Self {
        self.labels = Some(value.into_iter().collect());
        self
    }

    /// Sets `cells`.
    pub fn cells(mut self, value: impl IntoIterator<Item = GridCellsItem>) -> Self {
        self.cells = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Grid {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            rows: object.required("rows")?,
            labels: object.optional("labels"),
            cells: object.optional("cells"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Grid {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("rows", &self.rows);
        object.optional("labels", &self.labels);
        object.optional("cells", &self.cells);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct GridCellsItem {
    /// The property `x`.
    pub x: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl GridCellsItem {
    /// A value with all of its fields.
    pub fn new(x: i64) -> Self {
        Self {
            x,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = value;
        self
    }
}

impl json::Decode for GridCellsItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.required("x")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for GridCellsItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(Grid, GridCellsItem);
