// @generated
//! `Answer`, `AnswerKind`, `AnswerMark` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{Counted, Shape, Worded};

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
    /// The property `mark`.
    pub mark: Option<AnswerMark>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Answer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text"),
            score: object.optional("score"),
            labels: object.required("labels")?,
            kind: object.required("kind")?,
            shape: object.optional("shape"),
            mark: object.optional("mark"),
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
        object.optional("mark", &self.mark);
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

/// Type of the property `mark`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnswerMark {
    /// The value as `Worded`.
    Worded(Worded),
    /// The value as `Counted`.
    Counted(Counted),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for AnswerMark {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[<Worded as json::Decode>::fits, <Counted as json::Decode>::fits],
                ) {
                    Some(0) => node.decode_or(Self::Worded, Self::Other),
                    Some(1) => node.decode_or(Self::Counted, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for AnswerMark {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Worded(value) => out.value(value),
            Self::Counted(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Worded> for AnswerMark {
    fn from(value: Worded) -> Self {
        Self::Worded(value)
    }
}

impl From<Counted> for AnswerMark {
    fn from(value: Counted) -> Self {
        Self::Counted(value)
    }
}

json::serde_for!(Answer, AnswerKind, AnswerMark);
