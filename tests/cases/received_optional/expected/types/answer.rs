//! `Answer` and `AnswerKind`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Shape;

/// Type of the schema `Answer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `score`.
    pub score: Option<f64>,
    /// The property `labels`.
    pub labels: Vec<String>,
    /// The property `kind`.
    pub kind: AnswerKind,
    /// The property `shape`.
    pub shape: Option<Shape>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Answer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text")?,
            score: object.optional("score")?,
            labels: object.required("labels")?,
            kind: object.required("kind")?,
            shape: object.optional("shape")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Answer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.optional("score", &self.score);
        object.member("labels", &self.labels);
        object.member("kind", &self.kind);
        object.optional("shape", &self.shape);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnswerKind {
    /// `answer`
    Answer,
    /// A value that the description does not know.
    Other(String),
}

impl AnswerKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Answer => "answer",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for AnswerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for AnswerKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "answer" => Self::Answer,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for AnswerKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for AnswerKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Answer, AnswerKind);
