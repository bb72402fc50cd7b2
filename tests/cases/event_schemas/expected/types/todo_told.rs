// @generated
//! `TodoTold`.

use crate::runtime::{additional, json};

/// Type of the schema `TodoTold`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TodoTold {
    /// The property `event`.
    pub event: String,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for TodoTold {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("event", <String as json::Decode>::fits),
                json::Known::required("data", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for TodoTold {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

json::serde_for!(TodoTold);
