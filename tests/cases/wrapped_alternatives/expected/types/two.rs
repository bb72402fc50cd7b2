// @generated
//! `Two`.

use crate::runtime::{additional, json};

/// Type of the schema `Two`.
#[derive(Debug, Clone, PartialEq)]
pub struct Two {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Two {
    /// A value with all of its fields.
    pub fn new(a: i64, b: i64) -> Self {
        Self {
            a,
            b,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = value;
        self
    }

    /// Sets `b`.
    pub fn b(mut self, value: i64) -> Self {
        self.b = value;
        self
    }
}

impl json::Decode for Two {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("a", <i64 as json::Decode>::fits),
                json::Known::required("b", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Two {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.member("b", &self.b);
        object.rest(&self.additional);
    }
}

json::serde_for!(Two);
