use super::sent;
use crate::runtime::error::Error;
use crate::server::{Answer, Server};
use crate::wire::{client_at, done};
use crate::wire_security::expected::client::{Client, ClientBuilder};

/// Everything that a client can have.
fn rich() -> ClientBuilder {
    Client::builder()
        .header_key("h-1")
        .query_key("q-1")
        .cookie_key("c-1")
        .basic("user", "p-1")
        .bearer("b-1")
        .oauth("o-1")
}

#[tokio::test]
async fn what_the_document_asks_for() {
    for builder in [Client::builder().header_key("h-1"), rich()] {
        let request = sent(builder, |client| client.by_document()).await;
        assert_eq!(
            request.text(),
            "GET /document HTTP/1.1\n\
             accept: */*\n\
             host: 127.0.0.1\n\
             user-agent: cases\n\
             x-key: h-1\n\n"
        );
    }
}

/// The HTTP client has the certificate: alone nothing is sent for it, and what it is asked for with
/// is sent.
#[tokio::test]
async fn a_certificate_with_and_without_a_key() {
    let request = sent(rich(), |client| client.by_certificate()).await;
    assert_eq!(
        request.text(),
        "GET /certificate HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
    let request = sent(rich(), |client| client.by_certificate_and_key()).await;
    assert_eq!(request.line, "GET /certificateAndKey?key=q-1 HTTP/1.1");
    assert_eq!(request.header("authorization"), None);
    let builder = Client::builder().bearer("b-1");
    let request = sent(builder, |client| client.by_certificate_and_key()).await;
    assert_eq!(request.line, "GET /certificateAndKey HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("Bearer b-1"));
}

/// What the two have in the module under one name is told apart.
#[tokio::test]
async fn an_operation_that_is_called_as_its_scheme() {
    let request = sent(rich(), |client| client.bearer()).await;
    assert_eq!(request.line, "GET /bearerByName HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("Bearer b-1"));
}

/// `security: []` takes away what the document asks for.
#[tokio::test]
async fn nothing_where_nothing_is_asked_for() {
    let request = sent(rich(), |client| client.by_nobody()).await;
    assert_eq!(
        request.text(),
        "GET /none HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

/// What the operation asks for takes the place of what the document does.
#[tokio::test]
async fn an_operation_goes_before_the_document() {
    let request = sent(rich(), |client| client.by_token()).await;
    assert_eq!(
        request.text(),
        "GET /bearer HTTP/1.1\n\
         accept: */*\n\
         authorization: Bearer b-1\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
    let builder = Client::builder().header_key("h-1");
    let request = sent(builder, |client| client.by_token()).await;
    assert_eq!(request.header("x-key"), None);
}

/// `{}` is an alternative that needs nothing; a credential that is there is sent all the same.
#[tokio::test]
async fn a_credential_that_may_be_left_out() {
    let request = sent(Client::builder(), |client| client.by_anybody()).await;
    assert_eq!(request.header("authorization"), None);
    let builder = Client::builder().bearer("b-1");
    let request = sent(builder, |client| client.by_anybody()).await;
    assert_eq!(request.header("authorization"), Some("Bearer b-1"));
}

#[tokio::test]
async fn a_key_in_the_query_comes_behind_the_parameters() {
    let builder = || Client::builder().query_key("k&=1 ü");
    let request = sent(builder(), |client| client.by_query().q("a b")).await;
    assert_eq!(
        request.line,
        "GET /query?q=a%20b&key=k%26%3D1%20%C3%BC HTTP/1.1"
    );
    let request = sent(builder(), |client| client.by_query()).await;
    assert_eq!(request.line, "GET /query?key=k%26%3D1%20%C3%BC HTTP/1.1");
}

#[tokio::test]
async fn a_key_in_a_cookie_stands_among_the_others() {
    let builder = || Client::builder().cookie_key("c-1");
    let request = sent(builder(), |client| client.by_cookie().theme("dark")).await;
    assert_eq!(request.header("cookie"), Some("theme=dark; session=c-1"));
    let request = sent(builder(), |client| client.by_cookie()).await;
    assert_eq!(request.header("cookie"), Some("session=c-1"));
}

/// The example of RFC 7617, section 2, and the one with other characters of section 2.1.
#[tokio::test]
async fn a_user_and_a_password() {
    let builder = Client::builder().basic("Aladdin", "open sesame");
    let request = sent(builder, |client| client.by_password()).await;
    assert_eq!(
        request.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    let builder = Client::builder().basic("test", "123\u{a3}");
    let request = sent(builder, |client| client.by_password()).await;
    assert_eq!(
        request.header("authorization"),
        Some("Basic dGVzdDoxMjPCow==")
    );
}

/// Two keys together, or a user: never one key alone.
#[tokio::test]
async fn alternatives_and_combinations() {
    let half = || Client::builder().header_key("h-1");
    let table = [
        (Client::builder(), "/alternatives", None, None),
        (
            half().query_key("q-1"),
            "/alternatives?key=q-1",
            Some("h-1"),
            None,
        ),
        (
            half().basic("u", "p"),
            "/alternatives",
            None,
            Some("Basic dTpw"),
        ),
        (
            half().query_key("q-1").basic("u", "p"),
            "/alternatives?key=q-1",
            Some("h-1"),
            None,
        ),
    ];
    for (builder, target, key, authorization) in table {
        let request = sent(builder, |client| client.by_either()).await;
        assert_eq!(request.target(), target);
        assert_eq!(request.header("x-key"), key);
        assert_eq!(request.header("authorization"), authorization);
    }
}

/// Half of what belongs together is of no use, and nobody means it: nothing is sent.
#[tokio::test]
async fn half_of_a_combination() {
    let table = [
        (Client::builder().header_key("h-1"), "queryKey"),
        (Client::builder().query_key("q-1"), "headerKey"),
    ];
    for (builder, missing) in table {
        let server = Server::start([done()]).await;
        let error = client_at(builder, &server).by_either().await;
        let Err(Error::Credential(error)) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.scheme(), missing);
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn no_credential_goes_to_another_server() {
    let other = Server::start([done()]).await;
    let there = format!("{}/there", other.url());
    let server = Server::start([Answer::redirect(&there)]).await;
    let client = client_at(rich(), &server);
    client.by_document().await.expect("it is answered");
    client.by_token().await.expect("it is answered");
    client.by_cookie().await.expect("it is answered");
    client.by_query().q("a").await.expect("it is answered");
    assert_eq!(server.requests().len(), 4);
    for request in other.requests() {
        assert_eq!(
            request.text(),
            "GET /there HTTP/1.1\n\
             accept: */*\n\
             host: 127.0.0.1\n\
             user-agent: cases\n\n"
        );
    }
}

#[tokio::test]
async fn a_credential_that_would_break_a_header_is_not_told() {
    let server = Server::start([done()]).await;
    let client = client_at(
        Client::builder()
            .header_key("s3cret\r\nx-evil: 1")
            .cookie_key("s3cret; admin=1"),
        &server,
    );
    let errors = [
        client.by_document().await.expect_err("it is refused"),
        client.by_cookie().await.expect_err("it is refused"),
    ];
    for error in errors {
        assert!(matches!(error, Error::Credential(_)), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn other_schemes() {
    let builder = || Client::builder().custom("k-1").connect("t-1");
    let request = sent(builder(), |client| client.by_custom()).await;
    assert_eq!(request.header("authorization"), Some("GenieKey k-1"));
    let request = sent(builder(), |client| client.by_connect()).await;
    assert_eq!(request.header("authorization"), Some("Bearer t-1"));
}

#[tokio::test]
async fn a_credential_for_one_call() {
    let request = sent(rich(), |client| {
        client.by_token().header("Authorization", "Bearer other")
    });
    assert_eq!(request.await.header("authorization"), Some("Bearer other"));
}
