// @generated
//! `Color`.

use crate::runtime::json;

/// Type of the schema `Color`.
#[derive(Debug, Clone, PartialEq)]
pub struct Color {
    /// The property `R`.
    pub r: i64,
    /// The property `G`.
    pub g: i64,
    /// The property `B`.
    pub b: i64,
}

impl Color {
    /// A value with all of its fields.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self { r, g, b }
    }

    /// Sets `R`.
    pub fn r(mut self, value: i64) -> Self {
        self.r = value;
        self
    }

    /// Sets `G`.
    pub fn g(mut self, value: i64) -> Self {
        self.g = value;
        self
    }

    /// Sets `B`.
    pub fn b(mut self, value: i64) -> Self {
        self.b = value;
        self
    }
}

impl json::Decode for Color {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            r: object.required("R")?,
            g: object.required("G")?,
            b: object.required("B")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Color {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("R", &self.r);
        object.member("G", &self.g);
        object.member("B", &self.b);
    }
}

json::serde_for!(Color);
