// @generated
//! `OtherPet`.

use crate::runtime::{additional, json};

/// Type of the schema `OtherPet`.
#[derive(Debug, Clone, PartialEq)]
pub struct OtherPet {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OtherPet {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: Some("OtherPet".to_owned()),
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for OtherPet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("kind", <String as json::Decode>::fits),
                json::Known::required("name", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for OtherPet {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(OtherPet);
