// @generated
//! `Holder`, `HolderInline`, `HolderMember` and more.

use crate::runtime::{additional, json};
use super::{Choice, Droplet};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The property `required`.
    pub required: Option<Choice>,
    /// The property `optional`.
    pub optional: Option<Option<Choice>>,
    /// The property `inline`.
    pub inline: Option<Option<HolderInline>>,
    /// One of the alternatives takes null.
    pub member: Option<Option<HolderMember>>,
    /// One of them takes whatever comes.
    pub anything: Option<Option<HolderAnything>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(required: Option<Choice>) -> Self {
        Self {
            required,
            optional: None,
            inline: None,
            member: None,
            anything: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `required`.
    pub fn required(mut self, value: impl Into<Choice>) -> Self {
        self.required = Some(value.into());
        self
    }

    /// Sends `required` as `null`.
    pub fn clear_required(mut self) -> Self {
        self.required = None;
        self
    }

    /// Sets `optional`.
    pub fn optional(mut self, value: impl Into<Choice>) -> Self {
        self.optional = Some(Some(value.into()));
        self
    }

    /// Sends `optional` as `null`.
    pub fn clear_optional(mut self) -> Self {
        self.optional = Some(None);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, value: impl Into<HolderInline>) -> Self {
        self.inline = Some(Some(value.into()));
        self
    }

    /// Sends `inline` as `null`.
    pub fn clear_inline(mut self) -> Self {
        self.inline = Some(None);
        self
    }

    /// One of the alternatives takes null.
    pub fn member(mut self, value: impl Into<HolderMember>) -> Self {
        self.member = Some(Some(value.into()));
        self
    }

    /// Sends `member` as `null`.
    pub fn clear_member(mut self) -> Self {
        self.member = Some(None);
        self
    }

    /// One of them takes whatever comes.
    pub fn anything(mut self, value: impl Into<HolderAnything>) -> Self {
        self.anything = Some(Some(value.into()));
        self
    }

    /// Sends `anything` as `null`.
    pub fn clear_anything(mut self) -> Self {
        self.anything = Some(None);
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            required: object.required("required")?,
            optional: object.nullable("optional"),
            inline: object.nullable("inline"),
            member: object.nullable("member"),
            anything: object.nullable("anything"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("required", &self.required);
        object.optional("optional", &self.optional);
        object.optional("inline", &self.inline);
        object.optional("member", &self.member);
        object.optional("anything", &self.anything);
        object.rest(&self.additional);
    }
}

/// Type of the property `inline`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum HolderInline {
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for HolderInline {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for HolderInline {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Boolean(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<bool> for HolderInline {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for HolderInline {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// One of the alternatives takes null.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum HolderMember {
    /// The value as `Droplet`.
    ///
    /// It has `id`.
    Droplet(Droplet),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for HolderMember {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::Object if node.has("id") => node.decode().map(Self::Droplet),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for HolderMember {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Droplet(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Droplet> for HolderMember {
    fn from(value: Droplet) -> Self {
        Self::Droplet(value)
    }
}

impl From<String> for HolderMember {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HolderMember {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

/// One of them takes whatever comes.
///
/// Decided by the kind of JSON value; of objects, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum HolderAnything {
    /// The value as `Droplet`.
    Droplet(Droplet),
    /// The value as `serde_json::Value`.
    Any(serde_json::Value),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for HolderAnything {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean
            | json::Kind::Integer
            | json::Kind::Number
            | json::Kind::String
            | json::Kind::List => node.decode().map(Self::Any),
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <Droplet as json::Decode>::fits,
                        <serde_json::Value as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Droplet, Self::Other),
                    Some(1) => node.decode_or(Self::Any, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for HolderAnything {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Droplet(value) => out.value(value),
            Self::Any(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Droplet> for HolderAnything {
    fn from(value: Droplet) -> Self {
        Self::Droplet(value)
    }
}

json::serde_for!(Holder, HolderInline, HolderMember, HolderAnything);
