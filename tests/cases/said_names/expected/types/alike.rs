// @generated
//! `Alike`, `AlikeVariant1`, `AlikeVariant2` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Alike`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Alike {
    /// The value as `AlikeVariant1`.
    Variant1(AlikeVariant1),
    /// The value as `AlikeVariant2`.
    Variant2(AlikeVariant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Alike {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <AlikeVariant1 as json::Decode>::fits,
                        <AlikeVariant2 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Variant1, Self::Other),
                    Some(1) => node.decode_or(Self::Variant2, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Alike {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<AlikeVariant1> for Alike {
    fn from(value: AlikeVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<AlikeVariant2> for Alike {
    fn from(value: AlikeVariant2) -> Self {
        Self::Variant2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AlikeVariant1 {
    /// The property `id`.
    pub id: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AlikeVariant1 {
    /// A value with all of its fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

impl json::Decode for AlikeVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("id", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for AlikeVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AlikeVariant2 {
    /// The property `id`.
    pub id: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AlikeVariant2 {
    /// A value with all of its fields.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

impl json::Decode for AlikeVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("id", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for AlikeVariant2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Alike, AlikeVariant1, AlikeVariant2);
