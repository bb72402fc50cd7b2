// @generated
//! `Circle`.

use crate::runtime::{additional, json};

/// Type of the schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `radius`.
    pub radius: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Circle {
    /// A value with the required fields, and without any other.
    pub fn new(radius: f64) -> Self {
        Self {
            id: None,
            radius,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `radius`.
    pub fn radius(mut self, value: f64) -> Self {
        self.radius = value;
        self
    }
}

impl json::Decode for Circle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            radius: object.required("radius")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("id", <i64 as json::Decode>::fits),
                json::Known::required("radius", <f64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Circle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("radius", &self.radius);
        object.rest(&self.additional);
    }
}

json::serde_for!(Circle);
