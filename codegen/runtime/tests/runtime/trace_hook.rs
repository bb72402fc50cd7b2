//! What a subscriber of `tracing` is told of calls: by OpenTelemetry's names, and nothing else.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Method, Version};
use runtime::call::Retries;
use runtime::client::ClientBuilder;
use runtime::request::OperationInfo;
use runtime::security::Credential;
use runtime::style::{PathStyle, QueryStyle};
use runtime::trace_hook::Tracing;
use runtime::transport::{Fault, ResponseBody};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

use super::api::{API, BASIC, Client, Credentials, KEY, POST_THING, SESSION, THING, TOKEN};
use super::server::{Server, json, redirect};

/// All that a subscriber gets, as lines.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Told {
    fn add(&self, start: String, fill: impl FnOnce(&mut Line)) {
        let mut line = Line(start);
        fill(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    /// Listens on this thread until the guard is dropped.
    fn listen(&self) -> DefaultGuard {
        tracing::subscriber::set_default(self.clone())
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

fn is_ours(metadata: &Metadata<'_>) -> bool {
    metadata.target().contains("trace_hook")
}

impl Subscriber for Told {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        if !is_ours(span.metadata()) {
            return Id::from_u64(1000);
        }
        let name = span.metadata().name();
        self.add(format!("span {name}"), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        if span.into_u64() == 1 {
            self.add("record".to_owned(), |line| values.record(line));
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        if is_ours(event.metadata()) {
            let level = event.metadata().level();
            self.add(format!("event {level}"), |line| event.record(line));
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn try_close(&self, span: Id) -> bool {
        if span.into_u64() == 1 {
            self.add("closed".to_owned(), |_| ());
        }
        true
    }
}

fn start(port: u16) -> String {
    format!(
        "span http.client.request otel.name=\"GET /things/{{id}}\" otel.kind=\"client\" \
         http.request.method=\"GET\" url.template=\"/things/{{id}}\" server.address=\"127.0.0.1\" \
         server.port={port}"
    )
}

fn port(server: &Server) -> u16 {
    server
        .url()
        .rsplit(':')
        .next()
        .unwrap()
        .trim_end_matches('/')
        .parse()
        .unwrap()
}

#[tokio::test]
async fn an_attempt_is_a_span() {
    let server = Server::start([json("200 OK", THING)]).await;
    let builder = Client::builder()
        .base_url(server.url())
        .hook(Tracing::new());
    let client: Client = builder.build().unwrap();
    let told = Told::default();
    let _guard = told.listen();
    client.get_thing("a").await.unwrap();
    assert_eq!(
        told.lines(),
        [
            start(port(&server)),
            "record http.response.status_code=200".to_owned(),
            "record network.protocol.version=\"1.1\"".to_owned(),
            "event DEBUG message=answered".to_owned(),
            "closed".to_owned(),
        ]
    );
}

#[tokio::test]
async fn repeats_and_failures() {
    let server = Server::start([json("503 Busy", ""), json("404 No", "")]).await;
    let builder = Client::repeating()
        .base_url(server.url())
        .hook(Tracing::new());
    let client: Client = builder.build().unwrap();
    let told = Told::default();
    let _guard = told.listen();
    let quick = Retries::new().first_wait(Duration::ZERO);
    client.get_thing("a").retries(quick).await.unwrap_err();
    let failed = |status: u16| {
        [
            format!("record http.response.status_code={status}"),
            "record network.protocol.version=\"1.1\"".to_owned(),
            format!("record error.type=\"{status}\""),
            "record otel.status_code=\"ERROR\"".to_owned(),
            format!("event WARN message=the attempt failed error.type=\"{status}\""),
            "closed".to_owned(),
        ]
    };
    let mut expected = vec![start(port(&server))];
    expected.extend(failed(503));
    expected.extend([
        start(port(&server)),
        "record http.request.resend_count=1".to_owned(),
    ]);
    expected.extend(failed(404));
    assert_eq!(told.lines(), expected);

    // Nobody there: the kind, and no status.
    let call = client
        .get_thing("a")
        .no_retries()
        .base_url("http://127.0.0.1:9");
    call.await.unwrap_err();
    let lines = told.lines();
    assert_eq!(lines[0], start(9));
    assert_eq!(lines[1], "record error.type=\"connect\"");

    // A path of the caller's own may have anything in it.
    let raw = runtime::call::request(client.core(), Method::GET, "/secret/path");
    raw.no_retries().await.unwrap_err();
    let lines = told.lines();
    assert!(lines[0].starts_with("span http.client.request otel.name=\"GET\" otel.kind"));
    assert!(!lines.concat().contains("secret"), "{lines:?}");
    let method = Method::from_bytes(b"SECRET").unwrap();
    let raw = runtime::call::request(client.core(), method, "/secret/path");
    raw.no_retries().await.unwrap_err();
    let lines = told.lines();
    assert!(lines[0].contains("otel.name=\"HTTP\""), "{lines:?}");
    assert!(
        lines[0].contains("http.request.method=\"_OTHER\""),
        "{lines:?}"
    );
    assert!(
        !lines.concat().to_lowercase().contains("secret"),
        "{lines:?}"
    );
}

/// Each version of HTTP has a name; what is spoken is for the transport to say.
#[tokio::test]
async fn versions_of_http() {
    let told = Told::default();
    let _guard = told.listen();
    for (version, name) in [
        (Version::HTTP_09, "0.9"),
        (Version::HTTP_10, "1.0"),
        (Version::HTTP_11, "1.1"),
        (Version::HTTP_2, "2"),
        (Version::HTTP_3, "3"),
    ] {
        let answer = move |_| async move {
            let mut answer = http::Response::new(ResponseBody::from(THING));
            *answer.version_mut() = version;
            Ok::<_, Fault>(answer)
        };
        let builder = ClientBuilder::new(&API).transport(answer);
        let builder = builder.base_url("http://a.test").hook(Tracing::new());
        let client: Client = builder.build().unwrap();
        client.get_thing("a").download().await.unwrap();
        let version = format!("record network.protocol.version=\"{name}\"");
        let lines = told.lines();
        assert!(lines.contains(&version), "{lines:?}");
    }
}

/// Bodies are told to those who ask for them, without what is masked in errors.
#[tokio::test]
async fn bodies_are_told_on_demand() {
    let echo = r#"{"name":"lamp","port":80,"token":"t0ken-itself"}"#;
    let server = Server::start([json("200 OK", echo)]).await;
    let told = Told::default();
    let _guard = told.listen();
    let call = async |tracing: Tracing, quotes: bool, body: &str| {
        let builder = Client::builder()
            .base_url(server.url())
            .token("t0ken-itself");
        let client: Client = builder.hook(tracing).quote_answers(quotes).build().unwrap();
        let body = body.to_owned();
        let call = client.call(&POST_THING, |request| request.text("text/plain", body));
        call.await.unwrap();
        let mut lines = told.lines();
        lines.retain(|line| line.starts_with("event TRACE"));
        lines
    };
    let logs = Tracing::new().log_bodies();
    let came = r#"event TRACE message=came body="{\"name\":\"lamp\",\"port\":80,\"token\":\"***\"}" size=48"#;
    assert_eq!(
        call(logs, true, "with t0ken-itself").await,
        ["event TRACE message=sent body=\"with ***\" size=17", came]
    );
    // Nothing is no body.
    assert_eq!(call(logs, true, "").await, [came]);
    let long = call(logs, false, &"x".repeat(5000)).await;
    let start = "x".repeat(4096);
    assert_eq!(
        long,
        [format!(
            "event TRACE message=sent body=\"{start}…\" size=5000"
        )]
    );
    assert!(call(Tracing::new(), true, "x").await.is_empty());
}

static ALL: OperationInfo = OperationInfo {
    id: "all",
    method: Method::POST,
    path: "/all/{id}",
    accept: None,
    security: &[&[&TOKEN, &KEY, &SESSION, &BASIC]],
    server: None,
    documented_redirects: false,
};

/// Everything that is sent or answered has the word `canary` in it, and no subscriber gets it.
#[tokio::test]
async fn no_secret_is_told() {
    let other = Server::start([json("418 canary", "{\"canary\": 1}")]).await;
    let server = Server::start([
        json("401 canary", "canary"),
        json("503 canary", "canary"),
        redirect("307 canary", "/canary?canary=canary"),
        redirect("303 canary", &format!("{}/canary-elsewhere", other.url())),
    ])
    .await;
    let url = server.url();
    let client = Client::repeating()
        .base_url(format!("{}/canary-base", url.trim_end_matches('/')))
        .header("x-canary", "canary")
        .token("canary-token")
        .credential(&KEY, Credential::value("canary-key"))
        .credential(&SESSION, Credential::value("canary-session"))
        .credential(&BASIC, Credential::basic("canary-name", "canary-password"))
        .hook(Tracing::new());
    let client: Client = client.build().unwrap();
    let told = Told::default();
    let _guard = told.listen();
    for body in ["canary", "\"canary\""] {
        let call = client.call(&ALL, |request| {
            request.path("id", PathStyle::SIMPLE, "canary-id");
            request.query("canary", QueryStyle::FORM, "canary-value");
            request.text("text/canary", body);
        });
        let call = call.header("x-more", "canary").idempotent_by("x-key");
        let quick = Retries::new().first_wait(Duration::ZERO);
        let _ = call.retries(quick).await;
    }
    let failing = Client::builder()
        .base_url(server.url())
        .token_provider(|| async { Err::<String, _>(std::io::Error::other("canary")) })
        .hook(Tracing::new());
    let failing: Client = failing.build().unwrap();
    failing.get_thing("canary").await.unwrap_err();
    let lines = told.lines();
    assert!(lines.len() > 8, "{lines:?}");
    assert!(
        !lines.concat().to_lowercase().contains("canary"),
        "{lines:#?}"
    );
}
