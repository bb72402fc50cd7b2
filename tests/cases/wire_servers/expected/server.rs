// @generated
//! The servers that the description names.

use crate::runtime::server::ServerUrl;
use crate::wire_servers::expected::types;

/// `http://{host}:{port}/{stage}/`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagedServer {
    host: String,
    port: String,
    stage: types::ServerStage,
}

impl Default for StagedServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            stage: types::ServerStage::V1,
        }
    }
}

impl StagedServer {
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

impl From<StagedServer> for ServerUrl {
    fn from(server: StagedServer) -> Self {
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
pub struct BareServer {
    host: String,
    port: String,
}

impl Default for BareServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
        }
    }
}

impl BareServer {
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

impl From<BareServer> for ServerUrl {
    fn from(server: BareServer) -> Self {
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
pub struct NamedServer {
    host: String,
    port: String,
    url: types::ServerUrl,
}

impl Default for NamedServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            url: types::ServerUrl::A,
        }
    }
}

impl NamedServer {
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

impl From<NamedServer> for ServerUrl {
    fn from(server: NamedServer) -> Self {
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
pub struct SlashedServer {
    host: String,
    port: String,
    base: String,
}

impl Default for SlashedServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            base: "/api/v9/".to_owned(),
        }
    }
}

impl SlashedServer {
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

impl From<SlashedServer> for ServerUrl {
    fn from(server: SlashedServer) -> Self {
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
pub struct ZonedServer {
    host: String,
    port: String,
    zone: types::ServerZone,
}

impl Default for ZonedServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            zone: types::ServerZone::Z3,
        }
    }
}

impl ZonedServer {
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

impl From<ZonedServer> for ServerUrl {
    fn from(server: ZonedServer) -> Self {
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

/// Place
///
/// `../{name}/`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceServer {
    name: String,
}

impl Default for PlaceServer {
    fn default() -> Self {
        Self {
            name: "operation".to_owned(),
        }
    }
}

impl PlaceServer {
    /// Sets the variable `name`.
    ///
    /// Default: `operation`.
    #[must_use]
    pub fn name(mut self, name: impl ToString) -> Self {
        self.name = name.to_string();
        self
    }
}

impl From<PlaceServer> for ServerUrl {
    fn from(server: PlaceServer) -> Self {
        Self::expand("../{name}/", &[("name", &server.name)])
    }
}

/// Regional
///
/// `http://{host}:{port}/{region}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionalServer {
    host: String,
    port: String,
    region: types::RegionalServerRegion,
}

impl Default for RegionalServer {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "1".to_owned(),
            region: types::RegionalServerRegion::Eu,
        }
    }
}

impl RegionalServer {
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

    /// Sets the variable `region`.
    ///
    /// Default: `eu`.
    #[must_use]
    pub fn region(mut self, region: types::RegionalServerRegion) -> Self {
        self.region = region;
        self
    }
}

impl From<RegionalServer> for ServerUrl {
    fn from(server: RegionalServer) -> Self {
        Self::expand(
            "http://{host}:{port}/{region}",
            &[
                ("host", &server.host),
                ("port", &server.port),
                ("region", server.region.as_str()),
            ],
        )
    }
}
