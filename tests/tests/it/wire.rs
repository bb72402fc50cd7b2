//! What the generated client sends, byte by byte, over real TCP.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use generated_client::types::{GetTransientTokenScope, GetTransientTokenType, ServerProtocol};
use generated_client::{Client, Error};

use super::answers::{SOURCE, TOKEN_BODY, get_token};
use super::support::server::{Answer, PATIENCE, Server};
use super::support::{TOKEN, builder_at, client_at};

async fn tokens() -> Server {
    Server::start([Answer::json(TOKEN_BODY)]).await
}

async fn sources() -> Server {
    Server::start([Answer::json(SOURCE)]).await
}

/// Promise: `getTransientToken` sends this and nothing else: no cookie, no referer, no body.
#[tokio::test]
async fn get_transient_token_is_exactly_this() {
    let server = tokens().await;
    let client = builder_at(&server.url())
        .access_token("t-1")
        .build()
        .unwrap();
    let (type_, scope) = (
        GetTransientTokenType::Delegation,
        GetTransientTokenScope::All,
    );
    client
        .security()
        .get_transient_token(type_, scope)
        .await
        .unwrap();
    assert_eq!(
        server.request().text(),
        "GET /security/token?type=delegation&scope=all HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: generated-client/0.1.0\n\
         x-plex-token: t-1\n\n"
    );
}

/// Promise: `getSourceConnectionInformation` sends this and nothing else.
#[tokio::test]
async fn get_source_connection_information_is_exactly_this() {
    let server = sources().await;
    let client = builder_at(&server.url())
        .access_token("t-1")
        .build()
        .unwrap();
    let call = client
        .security()
        .get_source_connection_information("server://client-identifier");
    call.await.unwrap();
    assert_eq!(
        server.request().text(),
        "GET /security/resources?source=server%3A%2F%2Fclient-identifier HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: generated-client/0.1.0\n\
         x-plex-token: t-1\n\n"
    );
}

/// Promise: a value is percent-encoded byte by byte, so that the server reads what was given.
#[tokio::test]
async fn queries_are_encoded() {
    let table = [
        ("", ""),
        (" ", "%20"),
        ("a b", "a%20b"),
        ("+", "%2B"),
        ("&", "%26"),
        ("=", "%3D"),
        ("#", "%23"),
        ("%", "%25"),
        ("%20", "%2520"),
        ("?", "%3F"),
        (
            "server://client-identifier",
            "server%3A%2F%2Fclient-identifier",
        ),
        (
            "provider://provider-identifier",
            "provider%3A%2F%2Fprovider-identifier",
        ),
        ("ü", "%C3%BC"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("🦀", "%F0%9F%A6%80"),
        ("\"<>`'", "%22%3C%3E%60%27"),
        ("[]{}|\\^", "%5B%5D%7B%7D%7C%5C%5E"),
        ("\r\n\t\0", "%0D%0A%09%00"),
        ("AZaz09-._~", "AZaz09-._~"),
    ];
    let server = sources().await;
    let client = client_at(&server.url());
    for (value, encoded) in table {
        client
            .security()
            .get_source_connection_information(value)
            .await
            .unwrap();
        let requests = server.requests();
        let target = requests.last().unwrap().target();
        assert_eq!(
            target,
            format!("/security/resources?source={encoded}"),
            "{value:?}"
        );
    }
}

/// Promise: the whole `X-Plex-*` family is set once and goes with every request.
#[tokio::test]
async fn client_wide_headers_go_with_every_request() {
    let server = tokens().await;
    let client = builder_at(&server.url())
        .client_identifier("c-1")
        .product("Product")
        .version("1.2")
        .platform("Linux")
        .platform_version("6")
        .device("PC")
        .device_name("Desk")
        .device_vendor("Vendor")
        .model("Model")
        .header("X-Other", "first")
        .header("x-other", "second")
        .user_agent("mine/1")
        .build()
        .unwrap();
    get_token(&client).await.unwrap();
    get_token(&client).await.unwrap();
    let requests = server.requests();
    assert_eq!(
        requests[0].text(),
        "GET /security/token?type=delegation&scope=all HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: mine/1\n\
         x-other: second\n\
         x-plex-client-identifier: c-1\n\
         x-plex-device-name: Desk\n\
         x-plex-device-vendor: Vendor\n\
         x-plex-device: PC\n\
         x-plex-model: Model\n\
         x-plex-platform-version: 6\n\
         x-plex-platform: Linux\n\
         x-plex-product: Product\n\
         x-plex-version: 1.2\n\n"
    );
    assert_eq!(requests[0].text(), requests[1].text());
}

/// Promise: a call's own header goes with that call alone, and wins over the client's.
#[tokio::test]
async fn a_call_has_headers_of_its_own() {
    let server = tokens().await;
    let client = builder_at(&server.url()).product("Client").build().unwrap();
    let (type_, scope) = (
        GetTransientTokenType::Delegation,
        GetTransientTokenScope::All,
    );
    let call = client.security().get_transient_token(type_, scope);
    call.header("X-Plex-Product", "Call")
        .header("X-One", "1")
        .await
        .unwrap();
    get_token(&client).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("x-plex-product"), Some("Call"));
    assert_eq!(requests[0].header("x-one"), Some("1"));
    assert_eq!(requests[1].header("x-plex-product"), Some("Client"));
    assert_eq!(requests[1].header("x-one"), None);
}

/// Promise: without a token the header is absent, and the server has the word.
#[tokio::test]
async fn no_token_no_header() {
    let server = tokens().await;
    let client = builder_at(&server.url()).build().unwrap();
    get_token(&client).await.unwrap();
    assert_eq!(server.request().header("x-plex-token"), None);
}

/// Promise: a base path is kept, with and without a slash at its end.
#[tokio::test]
async fn base_paths_are_kept() {
    let server = tokens().await;
    for (base, target) in [
        ("", "/security/token?type=delegation&scope=all"),
        ("/", "/security/token?type=delegation&scope=all"),
        ("/plex", "/plex/security/token?type=delegation&scope=all"),
        ("/plex/", "/plex/security/token?type=delegation&scope=all"),
        (
            "/a%20b/c/",
            "/a%20b/c/security/token?type=delegation&scope=all",
        ),
    ] {
        get_token(&client_at(&(server.url() + base))).await.unwrap();
        assert_eq!(
            server.requests().last().unwrap().target(),
            target,
            "{base:?}"
        );
    }
}

/// Promise: one call can go to another server, and only that call does.
#[tokio::test]
async fn a_call_can_go_elsewhere() {
    let (home, elsewhere) = (sources().await, sources().await);
    let client = client_at(&home.url());
    let call = client.security().get_source_connection_information("a");
    call.base_url(elsewhere.url() + "/base/").await.unwrap();
    client
        .security()
        .get_source_connection_information("b")
        .await
        .unwrap();
    assert_eq!(
        elsewhere.request().target(),
        "/base/security/resources?source=a"
    );
    assert_eq!(home.request().target(), "/security/resources?source=b");
}

/// Promise: a base URL that cannot be used is told with the call, and nothing is sent.
#[tokio::test]
async fn a_base_url_that_cannot_be_used_is_an_argument_error() {
    let server = sources().await;
    let client = client_at(&server.url());
    for base in [
        "",
        "ftp://h/",
        "//h",
        "http://",
        "http://u:p@h/",
        "http://h/?q",
        "http://h/#f",
    ] {
        let call = client.security().get_source_connection_information("a");
        let error = call.base_url(base).await.unwrap_err();
        assert!(matches!(error, Error::Argument(_)), "{base:?}: {error}");
        assert!(builder_at(base).build().is_err(), "{base:?}");
    }
    assert!(server.requests().is_empty());
}

/// Promise: IPv6 addresses work, in a base URL in brackets and as the server's variable without.
#[tokio::test]
async fn ipv6_works() {
    let Some(server) = Server::on("[::1]:0", [Answer::json(TOKEN_BODY)]).await else {
        eprintln!("no IPv6 on this machine: not tested");
        return;
    };
    get_token(&client_at(&server.url())).await.unwrap();
    for ip in ["::1", "[::1]"] {
        let address = generated_client::Server::default()
            .ip(ip)
            .port(server.port());
        get_token(&builder_at("http://unused").server(address).build().unwrap())
            .await
            .unwrap();
    }
    for request in server.requests() {
        let host = request.header("host").map(str::to_owned);
        assert_eq!(host, Some(format!("[::1]:{}", server.port())));
        assert_eq!(
            request.target(),
            "/security/token?type=delegation&scope=all"
        );
    }
    assert_eq!(server.requests().len(), 3);
}

/// Promise: the description's server works by its variables, and its defaults are the documented
/// ones.
#[tokio::test]
async fn server_variables_make_the_address() {
    let server = tokens().await;
    let address = generated_client::Server::default()
        .protocol(ServerProtocol::Http)
        .ip("127.0.0.1")
        .port(server.port());
    get_token(&builder_at("http://unused").server(address).build().unwrap())
        .await
        .unwrap();
    assert_eq!(
        server.request().header("host"),
        Some(&*format!("127.0.0.1:{}", server.port()))
    );

    let shown = format!("{:?}", Client::builder().build().unwrap());
    assert!(shown.contains("http://10.10.10.47:32400"), "{shown}");
    let https = generated_client::Server::default()
        .protocol(ServerProtocol::Https)
        .ip("::1");
    let shown = format!("{:?}", Client::builder().server(https).build().unwrap());
    assert!(shown.contains("https://[::1]:32400"), "{shown}");
    for ip in ["a/b", "a?b", "a#b", "u@h", "a b", "a\\b", ""] {
        let address = generated_client::Server::default().ip(ip);
        assert!(Client::builder().server(address).build().is_err(), "{ip:?}");
    }
}

/// Promise: a provider is asked once a request, so that a token may change.
#[tokio::test]
async fn a_token_provider_is_asked_for_every_request() {
    let server = tokens().await;
    let count = Arc::new(AtomicU32::new(0));
    let provider = move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, std::io::Error>(format!("token-{number}")) }
    };
    let client = builder_at(&server.url())
        .access_token_provider(provider)
        .build()
        .unwrap();
    get_token(&client).await.unwrap();
    get_token(&client.clone()).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("x-plex-token"), Some("token-0"));
    assert_eq!(requests[1].header("x-plex-token"), Some("token-1"));
}

/// Promise: a provider that fails ends the call, and nothing is sent.
#[tokio::test]
async fn a_failing_provider_sends_nothing() {
    let server = tokens().await;
    let provider = || async { Err::<String, _>(std::io::Error::other("the vault is shut")) };
    let client = builder_at(&server.url())
        .access_token_provider(provider)
        .build()
        .unwrap();
    let error = get_token(&client).await.unwrap_err();
    assert!(matches!(error, Error::Credential(_)));
    assert_eq!(error.status(), None);
    assert_eq!(
        server.normalised(&error.to_string()),
        "GET http://127.0.0.1:PORT/security/token was not sent: \
         the credential for `accessToken` could not be had"
    );
    let source = std::error::Error::source(&error).map(ToString::to_string);
    assert_eq!(source.as_deref(), Some("the vault is shut"));
    assert!(server.requests().is_empty());
}

/// Promise: a provider that never answers ends with the time limit, and nothing is sent.
#[tokio::test]
async fn a_provider_is_within_the_time_limit() {
    let server = tokens().await;
    let provider = std::future::pending::<Result<String, std::io::Error>>;
    let client = builder_at(&server.url()).access_token_provider(provider);
    let client = client.timeout(Duration::from_millis(50)).build().unwrap();
    let error = tokio::time::timeout(PATIENCE, get_token(&client))
        .await
        .unwrap()
        .unwrap_err();
    assert!(error.is_timeout());
    assert!(server.requests().is_empty());
}

/// Promise: a token that would break the header is refused without being shown.
#[tokio::test]
async fn a_token_with_a_line_break_is_refused() {
    let server = tokens().await;
    for end in ["\n", "\r\nx-evil: 1", "\r", "\0"] {
        let client = builder_at(&server.url()).access_token(format!("{TOKEN}{end}"));
        let error = get_token(&client.build().unwrap()).await.unwrap_err();
        assert!(matches!(error, Error::Credential(_)), "{end:?}");
        assert_eq!(
            server.normalised(&error.to_string()),
            "GET http://127.0.0.1:PORT/security/token was not sent: the credential for \
             `accessToken` holds a character that a header cannot carry: is there a line break at \
             its end?"
        );
    }
    assert!(server.requests().is_empty());
}

/// Promise: a header that would break the request is refused: the client's when it is built, the
/// call's when it is sent.
#[tokio::test]
async fn headers_cannot_smuggle() {
    let server = tokens().await;
    let client = client_at(&server.url());
    for (name, value) in [
        ("x-a", "1\r\nx-evil: 1"),
        ("x a", "1"),
        ("", "1"),
        ("x-a\r\nb", "1"),
    ] {
        assert!(
            builder_at(&server.url())
                .header(name, value)
                .build()
                .is_err(),
            "{name:?}"
        );
        let call = client.security().get_source_connection_information("a");
        let error = call.header(name, value).await.unwrap_err();
        assert!(matches!(error, Error::Argument(_)), "{name:?}: {error}");
    }
    assert!(
        builder_at(&server.url())
            .user_agent("a\r\nb")
            .build()
            .is_err()
    );
    assert!(builder_at(&server.url()).product("a\nb").build().is_err());
    assert!(server.requests().is_empty());
}

/// Promise: a call is plain data: it can be cloned and sent again, and an unsent one sends nothing.
#[tokio::test]
async fn a_call_can_be_repeated() {
    let server = sources().await;
    let client = client_at(&server.url());
    let call = client
        .security()
        .get_source_connection_information("a b")
        .header("x-one", "1");
    call.clone().await.unwrap();
    call.clone().send().await.unwrap();
    drop(call);
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].text(), requests[1].text());
}
