// @generated
//! `SendHeadedBody`, `SendHeadedBodyInner`, `SendHeadedBodyList` and more.

use std::fmt;

use crate::runtime::{binary, json};
use super::Point;

/// The request's body.
#[derive(Debug, Clone, PartialEq)]
pub struct SendHeadedBody {
    /// The property `file`.
    pub file: binary::Binary,
    /// The property `meta`.
    pub meta: Point,
    /// The property `pictures`.
    pub pictures: Option<Vec<binary::Binary>>,
    /// The property `inner`.
    pub inner: Option<SendHeadedBodyInner>,
    /// The property `list`.
    pub list: Option<SendHeadedBodyList>,
    /// The property `items`.
    pub items: Option<Vec<Vec<String>>>,
}

impl SendHeadedBody {
    /// A value with the required fields, and without any other.
    pub fn new(file: impl Into<binary::Binary>, meta: Point) -> Self {
        Self {
            file: file.into(),
            meta,
            pictures: None,
            inner: None,
            list: None,
            items: None,
        }
    }

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<binary::Binary>) -> Self {
        self.file = value.into();
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, value: Point) -> Self {
        self.meta = value;
        self
    }

    /// Sets `pictures`.
    pub fn pictures(
        mut self,
        value: impl IntoIterator<Item = impl Into<binary::Binary>>,
    ) -> Self {
        self.pictures = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, value: SendHeadedBodyInner) -> Self {
        self.inner = Some(value);
        self
    }

    /// Sets `list`.
    pub fn list(mut self, value: SendHeadedBodyList) -> Self {
        self.list = Some(value);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, value: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for SendHeadedBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            file: object.required("file")?,
            meta: object.required("meta")?,
            pictures: object.optional("pictures"),
            inner: object.optional("inner"),
            list: object.optional("list"),
            items: object.optional("items"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for SendHeadedBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("file", &self.file);
        object.member("meta", &self.meta);
        object.optional("pictures", &self.pictures);
        object.optional("inner", &self.inner);
        object.optional("list", &self.list);
        object.optional("items", &self.items);
    }
}

/// Type of the property `inner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendHeadedBodyInner {
    /// The property `point`.
    pub point: Option<Point>,
    /// The property `file`.
    pub file: Option<binary::Binary>,
}

impl SendHeadedBodyInner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `point`.
    pub fn point(mut self, value: Point) -> Self {
        self.point = Some(value);
        self
    }

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<binary::Binary>) -> Self {
        self.file = Some(value.into());
        self
    }
}

impl json::Decode for SendHeadedBodyInner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            point: object.optional("point"),
            file: object.optional("file"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for SendHeadedBodyInner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("point", &self.point);
        object.optional("file", &self.file);
    }
}

/// Type of the property `list`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendHeadedBodyList {
    /// The property `parts`.
    pub parts: Option<Vec<String>>,
}

impl SendHeadedBodyList {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `parts`.
    pub fn parts(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for SendHeadedBodyList {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            parts: object.optional("parts"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for SendHeadedBodyList {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("parts", &self.parts);
    }
}

/// Type of the header `X-Kind`.
///
/// Default: `raw`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SendHeadedBodyFileXKindHeader {
    /// `raw`
    Raw,
    /// `packed`
    Packed,
}

impl SendHeadedBodyFileXKindHeader {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Packed => "packed",
        }
    }
}

impl fmt::Display for SendHeadedBodyFileXKindHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SendHeadedBodyFileXKindHeader {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "raw" => Ok(Self::Raw),
            "packed" => Ok(Self::Packed),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for SendHeadedBodyFileXKindHeader {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    SendHeadedBody, SendHeadedBodyInner, SendHeadedBodyList,
    SendHeadedBodyFileXKindHeader
);
