// @generated
//! `Refusal`.

use crate::runtime::{additional, json};
use super::{Called, Places, Reason};

/// Type of the schema `Refusal`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Refusal {
    /// The property `why`.
    pub why: Option<Reason>,
    /// The property `where`.
    pub where_: Option<Places>,
    /// The property `kind`.
    pub kind: Option<Called>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Refusal {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            why: object.optional("why"),
            where_: object.optional("where"),
            kind: object.optional("kind"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Refusal {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("why", &self.why);
        object.optional("where", &self.where_);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Refusal);
