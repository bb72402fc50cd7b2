// @generated
//! `Directory` and `DirectoryBase`.

use crate::runtime::{additional, json};
use super::User;

/// Neither says how its own values are told apart; what they are made of does.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Directory {
    /// The value as `User`.
    ///
    /// Its `kind` is `User`.
    User(User),
    /// The value as `DirectoryBase`.
    ///
    /// Its `kind` is `Directory`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    Directory(DirectoryBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Directory {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("User") => node.decode().map(Self::User),
            Some("Directory") => node.decode().map(Self::Directory),
            _ if node.looks_like::<DirectoryBase>() => node.decode().map(Self::Directory),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Directory {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::User(value) => out.value(value),
            Self::Directory(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<User> for Directory {
    fn from(value: User) -> Self {
        Self::User(value)
    }
}

impl From<DirectoryBase> for Directory {
    fn from(value: DirectoryBase) -> Self {
        Self::Directory(value)
    }
}

/// Neither says how its own values are told apart; what they are made of does.
#[derive(Debug, Clone, PartialEq)]
pub struct DirectoryBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `deleted`.
    pub deleted: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl DirectoryBase {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            deleted: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `deleted`.
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }
}

impl json::Decode for DirectoryBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            deleted: object.optional("deleted"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <String as json::Decode>::fits),
                json::Known::optional("deleted", <bool as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for DirectoryBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("deleted", &self.deleted);
        object.rest(&self.additional);
    }
}

json::serde_for!(Directory, DirectoryBase);
