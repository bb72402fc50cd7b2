// @generated
//! `Connection`.

use crate::runtime::{additional, json, lenient};

/// One way to connect to a source.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(not(feature = "test-util"), non_exhaustive)]
pub struct Connection {
    /// Protocol of the connection.
    ///
    /// Example: `https`.
    pub protocol: Option<String>,
    /// Address or host name.
    ///
    /// Example: `192.168.1.20`.
    pub address: Option<String>,
    /// TCP port.
    ///
    /// Example: `32400`.
    pub port: Option<i32>,
    /// The connection as one URI.
    ///
    /// Example: `https://192-168-1-20.example.plex.direct:32400`.
    pub uri: Option<String>,
    /// Whether the address is in the local network of the source.
    ///
    /// Example: `true`.
    pub local: Option<bool>,
    /// Whether the connection goes through a relay. Only relays say so.
    ///
    /// Example: `true`.
    pub relay: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Connection {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            protocol: object.optional("protocol"),
            address: object.optional("address"),
            port: lenient::optional_scalar(object.member("port"))?,
            uri: object.optional("uri"),
            local: lenient::optional_scalar(object.member("local"))?,
            relay: lenient::optional_scalar(object.member("relay"))?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Connection {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("protocol", &self.protocol);
        object.optional("address", &self.address);
        object.optional("port", &self.port);
        object.optional("uri", &self.uri);
        object.optional("local", &self.local);
        object.optional("relay", &self.relay);
        object.rest(&self.additional);
    }
}

json::serde_for!(Connection);
