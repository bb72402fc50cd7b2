// @generated
//! `Broken`.

use crate::runtime::{additional, json};

/// Type of the schema `Broken`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Broken {
    /// The property `error`.
    pub error: String,
    /// The property `note`.
    pub note: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Broken {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            error: object.required("error")?,
            note: object.required("note")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("error", <String as json::Decode>::fits),
                json::Known::required("note", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Broken {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("error", &self.error);
        object.member("note", &self.note);
        object.rest(&self.additional);
    }
}

json::serde_for!(Broken);
