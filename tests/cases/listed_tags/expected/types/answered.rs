// @generated
//! `Answered` and `AnsweredRole`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Answered`.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// The property `role`.
    pub role: AnsweredRole,
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Answered {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            role: AnsweredRole::Assistant,
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

impl json::Decode for Answered {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            role: object.required("role")?,
            text: object.required("text")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("role", <AnsweredRole as json::Decode>::fits),
                json::Known::required("text", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Answered {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("role", &self.role);
        object.member("text", &self.text);
        object.rest(&self.additional);
    }
}

/// Type of the property `role`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnsweredRole {
    /// `assistant`
    Assistant,
    /// A value that the description does not know.
    Other(String),
}

impl AnsweredRole {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assistant => "assistant",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for AnsweredRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for AnsweredRole {
    fn from(value: String) -> Self {
        match value.as_str() {
            "assistant" => Self::Assistant,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for AnsweredRole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["assistant"])
    }
}

impl json::Encode for AnsweredRole {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Answered, AnsweredRole);
