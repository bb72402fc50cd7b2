// @generated
//! `Schema117`, `Schema117Id`, `Schema117CreatedAt` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema143, Schema67};

/// Type of the schema `Schema117`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema117 {
    /// The property `id`.
    pub id: Option<Option<Schema117Id>>,
    /// The property `kind`.
    pub kind: Option<i32>,
    /// The property `createdAt`.
    pub created_at: Option<Schema117CreatedAt>,
    /// The property `URL`.
    pub url: BTreeMap<String, Schema143>,
    /// The property `é`.
    pub e: formats::Uri,
    /// The property `additional`.
    pub additional: Option<f64>,
}

impl Schema117 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: Option<i32>,
        url: impl IntoIterator<Item = (impl Into<String>, Schema143)>,
        e: formats::Uri,
        additional: Option<f64>,
    ) -> Self {
        Self {
            id: None,
            kind,
            created_at: None,
            url: url.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            e,
            additional,
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema117Id) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: i32) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = None;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema117CreatedAt) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema143)>,
    ) -> Self {
        self.url = value.into_iter().map(|(name, value)| (name.into(), value)).collect();
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: formats::Uri) -> Self {
        self.e = value;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: f64) -> Self {
        self.additional = Some(value);
        self
    }

    /// Sends `additional` as `null`.
    pub fn clear_additional(mut self) -> Self {
        self.additional = None;
        self
    }
}

impl json::Decode for Schema117 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.nullable("id"),
            kind: object.required("kind")?,
            created_at: object.optional("createdAt"),
            url: object.required("URL")?,
            e: object.required("é")?,
            additional: object.required("additional")?,
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[
                json::Known::optional("id", <Option<Schema117Id> as json::Decode>::fits),
                json::Known::required("kind", <Option<i32> as json::Decode>::fits),
                json::Known::optional(
                    "createdAt",
                    <Schema117CreatedAt as json::Decode>::fits,
                ),
                json::Known::required(
                    "URL",
                    <BTreeMap<String, Schema143> as json::Decode>::fits,
                ),
                json::Known::required("é", <formats::Uri as json::Decode>::fits),
                json::Known::required("additional", <Option<f64> as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema117 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("kind", &self.kind);
        object.optional("createdAt", &self.created_at);
        object.member("URL", &self.url);
        object.member("é", &self.e);
        object.member("additional", &self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema117Id {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema117Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema117Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "0", "1", "2"])
    }
}

impl json::Encode for Schema117Id {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema117CreatedAt {
    /// The property `name`.
    pub name: Option<f64>,
    /// The property `type`.
    pub type_: Option<Schema117CreatedAtType>,
    /// The property `kind`.
    pub kind: Option<Option<Schema67>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema117CreatedAt {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: f64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: Schema117CreatedAtType) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<Schema67>) -> Self {
        self.kind = Some(Some(value.into()));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }
}

impl json::Decode for Schema117CreatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            type_: object.optional("type"),
            kind: object.nullable("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("name", <f64 as json::Decode>::fits),
                json::Known::optional(
                    "type",
                    <Schema117CreatedAtType as json::Decode>::fits,
                ),
                json::Known::optional("kind", <Option<Schema67> as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema117CreatedAt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("type", &self.type_);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema117CreatedAtType {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema117CreatedAtType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema117CreatedAtType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "1", "7", "2"])
    }
}

impl json::Encode for Schema117CreatedAtType {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema117, Schema117Id, Schema117CreatedAt, Schema117CreatedAtType);
