// @generated
//! `Round` and `RoundKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Round`.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// The property `kind`.
    pub kind: Option<RoundKind>,
    /// The property `size`.
    pub size: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Round {
    /// A value with the required fields, and without any other.
    pub fn new(size: i64) -> Self {
        Self {
            kind: Some(RoundKind::Round),
            size,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

impl json::Decode for Round {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("kind", <RoundKind as json::Decode>::fits),
                json::Known::required("size", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Round {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundKind {
    /// `round`
    Round,
    /// A value that the description does not know.
    Other(String),
}

impl RoundKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Round => "round",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for RoundKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for RoundKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "round" => Self::Round,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for RoundKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["round"])
    }
}

impl json::Encode for RoundKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Round, RoundKind);
