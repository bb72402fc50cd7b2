// @generated
//! `Conflict`, `ConflictContext`, `ConflictPlace` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};

/// Objects that two parts describe have the members of both.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conflict {
    /// The property `context`.
    pub context: Option<ConflictContext>,
    /// The property `place`.
    pub place: Option<ConflictPlace>,
    /// The property `notes`.
    pub notes: Option<Vec<ConflictNotesItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Conflict {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `context`.
    pub fn context(mut self, value: ConflictContext) -> Self {
        self.context = Some(value);
        self
    }

    /// Sets `place`.
    pub fn place(mut self, value: ConflictPlace) -> Self {
        self.place = Some(value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl IntoIterator<Item = ConflictNotesItem>) -> Self {
        self.notes = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Conflict {
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

impl json::Encode for Conflict {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("context", &self.context);
        object.optional("place", &self.place);
        object.optional("notes", &self.notes);
        object.rest(&self.additional);
    }
}

/// Type of the property `context`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictContext {
    /// The property `with`.
    pub with: Option<Vec<String>>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl ConflictContext {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `with`.
    pub fn with(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for ConflictContext {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            with: object.optional("with"),
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for ConflictContext {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("with", &self.with);
        object.map(&self.additional);
    }
}

/// Type of the property `place`.
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictPlace {
    /// The property `line`.
    pub line: i64,
    /// The property `file`.
    pub file: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ConflictPlace {
    /// A value with all of its fields.
    pub fn new(line: i64, file: impl Into<String>) -> Self {
        Self {
            line,
            file: file.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `line`.
    pub fn line(mut self, value: i64) -> Self {
        self.line = value;
        self
    }

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = value.into();
        self
    }
}

impl json::Decode for ConflictPlace {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            line: object.required("line")?,
            file: object.required("file")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ConflictPlace {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("line", &self.line);
        object.member("file", &self.file);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConflictNotesItem {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `by`.
    pub by: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ConflictNotesItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `by`.
    pub fn by(mut self, value: impl Into<String>) -> Self {
        self.by = Some(value.into());
        self
    }
}

impl json::Decode for ConflictNotesItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text"),
            by: object.optional("by"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ConflictNotesItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.optional("by", &self.by);
        object.rest(&self.additional);
    }
}

json::serde_for!(Conflict, ConflictContext, ConflictPlace, ConflictNotesItem);
