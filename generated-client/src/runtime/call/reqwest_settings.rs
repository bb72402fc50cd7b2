//! What is set of reqwest, where it is the HTTP stack.

use std::time::Duration;

use super::super::wire::reqwest_stack::HttpClientSource;
use super::client::ClientBuilder;

impl<C> ClientBuilder<C> {
    /// How long connecting may take, with TLS. 10 seconds unless set, which leaves room for packets
    /// that are lost on the way; with [`ClientBuilder::http_client`] whatever is set there. It is the
    /// same for all calls, because they share their connections.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.stack.connect_timeout = Some(limit);
        self
    }

    /// The HTTP client to use, for example with a proxy or certificates of one's own.
    ///
    /// It is a builder because redirects, the `referer` header and repeats are always switched off: this
    /// client follows redirects itself and takes no credential to another server, and it repeats by
    /// [`Retries`](super::retry::Retries) alone. Default headers
    /// that are set *there* are beyond its reach and go wherever a redirect leads, so set headers
    /// with [`ClientBuilder::header`].
    ///
    /// A closure that makes the builder does as well, `|| reqwest::Client::builder().proxy(…)`, and better
    /// where some calls are sent without `async`: they have connections of their own then. With a builder
    /// they share those of the others, and fail where one of these may stand still: once a call was sent
    /// with `.await` on a runtime of one thread.
    pub fn http_client(mut self, http: impl Into<HttpClientSource>) -> Self {
        self.stack.http = Some(http.into());
        self
    }
}
