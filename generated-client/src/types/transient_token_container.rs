//! `TransientTokenContainer`.

use std::fmt;

use serde::Deserialize;

use crate::runtime::additional;

/// The container of a transient token.
#[derive(Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[serde(remote = "Self")]
pub struct TransientTokenContainer {
    /// Number of items in the container. Servers say 0 although there is a token.
    ///
    /// Example: `0`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub size: Option<i64>,
    /// The transient token.
    ///
    /// Example: `transient-6f0e1b1e-0000-4000-8000-000000000000`.
    pub token: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl fmt::Debug for TransientTokenContainer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransientTokenContainer")
            .field("size", &self.size)
            .field("token", &format_args!("***"))
            .field("additional", &self.additional)
            .finish()
    }
}

#[cfg(feature = "full")]
impl serde::Serialize for TransientTokenContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for TransientTokenContainer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
