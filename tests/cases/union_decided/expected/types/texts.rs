// @generated
//! `Texts`, `TextsId`, `TextsWhen` and more.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Texts`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Texts {
    /// The property `id`.
    pub id: Option<TextsId>,
    /// The property `when`.
    pub when: Option<TextsWhen>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Texts {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            when: object.optional("when"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Texts {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("when", &self.when);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TextsId {
    /// The value as `Uuid`.
    Uuid(formats::Uuid),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for TextsId {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => {
                match json::choose(
                    node,
                    &[
                        <formats::Uuid as json::Decode>::fits,
                        <String as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Uuid, Self::Other),
                    Some(1) => node.decode_or(Self::String, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for TextsId {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Uuid(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

/// Type of the property `when`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TextsWhen {
    /// The value as `String`.
    String(String),
    /// The value as `DateTime`.
    DateTime(formats::DateTime),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for TextsWhen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => {
                match json::choose(
                    node,
                    &[
                        <String as json::Decode>::fits,
                        <formats::DateTime as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::String, Self::Other),
                    Some(1) => node.decode_or(Self::DateTime, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for TextsWhen {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::DateTime(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Texts, TextsId, TextsWhen);
