// @generated
//! `MadeKin`.

use crate::runtime::{additional, json};
use super::Todo;

/// Type of the schema `MadeKin`.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeKin {
    /// The property `event`.
    pub event: String,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MadeKin {
    /// A value with the required fields, and without any other.
    pub fn new(data: Todo) -> Self {
        Self {
            event: "made".to_owned(),
            id: None,
            data,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `data`.
    pub fn data(mut self, value: Todo) -> Self {
        self.data = value;
        self
    }
}

impl json::Decode for MadeKin {
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
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for MadeKin {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("id", &self.id);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

json::serde_for!(MadeKin);
