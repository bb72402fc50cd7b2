// @generated
//! `ClientError`, `ClientErrorPlace`, `ClientErrorNotesItem` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};

/// Type of the schema `ClientError`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientError {
    /// Whatever is known.
    pub context: Option<BTreeMap<String, serde_json::Value>>,
    /// The property `place`.
    pub place: Option<ClientErrorPlace>,
    /// The property `notes`.
    pub notes: Option<Vec<ClientErrorNotesItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ClientError {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whatever is known.
    pub fn context(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.context = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `place`.
    pub fn place(mut self, value: ClientErrorPlace) -> Self {
        self.place = Some(value);
        self
    }

    /// Sets `notes`.
    pub fn notes(
        mut self,
        value: impl IntoIterator<Item = ClientErrorNotesItem>,
    ) -> Self {
        self.notes = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for ClientError {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            context: object.optional("context"),
            place: object.optional("place"),
            notes: object.optional("notes"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ClientError {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("context", &self.context);
        object.optional("place", &self.place);
        object.optional("notes", &self.notes);
        object.rest(&self.additional);
    }
}

/// Type of the property `place`.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientErrorPlace {
    /// The property `line`.
    pub line: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ClientErrorPlace {
    /// A value with all of its fields.
    pub fn new(line: i64) -> Self {
        Self {
            line,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `line`.
    pub fn line(mut self, value: i64) -> Self {
        self.line = value;
        self
    }
}

impl json::Decode for ClientErrorPlace {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            line: object.required("line")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ClientErrorPlace {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("line", &self.line);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientErrorNotesItem {
    /// The property `text`.
    pub text: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ClientErrorNotesItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl json::Decode for ClientErrorNotesItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ClientErrorNotesItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.rest(&self.additional);
    }
}

json::serde_for!(ClientError, ClientErrorPlace, ClientErrorNotesItem);
