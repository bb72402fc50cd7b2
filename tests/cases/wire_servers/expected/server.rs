//! The servers that the description names.

use crate::runtime::server::ServerUrl;
use crate::wire_servers::expected::types;

/// `http://{host}:{port}/{stage}/`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    host: String,
    port: String,
    stage: types::ServerStage,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            stage: types::ServerStage::V1,
        }
    }
}

impl Server {
    /// Sets the variable `host`.
    ///
    /// Default: `127.0.0.1`.
    #[must_use]
    pub fn host(mut self, host: impl ToString) -> Self {
        self.host = host.to_string();
        self
    }

    /// Sets the variable `port`.
    ///
    /// Default: `1`.
    #[must_use]
    pub fn port(mut self, port: impl ToString) -> Self {
        self.port = port.to_string();
        self
    }

    /// Sets the variable `stage`.
    ///
    /// Default: `v1`.
    #[must_use]
    pub fn stage(mut self, stage: types::ServerStage) -> Self {
        self.stage = stage;
        self
    }
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        Self::expand(
            "http://{host}:{port}/{stage}/",
            &[
                ("host", &server.host),
                ("port", &server.port),
                ("stage", server.stage.as_str()),
            ],
        )
    }
}

/// `http://{host}:{port}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPortServer {
    host: String,
    port: String,
}

impl Default for HostPortServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
        }
    }
}

impl HostPortServer {
    /// Sets the variable `host`.
    ///
    /// Default: `127.0.0.1`.
    #[must_use]
    pub fn host(mut self, host: impl ToString) -> Self {
        self.host = host.to_string();
        self
    }

    /// Sets the variable `port`.
    ///
    /// Default: `1`.
    #[must_use]
    pub fn port(mut self, port: impl ToString) -> Self {
        self.port = port.to_string();
        self
    }
}

impl From<HostPortServer> for ServerUrl {
    fn from(server: HostPortServer) -> Self {
        Self::expand(
            "http://{host}:{port}",
            &[("host", &server.host), ("port", &server.port)],
        )
    }
}

/// Url
///
/// `http://{host}:{port}/{url}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlServer {
    host: String,
    port: String,
    url: types::ServerUrl,
}

impl Default for UrlServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            url: types::ServerUrl::A,
        }
    }
}

impl UrlServer {
    /// Sets the variable `host`.
    ///
    /// Default: `127.0.0.1`.
    #[must_use]
    pub fn host(mut self, host: impl ToString) -> Self {
        self.host = host.to_string();
        self
    }

    /// Sets the variable `port`.
    ///
    /// Default: `1`.
    #[must_use]
    pub fn port(mut self, port: impl ToString) -> Self {
        self.port = port.to_string();
        self
    }

    /// Sets the variable `url`.
    ///
    /// Default: `a`.
    #[must_use]
    pub fn url(mut self, url: types::ServerUrl) -> Self {
        self.url = url;
        self
    }
}

impl From<UrlServer> for ServerUrl {
    fn from(server: UrlServer) -> Self {
        Self::expand(
            "http://{host}:{port}/{url}",
            &[
                ("host", &server.host),
                ("port", &server.port),
                ("url", server.url.as_str()),
            ],
        )
    }
}

/// With slash
///
/// `http://{host}:{port}{base}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithSlashServer {
    host: String,
    port: String,
    base: String,
}

impl Default for WithSlashServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            base: "/api/v9/".to_owned(),
        }
    }
}

impl WithSlashServer {
    /// Sets the variable `host`.
    ///
    /// Default: `127.0.0.1`.
    #[must_use]
    pub fn host(mut self, host: impl ToString) -> Self {
        self.host = host.to_string();
        self
    }

    /// Sets the variable `port`.
    ///
    /// Default: `1`.
    #[must_use]
    pub fn port(mut self, port: impl ToString) -> Self {
        self.port = port.to_string();
        self
    }

    /// Sets the variable `base`.
    ///
    /// Default: `/api/v9/`.
    #[must_use]
    pub fn base(mut self, base: impl ToString) -> Self {
        self.base = base.to_string();
        self
    }
}

impl From<WithSlashServer> for ServerUrl {
    fn from(server: WithSlashServer) -> Self {
        Self::expand(
            "http://{host}:{port}/{base}",
            &[("host", &server.host), ("port", &server.port), ("base", &server.base)],
        )
    }
}

/// In a zone
///
/// `http://{host}:{port}/zone/{zone}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InAZoneServer {
    host: String,
    port: String,
    zone: types::ServerZone,
}

impl Default for InAZoneServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            zone: types::ServerZone::Z3,
        }
    }
}

impl InAZoneServer {
    /// Sets the variable `host`.
    ///
    /// Default: `127.0.0.1`.
    #[must_use]
    pub fn host(mut self, host: impl ToString) -> Self {
        self.host = host.to_string();
        self
    }

    /// Sets the variable `port`.
    ///
    /// Default: `1`.
    #[must_use]
    pub fn port(mut self, port: impl ToString) -> Self {
        self.port = port.to_string();
        self
    }

    /// Sets the variable `zone`.
    ///
    /// Default: `z3`.
    #[must_use]
    pub fn zone(mut self, zone: types::ServerZone) -> Self {
        self.zone = zone;
        self
    }
}

impl From<InAZoneServer> for ServerUrl {
    fn from(server: InAZoneServer) -> Self {
        Self::expand(
            "http://{host}:{port}/zone/{zone}",
            &[
                ("host", &server.host),
                ("port", &server.port),
                ("zone", server.zone.as_str()),
            ],
        )
    }
}
