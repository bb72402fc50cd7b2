//! hyper as a transport, with any connector: the one of [hyper-util](https://docs.rs/hyper-util) for
//! plain HTTP, or another with TLS.

use std::fmt;
use std::time::Duration;

use http::Request;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::super::values::body::RequestBody;
use super::cut_off::whole;
use super::transport::{Fault, ResponseBody, Transport, TransportFuture, is_apart};

/// How long connecting may take, as with reqwest.
const CONNECT: Duration = Duration::from_secs(10);

/// How many connections wait for the next calls, as with reqwest.
const IDLE_CONNECTIONS: usize = 32;

/// A [`Transport`] on hyper-util's client. It knows no proxy, and TLS if its connector does. A clone
/// shares the connections.
///
/// ```text
/// let client = Client::builder().transport(HyperTransport::plain()).build()?;
///
/// let https = hyper_rustls::HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_all_versions().build();
/// let client = Client::builder().transport(HyperTransport::connecting(https)).build()?;
/// ```
///
/// Calls without `async` have connections of their own, but for a client that is given as it is.
#[derive(Clone)]
pub struct HyperTransport<C = HttpConnector> {
    shared: Client<C, RequestBody>,
    apart: Client<C, RequestBody>,
}

impl HyperTransport {
    /// Plain HTTP: URLs that begin with `http`. Connecting may take 10 seconds.
    #[must_use]
    pub fn plain() -> Self {
        let mut connector = HttpConnector::new();
        connector.set_connect_timeout(Some(CONNECT));
        connector.set_nodelay(true);
        Self::connecting(connector)
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> HyperTransport<C> {
    /// Whatever the connector can: it decides on names, TLS, versions of HTTP, and how long connecting may
    /// take.
    #[must_use]
    pub fn connecting(connector: C) -> Self {
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new());
        builder.pool_max_idle_per_host(IDLE_CONNECTIONS);
        Self {
            shared: builder.build(connector.clone()),
            apart: builder.build(connector),
        }
    }

    /// A client as it is.
    #[must_use]
    pub fn new(client: Client<C, RequestBody>) -> Self {
        Self {
            shared: client.clone(),
            apart: client,
        }
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Transport for HyperTransport<C> {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        let client = match is_apart() {
            true => &self.apart,
            false => &self.shared,
        };
        let method = request.method().clone();
        Box::pin(async move {
            match client.request(request).await {
                Ok(answer) => Ok(whole(&method, answer.map(ResponseBody::new))),
                Err(error) if error.is_connect() => Err(Fault::of_connecting(error)),
                Err(error) => Err(Fault::of_exchange(error)),
            }
        })
    }
}

impl<C> fmt::Debug for HyperTransport<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}
