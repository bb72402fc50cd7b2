// @generated
//! `Plain`.

use crate::runtime::{additional, json};

/// Type of the schema `Plain`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The property `text`.
    pub text: String,
    /// The property `size`.
    pub size: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Plain {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.required("text")?,
            size: object.optional("size"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("text", <String as json::Decode>::fits),
                json::Known::optional("size", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Plain {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.optional("size", &self.size);
        object.rest(&self.additional);
    }
}

json::serde_for!(Plain);
