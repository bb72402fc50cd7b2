// @generated
//! `Sealed`, `SealedLeft`, `SealedRight` and more.

use crate::runtime::json;

/// Type of the schema `Sealed`.
///
/// Decided by which of `l` and `r` is there alone.
#[derive(Debug, Clone, PartialEq)]
pub enum Sealed {
    /// The value as `SealedLeft`.
    ///
    /// It has `l`.
    Left(SealedLeft),
    /// The value as `SealedRight`.
    ///
    /// It has `r`.
    Right(SealedRight),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Sealed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.sole_of(&["l", "r"]) {
            Some("l") if node.looks_like::<SealedLeft>() => node.decode().map(Self::Left),
            Some("r") if node.looks_like::<SealedRight>() => {
                node.decode().map(Self::Right)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Sealed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Left(value) => out.value(value),
            Self::Right(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<SealedLeft> for Sealed {
    fn from(value: SealedLeft) -> Self {
        Self::Left(value)
    }
}

impl From<SealedRight> for Sealed {
    fn from(value: SealedRight) -> Self {
        Self::Right(value)
    }
}

/// Left.
#[derive(Debug, Clone, PartialEq)]
pub struct SealedLeft {
    /// The property `l`.
    pub l: String,
}

impl SealedLeft {
    /// A value with all of its fields.
    pub fn new(l: impl Into<String>) -> Self {
        Self { l: l.into() }
    }

    /// Sets `l`.
    pub fn l(mut self, value: impl Into<String>) -> Self {
        self.l = value.into();
        self
    }
}

impl json::Decode for SealedLeft {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { l: object.required("l")? };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::required("l", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for SealedLeft {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("l", &self.l);
    }
}

/// Right.
#[derive(Debug, Clone, PartialEq)]
pub struct SealedRight {
    /// The property `r`.
    pub r: String,
}

impl SealedRight {
    /// A value with all of its fields.
    pub fn new(r: impl Into<String>) -> Self {
        Self { r: r.into() }
    }

    /// Sets `r`.
    pub fn r(mut self, value: impl Into<String>) -> Self {
        self.r = value.into();
        self
    }
}

impl json::Decode for SealedRight {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { r: object.required("r")? };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::required("r", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for SealedRight {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("r", &self.r);
    }
}

json::serde_for!(Sealed, SealedLeft, SealedRight);
