//! What becomes of every answer that a server is known to give.

use std::time::Duration;

use generated_client::api::security::{
    GetSourceConnectionInformationFailure, GetTransientTokenFailure,
};
use generated_client::types::{
    GetTransientTokenScope, GetTransientTokenType, SourceConnectionResponse, TransientTokenResponse,
};
use generated_client::{Client, Error, Response};

use super::support::client_at;
use super::support::server::{Answer, Server};

/// As recorded from a server.
pub(crate) const TOKEN_BODY: &str =
    r#"{"MediaContainer":{"size":0,"token":"transient-6f0e1b1e-0000-4000-8000-000000000000"}}"#;

/// As documented.
pub(crate) const SOURCE: &str = r#"{"MediaContainer":{"size":1,"Device":{"name":"Living room","clientIdentifier":"0123456789abcdef","accessToken":"transient-6f0e1b1e-0000-4000-8000-000000000001","Connection":[{"protocol":"https","address":"192.168.1.20","port":32400,"uri":"https://192-168-1-20.example.plex.direct:32400","local":true},{"protocol":"https","address":"relay.example.net","port":443,"uri":"https://relay.example.net:443","local":false,"relay":true}]}}}"#;

pub(crate) const HTML: &str =
    "<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>";

pub(crate) type TokenResult =
    Result<Response<TransientTokenResponse>, Error<GetTransientTokenFailure>>;
type SourceResult =
    Result<Response<SourceConnectionResponse>, Error<GetSourceConnectionInformationFailure>>;

pub(crate) async fn get_token(client: &Client) -> TokenResult {
    let (type_, scope) = (
        GetTransientTokenType::Delegation,
        GetTransientTokenScope::All,
    );
    client.security().get_transient_token(type_, scope).await
}

pub(crate) async fn get_source(client: &Client) -> SourceResult {
    client
        .security()
        .get_source_connection_information("server://client-identifier")
        .await
}

/// What an answer to `getTransientToken` becomes, and the server that gave it.
async fn token(answer: Answer) -> (Server, TokenResult) {
    let server = Server::start([answer]).await;
    let result = get_token(&client_at(&server.url())).await;
    (server, result)
}

/// The text of the error that an answer becomes, and the error.
async fn failure(answer: Answer) -> (String, Error<GetTransientTokenFailure>) {
    let (server, result) = token(answer).await;
    let error = result.unwrap_err();
    (server.normalised(&error.to_string()), error)
}

/// Promise: the recorded answer is a value, and the token in it can be reached.
#[tokio::test]
async fn a_transient_token_as_recorded() {
    let (_server, result) = token(Answer::json(TOKEN_BODY)).await;
    let response = result.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.content_type(), Some("application/json"));
    assert_eq!(
        response.headers()["content-length"],
        TOKEN_BODY.len().to_string()
    );
    assert_eq!(response.bytes(), TOKEN_BODY);
    let container = &response.body().media_container;
    assert_eq!(container.size, Some(0));
    assert_eq!(
        container.token,
        "transient-6f0e1b1e-0000-4000-8000-000000000000"
    );
    assert_eq!(response.into_body().media_container.size, Some(0));
}

/// Promise: the documented answer is a value, and `relay` is absent where the server says nothing.
#[tokio::test]
async fn a_source_as_documented() {
    let server = Server::start([Answer::json(SOURCE)]).await;
    let response = get_source(&client_at(&server.url())).await.unwrap();
    let container = &response.body().media_container;
    assert_eq!(container.size, Some(1));
    let device = container.device.as_ref().unwrap();
    assert_eq!(device.name.as_deref(), Some("Living room"));
    assert_eq!(
        device.client_identifier.as_deref(),
        Some("0123456789abcdef")
    );
    assert!(
        device
            .access_token
            .as_ref()
            .is_some_and(|token| token.starts_with("transient-"))
    );
    let [near, relay] = device.connection.as_deref().unwrap() else {
        panic!("two connections: {device:?}");
    };
    assert_eq!(near.protocol.as_deref(), Some("https"));
    assert_eq!(near.address.as_deref(), Some("192.168.1.20"));
    assert_eq!(near.port, Some(32400));
    assert_eq!(
        near.uri.as_deref(),
        Some("https://192-168-1-20.example.plex.direct:32400")
    );
    assert_eq!((near.local, near.relay), (Some(true), None));
    assert_eq!(
        (relay.local, relay.relay, relay.port),
        (Some(false), Some(true), Some(443))
    );
}

/// Promise: a documented failure is a variant that one can match on, with its body.
#[tokio::test]
async fn a_401_with_json_is_documented() {
    let body =
        r#"{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}"#;
    let answer = Answer::new(
        "401 Unauthorized",
        &["content-type: application/json"],
        body,
    );
    let (text, error) = failure(answer).await;
    let Some(GetTransientTokenFailure::Unauthorized(unauthorized)) = error.documented() else {
        panic!("{error:?}");
    };
    let first = &unauthorized.errors.as_ref().unwrap()[0];
    assert_eq!(first.code, Some(1001));
    assert_eq!(
        first.message.as_deref(),
        Some("User could not be authenticated")
    );
    assert_eq!(first.status, Some(401));
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(error.response().unwrap().bytes(), body);
    assert!(!error.is_retryable());
    assert_eq!(
        text,
        format!(
            "GET http://127.0.0.1:PORT/security/token was answered with a documented failure: \
             401 Unauthorized, application/json, 83 bytes: {body}"
        )
    );
}

/// Promise: none of the members of the 401 body is guaranteed, so none is needed.
#[tokio::test]
async fn a_401_with_little_json_is_documented() {
    for body in [
        "{}",
        r#"{"errors":[]}"#,
        r#"{"errors":[{}]}"#,
        r#"{"errors":[{"code":"1001"}]}"#,
        r#"{"x":1}"#,
    ] {
        let (_, error) = failure(Answer::new("401 Unauthorized", &[], body)).await;
        let documented = error.documented();
        assert!(
            matches!(documented, Some(GetTransientTokenFailure::Unauthorized(_))),
            "{body}"
        );
    }
}

/// Promise: HTML where JSON is documented is no decoding failure: status, headers and bytes reach
/// the caller as they came.
#[tokio::test]
async fn a_401_with_html_arrives_as_it_came() {
    let headers = ["content-type: text/html", "x-plex-protocol: 1.0"];
    let (text, error) = failure(Answer::new("401 Unauthorized", &headers, HTML)).await;
    let Error::Undocumented(undocumented) = &error else {
        panic!("{error:?}")
    };
    let reply = undocumented.response();
    assert_eq!(reply.status(), 401);
    assert_eq!(reply.content_type(), Some("text/html"));
    assert_eq!(reply.headers()["x-plex-protocol"], "1.0");
    assert_eq!(reply.bytes(), HTML);
    assert_eq!(
        text,
        format!(
            "GET http://127.0.0.1:PORT/security/token was answered with 401 Unauthorized, \
             text/html, 91 bytes: {HTML} (401 is documented, but: expected application/json, \
             found text/html)"
        )
    );
}

/// Promise: 400 and 403 have no documented body, so any body is the documented failure, and its
/// bytes can be reached.
#[tokio::test]
async fn a_400_and_a_403_are_documented_whatever_they_carry() {
    let html = ["content-type: text/html"];
    let bodies = [
        (&html[..], HTML),
        (&[][..], ""),
        (&["content-type: application/json"][..], "{"),
    ];
    for (headers, body) in bodies {
        let (_, error) = failure(Answer::new("400 Bad Request", headers, body)).await;
        assert_eq!(
            error.documented(),
            Some(&GetTransientTokenFailure::BadRequest)
        );
        assert_eq!(error.response().unwrap().bytes(), body);
        let (_, error) = failure(Answer::new("403 Forbidden", headers, body)).await;
        assert_eq!(
            error.documented(),
            Some(&GetTransientTokenFailure::Forbidden)
        );
        assert_eq!(error.response().unwrap().bytes(), body);
    }
    let (text, _) = failure(Answer::new("403 Forbidden", &[], "")).await;
    assert_eq!(
        text,
        "GET http://127.0.0.1:PORT/security/token was answered with a documented failure: \
         403 Forbidden, empty body"
    );
}

/// Promise: both operations have the same documented failures, each in an enum of its own.
#[tokio::test]
async fn the_other_operation_has_failures_too() {
    let html = Answer::new("403 Forbidden", &["content-type: text/html"], HTML);
    let unauthorized = Answer::new("401 Unauthorized", &[], "{}");
    let bad = Answer::new("400 Bad Request", &[], "");
    let server = Server::start([html, unauthorized, bad]).await;
    let client = client_at(&server.url());
    type Failure = GetSourceConnectionInformationFailure;
    let error = get_source(&client).await.unwrap_err();
    assert_eq!(error.documented(), Some(&Failure::Forbidden));
    let error = get_source(&client).await.unwrap_err();
    assert!(matches!(error.documented(), Some(Failure::Unauthorized(_))));
    let error = get_source(&client).await.unwrap_err();
    assert_eq!(error.documented(), Some(&Failure::BadRequest));
}

/// Promise: a server that is starting answers with XML, which arrives as it came and is worth
/// another try.
#[tokio::test]
async fn a_503_with_xml_arrives_as_it_came() {
    let xml = r#"<Response code="503" title="Maintenance" status="Plex Media Server is currently running startup maintenance tasks."/>"#;
    let headers = ["content-type: text/xml;charset=utf-8", "retry-after: 20"];
    let (text, error) = failure(Answer::new("503 Service Unavailable", &headers, xml)).await;
    let Error::Undocumented(undocumented) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(undocumented.response().bytes(), xml);
    assert_eq!(undocumented.response().media_type(), Some("text/xml"));
    assert_eq!(undocumented.response().headers()["retry-after"], "20");
    assert_eq!(error.status().unwrap(), 503);
    assert!(error.is_retryable());
    assert_eq!(
        text,
        format!(
            "GET http://127.0.0.1:PORT/security/token was answered with 503 Service Unavailable, \
             text/xml, {} bytes: {xml} (503 is not documented)",
            xml.len()
        )
    );
}

/// Promise: an answer without a body is told apart from a broken one.
#[tokio::test]
async fn an_empty_200_cannot_be_read() {
    let (text, error) = failure(Answer::json("")).await;
    assert!(matches!(error, Error::Decode(_)));
    assert_eq!(
        text,
        "the answer to GET http://127.0.0.1:PORT/security/token cannot be read: at $ (line 1, \
         column 1): the body is empty; it was 200 OK, application/json, empty body"
    );
}

/// Promise: a success that the description does not know is no value, and says so.
#[tokio::test]
async fn a_204_is_undocumented() {
    let (text, error) = failure(Answer::raw("204 No Content", &[], "")).await;
    assert!(matches!(error, Error::Undocumented(_)));
    assert_eq!(
        text,
        "GET http://127.0.0.1:PORT/security/token was answered with 204 No Content, empty body \
         (204 is not documented)"
    );
}

/// Promise: malformed JSON says where, and the bytes can be reached.
#[tokio::test]
async fn malformed_json_says_where() {
    let body = "{\"MediaContainer\":\n  {\"size\":0,}}";
    let (text, error) = failure(Answer::json(body)).await;
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path(), Some("$"));
    assert_eq!(decode.response().bytes(), body);
    let start = "the answer to GET http://127.0.0.1:PORT/security/token cannot be read: \
                 at $ (line 2, column 13): not JSON: ";
    assert!(text.starts_with(start), "{text}");
}

/// Promise: HTML under 200 (a captive portal) says what was expected.
#[tokio::test]
async fn html_under_200_says_what_was_expected() {
    let (text, error) = failure(Answer::new("200 OK", &["content-type: text/html"], HTML)).await;
    assert!(matches!(error, Error::Decode(_)));
    assert!(
        text.contains("cannot be read: expected application/json, found text/html"),
        "{text}"
    );
    assert_eq!(error.response().unwrap().bytes(), HTML);
}

/// Promise: a wrong type deep inside has its JSON path.
#[tokio::test]
async fn a_wrong_type_has_its_path() {
    let table = [
        (r#"{}"#, "$"),
        (r#"{"MediaContainer":null}"#, "$.MediaContainer"),
        (r#"{"MediaContainer":{"size":0}}"#, "$.MediaContainer"),
        (
            r#"{"MediaContainer":{"token":[]}}"#,
            "$.MediaContainer.token",
        ),
        (
            r#"{"MediaContainer":{"size":"many","token":"t"}}"#,
            "$.MediaContainer.size",
        ),
        (
            r#"{"MediaContainer":{"size":{},"token":"t"}}"#,
            "$.MediaContainer.size",
        ),
    ];
    for (body, path) in table {
        let (text, error) = failure(Answer::json(body)).await;
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(decode.path(), Some(path), "{body}: {text}");
    }
    let body = SOURCE.replace("443,", "\"https\",");
    let server = Server::start([Answer::json(&body)]).await;
    let error = get_source(&client_at(&server.url())).await.unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        decode.path(),
        Some("$.MediaContainer.Device.Connection[1].port")
    );
}

/// Promise: a slow server ends as a time-out, by the call's limit or by the client's.
#[tokio::test]
async fn a_slow_answer_is_a_timeout() {
    let limit = Duration::from_millis(50);
    let slow = Answer::json(TOKEN_BODY).after(Duration::from_secs(5));
    let server = Server::start([slow]).await;
    let client = client_at(&server.url());
    let (type_, scope) = (
        GetTransientTokenType::Delegation,
        GetTransientTokenScope::All,
    );
    let call = client.security().get_transient_token(type_, scope);
    let by_call = call.timeout(limit).await.unwrap_err();
    let impatient = super::support::builder_at(&server.url())
        .timeout(limit)
        .build()
        .unwrap();
    let by_client = get_token(&impatient).await.unwrap_err();
    for error in [by_call, by_client] {
        assert!(matches!(error, Error::Timeout(_)), "{error:?}");
        assert!(error.is_timeout() && error.is_retryable() && !error.is_connect());
        assert_eq!(error.status(), None);
        assert_eq!(
            server.normalised(&error.to_string()),
            "GET http://127.0.0.1:PORT/security/token: the time limit of 50ms was over while \
             waiting for the answer"
        );
    }
}

/// Promise: nobody there is told as such.
#[tokio::test]
async fn a_refused_connection_is_a_transport_error() {
    // A port that was free a moment ago.
    let server = Server::start([]).await;
    let (url, port) = (server.url(), server.port());
    drop(server);
    tokio::task::yield_now().await;
    let error = get_token(&client_at(&url)).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    assert_eq!(
        error.to_string().replace(&port.to_string(), "PORT"),
        "GET http://127.0.0.1:PORT/security/token (3 attempts) could not be sent: no connection"
    );
    assert!(std::error::Error::source(&error).is_some());
}

/// Promise: a connection that breaks is no value: without an answer, and in the middle of a body.
#[tokio::test]
async fn a_broken_connection_is_a_transport_error() {
    let (text, error) = failure(Answer::hang_up()).await;
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(
        text,
        "GET http://127.0.0.1:PORT/security/token (3 attempts) was not answered: the exchange broke off"
    );
    let cut = Answer::raw("200 OK", &["content-length: 500"], &TOKEN_BODY[..20]).and_close();
    let (text, error) = failure(cut).await;
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(
        text,
        "the answer to GET http://127.0.0.1:PORT/security/token (3 attempts) broke off while its body was read \
         (status 200 OK)"
    );
}

/// Promise: a redirect within the origin is followed, with the token.
#[tokio::test]
async fn a_redirect_within_the_origin_keeps_the_token() {
    let server = Server::start([Answer::redirect("/moved?a=b"), Answer::json(TOKEN_BODY)]).await;
    get_token(&client_at(&server.url())).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].line, "GET /moved?a=b HTTP/1.1");
    assert_eq!(requests[0].headers, requests[1].headers);
    assert_eq!(requests[1].header("referer"), None);
}

/// Promise: to another origin goes no token, no header of the caller's, and nothing of the query.
#[tokio::test]
async fn a_redirect_to_another_origin_takes_nothing_along() {
    let other = Server::start([Answer::json(TOKEN_BODY)]).await;
    let server = Server::start([Answer::redirect(&(other.url() + "/elsewhere"))]).await;
    let client = super::support::builder_at(&server.url()).access_token("t-1");
    let client = client
        .client_identifier("c-1")
        .header("x-mine", "1")
        .build()
        .unwrap();
    get_token(&client).await.unwrap();
    assert_eq!(
        other.request().text(),
        "GET /elsewhere HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: generated-client/0.1.0\n\n"
    );
}

/// Promise: redirects in a circle end.
#[tokio::test]
async fn redirects_in_a_circle_end() {
    let (text, error) = failure(Answer::redirect("/security/token")).await;
    assert!(matches!(error, Error::Undocumented(_)), "{error:?}");
    assert!(
        text.contains("more than 10 redirects are not followed"),
        "{text}"
    );
}
