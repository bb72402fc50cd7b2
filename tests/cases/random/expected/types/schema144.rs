// @generated
//! `Schema144`, `Schema144NameItem`, `Schema144IsOpen` and more.

use crate::runtime::{additional, formats, json};
use super::Schema14IdItem;

/// Type of the schema `Schema144`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema144 {
    /// The property `id`.
    pub id: Vec<Schema14IdItem>,
    /// The property `updated_at`.
    pub updated_at: Option<String>,
    /// The property `self`.
    pub self_: Option<i32>,
    /// The property `URL`.
    pub url: f64,
    /// The property `name`.
    pub name: Option<Option<Vec<Schema144NameItem>>>,
    /// The property `createdAt`.
    pub created_at: Option<formats::Date>,
    /// The property `1st`.
    pub n1st: Option<String>,
    /// The property `isOpen`.
    pub is_open: Schema144IsOpen,
    /// The property `media:group`.
    pub media_group: i32,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema144 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl IntoIterator<Item = Schema14IdItem>,
        url: f64,
        is_open: Schema144IsOpen,
        media_group: i32,
    ) -> Self {
        Self {
            id: id.into_iter().collect(),
            updated_at: None,
            self_: None,
            url,
            name: None,
            created_at: None,
            n1st: None,
            is_open,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = Schema14IdItem>) -> Self {
        self.id = value.into_iter().collect();
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i32) -> Self {
        self.self_ = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: f64) -> Self {
        self.url = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl IntoIterator<Item = Schema144NameItem>) -> Self {
        self.name = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: formats::Date) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: impl Into<String>) -> Self {
        self.n1st = Some(value.into());
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema144IsOpen) -> Self {
        self.is_open = value;
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: i32) -> Self {
        self.media_group = value;
        self
    }
}

impl json::Decode for Schema144 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            updated_at: object.optional("updated_at"),
            self_: object.optional("self"),
            url: object.required("URL")?,
            name: object.nullable("name"),
            created_at: object.optional("createdAt"),
            n1st: object.optional("1st"),
            is_open: object.required("isOpen")?,
            media_group: object.required("media:group")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <Vec<Schema14IdItem> as json::Decode>::fits),
                json::Known::optional("updated_at", <String as json::Decode>::fits),
                json::Known::optional("self", <i32 as json::Decode>::fits),
                json::Known::required("URL", <f64 as json::Decode>::fits),
                json::Known::optional(
                    "name",
                    <Option<Vec<Schema144NameItem>> as json::Decode>::fits,
                ),
                json::Known::optional(
                    "createdAt",
                    <formats::Date as json::Decode>::fits,
                ),
                json::Known::optional("1st", <String as json::Decode>::fits),
                json::Known::required("isOpen", <Schema144IsOpen as json::Decode>::fits),
                json::Known::required("media:group", <i32 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema144 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("updated_at", &self.updated_at);
        object.optional("self", &self.self_);
        object.member("URL", &self.url);
        object.optional("name", &self.name);
        object.optional("createdAt", &self.created_at);
        object.optional("1st", &self.n1st);
        object.member("isOpen", &self.is_open);
        object.member("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema144NameItem {
    /// The property `createdAt`.
    pub created_at: Schema144NameItemCreatedAt,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema144NameItem {
    /// A value with all of its fields.
    pub fn new(created_at: Schema144NameItemCreatedAt) -> Self {
        Self {
            created_at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema144NameItemCreatedAt) -> Self {
        self.created_at = value;
        self
    }
}

impl json::Decode for Schema144NameItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            created_at: object.required("createdAt")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "createdAt",
                    <Schema144NameItemCreatedAt as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema144NameItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("createdAt", &self.created_at);
        object.rest(&self.additional);
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema144IsOpen {
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema144IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema144IsOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["1", "7", "2"])
    }
}

impl json::Encode for Schema144IsOpen {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema144NameItemCreatedAt {
    /// `-1`
    Minus1,
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

impl Schema144NameItemCreatedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema144NameItemCreatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "1", "7", "1000", "2"])
    }
}

impl json::Encode for Schema144NameItemCreatedAt {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(
    Schema144, Schema144NameItem, Schema144IsOpen, Schema144NameItemCreatedAt
);
