//! Redirects: everything goes along within a server, no secret and no body to another one.

use http::Method;
use runtime::call::Call;
use runtime::error::Error;
use runtime::request::OperationInfo;
use runtime::security::Credential;

use super::api::{Client, Credentials, GetThing, KEY, SESSION, Setters, THING, TOKEN};
use super::server::{Recorded, Server, answer, json, redirect};

static SECURED: OperationInfo = OperationInfo {
    id: "secured",
    method: Method::GET,
    path: "/from",
    accept: Some("application/json"),
    security: &[&[&TOKEN, &KEY, &SESSION]],
    server: None,
    documented_redirects: false,
};

static POST: OperationInfo = OperationInfo {
    id: "post",
    method: Method::POST,
    path: "/from",
    accept: Some("application/json"),
    security: &[&[&TOKEN, &KEY, &SESSION]],
    server: None,
    documented_redirects: false,
};

static PUT: OperationInfo = OperationInfo {
    id: "put",
    method: Method::PUT,
    path: "/from",
    accept: Some("application/json"),
    security: &[&[&TOKEN, &KEY, &SESSION]],
    server: None,
    documented_redirects: false,
};

/// Looks like part of no other text, and has characters that are encoded in a query.
const SECRET: &str = "s3cr3t+/hush";

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url())
        .token(SECRET)
        .credential(&KEY, Credential::value(SECRET))
        .credential(&SESSION, Credential::value(SECRET))
        .header("accept-language", "de")
        .header("x-own", "own")
        .build()
        .unwrap()
}

fn get(server: &Server) -> Call<GetThing> {
    client(server)
        .call(&SECURED, |_| ())
        .trace("trace")
        .header("x-call", "call")
}

fn post(server: &Server) -> Call<GetThing> {
    client(server).call(&POST, |request| request.json(&vec![1, 2]))
}

/// The note of a redirect that was not followed.
async fn refused(call: Call<GetThing>, status: u16) -> String {
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::Undocumented(_)), "{error:?}");
    let reply = error.response().unwrap();
    assert_eq!(reply.status(), status);
    assert!(reply.headers().contains_key("location"));
    assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    assert!(error.to_string().contains(reply.note().unwrap()), "{error}");
    reply.note().unwrap().to_owned()
}

#[tokio::test]
async fn everything_goes_along_to_the_same_server() {
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent",
    ] {
        for location in ["/to?a=b", "to?a=b#fragment", "HOST/to?a=b"] {
            let server = Server::start_with(|url| {
                let moved = redirect(status, &location.replace("HOST", url));
                [moved, json("200 OK", THING)]
            })
            .await;
            get(&server).await.unwrap();
            let [first, second] = <[Recorded; 2]>::try_from(server.requests()).unwrap();
            assert_eq!(second.target(), "GET /to?a=b&key=s3cr3t%2B%2Fhush");
            assert_eq!(first.headers(), second.headers());
            assert_eq!(second.header("x-token"), Some(SECRET));
        }
    }
}

#[tokio::test]
async fn a_credential_that_is_in_the_location_already_is_not_doubled() {
    let server = Server::start([
        redirect("302 Found", "/to?key=other"),
        json("200 OK", THING),
    ])
    .await;
    get(&server).await.unwrap();
    assert_eq!(server.requests()[1].target(), "GET /to?key=other");
}

/// To the byte as long as HTTP's types can hold, and one byte longer.
#[tokio::test]
async fn the_longest_location() {
    for (length, is_followed) in [(65_534, true), (65_535, false)] {
        let target = Server::start([json("200 OK", THING)]).await;
        let location = format!("{}/{}", target.url(), "x".repeat(length));
        let moved = redirect("302 Found", &location[..length]);
        let server = Server::start([moved]).await;
        let outcome = Client::at(server.url()).get_thing("a").await;
        assert_eq!(outcome.is_ok(), is_followed, "{length}");
        assert_eq!(target.requests().len(), usize::from(is_followed));
    }
}

/// A `?` with nothing behind it is no query that could go on.
#[tokio::test]
async fn a_credential_beside_an_empty_query() {
    let server = Server::start([redirect("302 Found", "/to?"), json("200 OK", THING)]).await;
    get(&server).await.unwrap();
    let target = server.requests()[1].target().to_owned();
    assert_eq!(target, "GET /to?key=s3cr3t%2B%2Fhush");
}

#[tokio::test]
async fn methods_and_bodies() {
    for (status, target, body) in [
        ("301 Moved Permanently", "GET /to?key=s3cr3t%2B%2Fhush", ""),
        ("302 Found", "GET /to?key=s3cr3t%2B%2Fhush", ""),
        ("303 See Other", "GET /to?key=s3cr3t%2B%2Fhush", ""),
        (
            "307 Temporary Redirect",
            "POST /to?key=s3cr3t%2B%2Fhush",
            "[1,2]",
        ),
        (
            "308 Permanent Redirect",
            "POST /to?key=s3cr3t%2B%2Fhush",
            "[1,2]",
        ),
    ] {
        let server = Server::start([redirect(status, "/to"), json("200 OK", THING)]).await;
        post(&server).await.unwrap();
        let second = &server.requests()[1];
        assert_eq!(
            (second.target(), second.body.as_slice()),
            (target, body.as_bytes())
        );
        assert_eq!(
            second.header("content-type"),
            (!body.is_empty()).then_some("application/json")
        );
        assert_eq!(second.header("x-token"), Some(SECRET));
    }
}

#[tokio::test]
async fn no_secret_goes_to_another_server() {
    let echoes = [
        "/to",
        "/to?a=b",
        // The server hands on the query with the credential in it, in one form or another.
        "/to?key=s3cr3t%2B%2Fhush&a=b",
        "/to?k%65y=x&other=s3cr3t%2b/hush&a=b",
    ];
    for location in echoes {
        let other = Server::start([json("200 OK", THING)]).await;
        let server = Server::start([redirect("302 Found", &(other.url() + location))]).await;
        get(&server).await.unwrap();
        let request = other.request();
        let query = if location == "/to" { "" } else { "?a=b" };
        assert_eq!(request.target(), format!("GET /to{query}"));
        assert_eq!(
            request.headers(),
            [
                "accept-language: de",
                "accept: application/json",
                "user-agent: test/1"
            ]
        );
        assert!(!request.head.contains("s3cr3t"));
    }
}

#[tokio::test]
async fn a_secret_in_the_path_is_not_taken_to_another_server() {
    let other = Server::start([json("200 OK", THING)]).await;
    let server = Server::start([redirect(
        "302 Found",
        &(other.url() + "/s3cr3t%2B%2Fhush/to"),
    )])
    .await;
    assert_eq!(
        refused(get(&server), 302).await,
        "a redirect that holds a secret is not followed to another server"
    );
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn the_way_back_stays_without_secrets() {
    let server = Server::start([redirect("302 Found", "/to")]).await;
    let back = Server::start([redirect("302 Found", &(server.url() + "/back"))]).await;
    let start = Server::start([redirect("302 Found", &back.url())]).await;
    // The last one answers with itself for ever.
    refused(get(&start), 302).await;
    assert!(
        server
            .requests()
            .iter()
            .all(|request| !request.head.contains("s3cr3t"))
    );
    assert_eq!(server.requests().len(), 9);
}

#[tokio::test]
async fn a_body_is_not_sent_to_another_server() {
    let other = Server::start([json("200 OK", THING)]).await;
    for status in ["307 Temporary Redirect", "308 Permanent Redirect"] {
        let server = Server::start([redirect(status, &other.url())]).await;
        let note = refused(post(&server), status[..3].parse().unwrap()).await;
        assert_eq!(
            note,
            "a redirect to another server is not followed with a body"
        );
    }
    // These leave every method but POST as it is, and its body with it.
    for status in ["301 Moved Permanently", "302 Found", "307 T", "308 P"] {
        let server = Server::start([redirect(status, &other.url())]).await;
        let call = client(&server).call(&PUT, |request| request.json(&vec![1, 2]));
        let note = refused(call, status[..3].parse().unwrap()).await;
        assert_eq!(
            note,
            "a redirect to another server is not followed with a body"
        );
    }
    assert!(other.requests().is_empty());
    // Without its body, as a GET, it may go.
    let server = Server::start([redirect("303 See Other", &(other.url() + "/to"))]).await;
    post(&server).await.unwrap();
    assert_eq!(other.request().target(), "GET /to");
    assert!(other.request().body.is_empty());
    assert_eq!(other.request().header("content-type"), None);
}

#[tokio::test]
async fn circles_end() {
    let server = Server::start([redirect("302 Found", "/from")]).await;
    assert_eq!(
        refused(get(&server), 302).await,
        "more than 10 redirects are not followed"
    );
    assert_eq!(server.requests().len(), 11);
}

#[tokio::test]
async fn locations_that_lead_nowhere() {
    for location in [
        "ftp://127.0.0.1/",
        "javascript:0",
        "http://",
        "file:///etc/passwd",
    ] {
        let server = Server::start([redirect("302 Found", location)]).await;
        assert_eq!(
            refused(get(&server), 302).await,
            "its `location` is not an HTTP URL"
        );
    }
    let server = Server::start([answer("302 Found", "text/plain", "where?")]).await;
    let error = get(&server).await.unwrap_err();
    assert_eq!(error.response().unwrap().text(), "where?");
    let server = Server::start([redirect("304 Not Modified", "/to")]).await;
    assert_eq!(get(&server).await.unwrap_err().status().unwrap(), 304);
}

#[tokio::test]
async fn a_user_in_the_location_is_not_sent() {
    let other = Server::start([json("200 OK", THING)]).await;
    let location = format!("http://user:password@127.0.0.1:{}/to", other.port());
    let server = Server::start([redirect("302 Found", &location)]).await;
    get(&server).await.unwrap();
    assert_eq!(other.request().header("authorization"), None);
}

#[test]
fn https_does_not_lead_to_http() {
    use runtime::redirect::{Next, Outgoing, next};
    let sent = Outgoing {
        method: Method::GET,
        url: std::sync::Arc::new("https://127.0.0.1/a".parse().unwrap()),
        headers: http::HeaderMap::new(),
        body: None,
        query_credentials: Vec::new(),
        secrets: Default::default(),
    };
    let to = |location: &'static str| {
        let headers = [(
            http::header::LOCATION,
            http::HeaderValue::from_static(location),
        )]
        .into_iter()
        .collect();
        next(&sent, http::StatusCode::FOUND, &headers, 0)
    };
    assert!(matches!(
        to("http://127.0.0.1/b"),
        Next::Refuse("a redirect from https to http is not followed")
    ));
    assert!(matches!(to("https://127.0.0.1:444/b"), Next::Follow(_)));
}

#[tokio::test]
async fn documented_redirects_are_answers() {
    static DOCUMENTED: OperationInfo = OperationInfo {
        id: "documented",
        method: Method::GET,
        path: "/from",
        accept: None,
        security: &[],
        server: None,
        documented_redirects: true,
    };
    let server = Server::start([redirect("302 Found", "/to")]).await;
    let error = Client::at(server.url())
        .call(&DOCUMENTED, |_| ())
        .await
        .unwrap_err();
    let reply = error.response().unwrap();
    assert_eq!((reply.status().as_u16(), reply.note()), (302, None));
    assert_eq!(server.requests().len(), 1);
}

/// Where a redirect leads may hold an argument: its host is told, and nothing else of it.
#[tokio::test]
async fn errors_behind_a_redirect() {
    let oops = answer("500 Oops", "text/plain", "");
    let server = Server::start([redirect("302 Found", "/of/somebody?q=x"), oops]).await;
    let error = Client::at(server.url()).get_thing("somebody").await;
    let error = error.unwrap_err();
    let url = server.url();
    assert_eq!(
        error.to_string(),
        format!(
            "GET {url}/… was answered with 500 Internal Server Error, text/plain, empty body (500 is \
             not documented)"
        )
    );
    assert!(!format!("{error:?}").contains("somebody"));
    // Who needs to know finds it.
    let sent = error.response().unwrap().sent();
    assert_eq!(sent.url(), format!("{url}/of/somebody"));
}
