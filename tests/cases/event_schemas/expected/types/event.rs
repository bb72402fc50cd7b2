// @generated
//! `Event`.

use crate::runtime::{additional, json};
use super::Todo;

/// Type of the schema `Event`.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The property `data`.
    pub data: Todo,
    /// The property `event`.
    pub event: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Event {
    /// A value with the required fields, and without any other.
    pub fn new(data: Todo) -> Self {
        Self {
            data,
            event: None,
            id: None,
            retry: None,
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

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `retry`.
    pub fn retry(mut self, value: i64) -> Self {
        self.retry = Some(value);
        self
    }
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            data: object.required("data")?,
            event: object.optional("event"),
            id: object.optional("id"),
            retry: object.optional("retry"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("data", &self.data);
        object.optional("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.rest(&self.additional);
    }
}

json::serde_for!(Event);
