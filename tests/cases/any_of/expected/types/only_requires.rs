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

impl json::Decode for OnlyRequires {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            mail: object.optional("mail")?,
            phone: object.optional("phone")?,
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
