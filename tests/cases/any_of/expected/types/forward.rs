// @generated
//! `Forward`.

use crate::runtime::{additional, json};

/// Type of the schema `Forward`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Forward {
    /// The property `last`.
    pub last: Option<String>,
    /// The property `next`.
    pub next: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Forward {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `last`.
    pub fn last(mut self, value: impl Into<String>) -> Self {
        self.last = Some(value.into());
        self
    }

    /// Sets `next`.
    pub fn next(mut self, value: impl Into<String>) -> Self {
        self.next = Some(value.into());
        self
    }
}

impl json::Decode for Forward {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            last: object.optional("last"),
            next: object.optional("next"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("last", <String as json::Decode>::fits),
                json::Known::optional("next", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Forward {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("last", &self.last);
        object.optional("next", &self.next);
        object.rest(&self.additional);
    }
}

json::serde_for!(Forward);
