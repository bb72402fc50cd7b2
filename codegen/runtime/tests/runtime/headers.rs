//! Which header wins: the operation's, the client's, the parameter's, the credential's, the call's.

use http::Method;
use runtime::request::OperationInfo;
use runtime::style::HeaderStyle;

use super::api::{Client, Credentials, SESSION, Setters, THING, TOKEN};
use super::server::{Server, json};

static OPERATION: OperationInfo = OperationInfo {
    id: "headers",
    method: Method::PUT,
    path: "/",
    accept: Some("application/json"),
    security: &[&[&TOKEN]],
    server: None,
    documented_redirects: false,
};

#[tokio::test]
async fn later_wins() {
    let server = Server::start([json("200 OK", THING)]).await;
    let names = [
        "Accept",
        "Content-Type",
        "User-Agent",
        "X-Token",
        "X-Product",
    ];
    // Each step sets everything, so what is seen is the last step that was taken.
    for step in 0..=3 {
        let mut builder = Client::builder().base_url(server.url()).user_agent("agent");
        if step >= 1 {
            builder = names
                .iter()
                .fold(builder, |builder, name| builder.header(name, "client"));
        }
        if step >= 2 {
            builder = builder.token("credential");
        }
        let client = builder.build().unwrap();
        let mut call = client.call(&OPERATION, |request| {
            request.json(&1);
            if step >= 1 {
                request.header("X-Product", HeaderStyle::SIMPLE, "parameter");
                request.header("X-Token", HeaderStyle::SIMPLE, "parameter");
            }
        });
        if step >= 3 {
            call = names
                .iter()
                .fold(call, |call, name| call.header(name, "call"));
        }
        call.await.unwrap();
        let request = server.requests().pop().unwrap();
        let found = names.map(|name| request.header(&name.to_ascii_lowercase()));
        let expected = [
            [
                Some("application/json"),
                Some("application/json"),
                Some("agent"),
                None,
                Some("Default"),
            ],
            [
                Some("client"),
                Some("client"),
                Some("client"),
                Some("parameter"),
                Some("parameter"),
            ],
            [
                Some("client"),
                Some("client"),
                Some("client"),
                // A credential holds for all calls, a parameter for this one.
                Some("parameter"),
                Some("parameter"),
            ],
            [Some("call"); 5],
        ];
        assert_eq!(found, expected[step], "step {step}");
        assert_eq!(request.head.matches("accept: ").count(), 1);
    }
}

#[tokio::test]
async fn cookies_of_all_origins_share_a_header() {
    static WITH_COOKIE: OperationInfo = OperationInfo {
        id: "cookies",
        method: Method::GET,
        path: "/",
        accept: None,
        security: &[&[&SESSION]],
        server: None,
        documented_redirects: false,
    };
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::builder()
        .base_url(server.url())
        .header("cookie", "a=1")
        .credential(&SESSION, runtime::security::Credential::value("s%201"))
        .build()
        .unwrap();
    client
        .call(&WITH_COOKIE, |_| ())
        .flavor("oat meal")
        .await
        .unwrap();
    assert_eq!(
        server.request().header("cookie"),
        Some("a=1; flavor=oat%20meal; session=s%201")
    );
    client
        .call(&WITH_COOKIE, |_| ())
        .flavor("oat")
        .header("cookie", "own=1")
        .await
        .unwrap();
    assert_eq!(server.requests()[1].header("cookie"), Some("own=1"));
}

#[tokio::test]
async fn text_outside_ascii_goes_as_utf8() {
    let server = Server::start([json("200 OK", THING)]).await;
    Client::at(server.url())
        .get_thing("a")
        .trace("ü")
        .await
        .unwrap();
    assert_eq!(server.request().header("x-trace"), Some("ü"));
}

/// Parameters, the call's own and the client's, each more than the others.
#[tokio::test]
async fn any_number_of_headers() {
    let server = Server::start([json("200 OK", THING)]).await;
    for numbers in [[40, 1, 1], [1, 40, 1], [1, 1, 40]] {
        let [parameters, own, always] = numbers.map(|number| 0..number);
        let mut builder = Client::builder().base_url(server.url());
        for at in always.clone() {
            builder = builder.header(format!("x-always-{at}"), "c");
        }
        let client = builder.build().unwrap();
        let mut call = client.call(&OPERATION, |request| {
            for at in parameters {
                request.header(&format!("X-Parameter-{at}"), HeaderStyle::SIMPLE, "a");
            }
        });
        for at in own {
            call = call.header(format!("x-own-{at}"), "b");
        }
        call.await.unwrap();
        let request = server.requests().pop().unwrap();
        let found = ["x-parameter-", "x-own-", "x-always-"].map(|start| {
            let lines = request.headers().into_iter();
            lines.filter(|line| line.starts_with(start)).count()
        });
        assert_eq!(found, numbers);
    }
}
