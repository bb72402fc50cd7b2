//! No secret, no query and no argument's value in anything that is printed, also when the server echoes them.

use std::error::Error as _;
use std::time::Duration;

use runtime::error::Error;
use runtime::redact::Redactor;
use runtime::secret::Secret;
use runtime::security::Credential;

use super::api::{BASIC, Client, Credentials, KEY, SESSION, Setters, TOKEN};
use super::server::{Script, Server, answer, json, raw, redirect};

const TOKEN_SECRET: &str = "t0ken/\"+ secret&<1>";
const QUERY_VALUE: &str = "qu3ry-value";

/// Pieces of the secrets that no form of them may leave behind.
const PIECES: [&str; 5] = ["t0ken", "secret&", "k3y!", "s3ssion", "pa55word"];

fn assert_silent(what: &str, text: &str) {
    for piece in PIECES.iter().chain([&QUERY_VALUE]) {
        assert!(!text.contains(piece), "{what}: {text}");
    }
}

fn assert_silent_error<E: std::fmt::Debug>(what: &str, error: &Error<E>) {
    assert_silent(what, &format!("{error} {error:?} {error:#?}"));
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_silent(what, &format!("{error} {error:?} {error:#?}"));
        cause = error.source();
    }
}

fn client(url: &str) -> Client {
    let builder = Client::builder()
        .base_url(url)
        .token(TOKEN_SECRET)
        .credential(&KEY, Credential::value("k3y!"))
        .credential(&SESSION, Credential::value("s3ssion"))
        .credential(&BASIC, Credential::basic("user", "pa55word"))
        .header("authorization", "Bearer t0ken")
        .timeout(Duration::from_millis(700));
    assert_silent("builder", &format!("{builder:?} {builder:#?}"));
    let client = builder.build().unwrap();
    assert_silent("client", &format!("{client:?} {client:#?}"));
    client
}

static ALL: runtime::request::OperationInfo = runtime::request::OperationInfo {
    id: "all",
    method: http::Method::GET,
    path: "/all",
    accept: Some("application/json"),
    security: &[&[&TOKEN, &KEY, &SESSION, &BASIC]],
    server: None,
    documented_redirects: false,
};

fn call(url: &str) -> runtime::call::Call<super::api::GetThing> {
    let call = client(url)
        .call(&ALL, |request| {
            request.query("q", runtime::style::QueryStyle::FORM, QUERY_VALUE);
            request.json(QUERY_VALUE);
        })
        .trace(QUERY_VALUE)
        .flavor(QUERY_VALUE)
        .header("x-call", QUERY_VALUE);
    assert_silent("call", &format!("{call:?} {call:#?} {:?}", call.request()));
    call
}

/// What a server may make of the secrets.
fn echoes() -> Vec<String> {
    let html = TOKEN_SECRET
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&#62;")
        .replace('"', "&quot;");
    vec![
        TOKEN_SECRET.to_owned(),
        "t0ken%2F%22%2B%20secret%26%3C1%3E".to_owned(),
        "t0ken%2f%22%2b+secret%26<1>".to_owned(),
        r#"t0ken\/\"+ secret\u0026\u003c1\u003E"#.to_owned(),
        html,
        "k3y! s3ssion user:pa55word pa55word".to_owned(),
        "dXNlcjpwYTU1d29yZA==".to_owned(),
    ]
}

async fn failing(script: Script) -> Error<super::api::GetThingFailure> {
    let server = Server::start([script]).await;
    let error = call(&server.url()).await.unwrap_err();
    assert_silent_error("error", &error);
    error
}

#[tokio::test]
async fn echoes_of_the_server() {
    for echo in echoes() {
        let text = serde_json::to_string(&echo).unwrap();
        // Undocumented, with and without a body that can be read.
        failing(answer("500 Internal Server Error", "text/plain", &echo)).await;
        failing(answer(
            "401 Unauthorized",
            "text/html",
            &format!("<p>{echo}"),
        ))
        .await;
        failing(json(
            "401 Unauthorized",
            &format!("{{\"errors\":{{{text}:1}}}}"),
        ))
        .await;
        // Documented, with the secret in a field, and in a header.
        let documented = json(
            "401 Unauthorized",
            &format!(r#"{{"errors":[{{"code":1,"message":{text}}}]}}"#),
        );
        let Error::Documented(response) = failing(documented).await else {
            panic!()
        };
        assert_silent(
            "response",
            &format!("{response:?} {response:#?} {:?}", response.reply()),
        );
        assert!(response.body().eq(response.body()));
        failing(raw(format!(
            "HTTP/1.1 403 Forbidden\r\nx-echo: {}\r\ncontent-length: 0\r\n\r\n",
            "k3y!"
        )))
        .await;
        // A success that cannot be read: the place in the document is a secret, or the value is.
        failing(json(
            "200 OK",
            &format!("{{\"name\":{{{text}:1}},\"port\":{text}}}"),
        ))
        .await;
        failing(json(
            "200 OK",
            &format!("{{\"name\":{text},\"port\":{text}}}"),
        ))
        .await;
        failing(json("200 OK", &format!("{{{text}"))).await;
        // A success: the value is there, and is not printed.
        let server =
            Server::start([json("200 OK", &format!("{{\"name\":{text},\"port\":1}}"))]).await;
        let response = call(&server.url()).await.unwrap();
        assert_eq!(response.body().name, echo);
        assert_silent("response", &format!("{response:?} {response:#?}"));
    }
}

#[tokio::test]
async fn a_secret_across_the_end_of_an_excerpt() {
    for length in (150..210).step_by(5) {
        let body = "x".repeat(length) + TOKEN_SECRET + &"y".repeat(9000);
        let error = failing(answer("500 Oops", "text/plain", &body)).await;
        assert!(error.to_string().len() < 450, "{error}");
    }
}

#[tokio::test]
async fn errors_below_http() {
    failing(json("200 OK", "{}").after(Duration::from_secs(5))).await;
    failing(json("200 OK", "{}").then_waits(Duration::from_secs(5))).await;
    failing(raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nk3y!").closing()).await;
    failing(raw("nonsense k3y!\r\n\r\n").closing()).await;
    failing(redirect("302 Found", "/k3y!?key=k3y!")).await;
    let error = call("http://127.0.0.1:1").await.unwrap_err();
    assert!(error.is_connect());
    assert_silent_error("connect", &error);
}

#[tokio::test]
async fn providers_that_fail_after_others_have_given() {
    let builder = Client::builder()
        .base_url("http://127.0.0.1:1")
        .token(TOKEN_SECRET);
    let client = builder
        .credential(
            &KEY,
            Credential::provider(|| async { Err::<Secret, _>("no k.e.y") }),
        )
        .credential(&SESSION, Credential::value("s3ssion"))
        .credential(&BASIC, Credential::value("user:pa55word"))
        .build()
        .unwrap();
    let error = client.call(&ALL, |_| ()).await.unwrap_err();
    assert!(matches!(error, Error::Credential(_)));
    assert_silent_error("provider", &error);
}

#[tokio::test]
async fn a_credential_of_one_call() {
    let server = Server::start([answer("500 Oops", "text/plain", "k3y! t0ken-of-its-own")]).await;
    let error = call(&server.url())
        .header("X-Token", "t0ken-of-its-own")
        .await
        .unwrap_err();
    assert_eq!(server.request().header("x-token"), Some("t0ken-of-its-own"));
    assert_silent_error("call", &error);

    // Without any credential of the client's, as a plain header of one call or of all.
    let plain = Client::builder().base_url(server.url());
    let error = plain
        .build()
        .unwrap()
        .get_thing("a")
        .header("x-token", "k3y!")
        .await
        .unwrap_err();
    assert!(!format!("{error} {error:?}").contains("k3y!"), "{error}");
    let all = Client::builder()
        .base_url(server.url())
        .header("X-Token", "k3y!")
        .build()
        .unwrap();
    let error = all
        .get_thing("a")
        .header("cookie", "t0ken-of-its-own")
        .await
        .unwrap_err();
    assert_silent_error("client", &error);
}

#[test]
fn small_types() {
    let secret = Secret::from("k3y!");
    assert_eq!(format!("{secret:?}"), "Secret(***)");
    assert_eq!(secret.expose(), "k3y!");
    // What becomes of its memory no safe code can see.
    fn is_zeroed<T: zeroize::ZeroizeOnDrop>(_: &T) {}
    is_zeroed(&secret);
    assert_eq!(
        format!("{:?}", Credential::value("k3y!")),
        "Credential(***)"
    );
    let mut redactor = Redactor::default();
    for secret in ["", "k3y", "k3y!", "k3y!-longer"] {
        redactor.add(secret.into());
    }
    assert_eq!(format!("{redactor:?}"), "Redactor(3 secrets)");
    assert_eq!(
        redactor.scrub("a k3y!-longer K3Y!-k3y! k3y ü"),
        "a *** ***-*** k3y ü"
    );
    assert_eq!(
        redactor.excerpt("a\r\nk3y!\u{202e}üb", 100),
        ("a\\r\\n***\\u{202e}üb".to_owned(), true)
    );
    assert_eq!(redactor.excerpt("üxk3y!", 3), ("üx*".to_owned(), false));
    // What looks like a beginning does not hide the whole that begins within it.
    let mut redactor = Redactor::default();
    redactor.add("aaaaaaaaab".into());
    assert_eq!(redactor.scrub("xaaaaaaaaaaaabx"), "x***x");
    let mut redactor = Redactor::default();
    redactor.add("k3y!".into());
    assert!(redactor.finds("xk%33y!") && !redactor.finds("k3 y!"));
}

#[test]
fn errors_are_small_and_go_anywhere() {
    fn goes_anywhere<T: Send + Sync + 'static>(_: Option<T>) {}
    fn can_be_spawned<T: Send + 'static>(_: Option<T>) {}
    assert!(size_of::<Error<[u64; 100]>>() <= 16);
    goes_anywhere(None::<Error<super::api::GetThingFailure>>);
    goes_anywhere(None::<Client>);
    goes_anywhere(None::<runtime::response::Response<super::api::Thing>>);
    goes_anywhere(None::<runtime::call::Call<super::api::GetThing>>);
    can_be_spawned(None::<runtime::call::Sending<super::api::GetThing>>);
}
