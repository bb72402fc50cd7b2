// @generated
//! `Small`.

use crate::runtime::{additional, json};

/// Type of the schema `Small`.
#[derive(Debug, Clone, PartialEq)]
pub struct Small {
    /// The property `z`.
    pub z: bool,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Small {
    /// A value with all of its fields.
    pub fn new(z: bool) -> Self {
        Self {
            z,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `z`.
    pub fn z(mut self, value: bool) -> Self {
        self.z = value;
        self
    }
}

impl json::Decode for Small {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            z: object.required("z")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("z", <bool as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Small {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("z", &self.z);
        object.rest(&self.additional);
    }
}

json::serde_for!(Small);
