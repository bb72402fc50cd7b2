// @generated
//! `Drawing` and `DrawingShapeItem`.

use crate::runtime::{additional, json};
use super::{Circle, Line};

/// Type of the schema `Drawing`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// The property `shape`.
    pub shape: Option<Vec<DrawingShapeItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Drawing {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `shape`.
    pub fn shape(mut self, value: impl IntoIterator<Item = DrawingShapeItem>) -> Self {
        self.shape = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Drawing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            shape: object.optional("shape"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Drawing {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("shape", &self.shape);
        object.rest(&self.additional);
    }
}

/// An item of the list.
///
/// Decided by which of `radius` and `points` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DrawingShapeItem {
    /// The value as `Circle`.
    ///
    /// It has `radius`.
    Circle(Circle),
    /// The value as `Line`.
    ///
    /// It has `points`.
    Line(Line),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for DrawingShapeItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("radius"), json::Sign::member("points")],
            &[<Circle as json::Decode>::fits, <Line as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Circle),
            Some(1) => node.decode().map(Self::Line),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for DrawingShapeItem {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Circle(value) => out.value(value),
            Self::Line(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Circle> for DrawingShapeItem {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Line> for DrawingShapeItem {
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

json::serde_for!(Drawing, DrawingShapeItem);
