//! What all calls of a client share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName};
use url::Url;

use super::super::auth::security::Credentials;
use super::super::wire::server;
use super::super::wire::transport::Transport;
use super::hook::Hook;
use super::limits::Limits;
use super::retry::{Budget, Retries};

/// What a description says about the whole API.
#[derive(Debug)]
pub struct ApiInfo {
    /// The value of `user-agent`, unless the caller sets another.
    pub user_agent: &'static str,
    /// The server to use if the caller names none, its variables filled in.
    pub server: Option<&'static str>,
    /// Headers with a documented default, sent with every request unless the caller sets them.
    pub headers: &'static [(&'static str, &'static str)],
}

/// What all calls of a client share. A clone is the same client: it costs nothing and shares the
/// connections.
///
/// `Debug` shows the base URL without its query, the names of headers and security schemes, and no
/// values.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

pub(super) struct Shared {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) base: Arc<Url>,
    pub(super) is_own_base: bool,
    pub(super) headers: HeaderMap,
    pub(super) credentials: Credentials,
    pub(super) limits: Limits,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) max_response_bytes: u64,
    pub(super) retries: Option<Retries>,
    pub(super) idempotent_by: Option<HeaderName>,
    pub(super) hooks: Vec<Arc<dyn Hook>>,
    /// The header that carries the name of a call.
    pub(super) request_ids: Option<HeaderName>,
    /// Whether error texts may quote the server.
    pub(super) quotes: bool,
    pub(super) budget: Budget,
}

impl Core {
    pub(super) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    pub(super) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(super) fn base(&self) -> &Arc<Url> {
        &self.0.base
    }

    /// Whether the caller gave the base URL, and did not choose one of the description's servers.
    pub(super) fn is_own_base(&self) -> bool {
        self.0.is_own_base
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(super) fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    pub(super) fn limits(&self) -> Limits {
        self.0.limits
    }

    pub(super) fn connect_timeout(&self) -> Option<Duration> {
        self.0.connect_timeout
    }

    pub(super) fn max_response_bytes(&self) -> u64 {
        self.0.max_response_bytes
    }

    pub(super) fn retries(&self) -> Option<Retries> {
        self.0.retries
    }

    pub(super) fn idempotent_by(&self) -> Option<&HeaderName> {
        self.0.idempotent_by.as_ref()
    }

    pub(super) fn hooks(&self) -> &[Arc<dyn Hook>] {
        &self.0.hooks
    }

    pub(super) fn request_ids(&self) -> Option<&HeaderName> {
        self.0.request_ids.as_ref()
    }

    pub(super) fn quotes(&self) -> bool {
        self.0.quotes
    }

    /// What all calls of the client may spend on repeats.
    pub(super) fn budget(&self) -> &Budget {
        &self.0.budget
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &server::without_query(&self.0.base))
            .field("headers", &names(&self.0.headers))
            .field(
                "credentials",
                &self.0.credentials.names().collect::<Vec<_>>(),
            )
            .field("limits", &self.0.limits)
            .field("max_response_bytes", &self.0.max_response_bytes)
            .field("retries", &self.0.retries)
            .finish()
    }
}

/// The names of headers, without their values.
pub(super) fn names(headers: &HeaderMap) -> Vec<&str> {
    headers.keys().map(HeaderName::as_str).collect()
}
