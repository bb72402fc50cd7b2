// @generated
//! `Counted`.

use crate::runtime::{additional, json};

/// Type of the schema `Counted`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Counted {
    /// The property `value`.
    pub value: Option<i64>,
    /// The property `by`.
    pub by: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Counted {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.optional("value"),
            by: object.optional("by"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("value", <Option<i64> as json::Decode>::fits),
                json::Known::required("by", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Counted {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
        object.optional("by", &self.by);
        object.rest(&self.additional);
    }
}

json::serde_for!(Counted);
