// @generated
//! `Forward`.

use crate::runtime::{additional, json};

/// Type of the schema `Forward`.
#[derive(Debug, Clone, PartialEq)]
pub struct Forward {
    /// The property `next`.
    pub next: String,
    /// The property `last`.
    pub last: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Forward {
    /// A value with the required fields, and without any other.
    pub fn new(next: impl Into<String>) -> Self {
        Self {
            next: next.into(),
            last: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `next`.
    pub fn next(mut self, value: impl Into<String>) -> Self {
        self.next = value.into();
        self
    }

    /// Sets `last`.
    pub fn last(mut self, value: impl Into<String>) -> Self {
        self.last = Some(value.into());
        self
    }
}

impl json::Decode for Forward {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            next: object.required("next")?,
            last: object.optional("last"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("next", <String as json::Decode>::fits),
                json::Known::optional("last", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Forward {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("next", &self.next);
        object.optional("last", &self.last);
        object.rest(&self.additional);
    }
}

json::serde_for!(Forward);
