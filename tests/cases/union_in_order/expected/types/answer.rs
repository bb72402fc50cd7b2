// @generated
//! `Answer`, `AnswerCount`, `AnswerNames` and more.

use crate::runtime::{additional, json};

/// Only received, so that a value that fits no variant is kept.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// The value as `AnswerCount`.
    Count(AnswerCount),
    /// The value as `AnswerNames`.
    Names(AnswerNames),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Answer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <AnswerCount as json::Decode>::fits,
                        <AnswerNames as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Count, Self::Other),
                    Some(1) => node.decode_or(Self::Names, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Answer {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Count(value) => out.value(value),
            Self::Names(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<AnswerCount> for Answer {
    fn from(value: AnswerCount) -> Self {
        Self::Count(value)
    }
}

impl From<AnswerNames> for Answer {
    fn from(value: AnswerNames) -> Self {
        Self::Names(value)
    }
}

/// Count.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnswerCount {
    /// The property `hits`.
    pub hits: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for AnswerCount {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            hits: object.optional("hits"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("hits", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for AnswerCount {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("hits", &self.hits);
        object.rest(&self.additional);
    }
}

/// Names.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnswerNames {
    /// The property `hits`.
    pub hits: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for AnswerNames {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            hits: object.optional("hits"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("hits", <Vec<String> as json::Decode>::fits)],
        )
    }
}

impl json::Encode for AnswerNames {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("hits", &self.hits);
        object.rest(&self.additional);
    }
}

json::serde_for!(Answer, AnswerCount, AnswerNames);
