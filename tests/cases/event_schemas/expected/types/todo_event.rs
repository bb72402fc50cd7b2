// @generated
//! `TodoEvent`.

use crate::runtime::{additional, json};
use super::Todo;

/// Type of the schema `TodoEvent`.
#[derive(Debug, Clone, PartialEq)]
pub struct TodoEvent {
    /// The property `data`.
    pub data: Todo,
    /// The property `event`.
    pub event: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TodoEvent {
    /// A value with the required fields, and without any other.
    pub fn new(data: Todo) -> Self {
        Self {
            data,
            event: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `data`.
    pub fn data(mut self, value: Todo) -> Self {
        self.data = value;
        self
    }

    /// Sets `event`.
    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }
}

impl json::Decode for TodoEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            data: object.required("data")?,
            event: object.optional("event"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for TodoEvent {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("data", &self.data);
        object.optional("event", &self.event);
        object.rest(&self.additional);
    }
}

json::serde_for!(TodoEvent);
