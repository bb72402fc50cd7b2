// @generated
//! `Versioned`, `VersionedVersion`, `VersionedMore` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Versioned`.
///
/// Decided by the member `version`.
#[derive(Debug, Clone, PartialEq)]
pub enum Versioned {
    /// The value as `VersionedVersion`.
    ///
    /// Its `version` is `1`.
    N1(VersionedVersion),
    /// The value as `VersionedMore`.
    ///
    /// Its `version` is `2`.
    N2(VersionedMore),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Versioned {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.json_tag("version").as_deref() {
            Some("1") => node.decode().map(Self::N1),
            Some("2") => node.decode().map(Self::N2),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Versioned {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::N1(value) => out.value(value),
            Self::N2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<VersionedVersion> for Versioned {
    fn from(value: VersionedVersion) -> Self {
        Self::N1(value)
    }
}

impl From<VersionedMore> for Versioned {
    fn from(value: VersionedMore) -> Self {
        Self::N2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionedVersion {
    /// The property `version`.
    pub version: VersionedVersionVersion,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for VersionedVersion {
    fn default() -> Self {
        Self {
            version: VersionedVersionVersion::N1,
            additional: additional::Undeclared::default(),
        }
    }
}

impl VersionedVersion {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for VersionedVersion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            version: object.required("version")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for VersionedVersion {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("version", &self.version);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionedMore {
    /// The property `version`.
    pub version: VersionedMoreVersion,
    /// The property `more`.
    pub more: bool,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl VersionedMore {
    /// A value with the required fields, and without any other.
    pub fn new(more: bool) -> Self {
        Self {
            version: VersionedMoreVersion::N2,
            more,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `more`.
    pub fn more(mut self, value: bool) -> Self {
        self.more = value;
        self
    }
}

impl json::Decode for VersionedMore {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            version: object.required("version")?,
            more: object.required("more")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for VersionedMore {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("version", &self.version);
        object.member("more", &self.more);
        object.rest(&self.additional);
    }
}

/// Type of the property `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionedMoreVersion {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl VersionedMoreVersion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for VersionedMoreVersion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for VersionedMoreVersion {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionedVersionVersion {
    /// `1`
    N1,
    /// A value that the description does not know.
    Other(i64),
}

impl VersionedVersionVersion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for VersionedVersionVersion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for VersionedVersionVersion {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(
    Versioned, VersionedVersion, VersionedMore, VersionedMoreVersion,
    VersionedVersionVersion
);
