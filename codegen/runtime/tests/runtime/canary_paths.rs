//! A secret in everything that a call carries, echoed by the server, on every way that a call can take: nothing
//! that is printed sings, not by `Display`, not by `Debug`, not to a subscriber of `tracing`.

mod told;
mod ways;

use std::time::Duration;

use http::Method;
use runtime::call::{Call, Hook, Retries, request};
use runtime::client::ClientBuilder;
use runtime::error::Error;
use runtime::hook::{Attempt, CallContext, Ended};
use runtime::oauth::ClientCredentials;
use runtime::request::OperationInfo;
use runtime::security::Credential;
use runtime::style::{PathStyle, QueryStyle};
use runtime::trace_hook::Tracing;

use super::api::{API, BASIC, BEARER, Client, GetThing, KEY, SESSION, Setters, THING, TOKEN};
use super::events::Events;
use super::server::{Script, Server, answer, json, raw, redirect};
use told::{assert_silent, causes, debugged, listen, printed, silent};

/// No other test has it: what all threads tell is looked at.
const CANARY: &str = "Nightingale-7f3bKkZq9_x.w";

/// Prints all that a hook gets.
struct Printing;

impl Hook for Printing {
    fn before_call(&self, call: &mut CallContext<'_>) {
        debugged("before a call", call);
    }

    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        // What a hook adds is as secret.
        let value = CANARY.parse().unwrap();
        attempt.headers_mut().insert("x-hook-signature", value);
        debugged("before an attempt", &(call, attempt));
    }

    fn after_attempt(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        debugged("behind an attempt", &(call, ended));
    }

    fn after_call(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        debugged("behind a call", &(call, ended));
        if let Err(error) = ended.outcome() {
            causes("behind a call", error);
        }
    }
}

static ALL: OperationInfo = OperationInfo {
    id: "all",
    method: Method::GET,
    path: "/all/{id}",
    accept: Some("application/json"),
    security: &[&[&TOKEN, &KEY, &SESSION, &BEARER]],
    server: None,
    documented_redirects: false,
};

type Builder = super::api::ClientBuilder;

/// A client that carries it everywhere, and tells all that it can tell.
fn builder(url: &str) -> Builder {
    // Calls without `async` need connections of their own.
    let builder = ClientBuilder::new(&API).http_client(|| reqwest::Client::builder().no_proxy());
    loaded(builder.base_url(url))
}

fn loaded(builder: Builder) -> Builder {
    let provider = ClientCredentials::new("/token", CANARY, CANARY);
    let value = || Credential::value(CANARY);
    let builder = builder
        .credential(&TOKEN, value())
        .credential(&KEY, value())
        .credential(&SESSION, value())
        .credential(&BEARER, Credential::provider(provider))
        .credential(&BASIC, Credential::basic("user", CANARY))
        .header("x-client-secret", CANARY)
        .send_request_ids("x-request-id")
        .retries(Retries::new().first_wait(Duration::from_millis(1)))
        .timeout(Duration::from_secs(5))
        .hook(Tracing::new().log_bodies())
        .hook(Printing);
    debugged("builder", &builder);
    builder
}

fn client(url: &str) -> Client {
    let client = builder(url).build().unwrap();
    debugged("client", &client);
    client
}

fn ordinary(client: &Client) -> Call<GetThing> {
    let call = client.call(&ALL, |request| {
        request.path("id", PathStyle::SIMPLE, CANARY);
        request.query("q", QueryStyle::FORM, CANARY);
    });
    let call = call.flavor(CANARY).header("x-call-token", CANARY);
    debugged("call", &call);
    debugged("request", call.request());
    call
}

fn token() -> Script {
    json("200 OK", &format!(r#"{{"access_token":"{CANARY}"}}"#))
}

/// A token, another one if the first is refused, and the same answer from then on.
fn granted(script: Script) -> Vec<Script> {
    match script.is_refusal() {
        true => vec![token(), script.clone(), token(), script],
        false => vec![token(), script],
    }
}

/// What the server may say with the secret in it, and the kind of error that it makes, if any.
fn answers() -> Vec<(&'static str, Script)> {
    let head = format!("HTTP/1.1 200 {CANARY}\r\nx-echo: {CANARY}\r\n");
    vec![
        (
            "ok",
            json("200 OK", &format!(r#"{{"name":"{CANARY}","port":1}}"#)),
        ),
        (
            "repaired",
            json(
                "200 OK",
                &format!(r#"{{"name":"a","port":"1","{CANARY}":[1]}}"#),
            ),
        ),
        (
            "documented",
            json(
                "401 No",
                &format!(r#"{{"errors":[{{"code":1,"message":"{CANARY}"}}]}}"#),
            ),
        ),
        ("undocumented", answer("418 Teapot", "text/plain", CANARY)),
        ("undocumented", answer("418 Teapot", CANARY, "")),
        (
            "decode",
            json("200 OK", &format!(r#"{{"name":{{"{CANARY}":1}}}}"#)),
        ),
        ("decode", json("200 OK", CANARY)),
        (
            "transport",
            raw(format!("{head}content-length: 9999\r\n\r\n{CANARY}")).closing(),
        ),
        ("transport", raw(format!("{CANARY}\r\n\r\n")).closing()),
        ("transport", raw("").closing()),
        ("repeated", answer("503 Busy", "text/plain", CANARY)),
    ]
}

fn kind<E>(error: &Error<E>) -> &'static str {
    match error {
        Error::Documented(_) => "documented",
        Error::Undocumented(error) if error.response().status() == 503 => "repeated",
        Error::Undocumented(_) => "undocumented",
        Error::Decode(_) => "decode",
        Error::Timeout(_) => "timeout",
        Error::Transport(_) => "transport",
        Error::Argument(_) => "argument",
        Error::Credential(_) => "credential",
        _ => "another",
    }
}

#[tokio::test]
async fn ordinary_calls() {
    let told = listen().await;
    for (expected, script) in answers() {
        let server = Server::start(granted(script)).await;
        match ordinary(&client(&server.url())).await {
            Ok(response) => {
                assert!(matches!(expected, "ok" | "repaired"), "{expected}");
                debugged(expected, &response);
                debugged(expected, &response.repairs().to_vec());
            }
            Err(error) => {
                assert_eq!(kind(&error), expected);
                if expected == "repeated" {
                    assert_eq!(error.attempts(), 3);
                }
                silent(expected, error);
            }
        }
        told.assert_silent(expected);
    }
}

/// Too late, too long, refused by whoever is asked for a credential, not to be sent at all.
#[tokio::test]
async fn other_kinds_of_errors() {
    let told = listen().await;
    let slow = || json("200 OK", CANARY).after(Duration::from_secs(8));
    let stalls = || json("200 OK", CANARY).then_waits(Duration::from_secs(8));
    let short = Duration::from_millis(60);
    for (script, set) in [
        (
            slow(),
            Call::timeout as fn(Call<GetThing>, Duration) -> Call<GetThing>,
        ),
        (slow(), |call, limit| {
            call.attempt_timeout(limit).no_retries()
        }),
        (stalls(), |call, limit| {
            call.idle_timeout(limit).no_retries()
        }),
    ] {
        let server = Server::start([token(), script]).await;
        let client = client(&server.url());
        // The token is there before: it is no part of this.
        let _ = tokio::time::timeout(short, ordinary(&client).send()).await;
        let error = set(ordinary(&client), short).await.unwrap_err();
        assert_eq!(kind(&error), "timeout");
        silent("timeout", error);
    }
    let server = Server::start([token(), json("200 OK", CANARY)]).await;
    let short = builder(&server.url())
        .max_response_bytes(3)
        .build()
        .unwrap();
    assert_eq!(kind(&ordinary(&short).await.unwrap_err()), "transport");
    silent("too long", ordinary(&short).await.unwrap_err());
    told.assert_silent("limits");

    // No token: the endpoint quotes what it was sent.
    let denied = format!(r#"{{"error":"{CANARY}","error_description":"{CANARY}"}}"#);
    let server = Server::start([json("400 No", &denied)]).await;
    let error = ordinary(&client(&server.url())).await.unwrap_err();
    assert_eq!(kind(&error), "credential");
    silent("credential", error);
    let nobody = client("http://127.0.0.1:1");
    let call = nobody.call(&super::api::GET_THING, |request| {
        request.path("id", PathStyle::SIMPLE, CANARY);
    });
    silent("connect", call.clone().await.unwrap_err());
    told.assert_silent("connect");
    let broken = call.header("x-call", format!("{CANARY}\r\n"));
    let error = broken.await.unwrap_err();
    assert_eq!(kind(&error), "argument");
    silent("argument", error);
    for url in [
        format!("http://u:{CANARY}@a.test"),
        format!("http://a.test?{CANARY}"),
        format!("{CANARY}://a.test"),
    ] {
        let error = builder(&url).build().unwrap_err();
        causes("builder", &error);
        silent(
            "base",
            nobody.get_thing("a").base_url(&url).await.unwrap_err(),
        );
    }
}

#[tokio::test]
async fn calls_that_the_description_does_not_have() {
    let told = listen().await;
    for (expected, script) in answers() {
        let server = Server::start([token(), script]).await;
        let client = client(&server.url());
        let raw = || {
            let call = request(client.core(), Method::GET, "/raw/{name}");
            let call = call.path("name", CANARY).query("q", CANARY);
            call.header("x-raw-token", CANARY)
        };
        debugged("raw call", &raw());
        match raw().await {
            Ok(response) => debugged(expected, &response.reply()),
            Err(error) => drop(silent(expected, error)),
        }
        match raw().json::<serde_json::Value>().await {
            Ok(response) => debugged(expected, &response),
            Err(error) => drop(silent(expected, error)),
        }
        match raw().text().await {
            Ok(response) => debugged(expected, &response),
            Err(error) => drop(silent(expected, error)),
        }
        told.assert_silent(expected);
    }
}

#[tokio::test]
async fn redirects() {
    let told = listen().await;
    let other = Server::start([answer("418 Teapot", "text/plain", CANARY)]).await;
    for location in [
        format!("/elsewhere/{CANARY}?q={CANARY}"),
        format!("{}/elsewhere?q={CANARY}&key={CANARY}", other.url()),
        format!("{}/elsewhere/{CANARY}", other.url()),
        format!("ftp://a.test/{CANARY}"),
        format!("http://u:{CANARY}@127.0.0.1:1/"),
    ] {
        let moved = redirect("307 Moved", &location);
        let server =
            Server::start([token(), moved, answer("418 Teapot", "text/plain", CANARY)]).await;
        let error = ordinary(&client(&server.url())).await.unwrap_err();
        silent(&location.replace(CANARY, "…"), error);
        told.assert_silent("redirects");
    }
    for came in other.requests() {
        assert_silent(
            "another server",
            &came.head.replace(&format!("q={CANARY}"), ""),
        );
    }
}

#[tokio::test]
async fn events() {
    let told = listen().await;
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n";
    let event = format!("retry: 1\nid: {CANARY}\nevent: {CANARY}\ndata: {{\"{CANARY}\":1}}\n\n");
    let cut = raw(format!("{head}content-length: 9999\r\n\r\n{event}")).closing();
    let whole = raw(format!(
        "{head}\r\n{event}: {CANARY}\nretry: 1\n\ndata: [{CANARY}\n\n"
    ))
    .closing();
    let refused = answer("418 Teapot", "text/plain", CANARY);
    for scripts in [
        vec![cut.clone()],
        vec![whole.clone()],
        vec![whole, cut, refused.clone()],
        vec![refused],
    ] {
        let server = Server::start([token()].into_iter().chain(scripts)).await;
        let call = client(&server.url()).call_as::<Events>(&ALL, |request| {
            request.path("id", PathStyle::SIMPLE, CANARY);
            request.query("q", QueryStyle::FORM, CANARY);
        });
        match call.await {
            Ok(response) => {
                debugged("stream", response.reply());
                let mut stream = response.into_body().reconnect(1);
                debugged("stream", &stream);
                let mut count = 0;
                // Whoever goes on gets the last answer again and again.
                while count < 6
                    && let Some(item) = stream.next().await
                {
                    count += 1;
                    let error = item.unwrap_err();
                    printed("item", &error);
                    causes("item", &error);
                }
                assert!(count > 0);
            }
            Err(error) => drop(silent("no stream", error)),
        }
        told.assert_silent("events");
    }
    // Bytes as they come.
    let cut = raw(format!(
        "HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{CANARY}"
    ))
    .closing();
    let server = Server::start([token(), cut]).await;
    let response = ordinary(&client(&server.url())).download().await.unwrap();
    debugged("download", response.reply());
    let mut body = response.into_body();
    debugged("download", &body);
    while let Some(piece) = body.next().await {
        if let Err(error) = piece {
            causes("download", &error);
        }
    }
}

#[cfg(feature = "blocking")]
#[test]
fn calls_without_async() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let told = runtime.block_on(listen());
    for (expected, script) in answers() {
        let server = runtime.block_on(Server::start(granted(script)));
        match ordinary(&client(&server.url())).send_blocking() {
            Ok(response) => debugged(expected, &response),
            Err(error) => {
                assert_eq!(kind(&error), expected);
                silent(expected, error);
            }
        }
        told.assert_silent(expected);
    }
}

/// What a stub says of calls that it does not expect has their arguments, which are a test's own; credentials
/// are not in it.
#[cfg(feature = "test-util")]
#[tokio::test]
async fn calls_to_a_stub() {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use runtime::stub::Stub;
    use runtime::transport::FaultKind;

    let told = listen().await;
    let stub = Stub::new();
    let builder = ClientBuilder::new(&API).transport(stub.clone());
    let client: Client = loaded(builder.base_url("http://a.test")).build().unwrap();
    debugged("client", &client);
    debugged("stub", &stub);
    let granted = serde_json::json!({"access_token": CANARY});
    let token = stub.expect_request(Method::POST, "/token");
    token.answer_json(200, &granted).any_times();
    let echo = serde_json::json!({"errors": [{"code": 1, "message": CANARY}]});
    stub.expect_request(Method::GET, "/all/a")
        .answer_body(200, "application/json", THING)
        .answer_json(401, &echo)
        .answer_json(401, &echo)
        .answer_body(418, CANARY, CANARY)
        .and_header("x-echo", CANARY)
        .answer_body(200, "application/json", CANARY)
        .break_connection()
        .fail(FaultKind::Certificate)
        .time_out();
    let call = || {
        let call = client.call(&ALL, |request| request.path("id", PathStyle::SIMPLE, "a"));
        call.header("x-call-token", CANARY)
            .flavor(CANARY)
            .no_retries()
    };
    debugged("answered", &call().await.unwrap());
    told.assert_silent("answered");
    for expected in [
        "documented",
        "undocumented",
        "decode",
        "transport",
        "transport",
        "timeout",
    ] {
        let error = call().await.unwrap_err();
        assert_eq!(kind(&error), expected);
        silent(expected, error);
        told.assert_silent(expected);
    }
    stub.verify();
    debugged("requests", &stub.requests());
    // Of another path, nobody expects it.
    let stranger = client.call(&ALL, |request| request.path("id", PathStyle::SIMPLE, "b"));
    silent("not expected", stranger.no_retries().await.unwrap_err());
    told.assert_silent("not expected");
    let panic = catch_unwind(AssertUnwindSafe(|| stub.verify())).unwrap_err();
    assert_silent("verify", panic.downcast_ref::<String>().unwrap());
}
