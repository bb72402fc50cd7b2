//! Whose cryptography TLS has. A program of its own: there is one for all of a process.
#![cfg(feature = "reqwest")]
#![allow(missing_docs)]

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use runtime::call::request;
use runtime::client::{ApiInfo, ClientBuilder, Core};
use rustls::crypto::{CryptoProvider, ring};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

static API: ApiInfo = ApiInfo {
    user_agent: "test/1",
    server: None,
    headers: &[],
};
const CERTIFICATE: &[u8] = include_bytes!("runtime/tls/cert.pem");
const KEY: &[u8] = include_bytes!("runtime/tls/key.pem");

/// Answers one call over TLS.
async fn server() -> String {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(CERTIFICATE).unwrap()],
            PrivateKeyDer::from_pem_slice(KEY).unwrap(),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(Duration::from_secs(20), async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = acceptor.accept(stream).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") && stream.read_buf(&mut head).await.unwrap() > 0 {}
        let answer =
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1\r\n\r\n7";
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
    }));
    url
}

/// Promise: what a program has chosen for its process stays, whatever the crate would choose.
#[tokio::test]
async fn a_programs_choice_counts() {
    // With fewer suites than any provider has by itself, so that it is known again.
    let mut chosen = ring::default_provider();
    chosen.cipher_suites.truncate(2);
    chosen.install_default().unwrap();
    let url = server().await;
    let http = || {
        let certificate = reqwest::Certificate::from_pem(CERTIFICATE).unwrap();
        let builder = reqwest::Client::builder().no_proxy();
        builder.add_root_certificate(certificate)
    };
    let client = ClientBuilder::<Core>::new(&API)
        .base_url(&url)
        .http_client(http);
    let client = client.build().unwrap();
    let answer = request(&client, Method::GET, "/")
        .json::<u8>()
        .await
        .unwrap();
    assert_eq!(*answer.body(), 7);
    let left = CryptoProvider::get_default().unwrap();
    assert_eq!(left.cipher_suites.len(), 2);
}
