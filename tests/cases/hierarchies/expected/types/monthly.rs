// @generated
//! `Monthly`.

use crate::runtime::{additional, json};

/// Type of the schema `Monthly`.
#[derive(Debug, Clone, PartialEq)]
pub struct Monthly {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `months`.
    pub months: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Monthly {
    /// A value with the required fields, and without any other.
    pub fn new(months: i64) -> Self {
        Self {
            name: None,
            months,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `months`.
    pub fn months(mut self, value: i64) -> Self {
        self.months = value;
        self
    }
}

impl json::Decode for Monthly {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            months: object.required("months")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("name", <String as json::Decode>::fits),
                json::Known::required("months", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Monthly {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.member("months", &self.months);
        object.rest(&self.additional);
    }
}

json::serde_for!(Monthly);
