// @generated
//! `UseModelBody`.

use crate::runtime::json;
use super::Model;

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct UseModelBody {
    /// The property `model`.
    pub model: Model,
}

impl UseModelBody {
    /// A value with all of its fields.
    pub fn new(model: Model) -> Self {
        Self { model }
    }

    /// Sets `model`.
    pub fn model(mut self, value: Model) -> Self {
        self.model = value;
        self
    }
}

impl json::Decode for UseModelBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            model: object.required("model")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for UseModelBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("model", &self.model);
    }
}

json::serde_for!(UseModelBody);
