// @generated
//! `Either`, `EitherLeft`, `EitherRight` and more.

use crate::runtime::json;

/// Type of the schema `Either`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    /// The value as `EitherLeft`.
    Left(EitherLeft),
    /// The value as `EitherRight`.
    Right(EitherRight),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Either {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <EitherLeft as json::Decode>::fits,
                        <EitherRight as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Left, Self::Other),
                    Some(1) => node.decode_or(Self::Right, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Either {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Left(value) => out.value(value),
            Self::Right(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<EitherLeft> for Either {
    fn from(value: EitherLeft) -> Self {
        Self::Left(value)
    }
}

impl From<EitherRight> for Either {
    fn from(value: EitherRight) -> Self {
        Self::Right(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EitherLeft {
    /// The property `left`.
    pub left: Option<String>,
}

impl EitherLeft {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `left`.
    pub fn left(mut self, value: impl Into<String>) -> Self {
        self.left = Some(value.into());
        self
    }
}

impl json::Decode for EitherLeft {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            left: object.optional("left"),
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::optional("left", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for EitherLeft {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("left", &self.left);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EitherRight {
    /// The property `right`.
    pub right: Option<String>,
}

impl EitherRight {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `right`.
    pub fn right(mut self, value: impl Into<String>) -> Self {
        self.right = Some(value.into());
        self
    }
}

impl json::Decode for EitherRight {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            right: object.optional("right"),
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::optional("right", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for EitherRight {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("right", &self.right);
    }
}

json::serde_for!(Either, EitherLeft, EitherRight);
