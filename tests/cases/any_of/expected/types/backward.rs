// @generated
//! `Backward`.

use crate::runtime::{additional, json};

/// Type of the schema `Backward`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Backward {
    /// The property `first`.
    pub first: Option<String>,
    /// The property `prev`.
    pub prev: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Backward {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `first`.
    pub fn first(mut self, value: impl Into<String>) -> Self {
        self.first = Some(value.into());
        self
    }

    /// Sets `prev`.
    pub fn prev(mut self, value: impl Into<String>) -> Self {
        self.prev = Some(value.into());
        self
    }
}

impl json::Decode for Backward {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            first: object.optional("first"),
            prev: object.optional("prev"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("first", <String as json::Decode>::fits),
                json::Known::optional("prev", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Backward {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("first", &self.first);
        object.optional("prev", &self.prev);
        object.rest(&self.additional);
    }
}

json::serde_for!(Backward);
