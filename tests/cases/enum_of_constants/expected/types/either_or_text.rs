// @generated
//! `EitherOrText`, `EitherOrTextVariant1`, `EitherOrTextVariant2` and more.

use crate::runtime::json;

/// What may be something else besides is no boolean.
///
/// Decided by the kind of JSON value; of booleans, by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum EitherOrText {
    /// The value as `EitherOrTextVariant1`.
    Variant1(EitherOrTextVariant1),
    /// The value as `EitherOrTextVariant2`.
    Variant2(EitherOrTextVariant2),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for EitherOrText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => {
                match json::choose(
                    node,
                    &[
                        <EitherOrTextVariant1 as json::Decode>::fits,
                        <EitherOrTextVariant2 as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Variant1, Self::Other),
                    Some(1) => node.decode_or(Self::Variant2, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for EitherOrText {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<EitherOrTextVariant1> for EitherOrText {
    fn from(value: EitherOrTextVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<EitherOrTextVariant2> for EitherOrText {
    fn from(value: EitherOrTextVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl From<String> for EitherOrText {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EitherOrText {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EitherOrTextVariant1 {
    /// `true`
    True,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for EitherOrTextVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["true"])
    }
}

impl json::Encode for EitherOrTextVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::True => out.json("true"),
            Self::Other(value) => out.value(value),
        }
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EitherOrTextVariant2 {
    /// `false`
    False,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for EitherOrTextVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == false {
            return Ok(Self::False);
        }
        Ok(Self::Other(value))
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["false"])
    }
}

impl json::Encode for EitherOrTextVariant2 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::False => out.json("false"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(EitherOrText, EitherOrTextVariant1, EitherOrTextVariant2);
