//! What goes over the wire, and what becomes of what comes back.

use http::Method;
use runtime::error::Error;
use runtime::request::OperationInfo;
use runtime::response::Unreadable;
use runtime::server::ServerUrl;
use runtime::style::QueryStyle;

use super::api::{Client, Credentials, GET_THING, GetThingFailure, Setters, THING, Thing};
use super::server::{Script, Server, answer, json, raw};

pub async fn get(
    script: Script,
) -> Result<runtime::response::Response<Thing>, Error<GetThingFailure>> {
    let server = Server::start([script]).await;
    Client::at(server.url()).get_thing("a").await
}

#[tokio::test]
async fn sends_exactly_this() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::builder()
        .base_url(server.url())
        .token("t-1")
        .build()
        .unwrap();
    let response = client.get_thing("a/b +ü").limit(1).limit(20).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.content_type(), Some("application/json"));
    assert_eq!(
        response.body(),
        &Thing {
            name: "lamp".to_owned(),
            port: 80
        }
    );
    assert_eq!(response.bytes(), THING.as_bytes());
    assert_eq!(
        server.request().head,
        format!(
            "GET /things/a%2Fb%20%2B%C3%BC?limit=20 HTTP/1.1\r\n\
             accept: application/json\r\n\
             x-product: Default\r\n\
             user-agent: test/1\r\n\
             x-token: t-1\r\n\
             host: 127.0.0.1:{}\r\n\r\n",
            server.port()
        )
    );
    assert!(server.request().body.is_empty());
}

#[tokio::test]
async fn sends_a_body() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    client.post_thing(&vec!["ü", "b"]).await.unwrap();
    let request = server.request();
    assert_eq!(request.target(), "POST /things");
    assert_eq!(request.body, "[\"ü\",\"b\"]".as_bytes());
    assert_eq!(
        request.headers(),
        [
            "accept: application/json",
            "content-length: 10",
            "content-type: application/json",
            "user-agent: test/1",
            "x-product: Default"
        ]
    );
}

#[tokio::test]
async fn a_call_can_be_sent_again() {
    let server = Server::start([json("200 OK", THING)]).await;
    let call = Client::at(server.url()).post_thing(&1);
    call.clone().await.unwrap();
    call.send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].head, requests[1].head);
    assert_eq!(requests[0].body, requests[1].body);
}

#[tokio::test]
async fn base_paths_and_calls_with_a_server_of_their_own() {
    static EXPORT: OperationInfo = OperationInfo {
        id: "export",
        method: Method::GET,
        path: "/export?format=json#second",
        accept: None,
        security: &[],
        server: None,
        documented_redirects: false,
    };
    let server = Server::start([json("200 OK", THING)]).await;
    for base in ["/base", "/base/", "/base//"] {
        Client::at(server.url() + base)
            .get_thing("a")
            .await
            .unwrap();
        assert_eq!(
            server.requests().last().unwrap().target(),
            "GET /base/things/a"
        );
    }
    Client::at(server.url())
        .get_thing("a")
        .base_url(server.url() + "/b%20c/")
        .await
        .unwrap();
    assert_eq!(
        server.requests().last().unwrap().target(),
        "GET /b%20c/things/a"
    );
    Client::at(server.url())
        .call(&EXPORT, |request| request.query("a", QueryStyle::FORM, "b"))
        .await
        .unwrap();
    assert_eq!(
        server.requests().last().unwrap().target(),
        "GET /export?format=json&a=b"
    );
}

#[tokio::test]
async fn an_ipv6_server() {
    // Not every machine has the address.
    let Ok(server) = Server::start_on("[::1]:0", [json("200 OK", THING)]).await else {
        return;
    };
    Client::at(format!("http://[::1]:{}/", server.port()))
        .get_thing("a")
        .await
        .unwrap();
    assert_eq!(
        server.request().header("host"),
        Some(format!("[::1]:{}", server.port()).as_str())
    );
}

#[tokio::test]
async fn a_documented_failure() {
    let error = get(json(
        "401 Unauthorized",
        r#"{"errors":[{"code":1001,"message":"no"}]}"#,
    ))
    .await
    .unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("GET http://127.0.0.1:"), "{text}");
    assert!(
        text.contains("/things/{id} was answered with a documented failure: 401 Unauthorized"),
        "{text}"
    );
    assert_eq!(error.status().unwrap(), 401);
    assert!(!error.is_retryable());
    let Error::Documented(response) = error else {
        panic!("{error:?}")
    };
    let GetThingFailure::Unauthorized(problem) = response.into_body() else {
        panic!()
    };
    assert_eq!(problem.errors[0].code, 1001);
    let error = get(answer("403 Forbidden", "text/html", "<p>no</p>"))
        .await
        .unwrap_err();
    assert_eq!(error.documented(), Some(&GetThingFailure::Forbidden));
}

#[tokio::test]
async fn an_error_page_reaches_the_caller_as_it_came() {
    let page = "<html><head><title>Unauthorized</title></head></html>";
    let error = get(answer("401 Unauthorized", "text/html; charset=utf-8", page))
        .await
        .unwrap_err();
    let Error::Undocumented(undocumented) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        undocumented.reason(),
        &Unreadable::ContentType {
            expected: "application/json",
            found: "text/html".to_owned()
        }
    );
    let reply = error.response().unwrap();
    assert_eq!(reply.status(), 401);
    assert_eq!(reply.content_type(), Some("text/html; charset=utf-8"));
    assert_eq!(reply.headers()["content-length"], page.len().to_string());
    assert_eq!(reply.text(), page);
    let text = error.to_string();
    assert!(
        text.ends_with(
            "/things/{id} was answered with 401 Unauthorized, text/html, 53 bytes: \
         <html><head><title>Unauthorized</title></head></html> \
         (401 is documented, but: expected application/json, found text/html)"
        ),
        "{text}"
    );
}

#[tokio::test]
async fn a_documented_failure_of_another_shape() {
    let error = get(json("401 Unauthorized", r#"{"errors":[{"code":"x"}]}"#))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Undocumented(_)));
    let text = error.to_string();
    assert!(
        text.contains("401 is documented, but: at $.errors[0].code"),
        "{text}"
    );
    assert!(
        text.contains("expected an integer, found a string"),
        "{text}"
    );
}

#[tokio::test]
async fn a_busy_server() {
    let error = get(answer(
        "503 Service Unavailable",
        "text/xml",
        "<Response code=\"503\"\r\n/>",
    ))
    .await
    .unwrap_err();
    assert!(error.is_retryable());
    assert!(!error.is_timeout());
    let text = error.to_string();
    assert!(
        text.ends_with(
            "was answered with 503 Service Unavailable, text/xml, 24 bytes: \
             <Response code=\"503\"\\r\\n/> (503 is not documented)"
        ),
        "{text}"
    );
}

#[tokio::test]
async fn successes_that_cannot_be_read() {
    for (script, path, reason) in [
        (json("200 OK", ""), "$", "the body is empty"),
        (json("200 OK", "{\"name\": tru"), "$", "not JSON"),
        (
            json("200 OK", "{\"name\": \"a\", \"port\": "),
            "$",
            "the document ends too early",
        ),
        (
            json("200 OK", "{\"name\":\"a\",\"port\":\"b\"}"),
            "$.port",
            "expected an integer, found a string",
        ),
        (
            json("200 OK", "{\"name\":\"a\",\"port\":4294967296}"),
            "$.port",
            "expected an integer that fits u32",
        ),
        (
            json("200 OK", "{\"name\":\"a\"}"),
            "$",
            "the member `port` is missing",
        ),
        // The content type lies, and what came is JSON.
        (
            answer("200 OK", "text/html", "[]"),
            "$",
            "expected an object, found a list",
        ),
    ] {
        let error = get(script).await.unwrap_err();
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(decode.path(), Some(path));
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(error.status().unwrap(), 200);
    }
    let error = get(answer("200 OK", "text/html", "<p>")).await.unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path(), None);
    assert!(
        error
            .to_string()
            .contains("expected application/json, found text/html"),
        "{error}"
    );
    // A success that the description does not have is not one that cannot be read.
    assert!(matches!(
        get(json("202 Accepted", THING)).await.unwrap_err(),
        Error::Undocumented(_)
    ));
}

#[tokio::test]
async fn json_under_any_content_type_is_read() {
    assert_eq!(
        get(answer("200 OK", "text/plain", THING))
            .await
            .unwrap()
            .into_body()
            .port,
        80
    );
    let bare = raw(format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n\u{feff}{THING}",
        THING.len() + 3
    ));
    assert_eq!(get(bare).await.unwrap().into_body().port, 80);
}

#[tokio::test]
async fn chunks_are_put_together() {
    let (a, b) = THING.split_at(9);
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let script = raw(format!(
        "{head}{:x}\r\n{a}\r\n{:x}\r\n{b}\r\n0\r\n\r\n",
        a.len(),
        b.len()
    ));
    assert_eq!(get(script).await.unwrap().bytes(), THING.as_bytes());
}

#[tokio::test]
async fn an_operation_without_a_media_type() {
    static HEAD: OperationInfo = OperationInfo {
        id: "head",
        method: Method::HEAD,
        path: "/",
        accept: None,
        security: &[],
        ..GET_THING_INFO
    };
    const GET_THING_INFO: OperationInfo = OperationInfo {
        id: "",
        method: Method::GET,
        path: "",
        accept: None,
        security: &[],
        server: None,
        documented_redirects: false,
    };
    let server =
        Server::start([raw("HTTP/1.1 403 Forbidden\r\ncontent-length: 900\r\n\r\n")]).await;
    let error = Client::at(server.url())
        .call(&HEAD, |_| ())
        .await
        .unwrap_err();
    assert_eq!(error.documented(), Some(&GetThingFailure::Forbidden));
    assert_eq!(server.request().target(), "HEAD /");
    assert_eq!(
        server.request().headers(),
        ["accept: */*", "user-agent: test/1", "x-product: Default"]
    );
}

#[tokio::test]
async fn a_server_of_the_operations_own() {
    let server = Server::start([json("200 OK", THING)]).await;
    let own: &'static str = Box::leak((server.url() + "/own/").into_boxed_str());
    let operation: &'static OperationInfo = Box::leak(Box::new(OperationInfo {
        id: "own",
        method: Method::GET,
        path: GET_THING.path,
        accept: None,
        security: &[],
        server: Some(own),
        documented_redirects: false,
    }));
    let elsewhere = ServerUrl::expand("http://127.0.0.1:1", &[]);
    let client = Client::builder().server_url(elsewhere).build().unwrap();
    let fill = |request: &mut runtime::request::Request| {
        request.path("id", runtime::style::PathStyle::SIMPLE, &7);
    };
    client.call(operation, fill).await.unwrap();
    client
        .call(operation, fill)
        .base_url(server.url())
        .await
        .unwrap();
    // A base URL of the caller's own takes the place of every server.
    let client = Client::at(server.url() + "/mine");
    client.call(operation, fill).await.unwrap();
    // Of the two, what was said last counts.
    let elsewhere = || ServerUrl::expand("http://127.0.0.1:1", &[]);
    let builder = Client::builder().server_url(elsewhere());
    let client = builder.base_url(server.url() + "/last").build().unwrap();
    client.call(operation, fill).await.unwrap();
    let builder = Client::builder().base_url("http://127.0.0.1:1");
    let client = builder.server_url(elsewhere()).build().unwrap();
    client.call(operation, fill).await.unwrap();
    // Without a scheme it is a whole one too.
    let with_host: &'static str = Box::leak(format!("//127.0.0.1:{}/h", server.port()).into());
    let operation: &'static OperationInfo = Box::leak(Box::new(OperationInfo {
        id: "own",
        method: Method::GET,
        path: GET_THING.path,
        accept: None,
        security: &[],
        server: Some(with_host),
        documented_redirects: false,
    }));
    client.call(operation, fill).await.unwrap();
    let client = Client::at(server.url() + "/mine");
    client.call(operation, fill).await.unwrap();
    let targets: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.target().to_owned())
        .collect();
    assert_eq!(
        targets,
        [
            "GET /own/things/7",
            "GET /things/7",
            "GET /mine/things/7",
            "GET /last/things/7",
            "GET /own/things/7",
            "GET /h/things/7",
            "GET /mine/things/7",
        ]
    );
}
