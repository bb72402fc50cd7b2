// @generated
//! `Thing` and `ThingName`.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::{Called, Kind, Other, Part, Step, Text};

/// Type of the schema `Thing`.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// The property `made`.
    pub made: Option<Text>,
    /// The property `by`.
    pub by: Option<String>,
    /// The property `name`.
    pub name: ThingName,
    /// The property `address`.
    pub address: String,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `mask`.
    pub mask: Option<u64>,
    /// The property `beyond`.
    ///
    /// Constraints: more than -1.
    pub beyond: Option<u64>,
    /// The property `far`.
    pub far: Option<u64>,
    /// The property `most`.
    ///
    /// Default: `18446744073709551615`.
    pub most: Option<u64>,
    /// The property `since`.
    pub since: Option<formats::Date>,
    /// The property `part`.
    pub part: Option<Option<Part>>,
    /// The property `other`.
    pub other: Option<Option<Other>>,
    /// The property `step`.
    pub step: Option<Step>,
    /// The property `kind`.
    pub kind: Called,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Thing {
    /// A value with the required fields, and without any other.
    pub fn new(name: ThingName, address: impl Into<String>) -> Self {
        Self {
            made: None,
            by: None,
            name,
            address: address.into(),
            size: None,
            tags: None,
            mask: None,
            beyond: None,
            far: None,
            most: None,
            since: None,
            part: None,
            other: None,
            step: None,
            kind: Kind::Thing,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: ThingName) -> Self {
        self.name = value;
        self
    }

    /// Sets `address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = value.into();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `mask`.
    pub fn mask(mut self, value: u64) -> Self {
        self.mask = Some(value);
        self
    }

    /// Sets `beyond`.
    pub fn beyond(mut self, value: u64) -> Self {
        self.beyond = Some(value);
        self
    }

    /// Sets `far`.
    pub fn far(mut self, value: u64) -> Self {
        self.far = Some(value);
        self
    }

    /// Sets `most`.
    pub fn most(mut self, value: u64) -> Self {
        self.most = Some(value);
        self
    }

    /// Sets `since`.
    pub fn since(mut self, value: formats::Date) -> Self {
        self.since = Some(value);
        self
    }

    /// Sets `part`.
    pub fn part(mut self, value: Part) -> Self {
        self.part = Some(Some(value));
        self
    }

    /// Sends `part` as `null`.
    pub fn clear_part(mut self) -> Self {
        self.part = Some(None);
        self
    }

    /// Sets `other`.
    pub fn other(mut self, value: Other) -> Self {
        self.other = Some(Some(value));
        self
    }

    /// Sends `other` as `null`.
    pub fn clear_other(mut self) -> Self {
        self.other = Some(None);
        self
    }

    /// Sets `step`.
    pub fn step(mut self, value: impl Into<Step>) -> Self {
        self.step = Some(value.into());
        self
    }
}

impl json::Decode for Thing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            made: object.optional("made"),
            by: object.optional("by"),
            name: object.required("name")?,
            address: object.required("address")?,
            size: object.optional("size"),
            tags: object.optional("tags"),
            mask: object.optional("mask"),
            beyond: object.optional("beyond"),
            far: object.optional("far"),
            most: object.optional("most"),
            since: object.optional("since"),
            part: object.nullable("part"),
            other: object.nullable("other"),
            step: object.optional("step"),
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Thing {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("made", &self.made);
        object.optional("by", &self.by);
        object.member("name", &self.name);
        object.member("address", &self.address);
        object.optional("size", &self.size);
        object.optional("tags", &self.tags);
        object.optional("mask", &self.mask);
        object.optional("beyond", &self.beyond);
        object.optional("far", &self.far);
        object.optional("most", &self.most);
        object.optional("since", &self.since);
        object.optional("part", &self.part);
        object.optional("other", &self.other);
        object.optional("step", &self.step);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingName {
    /// `first`
    First,
    /// A value that the description does not know.
    Other(String),
}

impl ThingName {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::First => "first",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThingName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ThingName {
    fn from(value: String) -> Self {
        match value.as_str() {
            "first" => Self::First,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ThingName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ThingName {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Thing, ThingName);
