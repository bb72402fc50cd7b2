// @generated
//! `NothingOrText`, `NothingOrTextText`, `NothingOrTextNothing` and more.

use crate::runtime::{additional, json};

/// Type of the schema `NothingOrText`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum NothingOrText {
    /// The value as `NothingOrTextText`.
    Text(NothingOrTextText),
    /// The value as `NothingOrTextNothing`.
    Nothing(NothingOrTextNothing),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for NothingOrText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <NothingOrTextText as json::Decode>::fits,
                        <NothingOrTextNothing as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Text, Self::Other),
                    Some(1) => node.decode_or(Self::Nothing, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for NothingOrText {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Text(value) => out.value(value),
            Self::Nothing(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NothingOrTextText> for NothingOrText {
    fn from(value: NothingOrTextText) -> Self {
        Self::Text(value)
    }
}

impl From<NothingOrTextNothing> for NothingOrText {
    fn from(value: NothingOrTextNothing) -> Self {
        Self::Nothing(value)
    }
}

/// Text.
#[derive(Debug, Clone, PartialEq)]
pub struct NothingOrTextText {
    /// The property `v`.
    pub v: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NothingOrTextText {
    /// A value with all of its fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `v`.
    pub fn v(mut self, value: impl Into<String>) -> Self {
        self.v = value.into();
        self
    }
}

impl json::Decode for NothingOrTextText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            v: object.required("v")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("v", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for NothingOrTextText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("v", &self.v);
        object.rest(&self.additional);
    }
}

/// Nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct NothingOrTextNothing {
    /// The property `v`.
    pub v: serde_json::Value,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NothingOrTextNothing {
    /// A value with all of its fields.
    pub fn new(v: impl Into<serde_json::Value>) -> Self {
        Self {
            v: v.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `v`.
    pub fn v(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.v = value.into();
        self
    }
}

impl json::Decode for NothingOrTextNothing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            v: object.required("v")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(depth, &[json::Known::required("v", json::null)])
    }
}

impl json::Encode for NothingOrTextNothing {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("v", &self.v);
        object.rest(&self.additional);
    }
}

json::serde_for!(NothingOrText, NothingOrTextText, NothingOrTextNothing);
