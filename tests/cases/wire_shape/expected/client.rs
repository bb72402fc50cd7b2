// @generated
//! The client and its builder.

use http::Method;

use crate::runtime::client::{ApiInfo, BuildError, Core};
use crate::runtime::raw::{self, RawCall};
use crate::runtime::secret::Secret;
use crate::runtime::security::{
    Credential, ProvideCredential, SecurityScheme, SecuritySchemeKind,
};

/// A client of Operations of every shape.
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

    /// Animals.
    #[must_use]
    pub fn pets(&self) -> crate::wire_shape::expected::api::pets::Pets<'_> {
        crate::wire_shape::expected::api::pets::Pets::new(&self.core)
    }

    /// The operation `copy_pets`.
    #[must_use]
    pub fn pet_store(
        &self,
    ) -> crate::wire_shape::expected::api::pet_store::PetStore<'_> {
        crate::wire_shape::expected::api::pet_store::PetStore::new(&self.core)
    }

    /// The operation `pet_options`.
    #[must_use]
    pub fn undescribed_tag(
        &self,
    ) -> crate::wire_shape::expected::api::undescribed_tag::UndescribedTag<'_> {
        crate::wire_shape::expected::api::undescribed_tag::UndescribedTag::new(
            &self.core,
        )
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

pub(crate) static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SecuritySchemeKind::ApiKeyHeader("X-Key"),
};

impl ClientBuilder {
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

    /// Reads the environment variables `WIRE_SHAPE_BASE_URL`, `WIRE_SHAPE_KEY`, as far as they are
    /// set. Nothing is read unless this is called.
    pub fn from_env(self) -> Self {
        self.from_variables("WIRE_SHAPE", &[(&KEY, "KEY")])
    }
}
