// @generated
//! `Fixed`.

use crate::runtime::{additional, json};

/// Type of the schema `Fixed`.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixed {
    /// The property `count`.
    pub count: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Fixed {
    /// A value with all of its fields.
    pub fn new(count: i64) -> Self {
        Self {
            count,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `count`.
    pub fn count(mut self, value: i64) -> Self {
        self.count = value;
        self
    }
}

impl json::Decode for Fixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            count: object.required("count")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("count", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Fixed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("count", &self.count);
        object.rest(&self.additional);
    }
}

json::serde_for!(Fixed);
