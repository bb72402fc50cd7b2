// @generated
//! The client and its builder.

use http::Method;

use crate::runtime::client::{ApiInfo, BuildError, Core};
use crate::runtime::raw::{self, RawCall};

/// A client of Large field.
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

impl ClientBuilder {
    /// Reads the environment variables `LARGE_FIELD_BASE_URL`, as far as they are set. Nothing is
    /// read unless this is called.
    pub fn from_env(self) -> Self {
        self.from_variables("LARGE_FIELD", &[])
    }
}
