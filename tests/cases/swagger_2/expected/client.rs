// @generated
//! The client and its builder.

use http::Method;

use crate::runtime::oauth;
use crate::runtime::client::{ApiInfo, BuildError, Core};
use crate::runtime::raw::{self, RawCall};
use crate::runtime::secret::Secret;
use crate::runtime::security::{
    Credential, ProvideCredential, SecurityScheme, SecuritySchemeKind,
};

/// A client of Swagger 2.0.
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

    /// What lives in houses.
    #[must_use]
    pub fn pets(&self) -> crate::swagger_2::expected::api::pets::Pets<'_> {
        crate::swagger_2::expected::api::pets::Pets::new(&self.core)
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
    server: Some("https://api.example.com:8443/v1"),
    headers: &[],
};

pub(crate) static LOGIN: SecurityScheme = SecurityScheme {
    name: "login",
    kind: SecuritySchemeKind::Basic,
};

pub(crate) static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SecuritySchemeKind::ApiKeyHeader("X-Key"),
};

pub(crate) static TOKEN: SecurityScheme = SecurityScheme {
    name: "token",
    kind: SecuritySchemeKind::ApiKeyQuery("token"),
};

pub(crate) static MACHINE: SecurityScheme = SecurityScheme {
    name: "machine",
    kind: SecuritySchemeKind::Bearer,
};

pub(crate) static PEOPLE: SecurityScheme = SecurityScheme {
    name: "people",
    kind: SecuritySchemeKind::Bearer,
};

pub(crate) static PAGE: SecurityScheme = SecurityScheme {
    name: "page",
    kind: SecuritySchemeKind::Bearer,
};

pub(crate) static OWNER: SecurityScheme = SecurityScheme {
    name: "owner",
    kind: SecuritySchemeKind::Bearer,
};

impl ClientBuilder {
    /// Uses a server that the description names, with the values of its variables.
    ///
    /// [`base_url`](Self::base_url) takes any other one.
    pub fn server(self, server: impl Into<crate::runtime::server::ServerUrl>) -> Self {
        self.server_url(server.into())
    }

    /// Sent as HTTP basic authentication.
    pub fn login(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.credential(&LOGIN, Credential::basic(user, password))
    }

    /// As [`login`](Self::login), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn login_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&LOGIN, Credential::provider(provider))
    }

    /// Sent in the header `X-Key`.
    pub fn key(self, credential: impl Into<Secret>) -> Self {
        self.credential(&KEY, Credential::value(credential))
    }

    /// As [`key`](Self::key), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn key_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&KEY, Credential::provider(provider))
    }

    /// Sent in the query parameter `token`.
    pub fn token(self, credential: impl Into<Secret>) -> Self {
        self.credential(&TOKEN, Credential::value(credential))
    }

    /// As [`token`](Self::token), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn token_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&TOKEN, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn machine(self, credential: impl Into<Secret>) -> Self {
        self.credential(&MACHINE, Credential::value(credential))
    }

    /// As [`machine`](Self::machine), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn machine_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&MACHINE, Credential::provider(provider))
    }

    /// As [`machine`](Self::machine), with tokens that the client gets for itself from
    /// `https://example.com/token`: OAuth 2's client credentials grant.
    pub fn machine_client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let provider = oauth::ClientCredentials::new(
            "https://example.com/token",
            client_id,
            client_secret,
        );
        self.credential(&MACHINE, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn people(self, credential: impl Into<Secret>) -> Self {
        self.credential(&PEOPLE, Credential::value(credential))
    }

    /// As [`people`](Self::people), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn people_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&PEOPLE, Credential::provider(provider))
    }

    /// As [`people`](Self::people), with tokens that the client gets for a refresh token
    /// from `https://example.com/token`. [`oauth`] has more to set, for `people_provider`.
    pub fn people_refresh_token(self, refresh_token: impl Into<Secret>) -> Self {
        let provider = oauth::RefreshToken::new(
            "https://example.com/token",
            refresh_token,
        );
        self.credential(&PEOPLE, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn page(self, credential: impl Into<Secret>) -> Self {
        self.credential(&PAGE, Credential::value(credential))
    }

    /// As [`page`](Self::page), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn page_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&PAGE, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn owner(self, credential: impl Into<Secret>) -> Self {
        self.credential(&OWNER, Credential::value(credential))
    }

    /// As [`owner`](Self::owner), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn owner_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&OWNER, Credential::provider(provider))
    }

    /// As [`owner`](Self::owner), with tokens that the client gets for a refresh token
    /// from `https://example.com/token`. [`oauth`] has more to set, for `owner_provider`.
    pub fn owner_refresh_token(self, refresh_token: impl Into<Secret>) -> Self {
        let provider = oauth::RefreshToken::new(
            "https://example.com/token",
            refresh_token,
        );
        self.credential(&OWNER, Credential::provider(provider))
    }

    /// Reads the environment variables `SWAGGER_2_BASE_URL`, `SWAGGER_2_LOGIN_USER`,
    /// `SWAGGER_2_LOGIN_PASSWORD`, `SWAGGER_2_KEY`, `SWAGGER_2_TOKEN`, `SWAGGER_2_MACHINE`,
    /// `SWAGGER_2_PEOPLE`, `SWAGGER_2_PAGE`, `SWAGGER_2_OWNER`, as far as they are set. Nothing is
    /// read unless this is called.
    pub fn from_env(self) -> Self {
        self.from_variables(
            "SWAGGER_2",
            &[
                (&LOGIN, "LOGIN"),
                (&KEY, "KEY"),
                (&TOKEN, "TOKEN"),
                (&MACHINE, "MACHINE"),
                (&PEOPLE, "PEOPLE"),
                (&PAGE, "PAGE"),
                (&OWNER, "OWNER"),
            ],
        )
    }
}
