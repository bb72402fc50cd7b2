// @generated
//! `OnlyRequires`.

use crate::runtime::{additional, json};

/// An `anyOf` that only says what is required beside the properties.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OnlyRequires {
    /// The property `mail`.
    pub mail: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OnlyRequires {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mail`.
    pub fn mail(mut self, value: impl Into<String>) -> Self {
        self.mail = Some(value.into());
        self
    }

    /// Sets `phone`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

impl json::Decode for OnlyRequires {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            mail: object.optional("mail"),
            phone: object.optional("phone"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OnlyRequires {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("mail", &self.mail);
        object.optional("phone", &self.phone);
        object.rest(&self.additional);
    }
}

json::serde_for!(OnlyRequires);
