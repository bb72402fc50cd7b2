// @generated
//! `Rectangle`.

use crate::runtime::json;

/// Type of the schema `Rectangle`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rectangle {
    /// The property `w`.
    pub w: Option<f64>,
}

impl Rectangle {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `w`.
    pub fn w(mut self, value: f64) -> Self {
        self.w = Some(value);
        self
    }
}

impl json::Decode for Rectangle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { w: object.optional("w") };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Rectangle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("w", &self.w);
    }
}

json::serde_for!(Rectangle);
