// @generated
//! `One`.

use crate::runtime::{additional, json};

/// Type of the schema `One`.
#[derive(Debug, Clone, PartialEq)]
pub struct One {
    /// The property `a`.
    pub a: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl One {
    /// A value with all of its fields.
    pub fn new(a: i64) -> Self {
        Self {
            a,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = value;
        self
    }
}

impl json::Decode for One {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("a", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for One {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.rest(&self.additional);
    }
}

json::serde_for!(One);
