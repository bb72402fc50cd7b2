// @generated
//! `Exclusive`, `ExclusiveLeft`, `ExclusiveRight` and more.

use crate::runtime::json;

/// Type of the schema `Exclusive`.
///
/// Decided by which of `left` and `right` is there alone.
#[derive(Debug, Clone, PartialEq)]
pub enum Exclusive {
    /// The value as `ExclusiveLeft`.
    ///
    /// It has `left`.
    Left(ExclusiveLeft),
    /// The value as `ExclusiveRight`.
    ///
    /// It has `right`.
    Right(ExclusiveRight),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Exclusive {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.sole_of(&["left", "right"]) {
            Some("left") if node.looks_like::<ExclusiveLeft>() => {
                node.decode().map(Self::Left)
            }
            Some("right") if node.looks_like::<ExclusiveRight>() => {
                node.decode().map(Self::Right)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Exclusive {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Left(value) => out.value(value),
            Self::Right(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ExclusiveLeft> for Exclusive {
    fn from(value: ExclusiveLeft) -> Self {
        Self::Left(value)
    }
}

impl From<ExclusiveRight> for Exclusive {
    fn from(value: ExclusiveRight) -> Self {
        Self::Right(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct ExclusiveLeft {
    /// The property `left`.
    pub left: String,
}

impl ExclusiveLeft {
    /// A value with all of its fields.
    pub fn new(left: impl Into<String>) -> Self {
        Self { left: left.into() }
    }

    /// Sets `left`.
    pub fn left(mut self, value: impl Into<String>) -> Self {
        self.left = value.into();
        self
    }
}

impl json::Decode for ExclusiveLeft {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            left: object.required("left")?,
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::required("left", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for ExclusiveLeft {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("left", &self.left);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct ExclusiveRight {
    /// The property `right`.
    pub right: String,
}

impl ExclusiveRight {
    /// A value with all of its fields.
    pub fn new(right: impl Into<String>) -> Self {
        Self { right: right.into() }
    }

    /// Sets `right`.
    pub fn right(mut self, value: impl Into<String>) -> Self {
        self.right = value.into();
        self
    }
}

impl json::Decode for ExclusiveRight {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            right: object.required("right")?,
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::required("right", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for ExclusiveRight {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("right", &self.right);
    }
}

json::serde_for!(Exclusive, ExclusiveLeft, ExclusiveRight);
