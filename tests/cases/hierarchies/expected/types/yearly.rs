// @generated
//! `Yearly`.

use crate::runtime::{additional, json};

/// Type of the schema `Yearly`.
#[derive(Debug, Clone, PartialEq)]
pub struct Yearly {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `years`.
    pub years: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Yearly {
    /// A value with the required fields, and without any other.
    pub fn new(years: i64) -> Self {
        Self {
            name: None,
            years,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `years`.
    pub fn years(mut self, value: i64) -> Self {
        self.years = value;
        self
    }
}

impl json::Decode for Yearly {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            years: object.required("years")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("name", <String as json::Decode>::fits),
                json::Known::required("years", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Yearly {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.member("years", &self.years);
        object.rest(&self.additional);
    }
}

json::serde_for!(Yearly);
