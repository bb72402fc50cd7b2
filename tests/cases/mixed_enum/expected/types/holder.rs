// @generated
//! `Holder`.

use crate::runtime::{additional, json};
use super::{Perhaps, Setting};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The property `setting`.
    pub setting: Setting,
    /// The property `perhaps`.
    pub perhaps: Option<Option<Perhaps>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(setting: Setting) -> Self {
        Self {
            setting,
            perhaps: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `setting`.
    pub fn setting(mut self, value: Setting) -> Self {
        self.setting = value;
        self
    }

    /// Sets `perhaps`.
    pub fn perhaps(mut self, value: Perhaps) -> Self {
        self.perhaps = Some(Some(value));
        self
    }

    /// Sends `perhaps` as `null`.
    pub fn clear_perhaps(mut self) -> Self {
        self.perhaps = Some(None);
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            setting: object.required("setting")?,
            perhaps: object.nullable("perhaps"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("setting", &self.setting);
        object.optional("perhaps", &self.perhaps);
        object.rest(&self.additional);
    }
}

json::serde_for!(Holder);
