// @generated
//! `Schema64` and `Schema64UpdatedAt`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema1, Schema16, Schema18CreatedAt, Schema18NameValue, Schema37Url};

/// Type of the schema `Schema64`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema64 {
    /// The property `id`.
    pub id: formats::DateTime,
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema18NameValue>>,
    /// The property `createdAt`.
    pub created_at: Option<Schema18CreatedAt>,
    /// The property `x-tag`.
    pub x_tag: Option<Vec<i64>>,
    /// The property `media:group`.
    pub media_group: Vec<Schema16>,
    /// The property `é`.
    pub e: i64,
    /// The property `kind`.
    pub kind: Option<formats::Date>,
    /// The property `1st`.
    pub n1st: Option<Vec<Schema1>>,
    /// The property `URL`.
    pub url: Option<Schema37Url>,
    /// The property `size`.
    pub size: BTreeMap<String, serde_json::Value>,
    /// The property `additional`.
    pub additional: i64,
    /// The property `updated_at`.
    pub updated_at: Option<Schema64UpdatedAt>,
    /// The property `isOpen`.
    pub is_open: Option<f64>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema64 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::DateTime,
        media_group: impl IntoIterator<Item = Schema16>,
        e: i64,
        n1st: Option<Vec<Schema1>>,
        size: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
        additional: i64,
        is_open: Option<f64>,
    ) -> Self {
        Self {
            id,
            name: None,
            created_at: None,
            x_tag: None,
            media_group: media_group.into_iter().collect(),
            e,
            kind: None,
            n1st,
            url: None,
            size: size.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            additional,
            updated_at: None,
            is_open,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::DateTime) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema18NameValue)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema18CreatedAt) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.x_tag = Some(value.into_iter().collect());
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl IntoIterator<Item = Schema16>) -> Self {
        self.media_group = value.into_iter().collect();
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: i64) -> Self {
        self.e = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: formats::Date) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: impl IntoIterator<Item = Schema1>) -> Self {
        self.n1st = Some(value.into_iter().collect());
        self
    }

    /// Sends `1st` as `null`.
    pub fn clear_n1st(mut self) -> Self {
        self.n1st = None;
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema37Url) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.size = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: i64) -> Self {
        self.additional = value;
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: Schema64UpdatedAt) -> Self {
        self.updated_at = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: f64) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = None;
        self
    }
}

impl json::Decode for Schema64 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name"),
            created_at: object.optional("createdAt"),
            x_tag: object.optional("x-tag"),
            media_group: object.required("media:group")?,
            e: object.required("é")?,
            kind: object.optional("kind"),
            n1st: object.required("1st")?,
            url: object.optional("URL"),
            size: object.required("size")?,
            additional: object.required("additional")?,
            updated_at: object.optional("updated_at"),
            is_open: object.required("isOpen")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema64 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.optional("createdAt", &self.created_at);
        object.optional("x-tag", &self.x_tag);
        object.member("media:group", &self.media_group);
        object.member("é", &self.e);
        object.optional("kind", &self.kind);
        object.member("1st", &self.n1st);
        object.optional("URL", &self.url);
        object.member("size", &self.size);
        object.member("additional", &self.additional);
        object.optional("updated_at", &self.updated_at);
        object.member("isOpen", &self.is_open);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `updated_at`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema64UpdatedAt {
    /// `0`
    N0,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema64UpdatedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema64UpdatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema64UpdatedAt {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema64, Schema64UpdatedAt);
