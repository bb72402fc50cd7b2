// @generated
//! `Holder`.

use crate::runtime::{additional, json};
use super::{Kind, Model};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Holder {
    /// The property `kind`.
    pub kind: Option<Option<Kind>>,
    /// The property `model`.
    pub model: Option<Option<Model>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Kind) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }

    /// Sets `model`.
    pub fn model(mut self, value: Model) -> Self {
        self.model = Some(Some(value));
        self
    }

    /// Sends `model` as `null`.
    pub fn clear_model(mut self) -> Self {
        self.model = Some(None);
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.nullable("kind"),
            model: object.nullable("model"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("model", &self.model);
        object.rest(&self.additional);
    }
}

json::serde_for!(Holder);
