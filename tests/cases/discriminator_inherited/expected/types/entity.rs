// @generated
//! `Entity` and `EntityBase`.

use crate::runtime::{additional, json};
use super::{Directory, User};

/// Type of the schema `Entity`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Entity {
    /// The value as `Directory`.
    ///
    /// Its `kind` is `Directory`.
    Directory(Directory),
    /// The value as `User`.
    ///
    /// Its `kind` is `User`.
    User(User),
    /// The value as `EntityBase`.
    ///
    /// Its `kind` is `Entity`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    Entity(EntityBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Entity {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("Directory") => node.decode().map(Self::Directory),
            Some("User") => node.decode().map(Self::User),
            Some("Entity") => node.decode().map(Self::Entity),
            _ if node.looks_like::<EntityBase>() => node.decode().map(Self::Entity),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Entity {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Directory(value) => out.tagged("kind", "Directory", value),
            Self::User(value) => out.value(value),
            Self::Entity(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Directory> for Entity {
    fn from(value: Directory) -> Self {
        Self::Directory(value)
    }
}

impl From<User> for Entity {
    fn from(value: User) -> Self {
        Self::User(value)
    }
}

impl From<EntityBase> for Entity {
    fn from(value: EntityBase) -> Self {
        Self::Entity(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EntityBase {
    /// The property `kind`.
    pub kind: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl EntityBase {
    /// A value with all of its fields.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }
}

impl json::Decode for EntityBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("kind", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for EntityBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Entity, EntityBase);
