//! Servers that ask clients for certificates, and such as speak another TLS.

use std::sync::Arc;

use reqwest::Identity;
use runtime::error::Error;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::version::{TLS12, TLS13};

use super::super::api::Client;
use super::super::server::BOUND;
use super::super::streams::GET;
use super::super::tls;
use super::{Then, builder, row, serving};

/// A server that lets in those whose certificate it knows.
async fn demanding(acceptor: TlsAcceptor) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            match acceptor.accept(stream).into_fallible().await {
                Ok(mut stream) => {
                    let mut head = Vec::new();
                    while !head.ends_with(b"\r\n\r\n")
                        && stream.read_buf(&mut head).await.unwrap() > 0
                    {}
                    let answer =
                        b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 3\r\n\r\nabc";
                    stream.write_all(answer).await.unwrap();
                    let _ = stream.shutdown().await;
                }
                // What it says arrives if what is sent to it is read.
                Err((_, mut stream)) => {
                    while matches!(stream.read(&mut [0; 1000]).await, Ok(1..)) {}
                }
            }
        }
    }));
    url
}

/// The failure, whether a repeat is worth it, and the words; or the status.
async fn told(http: reqwest::ClientBuilder, url: &str) -> String {
    let client: Client = builder().http_client(http).build().unwrap();
    match client.call(&GET, |_| ()).base_url(url).download().await {
        Ok(response) => response.status().as_u16().to_string(),
        Err(error) => {
            let Error::Transport(transport) = &error else {
                panic!("{error:?}")
            };
            let text = error.to_string().replace(url, "URL");
            let again = if error.is_retryable() {
                "again"
            } else {
                "never"
            };
            format!("{:?} {again}: {text}", transport.failure())
        }
    }
}

/// A certificate of this machine's is demanded: the one that is known, none, and one that is over.
#[tokio::test]
async fn certificates_of_clients() {
    let mut wrong = String::new();
    for (version, none) in [
        (&TLS12, "CertificateRequired"),
        (&TLS13, "CertificateRequired"),
    ] {
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from_pem_slice(tls::CERTIFICATE).unwrap())
            .unwrap();
        let known =
            WebPkiClientVerifier::builder_with_provider(roots.into(), Arc::new(default_provider()));
        let acceptor = tls::accepting(tls::CERTIFICATE, &[version], known.build().unwrap());
        let url = demanding(acceptor).await;
        let with = |certificate: &[u8]| {
            let identity = Identity::from_pem(&[tls::KEY, certificate].concat()).unwrap();
            tls::trusting().identity(identity)
        };
        let refused = |why: &str| {
            format!(
                "Certificate never: GET URL/get could not be sent: a certificate is refused (received fatal \
                 alert: {why})"
            )
        };
        let rows = [
            ("a known one", with(tls::CERTIFICATE), "200".to_owned()),
            ("none", tls::trusting(), refused(none)),
            (
                "one that is over",
                with(tls::EXPIRED),
                refused("CertificateExpired"),
            ),
        ];
        for (name, http, expected) in rows {
            let found = told(http, &url).await;
            wrong += &row(&format!("{version:?}, {name}"), &found, &expected);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Handshakes that end for want of something in common.
#[tokio::test]
async fn other_versions_of_tls() {
    // The head of `ServerHello` in TLS 1.0: the version, 32 random bytes, no session, a cipher, no compression.
    let hello = [&[3, 1][..], &[7; 32], &[0, 0, 0x2f, 0]].concat();
    let record = |kind: u8, payload: &[u8]| {
        [
            &[kind, 3, 1, 0, u8::try_from(payload.len()).unwrap()],
            payload,
        ]
        .concat()
    };
    let hello = [&[2, 0, 0, u8::try_from(hello.len()).unwrap()], &*hello].concat();
    let rows = [
        (
            "protocol_version",
            record(0x15, &[2, 70]),
            "received fatal alert: ProtocolVersion",
        ),
        (
            "handshake_failure",
            record(0x15, &[2, 40]),
            "received fatal alert: HandshakeFailure",
        ),
        (
            "insufficient_security",
            record(0x15, &[2, 71]),
            "received fatal alert: InsufficientSecurity",
        ),
        (
            "unrecognized_name",
            record(0x15, &[2, 112]),
            "received fatal alert: UnrecognisedName",
        ),
        (
            "an older one",
            record(0x16, &hello),
            "peer is incompatible: ServerDoesNotSupportTls12Or13",
        ),
    ];
    let mut wrong = String::new();
    for (name, bytes, why) in rows {
        for then in [Then::Close, Then::Hold] {
            let url = serving(bytes.clone(), then)
                .await
                .replace("http:", "https:");
            let found = told(tls::trusting(), &url).await;
            let expected = format!(
                "Handshake never: GET URL/get could not be sent: the TLS handshake failed ({why})"
            );
            wrong += &row(name, &found, &expected);
        }
    }
    // A server that has too much to do may say so, too.
    let url = serving(record(0x15, &[2, 80]), Then::Close)
        .await
        .replace("http:", "https:");
    let found = told(tls::trusting(), &url).await;
    wrong += &row(
        "internal_error",
        &found,
        "Connect again: GET URL/get could not be sent: no connection",
    );
    assert!(wrong.is_empty(), "{wrong}");
}

/// What a proxy does that is spoken to by TLS, once it has got the head of a request.
#[derive(Clone, Copy)]
enum Does {
    /// A tunnel to a server that speaks TLS in it.
    Tunnels,
    /// It writes this.
    Writes(&'static str),
}

async fn proxying(does: Does) -> String {
    let acceptor = tls::acceptor(tls::CERTIFICATE);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") && stream.read_buf(&mut head).await.unwrap() > 0 {}
            let head = String::from_utf8(head).unwrap();
            match does {
                Does::Tunnels => {
                    assert!(
                        head.starts_with("CONNECT localhost:443 HTTP/1.1\r\n"),
                        "{head}"
                    );
                    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                    let mut inner = acceptor.accept(stream).await.unwrap();
                    let mut head = Vec::new();
                    while !head.ends_with(b"\r\n\r\n")
                        && inner.read_buf(&mut head).await.unwrap() > 0
                    {}
                    assert!(head.starts_with(b"GET /get HTTP/1.1\r\n"));
                    let answer =
                        b"HTTP/1.1 202 OK\r\nconnection: close\r\ncontent-length: 3\r\n\r\nabc";
                    inner.write_all(answer).await.unwrap();
                    let _ = inner.shutdown().await;
                }
                Does::Writes(text) => {
                    stream.write_all(text.as_bytes()).await.unwrap();
                    let _ = stream.shutdown().await;
                }
            }
        }
    }));
    url
}

#[tokio::test]
async fn proxies_that_are_spoken_to_by_tls() {
    let answer = "HTTP/1.1 203 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\nabc";
    let plain = || reqwest::Client::builder().no_proxy();
    let rows = [
        (
            "a tunnel",
            Does::Tunnels,
            tls::trusting(),
            "https://localhost",
            "202",
        ),
        (
            "no tunnel",
            Does::Writes(answer),
            tls::trusting(),
            "http://localhost",
            "203",
        ),
        (
            "nobody vouches for it",
            Does::Tunnels,
            plain(),
            "https://localhost",
            "Certificate never: GET URL/get could not be sent: a certificate is refused (invalid peer \
             certificate: ",
        ),
        (
            "nobody vouches for it, no tunnel",
            Does::Writes(answer),
            plain(),
            "http://localhost",
            "Certificate never: GET URL/get could not be sent: a certificate is refused (invalid peer \
             certificate: ",
        ),
        (
            "it refuses",
            Does::Writes("HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n"),
            tls::trusting(),
            "https://localhost",
            "Proxy never: GET URL/get could not be sent: the proxy does not pass it on (tunnel error: \
             unsuccessful)",
        ),
        (
            "it asks who is there",
            Does::Writes("HTTP/1.1 407 Who\r\ncontent-length: 0\r\n\r\n"),
            tls::trusting(),
            "https://localhost",
            "Proxy never: GET URL/get could not be sent: the proxy does not pass it on (tunnel error: proxy \
             authorization required)",
        ),
        (
            "it ends",
            Does::Writes(""),
            tls::trusting(),
            "https://localhost",
            "Proxy never: GET URL/get could not be sent: the proxy does not pass it on (tunnel error: \
             unexpected end of file)",
        ),
    ];
    let mut wrong = String::new();
    for (name, does, http, url, expected) in rows {
        let proxy = reqwest::Proxy::all(proxying(does).await).unwrap();
        let mut found = told(http.proxy(proxy), url).await;
        // Whom this machine trusts decides what is wrong with it.
        if expected.ends_with("certificate: ") && found.len() > expected.len() {
            found.truncate(expected.len());
        }
        wrong += &row(name, &found, expected);
    }
    // What speaks no TLS, though its URL says so.
    let url = serving(b"HTTP/1.1 400 No\r\n\r\n".to_vec(), Then::Close).await;
    let proxy = reqwest::Proxy::all(url.replace("http:", "https:")).unwrap();
    let found = told(tls::trusting().proxy(proxy), "https://localhost").await;
    wrong += &row(
        "it speaks no TLS",
        &found,
        "NotTls never: GET URL/get could not be sent: what listens there does not speak TLS; write `http://` if \
         it is not meant to",
    );
    assert!(wrong.is_empty(), "{wrong}");
}
