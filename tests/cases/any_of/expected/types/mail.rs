// @generated
//! `Mail`.

use crate::runtime::{additional, json};

/// Type of the schema `Mail`.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// The property `mail`.
    pub mail: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Mail {
    /// A value with all of its fields.
    pub fn new(mail: impl Into<String>) -> Self {
        Self {
            mail: mail.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `mail`.
    pub fn mail(mut self, value: impl Into<String>) -> Self {
        self.mail = value.into();
        self
    }
}

impl json::Decode for Mail {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            mail: object.required("mail")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("mail", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Mail {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("mail", &self.mail);
        object.rest(&self.additional);
    }
}

json::serde_for!(Mail);
