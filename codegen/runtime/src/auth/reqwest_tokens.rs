//! Tokens that are fetched with an HTTP client of one's own, where reqwest is the HTTP stack.

use std::sync::Arc;

use super::super::wire::reqwest_stack::ReqwestTransport;
use super::oauth::{ClientCredentials, RefreshToken};

macro_rules! http_client {
    ($($provider:ident)*) => {
        $(
            impl $provider {
                /// The HTTP client for the token endpoint. Unless set, that of the first client that
                /// is built with this provider, with its proxy and its certificates. After 30 seconds
                /// a request for a token is given up.
                ///
                /// reqwest panics where a client is built by itself before the process has a cryptography,
                /// and nothing in the program brings one: see [`ReqwestTransport::build`].
                #[must_use]
                pub fn http_client(self, http: reqwest::Client) -> Self {
                    self.with_transport(Arc::new(ReqwestTransport::new(http)))
                }
            }
        )*
    };
}

http_client! { ClientCredentials RefreshToken }
