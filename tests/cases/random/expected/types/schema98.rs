// @generated
//! `Schema98` and `Schema981st`.

use crate::runtime::{additional, json};
use super::{Schema18, Schema83};

/// Type of the schema `Schema98`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema98 {
    /// The property `id`.
    pub id: Option<Option<i64>>,
    /// The property `name`.
    pub name: Schema18,
    /// The property `1st`.
    pub n1st: Option<Option<Schema981st>>,
    /// The property `media:group`.
    pub media_group: Option<i64>,
    /// The property `size`.
    pub size: Option<Schema83>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema98 {
    /// A value with the required fields, and without any other.
    pub fn new(name: Schema18, media_group: Option<i64>) -> Self {
        Self {
            id: None,
            name,
            n1st: None,
            media_group,
            size: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema18) -> Self {
        self.name = value;
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: Schema981st) -> Self {
        self.n1st = Some(Some(value));
        self
    }

    /// Sends `1st` as `null`.
    pub fn clear_n1st(mut self) -> Self {
        self.n1st = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: i64) -> Self {
        self.media_group = Some(value);
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = None;
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: Schema83) -> Self {
        self.size = Some(value);
        self
    }
}

impl json::Decode for Schema98 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id"),
            name: object.required("name")?,
            n1st: object.nullable("1st"),
            media_group: object.required("media:group")?,
            size: object.optional("size"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("id", <Option<i64> as json::Decode>::fits),
                json::Known::required("name", <Schema18 as json::Decode>::fits),
                json::Known::optional(
                    "1st",
                    <Option<Schema981st> as json::Decode>::fits,
                ),
                json::Known::required(
                    "media:group",
                    <Option<i64> as json::Decode>::fits,
                ),
                json::Known::optional("size", <Schema83 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema98 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.optional("1st", &self.n1st);
        object.member("media:group", &self.media_group);
        object.optional("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema981st {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema981st {
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

impl json::Decode for Schema981st {
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

impl json::Encode for Schema981st {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema98, Schema981st);
