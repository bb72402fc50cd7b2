// @generated
//! `Schema39`, `Schema39Id`, `Schema39Name` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::Schema106;

/// Type of the schema `Schema39`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema39 {
    /// The property `type`.
    pub type_: String,
    /// The property `createdAt`.
    pub created_at: Option<f64>,
    /// The property `self`.
    pub self_: Option<Option<i32>>,
    /// The property `media:group`.
    pub media_group: formats::Uri,
    /// The property `id`.
    pub id: Option<Schema39Id>,
    /// The property `name`.
    pub name: Schema39Name,
    /// The property `value`.
    pub value: Option<Option<BTreeMap<String, Schema106>>>,
    /// The property `isOpen`.
    pub is_open: Schema39IsOpen,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema39 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: impl Into<String>,
        media_group: formats::Uri,
        id: Option<Schema39Id>,
        name: Schema39Name,
        is_open: Schema39IsOpen,
    ) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            self_: None,
            media_group,
            id,
            name,
            value: None,
            is_open,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: f64) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i32) -> Self {
        self.self_ = Some(Some(value));
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: formats::Uri) -> Self {
        self.media_group = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema39Id) -> Self {
        self.id = Some(value);
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = None;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema39Name) -> Self {
        self.name = value;
        self
    }

    /// Sets `value`.
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema106)>,
    ) -> Self {
        self.value = Some(
            Some(value.into_iter().map(|(name, value)| (name.into(), value)).collect()),
        );
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema39IsOpen) -> Self {
        self.is_open = value;
        self
    }
}

impl json::Decode for Schema39 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            created_at: object.optional("createdAt"),
            self_: object.nullable("self"),
            media_group: object.required("media:group")?,
            id: object.required("id")?,
            name: object.required("name")?,
            value: object.nullable("value"),
            is_open: object.required("isOpen")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <String as json::Decode>::fits),
                json::Known::optional("createdAt", <f64 as json::Decode>::fits),
                json::Known::optional("self", <Option<i32> as json::Decode>::fits),
                json::Known::required(
                    "media:group",
                    <formats::Uri as json::Decode>::fits,
                ),
                json::Known::required("id", <Option<Schema39Id> as json::Decode>::fits),
                json::Known::required("name", <Schema39Name as json::Decode>::fits),
                json::Known::optional(
                    "value",
                    <Option<BTreeMap<String, Schema106>> as json::Decode>::fits,
                ),
                json::Known::required("isOpen", <Schema39IsOpen as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema39 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("createdAt", &self.created_at);
        object.optional("self", &self.self_);
        object.member("media:group", &self.media_group);
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.optional("value", &self.value);
        object.member("isOpen", &self.is_open);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema39Id {
    /// `0`
    N0,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema39Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema39Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::N0),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["0", "1000", "2"])
    }
}

impl json::Encode for Schema39Id {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema39Name {
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema39Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema39Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["7", "1000", "2"])
    }
}

impl json::Encode for Schema39Name {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema39IsOpen {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema39IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema39IsOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "0", "7", "1000", "2"])
    }
}

impl json::Encode for Schema39IsOpen {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema39, Schema39Id, Schema39Name, Schema39IsOpen);
