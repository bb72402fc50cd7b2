// @generated
//! `Square`.

use crate::runtime::{additional, json};
use super::SquareKind;

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// The property `kind`.
    pub kind: Option<SquareKind>,
    /// The property `size`.
    pub size: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Square {
    /// A value with the required fields, and without any other.
    pub fn new(size: i64) -> Self {
        Self {
            kind: Some(SquareKind::Square),
            size,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

impl json::Decode for Square {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("kind", <SquareKind as json::Decode>::fits),
                json::Known::required("size", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Square {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

json::serde_for!(Square);
