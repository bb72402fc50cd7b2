// @generated
//! `Droplet`.

use crate::runtime::{additional, json};

/// Type of the schema `Droplet`.
#[derive(Debug, Clone, PartialEq)]
pub struct Droplet {
    /// The property `id`.
    pub id: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Droplet {
    /// A value with all of its fields.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

impl json::Decode for Droplet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("id", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Droplet {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Droplet);
