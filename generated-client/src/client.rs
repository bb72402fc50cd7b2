// @generated
//! The client and its builder.

use http::Method;

use crate::runtime::client::{ApiInfo, BuildError, Core};
use crate::runtime::raw::{self, RawCall};
use crate::runtime::secret::Secret;
use crate::runtime::security::{
    Credential, ProvideCredential, SecurityScheme, SecuritySchemeKind,
};

/// A client of Plex Media Server Security.
///
/// Cheap to clone: all clones share one pool of connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Starts a client: say where the server is and who you are, then
    /// [`build`](ClientBuilder::build).
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client of the server, and with the credentials, that the
    /// [environment variables](ClientBuilder::from_env) say.
    ///
    /// # Errors
    /// They name no server, and the description does not either, or one that is none.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().from_env().build()
    }

    /// Tokens, and the connections of the sources that a server knows.
    #[must_use]
    pub fn security(&self) -> crate::api::security::Security<'_> {
        crate::api::security::Security::new(&self.core)
    }

    /// A call to a path below the base URL that the description does not have, with everything
    /// else that a described one has.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall {
        raw::request(&self.core, method, path)
    }

    /// What every call is made with, for operations of your own.
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

/// Builds a [`Client`].
pub type ClientBuilder = crate::runtime::client::ClientBuilder<Client>;

static API: ApiInfo = ApiInfo {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    server: Some("http://10.10.10.47:32400"),
    headers: &[],
};

pub(crate) static ACCESS_TOKEN: SecurityScheme = SecurityScheme {
    name: "accessToken",
    kind: SecuritySchemeKind::ApiKeyHeader("X-Plex-Token"),
};

impl ClientBuilder {
    /// Uses a server that the description names, with the values of its variables.
    ///
    /// [`base_url`](Self::base_url) takes any other one.
    pub fn server(self, server: impl Into<crate::runtime::server::ServerUrl>) -> Self {
        self.server_url(server.into())
    }

    /// A Plex token, either of the older opaque kind or a JWT.
    ///
    /// Sent in the header `X-Plex-Token`.
    pub fn access_token(self, credential: impl Into<Secret>) -> Self {
        self.credential(&ACCESS_TOKEN, Credential::value(credential))
    }

    /// As [`access_token`](Self::access_token), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn access_token_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&ACCESS_TOKEN, Credential::provider(provider))
    }

    /// Identifies this installation of the calling program. The server registers a device for every
    /// new value, so make one up once and keep it.
    ///
    /// Sent as the header `X-Plex-Client-Identifier` with every request.
    pub fn client_identifier(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Client-Identifier", value)
    }

    /// Name of the calling program.
    ///
    /// Sent as the header `X-Plex-Product` with every request.
    pub fn product(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Product", value)
    }

    /// Version of the calling program.
    ///
    /// Sent as the header `X-Plex-Version` with every request.
    pub fn version(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Version", value)
    }

    /// Platform that the program runs on, for example `Linux`.
    ///
    /// Sent as the header `X-Plex-Platform` with every request.
    pub fn platform(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Platform", value)
    }

    /// Version of the platform.
    ///
    /// Sent as the header `X-Plex-Platform-Version` with every request.
    pub fn platform_version(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Platform-Version", value)
    }

    /// Kind of device that the program runs on.
    ///
    /// Sent as the header `X-Plex-Device` with every request.
    pub fn device(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Device", value)
    }

    /// Name of the device, as people see it among their devices.
    ///
    /// Sent as the header `X-Plex-Device-Name` with every request.
    pub fn device_name(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Device-Name", value)
    }

    /// Vendor of the device.
    ///
    /// Sent as the header `X-Plex-Device-Vendor` with every request.
    pub fn device_vendor(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Device-Vendor", value)
    }

    /// Model of the device.
    ///
    /// Sent as the header `X-Plex-Model` with every request.
    pub fn model(self, value: impl Into<String>) -> Self {
        self.header("X-Plex-Model", value)
    }

    /// Reads the environment variables `PLEX_BASE_URL`, `PLEX_ACCESS_TOKEN`, as far as they are
    /// set. Nothing is read unless this is called.
    pub fn from_env(self) -> Self {
        self.from_variables("PLEX", &[(&ACCESS_TOKEN, "ACCESS_TOKEN")])
    }
}
