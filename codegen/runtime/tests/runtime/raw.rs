//! Calls to paths that the description does not have.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

use runtime::call::{RawCall, Retries, request};
use runtime::client::{Core, Method, StatusCode};
use runtime::error::{ApiError, Error, ErrorKind, TimeoutKind};
use runtime::security::Credential;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

use super::api::{BASIC, BEARER, Client, ClientBuilder, Credentials, GET_THING, KEY, THING, Thing};
use super::server::{Server, answer, json, raw};

/// As a generated client has it.
impl Client {
    fn request(&self, method: Method, path: impl Into<String>) -> RawCall {
        request(self.core(), method, path)
    }
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Own {
    name: String,
    port: u16,
}

fn lamp() -> Own {
    Own {
        name: "lamp".to_owned(),
        port: 80,
    }
}

#[tokio::test]
async fn a_value_of_ones_own() {
    let server = Server::start([json("201 Created", THING)]).await;
    let builder = Client::builder().base_url(server.url() + "/base");
    let client: Client = builder.token("t0ken").build().unwrap();
    let call = client
        .request(Method::PUT, "/extra/{name}")
        .path("name", "a/b c")
        .query("limit", 3)
        .query("tag", vec!["x", "y&z"])
        .query("none", None::<i32>)
        .header("x-own", "1")
        .json_body(&lamp())
        .json::<Own>();
    let response = call.await.unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.body(), &lamp());
    let request = server.request();
    assert_eq!(
        request.target(),
        "PUT /base/extra/a%2Fb%20c?limit=3&tag=x&tag=y%26z"
    );
    assert_eq!(
        request.headers(),
        [
            "accept: application/json",
            "content-length: 25",
            "content-type: application/json",
            "user-agent: test/1",
            "x-own: 1",
            "x-product: Default",
            "x-token: t0ken"
        ]
    );
    assert_eq!(request.text(), r#"{"name":"lamp","port":80}"#);
}

#[tokio::test]
async fn text_bytes_and_streams() {
    let server = Server::start([answer("200 OK", "text/plain", "häß")]).await;
    let client = Client::at(server.url());
    let call = || client.request(Method::POST, "x?a=b").query("c", "d");
    let text = call().body("text/csv", "a,b").text().await.unwrap();
    assert_eq!(text.into_body(), "häß");
    assert_eq!(call().await.unwrap().into_body(), "häß".as_bytes());
    assert_eq!(call().bytes().await.unwrap().into_body(), "häß".as_bytes());
    let mut stream = call().download().await.unwrap().into_body();
    assert_eq!(stream.next().await.unwrap().unwrap(), "häß".as_bytes());
    let first = &server.requests()[0];
    assert_eq!(first.target(), "POST /x?a=b&c=d");
    assert_eq!(
        (first.text(), first.header("content-type")),
        ("a,b", Some("text/csv"))
    );
    // Types with a codec are types of serde's, too.
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let value: Value = client
        .request(Method::GET, "/x")
        .json()
        .await
        .unwrap()
        .into_body();
    assert_eq!(value, json!({"name": "lamp", "port": 80}));
    let described: Thing = client.get_thing("a").await.unwrap().into_body();
    assert_eq!(described.port, 80);
}

/// All that the client was given goes along, once for each place, unless the caller gives it.
#[tokio::test]
async fn credentials() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client: Client = Client::builder()
        .base_url(server.url())
        .token("t0ken")
        .credential(&KEY, Credential::value("k3y!"))
        .credential(&BEARER, Credential::value("bearer"))
        .credential(&BASIC, Credential::basic("user", "password"))
        .build()
        .unwrap();
    client.request(Method::GET, "/x").await.unwrap();
    client
        .request(Method::GET, "/x")
        .query("key", "own")
        .header("x-token", "own")
        .header("authorization", "Own own")
        .await
        .unwrap();
    let seen = |index: usize| {
        let request = server.requests()[index].clone();
        let header = |name| request.header(name).map(str::to_owned);
        (
            request.target().to_owned(),
            header("x-token").unwrap(),
            header("authorization").unwrap(),
        )
    };
    let of = |target: &str, token: &str, authorization: &str| {
        (
            target.to_owned(),
            token.to_owned(),
            authorization.to_owned(),
        )
    };
    assert_eq!(seen(0), of("GET /x?key=k3y%21", "t0ken", "Bearer bearer"));
    assert_eq!(seen(1), of("GET /x?key=own", "own", "Own own"));
}

#[tokio::test]
async fn failures_limits_and_repeats() {
    let busy = answer(
        "503 Busy",
        "text/plain",
        "not for t0ken-itself, value-9 or id-12345",
    );
    let server = Server::start([busy.clone(), json("200 OK", THING), busy]).await;
    let retries = Retries::new().first_wait(Duration::from_millis(1));
    let builder = Client::repeating()
        .base_url(server.url())
        .token("t0ken-itself");
    let client: Client = builder.retries(retries).build().unwrap();
    let get = || {
        let call = client
            .request(Method::GET, "/x/{id}")
            .path("id", "id-12345");
        call.query("q", "value-9!")
    };
    assert_eq!(get().await.unwrap().attempts(), 2);
    let error = get().query("q", "value-9").no_retries().await.unwrap_err();
    assert!(matches!(error, Error::Undocumented(_)));
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/x/{{id}} was answered with 503 Service Unavailable, text/plain, 41 bytes: not \
             for ***, value-9 or *** (503 is not documented)",
            server.url()
        )
    );
    // A POST is not repeated.
    let post = client.request(Method::POST, "/x").await.unwrap_err();
    assert_eq!(post.attempts(), 1);

    let server = Server::start([raw("").after(Duration::from_secs(5))]).await;
    let client = Client::at(server.url());
    let call = client.request(Method::GET, "/x");
    let error = call.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(late) if late.kind() == TimeoutKind::Call));
}

#[tokio::test]
async fn what_cannot_be_sent() {
    let client = Client::at("http://127.0.0.1:1/base");
    for path in ["/../x", "/a/%2e%2E", "a\\..\\b", ".."] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "request was not sent: its argument `path` cannot be sent: it must not hold `.` or `..` \
             as a part"
        );
    }
    let error = client.request(Method::GET, "/{id}").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument);
    let keyed = BTreeMap::from([([1], 2)]);
    let call = client.request(Method::GET, "/x").json_body(&keyed);
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Argument);
}

/// A success that does not fit its type says what was expected, and no value.
#[tokio::test]
async fn what_cannot_be_read() {
    let bodies = [
        (
            r#"{"name":"s3cret","port":"s3cret"}"#,
            "at $ (line 1, column 32): expected u16",
        ),
        (
            r#"{"port":1}"#,
            "at $ (line 1, column 10): missing field `name`",
        ),
        (
            r#"{"name":"#,
            "at $ (line 1, column 8): not JSON, or JSON that ends too early",
        ),
        (
            "",
            "at $ (line 1, column 1): not JSON, or JSON that ends too early",
        ),
    ];
    let server = Server::start(bodies.map(|(body, _)| json("200 OK", body))).await;
    let client = Client::at(server.url());
    for (_, expected) in bodies {
        let call = client.request(Method::GET, "/x").json::<Own>();
        let Err(Error::Decode(error)) = call.await else {
            panic!("{expected}")
        };
        assert_eq!(error.reason().to_string(), expected);
    }
}

/// A type of the description's says the place, too, and no value.
#[tokio::test]
async fn where_a_described_type_does_not_fit() {
    async fn reason<T: DeserializeOwned + Debug + 'static>(body: &str) -> (String, String) {
        let server = Server::start([json("200 OK", body)]).await;
        let client = Client::at(server.url());
        let call = client.request(Method::GET, "/x").json::<T>();
        let Err(Error::Decode(error)) = call.await else {
            panic!("it is read")
        };
        (error.path().unwrap().to_owned(), error.reason().to_string())
    }
    let of = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let body = "{\n  \"name\": \"lamp\",\n  \"port\": \"s3cret\"\n}";
    let expected = "at $.port (line 3, column 11): expected an integer, found a string";
    assert_eq!(reason::<Thing>(body).await, of("$.port", expected));
    let expected = "at $ (line 1, column 2): expected an object, found a list";
    assert_eq!(reason::<Thing>(" [1]").await, of("$", expected));
    // Within another type it is serde that says where it had read to.
    let list = format!("[{{\"name\":\"lamp\",\"port\":1}},{body}]");
    let expected = "at $ (line 4, column 2): in the value before that, at $.port: expected an \
                    integer, found a string";
    assert_eq!(reason::<Vec<Thing>>(&list).await, of("$", expected));
}

/// What a type of the caller's own says of a value may quote it, even if it looks like a place.
#[tokio::test]
async fn what_a_type_says_itself() {
    #[derive(Debug)]
    struct Noon;

    impl<'de> Deserialize<'de> for Noon {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = String::deserialize(deserializer)?;
            Err(D::Error::custom(format!("at {text}: it is too early")))
        }
    }

    let server = Server::start([json("200 OK", "\"s3cret\"")]).await;
    let client = Client::at(server.url());
    let call = client.request(Method::GET, "/x").json::<Noon>();
    let Err(Error::Decode(error)) = call.await else {
        panic!("it is read")
    };
    assert_eq!(error.path(), Some("$"));
    let reason = error.reason().to_string();
    assert_eq!(reason, "at $ (line 1, column 1): it does not fit its type");
}

/// One type of error for calls of all kinds.
#[tokio::test]
async fn one_error_for_all() {
    async fn both(client: &Client) -> Result<(String, u16), ApiError> {
        let name = client.get_thing("a").await?.into_body().name;
        let own = client.request(Method::GET, "/own").json::<Own>().await?;
        Ok((name, own.body().port))
    }
    let echo = r#"{"errors":[{"code":7,"message":"not for t0ken-itself"}]}"#;
    let head =
        "HTTP/1.1 401 No\r\nx-request-id: r-1\r\nretry-after: 7\r\ncontent-length: 56\r\n\r\n";
    let server = Server::start([
        json("200 OK", THING),
        json("200 OK", THING),
        raw(format!("{head}{echo}")),
        raw(format!("{head}{echo}")),
        json("200 OK", THING),
        json("200 OK", "[]"),
    ])
    .await;
    let builder = Client::builder().base_url(server.url());
    let client: Client = builder.token("t0ken-itself").build().unwrap();
    assert_eq!(both(&client).await.unwrap(), ("lamp".to_owned(), 80));
    let own = client.get_thing("a").await.unwrap_err();
    let error = both(&client).await.unwrap_err();
    assert_eq!(error.to_string(), own.to_string());
    assert_eq!(error.kind(), ErrorKind::Documented);
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(error.headers().unwrap()["x-request-id"], "r-1");
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.text().unwrap(), echo.replace("t0ken-itself", "***"));
    assert_eq!(error.response().unwrap().text(), echo);
    assert!(error.error().is_unauthorized() && error.is_unauthorized() && !error.is_retryable());
    assert!(!error.is_not_found() && !error.is_server_error() && !error.is_timeout());
    assert_eq!(error.attempts(), 1);
    assert!(!format!("{error:?}{error:#?}").contains("t0ken"));
    let error = both(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);

    let nobody: Client = Client::at("http://127.0.0.1:1");
    let error = both(&nobody).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(std::error::Error::source(&error).is_some());
    assert!(error.text().is_none() && error.response().is_none());
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(
        boxed
            .to_string()
            .ends_with("could not be sent: no connection")
    );
}

#[test]
fn the_http_client_has_a_name_here() {
    let http: runtime::client::HttpClientBuilder = reqwest::Client::builder();
    let builder: ClientBuilder = Client::builder().http_client(http);
    assert!(builder.base_url("http://127.0.0.1").build().is_ok());
    let _: fn(&Client) -> &Core = Client::core;
    assert_eq!(GET_THING.id, "getThing");
}
