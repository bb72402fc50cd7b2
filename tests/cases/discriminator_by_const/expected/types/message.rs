// @generated
//! `Message`, `MessageText`, `MessageImage` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Message`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The value as `MessageText`.
    ///
    /// Its `type` is `text`.
    Text(MessageText),
    /// The value as `MessageImage`.
    ///
    /// Its `type` is `image`.
    Image(MessageImage),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Message {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("text") => node.decode().map(Self::Text),
            Some("image") => node.decode().map(Self::Image),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Message {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Text(value) => out.value(value),
            Self::Image(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<MessageText> for Message {
    fn from(value: MessageText) -> Self {
        Self::Text(value)
    }
}

impl From<MessageImage> for Message {
    fn from(value: MessageImage) -> Self {
        Self::Image(value)
    }
}

/// Text.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageText {
    /// The property `type`.
    pub type_: MessageTextType,
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MessageText {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            type_: MessageTextType::Text,
            text: text.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

impl json::Decode for MessageText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            text: object.required("text")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for MessageText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("text", &self.text);
        object.rest(&self.additional);
    }
}

/// Image.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageImage {
    /// The property `type`.
    pub type_: MessageImageType,
    /// The property `url`.
    pub url: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MessageImage {
    /// A value with the required fields, and without any other.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            type_: MessageImageType::Image,
            url: url.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}

impl json::Decode for MessageImage {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            url: object.required("url")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for MessageImage {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("url", &self.url);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageImageType {
    /// `image`
    Image,
    /// A value that the description does not know.
    Other(String),
}

impl MessageImageType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for MessageImageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for MessageImageType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "image" => Self::Image,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for MessageImageType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for MessageImageType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageTextType {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl MessageTextType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for MessageTextType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for MessageTextType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for MessageTextType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for MessageTextType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Message, MessageText, MessageImage, MessageImageType, MessageTextType);
