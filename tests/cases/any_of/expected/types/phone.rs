// @generated
//! `Phone`.

use crate::runtime::{additional, json};

/// Type of the schema `Phone`.
#[derive(Debug, Clone, PartialEq)]
pub struct Phone {
    /// The property `phone`.
    pub phone: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Phone {
    /// A value with all of its fields.
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `phone`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
        self
    }
}

impl json::Decode for Phone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            phone: object.required("phone")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("phone", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Phone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("phone", &self.phone);
        object.rest(&self.additional);
    }
}

json::serde_for!(Phone);
