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

/// A client of Credentials as they go over the wire.
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
    server: None,
    headers: &[],
};

pub(crate) static HEADER_KEY: SecurityScheme = SecurityScheme {
    name: "headerKey",
    kind: SecuritySchemeKind::ApiKeyHeader("X-Key"),
};

pub(crate) static QUERY_KEY: SecurityScheme = SecurityScheme {
    name: "queryKey",
    kind: SecuritySchemeKind::ApiKeyQuery("key"),
};

pub(crate) static COOKIE_KEY: SecurityScheme = SecurityScheme {
    name: "cookieKey",
    kind: SecuritySchemeKind::ApiKeyCookie("session"),
};

pub(crate) static BASIC: SecurityScheme = SecurityScheme {
    name: "basic",
    kind: SecuritySchemeKind::Basic,
};

pub(crate) static BEARER: SecurityScheme = SecurityScheme {
    name: "bearer",
    kind: SecuritySchemeKind::Bearer,
};

pub(crate) static CUSTOM: SecurityScheme = SecurityScheme {
    name: "custom",
    kind: SecuritySchemeKind::Http("GenieKey"),
};

pub(crate) static CONNECT: SecurityScheme = SecurityScheme {
    name: "connect",
    kind: SecuritySchemeKind::Bearer,
};

pub(crate) static PASSWORD: SecurityScheme = SecurityScheme {
    name: "password",
    kind: SecuritySchemeKind::Bearer,
};

pub(crate) static OAUTH: SecurityScheme = SecurityScheme {
    name: "oauth",
    kind: SecuritySchemeKind::Bearer,
};

impl ClientBuilder {
    /// Sent in the header `X-Key`.
    pub fn header_key(self, credential: impl Into<Secret>) -> Self {
        self.credential(&HEADER_KEY, Credential::value(credential))
    }

    /// As [`header_key`](Self::header_key), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn header_key_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&HEADER_KEY, Credential::provider(provider))
    }

    /// Sent in the query parameter `key`.
    pub fn query_key(self, credential: impl Into<Secret>) -> Self {
        self.credential(&QUERY_KEY, Credential::value(credential))
    }

    /// As [`query_key`](Self::query_key), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn query_key_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&QUERY_KEY, Credential::provider(provider))
    }

    /// Sent in the cookie `session`.
    pub fn cookie_key(self, credential: impl Into<Secret>) -> Self {
        self.credential(&COOKIE_KEY, Credential::value(credential))
    }

    /// As [`cookie_key`](Self::cookie_key), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn cookie_key_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&COOKIE_KEY, Credential::provider(provider))
    }

    /// Sent as HTTP basic authentication.
    pub fn basic(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.credential(&BASIC, Credential::basic(user, password))
    }

    /// As [`basic`](Self::basic), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn basic_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&BASIC, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn bearer(self, credential: impl Into<Secret>) -> Self {
        self.credential(&BEARER, Credential::value(credential))
    }

    /// As [`bearer`](Self::bearer), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn bearer_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&BEARER, Credential::provider(provider))
    }

    /// Sent as `authorization: GenieKey …`.
    pub fn custom(self, credential: impl Into<Secret>) -> Self {
        self.credential(&CUSTOM, Credential::value(credential))
    }

    /// As [`custom`](Self::custom), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn custom_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&CUSTOM, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn connect(self, credential: impl Into<Secret>) -> Self {
        self.credential(&CONNECT, Credential::value(credential))
    }

    /// As [`connect`](Self::connect), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn connect_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&CONNECT, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn password(self, credential: impl Into<Secret>) -> Self {
        self.credential(&PASSWORD, Credential::value(credential))
    }

    /// As [`password`](Self::password), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn password_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&PASSWORD, Credential::provider(provider))
    }

    /// As [`password`](Self::password), with tokens that the client gets for a refresh token
    /// from `token`. [`oauth`] has more to set, for `password_provider`.
    pub fn password_refresh_token(self, refresh_token: impl Into<Secret>) -> Self {
        let provider = oauth::RefreshToken::new("token", refresh_token);
        self.credential(&PASSWORD, Credential::provider(provider))
    }

    /// Sent as `authorization: Bearer …`.
    pub fn oauth(self, credential: impl Into<Secret>) -> Self {
        self.credential(&OAUTH, Credential::value(credential))
    }

    /// As [`oauth`](Self::oauth), from a function that is asked before each request.
    ///
    /// Its errors end the call with `Error::Credential`; nothing is sent then.
    pub fn oauth_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&OAUTH, Credential::provider(provider))
    }

    /// As [`oauth`](Self::oauth), with tokens that the client gets for itself from
    /// `http://127.0.0.1:1/token`: OAuth 2's client credentials grant.
    pub fn oauth_client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let provider = oauth::ClientCredentials::new(
            "http://127.0.0.1:1/token",
            client_id,
            client_secret,
        );
        self.credential(&OAUTH, Credential::provider(provider))
    }

    /// As [`oauth`](Self::oauth), with tokens that the client gets for a refresh token
    /// from `https://example.com/refresh`. [`oauth`] has more to set, for `oauth_provider`.
    pub fn oauth_refresh_token(self, refresh_token: impl Into<Secret>) -> Self {
        let provider = oauth::RefreshToken::new(
            "https://example.com/refresh",
            refresh_token,
        );
        self.credential(&OAUTH, Credential::provider(provider))
    }

    /// Reads the environment variables `WIRE_SECURITY_BASE_URL`, `WIRE_SECURITY_HEADER_KEY`,
    /// `WIRE_SECURITY_QUERY_KEY`, `WIRE_SECURITY_COOKIE_KEY`, `WIRE_SECURITY_BASIC_USER`,
    /// `WIRE_SECURITY_BASIC_PASSWORD`, `WIRE_SECURITY_BEARER`, `WIRE_SECURITY_CUSTOM`,
    /// `WIRE_SECURITY_CONNECT`, `WIRE_SECURITY_PASSWORD`, `WIRE_SECURITY_OAUTH`, as far as they are
    /// set. Nothing is read unless this is called.
    pub fn from_env(self) -> Self {
        self.from_variables(
            "WIRE_SECURITY",
            &[
                (&HEADER_KEY, "HEADER_KEY"),
                (&QUERY_KEY, "QUERY_KEY"),
                (&COOKIE_KEY, "COOKIE_KEY"),
                (&BASIC, "BASIC"),
                (&BEARER, "BEARER"),
                (&CUSTOM, "CUSTOM"),
                (&CONNECT, "CONNECT"),
                (&PASSWORD, "PASSWORD"),
                (&OAUTH, "OAUTH"),
            ],
        )
    }
}
