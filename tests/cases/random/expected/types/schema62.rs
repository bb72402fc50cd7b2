// @generated
//! `Schema62` and `Schema62Url`.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Schema106, Schema35};

/// Type of the schema `Schema62`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema62 {
    /// The property `id`.
    pub id: Option<bool>,
    /// The property `1st`.
    pub n1st: Option<Option<Schema106>>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `URL`.
    pub url: Schema62Url,
    /// The property `media:group`.
    pub media_group: Option<String>,
    /// The property `é`.
    pub e: Option<Option<f64>>,
    /// The property `size`.
    pub size: Schema35,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema62 {
    /// A value with the required fields, and without any other.
    pub fn new(
        self_: Option<String>,
        url: Schema62Url,
        media_group: Option<String>,
        size: impl Into<Schema35>,
    ) -> Self {
        Self {
            id: None,
            n1st: None,
            self_,
            url,
            media_group,
            e: None,
            size: size.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: bool) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: Schema106) -> Self {
        self.n1st = Some(Some(value));
        self
    }

    /// Sends `1st` as `null`.
    pub fn clear_n1st(mut self) -> Self {
        self.n1st = Some(None);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = None;
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema62Url) -> Self {
        self.url = value;
        self
    }

    /// Sends `URL` as the empty text.
    pub fn clear_url(mut self) -> Self {
        self.url = Schema62Url::Empty;
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl Into<String>) -> Self {
        self.media_group = Some(value.into());
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = None;
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: f64) -> Self {
        self.e = Some(Some(value));
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl Into<Schema35>) -> Self {
        self.size = value.into();
        self
    }
}

impl json::Decode for Schema62 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            n1st: object.nullable("1st"),
            self_: object.required("self")?,
            url: object.required("URL")?,
            media_group: object.required("media:group")?,
            e: object.nullable("é"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema62 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("1st", &self.n1st);
        object.member("self", &self.self_);
        object.member("URL", &self.url);
        object.member("media:group", &self.media_group);
        object.optional("é", &self.e);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `URL`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema62Url {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `-1`
    Minus1,
    /// `in-progress`
    InProgress,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema62Url {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::Minus1 => "-1",
            Self::InProgress => "in-progress",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema62Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema62Url {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "-1" => Self::Minus1,
            "in-progress" => Self::InProgress,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema62Url {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema62Url {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema62, Schema62Url);
