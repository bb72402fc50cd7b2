// @generated
//! `Closed`.

use crate::runtime::json;

/// Type of the schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Closed {
    /// The property `id`.
    pub id: Option<i64>,
}

impl Closed {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl json::Decode for Closed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { id: object.optional("id") };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Closed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
    }
}

json::serde_for!(Closed);
