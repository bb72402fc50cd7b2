// @generated
//! `Letter` and `LetterParts`.

use crate::runtime::{additional, binary, json};

/// Type of the schema `Letter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Letter {
    /// The property `letter`.
    pub letter: serde_json::Value,
    /// The property `to`.
    pub to: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Letter {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            letter: object.required("letter")?,
            to: object.optional("to"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Letter {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("letter", &self.letter);
        object.optional("to", &self.to);
        object.rest(&self.additional);
    }
}

/// The parts of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterParts {
    /// The property `letter`.
    pub letter: binary::Binary,
    /// The property `to`.
    pub to: Option<String>,
}

impl LetterParts {
    /// A value with the required fields, and without any other.
    pub fn new(letter: impl Into<binary::Binary>) -> Self {
        Self {
            letter: letter.into(),
            to: None,
        }
    }

    /// Sets `letter`.
    pub fn letter(mut self, value: impl Into<binary::Binary>) -> Self {
        self.letter = value.into();
        self
    }

    /// Sets `to`.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }
}

impl json::Decode for LetterParts {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            letter: object.required("letter")?,
            to: object.optional("to"),
        };
        object.end()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("letter", <binary::Binary as json::Decode>::fits),
                json::Known::optional("to", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for LetterParts {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("letter", &self.letter);
        object.optional("to", &self.to);
    }
}

json::serde_for!(Letter, LetterParts);
