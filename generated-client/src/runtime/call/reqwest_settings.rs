//! What is set of reqwest, where it is the HTTP stack.

use std::time::Duration;

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
    /// It is a builder because redirects and the `referer` header are always switched off: this
    /// client follows redirects itself and takes no credential to another server. Default headers
    /// that are set *there* are beyond its reach and go wherever a redirect leads, so set headers
    /// with [`ClientBuilder::header`].
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.stack.http = Some(builder);
        self
    }
}
