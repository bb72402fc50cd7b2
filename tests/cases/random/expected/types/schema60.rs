// @generated
//! `Schema60` and `Schema60Value`.

use crate::runtime::{additional, json};
use super::{Schema114, Schema12, Schema132};

/// Type of the schema `Schema60`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema60 {
    /// The property `type`.
    pub type_: Option<f64>,
    /// The property `kind`.
    pub kind: Option<Schema12>,
    /// The property `createdAt`.
    pub created_at: Option<Option<f64>>,
    /// The property `x-tag`.
    pub x_tag: Option<u64>,
    /// The property `1st`.
    pub n1st: Option<Schema114>,
    /// The property `value`.
    pub value: Option<Option<Schema60Value>>,
    /// The property `media:group`.
    pub media_group: Option<Schema132>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema60 {
    /// A value with the required fields, and without any other.
    pub fn new(kind: Option<Schema12>) -> Self {
        Self {
            type_: None,
            kind,
            created_at: None,
            x_tag: None,
            n1st: None,
            value: None,
            media_group: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: f64) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema12) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = None;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: f64) -> Self {
        self.created_at = Some(Some(value));
        self
    }

    /// Sends `createdAt` as `null`.
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Some(None);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: u64) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: Schema114) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema60Value) -> Self {
        self.value = Some(Some(value));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: Schema132) -> Self {
        self.media_group = Some(value);
        self
    }
}

impl json::Decode for Schema60 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            kind: object.required("kind")?,
            created_at: object.nullable("createdAt"),
            x_tag: object.optional("x-tag"),
            n1st: object.optional("1st"),
            value: object.nullable("value"),
            media_group: object.optional("media:group"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("type", <f64 as json::Decode>::fits),
                json::Known::required("kind", <Option<Schema12> as json::Decode>::fits),
                json::Known::optional("createdAt", <Option<f64> as json::Decode>::fits),
                json::Known::optional("x-tag", <u64 as json::Decode>::fits),
                json::Known::optional("1st", <Schema114 as json::Decode>::fits),
                json::Known::optional(
                    "value",
                    <Option<Schema60Value> as json::Decode>::fits,
                ),
                json::Known::optional("media:group", <Schema132 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema60 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.member("kind", &self.kind);
        object.optional("createdAt", &self.created_at);
        object.optional("x-tag", &self.x_tag);
        object.optional("1st", &self.n1st);
        object.optional("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema60Value {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema60Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema60Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "0", "2"])
    }
}

impl json::Encode for Schema60Value {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema60, Schema60Value);
