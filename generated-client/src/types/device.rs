//! `Device`.

use std::fmt;

use serde::Deserialize;

use crate::runtime::additional;
use super::Connection;

/// A source that the server knows, and how to reach it.
#[derive(Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[serde(remote = "Self")]
pub struct Device {
    /// Name of the source, as people see it.
    ///
    /// Example: `Living room`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifier of the source.
    ///
    /// Example: `0123456789abcdef`.
    #[serde(rename = "clientIdentifier", skip_serializing_if = "Option::is_none")]
    pub client_identifier: Option<String>,
    /// A transient token for the source.
    ///
    /// Example: `transient-6f0e1b1e-0000-4000-8000-000000000000`.
    #[serde(rename = "accessToken", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// The ways to connect to the source.
    #[serde(
        rename = "Connection",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_list"
    )]
    pub connection: Option<Vec<Connection>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("name", &self.name)
            .field("client_identifier", &self.client_identifier)
            .field("access_token", &format_args!("***"))
            .field("connection", &self.connection)
            .field("additional", &self.additional)
            .finish()
    }
}

#[cfg(feature = "full")]
impl serde::Serialize for Device {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Device {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
