//! Certificates, TLS on a plain port and the other way round, and proxies that refuse.

use std::error::Error as _;
use std::sync::Arc;

use runtime::error::{Error, TransportFailure};
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::NoClientAuth;
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::{self, ServerConfig, SupportedProtocolVersion};

use super::api::{BEARER, Client, GetThingFailure, THING};
use super::server::{BOUND, Server, answer, raw};
use super::streams::GET;

/// For `localhost` and 127.0.0.1, from 2020 to 2119, signed by itself.
pub const CERTIFICATE: &[u8] = include_bytes!("cert.pem");
/// The same, until 2020 was over.
pub const EXPIRED: &[u8] = include_bytes!("expired.pem");
pub const KEY: &[u8] = include_bytes!("key.pem");

/// What speaks TLS for a server with this certificate.
pub fn acceptor(certificate: &[u8]) -> TlsAcceptor {
    let versions = rustls::ALL_VERSIONS;
    accepting(certificate, versions, Arc::new(NoClientAuth))
}

/// The same for a server that speaks these versions, and asks clients for certificates.
pub fn accepting(
    certificate: &[u8],
    versions: &[&'static SupportedProtocolVersion],
    clients: Arc<dyn ClientCertVerifier>,
) -> TlsAcceptor {
    let provider = Arc::new(default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_client_cert_verifier(clients)
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(certificate).unwrap()],
            PrivateKeyDer::from_pem_slice(KEY).unwrap(),
        )
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A server that writes these bytes for each request, and ends the connection as TLS has it or without
/// a word.
pub async fn ending(bytes: &'static str, notifies: bool) -> String {
    let acceptor = acceptor(CERTIFICATE);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") && stream.read_buf(&mut head).await.unwrap() > 0 {}
            stream.write_all(bytes.as_bytes()).await.unwrap();
            stream.flush().await.unwrap();
            let _ = match notifies {
                true => stream.shutdown().await,
                false => stream.get_mut().0.shutdown().await,
            };
        }
    }));
    url
}

/// A server that speaks TLS and answers every request with the next of these bodies, as JSON.
pub async fn secure(bodies: &'static [&'static str]) -> String {
    secure_by(CERTIFICATE, bodies).await
}

async fn secure_by(certificate: &[u8], bodies: &'static [&'static str]) -> String {
    let acceptor = acceptor(certificate);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        let mut bodies = bodies.iter();
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // A client that refuses the certificate, or does not speak TLS, is no failure here.
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") && stream.read_buf(&mut head).await.unwrap() > 0 {
                // A request for a token has a body, which comes along with its head.
                if head.starts_with(b"POST") {
                    break;
                }
            }
            let body = bodies.next().copied().unwrap_or(THING);
            let length = body.len();
            let text = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
            );
            stream.write_all(text.as_bytes()).await.unwrap();
            let _ = stream.shutdown().await;
        }
    }));
    url
}

pub fn trusting() -> reqwest::ClientBuilder {
    let certificate = reqwest::Certificate::from_pem(CERTIFICATE).unwrap();
    reqwest::Client::builder()
        .no_proxy()
        .add_root_certificate(certificate)
}

fn failure(error: &Error<GetThingFailure>) -> TransportFailure {
    match error {
        Error::Transport(error) => error.failure(),
        _ => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for() {
    let url = secure(&[]).await;
    let client = Client::repeating().base_url(&url).build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(failure(&error), TransportFailure::Certificate);
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    let text = error.to_string();
    let begin = format!("GET {url}/things/{{id}} could not be sent: a certificate is refused (");
    assert!(text.starts_with(&begin), "{text}");
    assert!(text.contains("certificate: "), "{text}");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_certificate_for_another_name() {
    let url = secure(&[]).await.replace("127.0.0.1", "127.0.0.2");
    // Only some systems have more than one address for themselves.
    let url = url.replace("127.0.0.2", "other.test");
    let port: u16 = url.rsplit(':').next().unwrap().parse().unwrap();
    let http = trusting().resolve("other.test", ([127, 0, 0, 1], port).into());
    let client = Client::builder().http_client(http).base_url(&url);
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(failure(&error), TransportFailure::Certificate);
    assert!(error.to_string().contains("not valid for name"), "{error}");
}

#[tokio::test]
async fn a_certificate_that_has_expired() {
    let url = secure_by(EXPIRED, &[]).await;
    let expired = reqwest::Certificate::from_pem(EXPIRED).unwrap();
    let http = trusting().add_root_certificate(expired);
    let client = Client::repeating().http_client(http).base_url(&url);
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(failure(&error), TransportFailure::Certificate);
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    let text = error.to_string();
    assert!(text.contains("certificate expired: "), "{text}");
}

#[tokio::test]
async fn a_port_that_does_not_speak_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let text = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(text).await.unwrap();
        let _ = stream.read(&mut [0; 1000]).await;
    });
    let client = Client::at(format!("https://{address}"));
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(failure(&error), TransportFailure::NotTls);
    assert!(error.is_connect() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        format!(
            "GET https://{address}/things/{{id}} could not be sent: what listens there does not speak TLS; \
             write `http://` if it is not meant to"
        )
    );
}

#[tokio::test]
async fn a_port_that_speaks_tls() {
    let url = secure(&[]).await.replace("https:", "http:");
    let error = Client::at(&url).get_thing("a").await.unwrap_err();
    assert_eq!(failure(&error), TransportFailure::NotHttp);
    assert!(!error.is_connect() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        format!(
            "GET {url}/things/{{id}} was not answered: what came back is not HTTP; write `https://` if the \
             server speaks TLS there"
        )
    );
}

#[tokio::test]
async fn a_proxy_that_refuses() {
    for (status, reason) in [
        (
            "407 Proxy Authentication Required",
            "proxy authorization required",
        ),
        ("403 Forbidden", "unsuccessful"),
    ] {
        let refusal = raw(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n"));
        let proxy = Server::start([refusal.closing()]).await;
        let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(proxy.url()).unwrap());
        let client = Client::repeating().http_client(http);
        let client: Client = client.base_url("https://far.test").build().unwrap();
        let error = client.get_thing("a").await.unwrap_err();
        assert_eq!(failure(&error), TransportFailure::Proxy);
        assert!(!error.is_retryable());
        assert_eq!(
            error.to_string(),
            format!(
                "GET https://far.test/things/{{id}} could not be sent: the proxy does not pass it on \
                 (tunnel error: {reason})"
            )
        );
        assert_eq!(proxy.request().target(), "CONNECT far.test:443");
    }
    // Without a tunnel the proxy's word is an answer like others.
    let proxy = Server::start([answer("407 Proxy Authentication Required", "a/b", "")]).await;
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(proxy.url()).unwrap());
    let client = Client::builder().http_client(http);
    let client: Client = client.base_url("http://far.test").build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 407);
}

/// The token endpoint has the same certificate, which only the client's own HTTP client trusts.
#[tokio::test]
async fn tokens_are_fetched_by_the_clients_own_http_client() {
    let url = secure(&[r#"{"access_token":"a1"}"#]).await;
    let provider = ClientCredentials::new("/token", "id", "secret");
    let client = Client::builder()
        .http_client(trusting())
        .base_url(&url)
        .credential(&BEARER, Credential::provider(provider));
    let client: Client = client.build().unwrap();
    client.call(&super::tokens::SECURED, |_| ()).await.unwrap();
    client.call(&GET, |_| ()).await.unwrap();
}
