//! `EitherOrText`, `EitherOrTextVariant1`, `EitherOrTextVariant2` and more.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::union::{self, Kind};

/// What may be something else besides is no boolean.
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

impl serde::Serialize for EitherOrText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Variant2(value) => serde::Serialize::serialize(value, serializer),
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for EitherOrText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for EitherOrText {
    fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Boolean => {
                let mut attempts = scalar.attempts();
                if let Some(found) = attempts.take("EitherOrTextVariant1") {
                    return Ok(Self::Variant1(found));
                }
                if let Some(found) = attempts.take("EitherOrTextVariant2") {
                    return Ok(Self::Variant2(found));
                }
                Ok(Self::Other(attempts.keep()))
            }
            Kind::String => scalar.read_or_other(Self::String),
            _ => scalar.other(),
        }
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
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

impl Serialize for EitherOrTextVariant1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::True => serializer.serialize_bool(true),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EitherOrTextVariant1 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
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

impl Serialize for EitherOrTextVariant2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::False => serializer.serialize_bool(false),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EitherOrTextVariant2 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if value == false {
            return Ok(Self::False);
        }
        Ok(Self::Other(value))
    }
}
