// @generated
//! `Line` and `LineNext`.

use crate::runtime::{additional, json};
use super::Circle;

/// Type of the schema `Line`.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `points`.
    pub points: Vec<i64>,
    /// The property `next`.
    pub next: Option<LineNext>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Line {
    /// A value with the required fields, and without any other.
    pub fn new(points: impl IntoIterator<Item = i64>) -> Self {
        Self {
            id: None,
            points: points.into_iter().collect(),
            next: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `points`.
    pub fn points(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.points = value.into_iter().collect();
        self
    }

    /// Sets `next`.
    pub fn next(mut self, value: impl Into<LineNext>) -> Self {
        self.next = Some(value.into());
        self
    }
}

impl json::Decode for Line {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            points: object.required("points")?,
            next: object.optional("next"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("id", <i64 as json::Decode>::fits),
                json::Known::required("points", <Vec<i64> as json::Decode>::fits),
                json::Known::optional("next", <LineNext as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Line {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("points", &self.points);
        object.optional("next", &self.next);
        object.rest(&self.additional);
    }
}

/// Type of the property `next`.
///
/// Decided by which of `radius` and `points` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum LineNext {
    /// The value as `Circle`.
    ///
    /// It has `radius`.
    Circle(Circle),
    /// The value as `Line`.
    ///
    /// It has `points`.
    Line(Box<Line>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for LineNext {
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

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[<Circle as json::Decode>::fits, <Line as json::Decode>::fits],
        )
    }
}

impl json::Encode for LineNext {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Circle(value) => out.value(value),
            Self::Line(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Circle> for LineNext {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Line> for LineNext {
    fn from(value: Line) -> Self {
        Self::Line(Box::new(value))
    }
}

json::serde_for!(Line, LineNext);
