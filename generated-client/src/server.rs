// @generated
//! The servers that the description names.

use crate::runtime::server::ServerUrl;
use crate::types;

/// A Plex Media Server in reach of the caller.
///
/// `{protocol}://{ip}:{port}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    protocol: types::ServerProtocol,
    ip: String,
    port: String,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            protocol: types::ServerProtocol::Http,
            ip: "10.10.10.47".to_owned(),
            port: "32400".to_owned(),
        }
    }
}

impl Server {
    /// How the server is spoken to.
    ///
    /// Default: `http`.
    #[must_use]
    pub fn protocol(mut self, protocol: types::ServerProtocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Address or host name of the server.
    ///
    /// Default: `10.10.10.47`.
    #[must_use]
    pub fn ip(mut self, ip: impl ToString) -> Self {
        self.ip = ip.to_string();
        self
    }

    /// TCP port of the server.
    ///
    /// Default: `32400`.
    #[must_use]
    pub fn port(mut self, port: impl ToString) -> Self {
        self.port = port.to_string();
        self
    }
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        Self::expand(
            "{protocol}://{ip}:{port}",
            &[
                ("protocol", server.protocol.as_str()),
                ("ip", &server.ip),
                ("port", &server.port),
            ],
        )
    }
}
