//! `Answer`, `AnswerCount`, `AnswerNames` and more.

use serde::Deserialize;

use crate::runtime::additional;
use crate::runtime::union;

/// Only received, so that a value that fits no variant is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The value as `AnswerCount`.
    Count(AnswerCount),
    /// The value as `AnswerNames`.
    Names(AnswerNames),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

#[cfg(feature = "full")]
impl serde::Serialize for Answer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(value) => serde::Serialize::serialize(value, serializer),
            Self::Names(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Answer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl union::Union for Answer {
    fn object<'de, A: serde::de::MapAccess<'de>>(
        object: union::Object<A>,
    ) -> Result<Self, A::Error> {
        let mut attempts = object.attempts()?;
        if attempts.has_only(&["hits"]) && let Some(found) = attempts.take("AnswerCount")
        {
            return Ok(Self::Count(found));
        }
        if attempts.has_only(&["hits"]) && let Some(found) = attempts.take("AnswerNames")
        {
            return Ok(Self::Names(found));
        }
        if let Some(found) = attempts.take("AnswerCount") {
            return Ok(Self::Count(found));
        }
        if let Some(found) = attempts.take("AnswerNames") {
            return Ok(Self::Names(found));
        }
        Ok(Self::Other(attempts.keep()))
    }

    fn other(value: serde_json::Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

/// Count.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[serde(remote = "Self")]
pub struct AnswerCount {
    /// The property `hits`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits: Option<i64>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

#[cfg(feature = "full")]
impl serde::Serialize for AnswerCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for AnswerCount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}

/// Names.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[serde(remote = "Self")]
pub struct AnswerNames {
    /// The property `hits`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits: Option<Vec<String>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

#[cfg(feature = "full")]
impl serde::Serialize for AnswerNames {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for AnswerNames {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
