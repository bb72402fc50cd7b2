// @generated
//! `SaidKin`.

use crate::runtime::{additional, json};

/// Type of the schema `SaidKin`.
#[derive(Debug, Clone, PartialEq)]
pub struct SaidKin {
    /// The property `event`.
    pub event: String,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SaidKin {
    /// A value with the required fields, and without any other.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: "said".to_owned(),
            id: None,
            data: data.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = value.into();
        self
    }
}

impl json::Decode for SaidKin {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            id: object.optional("id"),
            data: object.required("data")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("event", <String as json::Decode>::fits),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::required("data", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for SaidKin {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("id", &self.id);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

json::serde_for!(SaidKin);
