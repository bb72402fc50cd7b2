// @generated
//! `Sink`, `SinkHook`, `SinkMail` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Sink`.
///
/// Decided by which of `url` and `address` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Sink {
    /// The value as `SinkHook`.
    ///
    /// It has `url`.
    Hook(SinkHook),
    /// The value as `SinkMail`.
    ///
    /// It has `address`.
    Mail(SinkMail),
    /// The value as `SinkAny`.
    ///
    /// It has no member that decides.
    Any(SinkAny),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Sink {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("url"),
                json::Sign::member("address"),
                json::Sign::NONE,
            ],
            &[
                <SinkHook as json::Decode>::fits,
                <SinkMail as json::Decode>::fits,
                <SinkAny as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::Hook),
            Some(1) => node.decode().map(Self::Mail),
            Some(2) => node.decode().map(Self::Any),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Sink {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Hook(value) => out.value(value),
            Self::Mail(value) => out.value(value),
            Self::Any(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<SinkHook> for Sink {
    fn from(value: SinkHook) -> Self {
        Self::Hook(value)
    }
}

impl From<SinkMail> for Sink {
    fn from(value: SinkMail) -> Self {
        Self::Mail(value)
    }
}

impl From<SinkAny> for Sink {
    fn from(value: SinkAny) -> Self {
        Self::Any(value)
    }
}

/// Hook.
#[derive(Debug, Clone, PartialEq)]
pub struct SinkHook {
    /// The property `type`.
    pub type_: SinkHookType,
    /// The property `url`.
    pub url: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SinkHook {
    /// A value with the required fields, and without any other.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            type_: SinkHookType::Webhook,
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

impl json::Decode for SinkHook {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            url: object.required("url")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <SinkHookType as json::Decode>::fits),
                json::Known::required("url", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for SinkHook {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("url", &self.url);
        object.rest(&self.additional);
    }
}

/// Mail.
#[derive(Debug, Clone, PartialEq)]
pub struct SinkMail {
    /// The property `type`.
    pub type_: SinkMailType,
    /// The property `address`.
    pub address: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SinkMail {
    /// A value with all of its fields.
    pub fn new(type_: SinkMailType, address: impl Into<String>) -> Self {
        Self {
            type_,
            address: address.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: SinkMailType) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = value.into();
        self
    }
}

impl json::Decode for SinkMail {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            address: object.required("address")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <SinkMailType as json::Decode>::fits),
                json::Known::required("address", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for SinkMail {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("address", &self.address);
        object.rest(&self.additional);
    }
}

/// Any.
#[derive(Debug, Clone, PartialEq)]
pub struct SinkAny {
    /// The property `type`.
    pub type_: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SinkAny {
    /// A value with all of its fields.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }
}

impl json::Decode for SinkAny {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("type", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for SinkAny {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinkMailType {
    /// `email`
    Email,
    /// `smtp`
    Smtp,
    /// A value that the description does not know.
    Other(String),
}

impl SinkMailType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Smtp => "smtp",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SinkMailType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SinkMailType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "email" => Self::Email,
            "smtp" => Self::Smtp,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SinkMailType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["email", "smtp"])
    }
}

impl json::Encode for SinkMailType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinkHookType {
    /// `webhook`
    Webhook,
    /// A value that the description does not know.
    Other(String),
}

impl SinkHookType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Webhook => "webhook",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SinkHookType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SinkHookType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "webhook" => Self::Webhook,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SinkHookType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["webhook"])
    }
}

impl json::Encode for SinkHookType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Sink, SinkHook, SinkMail, SinkAny, SinkMailType, SinkHookType);
