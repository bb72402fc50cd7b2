// @generated
//! `Square`.

use crate::runtime::{additional, json};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Square {
    /// The property `side`.
    pub side: Option<f64>,
    /// The property `unit`.
    pub unit: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Square {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            side: object.optional("side"),
            unit: object.optional("unit"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("side", <f64 as json::Decode>::fits),
                json::Known::optional("unit", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Square {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("side", &self.side);
        object.optional("unit", &self.unit);
        object.rest(&self.additional);
    }
}

json::serde_for!(Square);
