//! Which credentials go along, and in which form.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use runtime::base64::encode;
use runtime::error::{Error, WaitingFor};
use runtime::request::OperationInfo;
use runtime::secret::Secret;
use runtime::security::{
    Credential, ProvideCredential, Providing, SecurityRequirements, SecurityScheme,
};
use runtime::style::{CookieStyle, HeaderStyle, QueryStyle};

use super::api::{BASIC, BEARER, Client, Credentials, DIGEST, KEY, SESSION, THING, TOKEN};
use super::server::{Recorded, Server, json};

/// What arrives if a client with these credentials calls an operation with these requirements.
async fn send(
    requirements: &[&[&'static SecurityScheme]],
    credentials: &[(&'static SecurityScheme, &str)],
) -> Recorded {
    let requirements: Vec<&'static [_]> = requirements
        .iter()
        .map(|schemes| &*schemes.to_vec().leak())
        .collect();
    let operation = Box::leak(Box::new(OperationInfo {
        id: "secured",
        method: Method::GET,
        path: "/?a=b",
        accept: None,
        security: requirements.leak(),
        server: None,
        documented_redirects: false,
    }));
    let server = Server::start([json("200 OK", THING)]).await;
    let builder = credentials.iter().fold(
        Client::builder().base_url(server.url()),
        |builder, (scheme, secret)| builder.credential(scheme, Credential::value(*secret)),
    );
    builder
        .build()
        .unwrap()
        .call(operation, |_| ())
        .await
        .unwrap();
    server.request()
}

/// Some descriptions have a credential as a parameter, too: what the caller gives for one call counts,
/// and there are not two.
#[tokio::test]
async fn a_parameter_in_the_place_of_a_credential() {
    static OPERATION: OperationInfo = OperationInfo {
        id: "secured",
        method: Method::GET,
        path: "/",
        accept: None,
        security: &[&[&TOKEN, &KEY, &SESSION]],
        server: None,
        documented_redirects: false,
    };
    let server = Server::start([json("200 OK", THING)]).await;
    let builder = [&TOKEN, &KEY, &SESSION].into_iter().fold(
        Client::builder().base_url(server.url()),
        |builder, scheme| builder.credential(scheme, Credential::value("client")),
    );
    let client: Client = builder.build().unwrap();
    let call = client.call(&OPERATION, |request| {
        request.header("X-Token", HeaderStyle::SIMPLE, "call");
        request.query("key", QueryStyle::FORM, "call");
        request.cookie("session", CookieStyle::FORM, "call");
    });
    call.await.unwrap();
    client.call(&OPERATION, |_| ()).await.unwrap();
    let requests = server.requests();
    for (request, given) in requests.iter().zip(["call", "client"]) {
        assert_eq!(request.target(), format!("GET /?key={given}"));
        assert_eq!(request.header("x-token"), Some(given));
        let cookie = format!("session={given}");
        assert_eq!(request.header("cookie"), Some(cookie.as_str()));
    }
}

#[tokio::test]
async fn forms() {
    assert_eq!(
        send(&[&[&TOKEN]], &[(&TOKEN, "s c")])
            .await
            .header("x-token"),
        Some("s c")
    );
    assert_eq!(
        send(&[&[&KEY]], &[(&KEY, "s c&+")]).await.target(),
        "GET /?a=b&key=s%20c%26%2B"
    );
    assert_eq!(
        send(&[&[&SESSION]], &[(&SESSION, "s=")])
            .await
            .header("cookie"),
        Some("session=s=")
    );
    assert_eq!(
        send(&[&[&BEARER]], &[(&BEARER, "s")])
            .await
            .header("authorization"),
        Some("Bearer s")
    );
    assert_eq!(
        send(&[&[&DIGEST]], &[(&DIGEST, "s=1")])
            .await
            .header("authorization"),
        Some("Digest s=1")
    );
    // The example of RFC 7617.
    let basic = send(&[&[&BASIC]], &[(&BASIC, "Aladdin:open sesame")]).await;
    assert_eq!(
        basic.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

#[test]
fn base64_of_the_standard() {
    let table = [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="),
    ];
    for (text, encoded) in table {
        assert_eq!(encode(text.as_bytes()), encoded);
    }
    assert_eq!(encode(&[0xfb, 0xff, 0xfe]), "+//+");
}

#[tokio::test]
async fn the_first_complete_alternative() {
    const ALTERNATIVES: SecurityRequirements = &[&[&TOKEN, &SESSION], &[&BEARER], &[&TOKEN]];
    let all = |request: Recorded| {
        ["x-token", "cookie", "authorization"].map(|name| request.header(name).is_some())
    };
    assert_eq!(all(send(ALTERNATIVES, &[]).await), [false; 3]);
    assert_eq!(
        all(send(
            ALTERNATIVES,
            &[(&TOKEN, "t"), (&SESSION, "s"), (&BEARER, "b")]
        )
        .await),
        [true, true, false]
    );
    assert_eq!(
        all(send(ALTERNATIVES, &[(&BEARER, "b"), (&TOKEN, "t")]).await),
        [false, false, true]
    );
    assert_eq!(
        all(send(ALTERNATIVES, &[(&TOKEN, "t")]).await),
        [true, false, false]
    );
    // Anonymous access is allowed; whoever has a credential wants it used.
    assert_eq!(
        all(send(&[&[], &[&TOKEN]], &[(&TOKEN, "t")]).await),
        [true, false, false]
    );
    assert_eq!(all(send(&[&[], &[&TOKEN]], &[]).await), [false; 3]);
    assert_eq!(all(send(&[], &[(&TOKEN, "t")]).await), [false; 3]);
}

#[tokio::test]
async fn schemes_are_told_apart_by_name() {
    static SAME: SecurityScheme = SecurityScheme {
        name: "token",
        kind: runtime::security::SecuritySchemeKind::ApiKeyHeader("X-Other"),
    };
    // Two copies of one scheme: where it goes is what the operation says.
    let request = send(&[&[&SAME]], &[(&TOKEN, "old"), (&SAME, "new")]).await;
    assert_eq!(
        (request.header("x-other"), request.header("x-token")),
        (Some("new"), None)
    );
}

#[tokio::test]
async fn providers_are_asked_for_every_request() {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let server = Server::start([json("200 OK", THING)]).await;
    let provider = || async {
        Ok::<_, std::io::Error>(format!("t-{}", COUNT.fetch_add(1, Ordering::Relaxed)))
    };
    let client = Client::builder()
        .base_url(server.url())
        .token_provider(provider)
        .build()
        .unwrap();
    client.get_thing("a").await.unwrap();
    client.get_thing("a").await.unwrap();
    let tokens: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("x-token").unwrap().to_owned())
        .collect();
    assert_eq!(tokens, ["t-0", "t-1"]);
}

#[tokio::test]
async fn providers_with_a_type_of_their_own() {
    struct Vault(Secret);
    impl ProvideCredential for Vault {
        fn provide(&self) -> Providing<'_> {
            Box::pin(async { Ok(self.0.clone()) })
        }
    }
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::builder()
        .base_url(server.url())
        .token_provider(Vault("v".into()))
        .build()
        .unwrap();
    client.get_thing("a").await.unwrap();
    assert_eq!(server.request().header("x-token"), Some("v"));
}

#[tokio::test]
async fn providers_that_fail_or_take_too_long() {
    let builder = || Client::builder().base_url("http://127.0.0.1:1");
    let client = builder()
        .token_provider(|| async { Err::<String, _>("the vault is locked") })
        .build()
        .unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    let Error::Credential(credential) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(credential.scheme(), "token");
    assert_eq!(
        error.to_string(),
        "GET http://127.0.0.1:1/things/{id} was not sent: the credential for `token` could not be had"
    );
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "the vault is locked"
    );

    let slow = || async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        Ok::<_, std::io::Error>("t")
    };
    let client = builder()
        .token_provider(slow)
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.waiting_for(), WaitingFor::Credential);
}

#[tokio::test]
async fn credentials_that_cannot_be_sent() {
    for (scheme, secret) in [
        (&TOKEN, "hush\n"),
        (&BEARER, "hush\r\nx: y"),
        (&SESSION, "hush; a"),
        (&BASIC, "hush"),
    ] {
        let operation = Box::leak(Box::new(OperationInfo {
            id: "secured",
            method: Method::GET,
            path: "/",
            accept: None,
            security: vec![&*vec![scheme].leak()].leak(),
            server: None,
            documented_redirects: false,
        }));
        let builder = Client::builder().base_url("http://127.0.0.1:1");
        let client = builder
            .credential(scheme, Credential::value(secret))
            .build()
            .unwrap();
        let error = client.call(operation, |_| ()).await.unwrap_err();
        assert!(matches!(error, Error::Credential(_)), "{error:?}");
        assert!(!format!("{error:?} {error}").contains("hush"), "{error:?}");
    }
}
