// @generated
//! `Three`.

use crate::runtime::{additional, json};

/// Type of the schema `Three`.
#[derive(Debug, Clone, PartialEq)]
pub struct Three {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: i64,
    /// The property `c`.
    pub c: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Three {
    /// A value with all of its fields.
    pub fn new(a: i64, b: i64, c: i64) -> Self {
        Self {
            a,
            b,
            c,
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

    /// Sets `c`.
    pub fn c(mut self, value: i64) -> Self {
        self.c = value;
        self
    }
}

impl json::Decode for Three {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("a", <i64 as json::Decode>::fits),
                json::Known::required("b", <i64 as json::Decode>::fits),
                json::Known::required("c", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Three {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.member("b", &self.b);
        object.member("c", &self.c);
        object.rest(&self.additional);
    }
}

json::serde_for!(Three);
