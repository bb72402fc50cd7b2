//! What is different for one call.

use std::any::TypeId;
use std::fmt;
use std::sync::Arc;

use http::{Extensions, HeaderName, HeaderValue};
use url::Url;

use super::super::wire::server;
use super::limits::Limits;
use super::retry::Retries;

/// What is different for one call.
#[derive(Clone, Default)]
pub struct Overrides {
    pub(super) limits: Limits,
    pub(super) base: Option<Arc<Url>>,
    /// The URL that an answer named for the page after it.
    pub(super) page: Option<Arc<Url>>,
    pub(super) retries: Option<Retries>,
    /// The header that carries the call's idempotency key.
    pub(super) idempotent_by: Option<HeaderName>,
    /// The type that stands for the operation.
    pub(super) marker: Option<TypeId>,
    /// What hooks find.
    pub(super) context: Extensions,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Overrides {
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
    }

    pub(super) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }
}

impl fmt::Debug for Overrides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.headers.iter().map(|(name, _)| name.as_str());
        f.debug_struct("Overrides")
            .field("limits", &self.limits)
            .field("base_url", &self.base.as_deref().map(server::without_query))
            .field("retries", &self.retries)
            .field("headers", &names.collect::<Vec<_>>())
            .finish()
    }
}
