// @generated
//! `TodoGone`.

use crate::runtime::{additional, json};

/// Type of the schema `TodoGone`.
#[derive(Debug, Clone, PartialEq)]
pub struct TodoGone {
    /// The property `event`.
    pub event: String,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TodoGone {
    /// A value with all of its fields.
    pub fn new(event: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            data: data.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `event`.
    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.event = value.into();
        self
    }

    /// Sets `data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = value.into();
        self
    }
}

impl json::Decode for TodoGone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for TodoGone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

json::serde_for!(TodoGone);
