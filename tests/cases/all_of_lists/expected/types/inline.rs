// @generated
//! `Inline` and `InlineItem`.

use crate::runtime::{additional, json};

/// Type of the schema `Inline`.
pub type Inline = Vec<InlineItem>;

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlineItem {
    /// The property `left`.
    pub left: Option<String>,
    /// The property `right`.
    pub right: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl InlineItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `left`.
    pub fn left(mut self, value: impl Into<String>) -> Self {
        self.left = Some(value.into());
        self
    }

    /// Sets `right`.
    pub fn right(mut self, value: impl Into<String>) -> Self {
        self.right = Some(value.into());
        self
    }
}

impl json::Decode for InlineItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            left: object.optional("left"),
            right: object.optional("right"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for InlineItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("left", &self.left);
        object.optional("right", &self.right);
        object.rest(&self.additional);
    }
}

json::serde_for!(InlineItem);
