// @generated
//! `Schema34`, `Schema34Id`, `Schema34Name` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Schema0, Schema14, Schema29};

/// Type of the schema `Schema34`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema34 {
    /// The property `id`.
    pub id: Option<Option<Schema34Id>>,
    /// The property `name`.
    pub name: Schema34Name,
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `updated_at`.
    pub updated_at: Schema34UpdatedAt,
}

impl Schema34 {
    /// A value with the required fields, and without any other.
    pub fn new(
        name: Schema34Name,
        kind: Option<String>,
        updated_at: Schema34UpdatedAt,
    ) -> Self {
        Self {
            id: None,
            name,
            kind,
            updated_at,
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema34Id) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema34Name) -> Self {
        self.name = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = None;
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: Schema34UpdatedAt) -> Self {
        self.updated_at = value;
        self
    }
}

impl json::Decode for Schema34 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.nullable("id"),
            name: object.required("name")?,
            kind: object.required("kind")?,
            updated_at: object.required("updated_at")?,
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema34 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.member("kind", &self.kind);
        object.member("updated_at", &self.updated_at);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema34Id {
    /// The property `name`.
    pub name: Schema0,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema34Id {
    /// A value with all of its fields.
    pub fn new(name: Schema0) -> Self {
        Self {
            name,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema0) -> Self {
        self.name = value;
        self
    }
}

impl json::Decode for Schema34Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema34Id {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema34Name {
    /// The property `id`.
    pub id: Schema34NameId,
    /// The property `name`.
    pub name: Schema0,
    /// The property `kind`.
    pub kind: Vec<Schema14>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema34Name {
    /// A value with all of its fields.
    pub fn new(
        id: Schema34NameId,
        name: Schema0,
        kind: impl IntoIterator<Item = Schema14>,
    ) -> Self {
        Self {
            id,
            name,
            kind: kind.into_iter().collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema34NameId) -> Self {
        self.id = value;
        self
    }

    /// Sends `id` as the empty text.
    pub fn clear_id(mut self) -> Self {
        self.id = Schema34NameId::Empty;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema0) -> Self {
        self.name = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl IntoIterator<Item = Schema14>) -> Self {
        self.kind = value.into_iter().collect();
        self
    }
}

impl json::Decode for Schema34Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema34Name {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `updated_at`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema34UpdatedAt {
    /// The property `name`.
    pub name: Schema29,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema34UpdatedAt {
    /// A value with all of its fields.
    pub fn new(name: impl Into<Schema29>) -> Self {
        Self {
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<Schema29>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for Schema34UpdatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema34UpdatedAt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema34NameId {
    /// The empty string.
    Empty,
    /// `+1`
    Plus1,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema34NameId {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema34NameId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema34NameId {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "+1" => Self::Plus1,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema34NameId {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema34NameId {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema34, Schema34Id, Schema34Name, Schema34UpdatedAt, Schema34NameId);
