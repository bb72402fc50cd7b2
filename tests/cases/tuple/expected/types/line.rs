// @generated
//! `Line` and `LineLabelledPlace2`.

use crate::runtime::{additional, json};
use super::Point;

/// Type of the schema `Line`.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The property `from`.
    pub from: Point,
    /// The property `labelled`.
    ///
    /// Constraints: at least 2 items.
    pub labelled: Option<(String, LineLabelledPlace2)>,
    /// Members that the schema does not declare.
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

    /// Sets `from`.
    pub fn with_from(mut self, value: Point) -> Self {
        self.from = value;
        self
    }

    /// Sets `labelled`.
    pub fn labelled(mut self, value: (String, LineLabelledPlace2)) -> Self {
        self.labelled = Some(value);
        self
    }
}

impl json::Decode for Line {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            from: object.required("from")?,
            labelled: object.optional("labelled"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Line {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("from", &self.from);
        object.optional("labelled", &self.labelled);
        object.rest(&self.additional);
    }
}

/// Item 2 of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct LineLabelledPlace2 {
    /// The property `x`.
    pub x: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LineLabelledPlace2 {
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

impl json::Decode for LineLabelledPlace2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.required("x")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for LineLabelledPlace2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(Line, LineLabelledPlace2);
