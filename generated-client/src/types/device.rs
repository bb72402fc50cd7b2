// @generated
//! `Device`.

use std::fmt;

use crate::runtime::{additional, json, lenient};
use super::Connection;

/// A source that the server knows, and how to reach it.
#[derive(Clone, PartialEq, Default)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct Device {
    /// Name of the source, as people see it.
    ///
    /// Example: `Living room`.
    pub name: Option<String>,
    /// Identifier of the source.
    ///
    /// Example: `0123456789abcdef`.
    pub client_identifier: Option<String>,
    /// A transient token for the source.
    ///
    /// Example: `transient-6f0e1b1e-0000-4000-8000-000000000000`.
    pub access_token: Option<String>,
    /// The ways to connect to the source.
    pub connection: Option<Vec<Connection>>,
    /// Members that the schema does not declare.
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

impl json::Decode for Device {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            client_identifier: object.optional("clientIdentifier"),
            access_token: object.optional("accessToken"),
            connection: lenient::optional_list(object.member("Connection"))?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Device {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("clientIdentifier", &self.client_identifier);
        object.optional("accessToken", &self.access_token);
        object.optional("Connection", &self.connection);
        object.rest(&self.additional);
    }
}

json::serde_for!(Device);
