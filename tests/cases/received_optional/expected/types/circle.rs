// @generated
//! `Circle`.

use crate::runtime::{additional, json};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Circle {
    /// The property `radius`.
    pub radius: Option<f64>,
    /// The property `unit`.
    pub unit: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Circle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            radius: object.optional("radius"),
            unit: object.optional("unit"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("radius", <f64 as json::Decode>::fits),
                json::Known::required("unit", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Circle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("radius", &self.radius);
        object.optional("unit", &self.unit);
        object.rest(&self.additional);
    }
}

json::serde_for!(Circle);
