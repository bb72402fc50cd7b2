// @generated
//! `Point`.

use crate::runtime::json;

/// Type of the schema `Point`.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The property `x`.
    pub x: i64,
    /// The property `y`.
    pub y: i64,
}

impl Point {
    /// A value with all of its fields.
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = value;
        self
    }

    /// Sets `y`.
    pub fn y(mut self, value: i64) -> Self {
        self.y = value;
        self
    }
}

impl json::Decode for Point {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            x: object.required("x")?,
            y: object.required("y")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Point {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("x", &self.x);
        object.member("y", &self.y);
    }
}

json::serde_for!(Point);
