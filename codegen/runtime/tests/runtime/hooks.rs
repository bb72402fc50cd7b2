//! Code of the caller's around calls and attempts, and names of calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderValue;
use runtime::call::{Hook, Retries, request};
use runtime::client::Method;
use runtime::error::ApiError;
use runtime::events::EventStream;
use runtime::hook::{Attempt, CallContext, Ended};
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;

use super::api::{BEARER, Client, ClientBuilder, THING};
use super::server::{Server, answer, json, raw, redirect};

/// Writes down what it is told.
#[derive(Clone, Default)]
struct Diary {
    name: &'static str,
    lines: Arc<Mutex<Vec<String>>>,
}

/// What the caller gives along.
#[derive(Clone, Debug, PartialEq)]
struct Tenant(u8);

/// What the hook leaves for itself.
#[derive(Clone, Default)]
struct Seen(u32);

impl Diary {
    fn note(&self, call: &CallContext<'_>, what: &str) {
        let tenant = call.context().get::<Tenant>().map_or(0, |tenant| tenant.0);
        let (id, path, method) = (call.operation_id(), call.path(), call.method());
        let seen = call.context().get::<Seen>().map_or(0, |seen| seen.0);
        let line = format!(
            "{}{what} {id} {method} {path} #{} tenant {tenant} seen {seen}",
            self.name,
            call.attempt()
        );
        self.lines.lock().unwrap().push(line);
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut *self.lines.lock().unwrap())
    }
}

fn outcome(ended: &Ended<'_>) -> String {
    assert!(ended.elapsed() < Duration::from_secs(5));
    match ended.outcome() {
        Ok(reply) => reply.status().as_str().to_owned(),
        Err(error) => format!("{:?}", error.kind()),
    }
}

impl Hook for Diary {
    fn before_call(&self, call: &mut CallContext<'_>) {
        self.note(call, "call");
    }

    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let seen = call.context().get::<Seen>().cloned().unwrap_or_default();
        call.context_mut().insert(Seen(seen.0 + 1));
        let value = HeaderValue::from(seen.0);
        attempt.headers_mut().insert("x-seen", value);
        let signed = format!("of {} {:?}", attempt.url().path(), attempt.body());
        let value = HeaderValue::try_from(signed).unwrap();
        attempt.headers_mut().insert("x-signature", value);
        self.note(call, "attempt");
        assert!(!format!("{call:?} {attempt:?}").contains("127.0.0.1"));
    }

    fn after_attempt(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        self.note(call, &format!("{} from", outcome(ended)));
    }

    fn after_call(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        self.note(call, &format!("{} of", outcome(ended)));
    }
}

fn hooked(server: &Server) -> (Diary, ClientBuilder) {
    let diary = Diary::default();
    let retries = Retries::new().first_wait(Duration::from_millis(1));
    let builder = Client::repeating().base_url(server.url()).retries(retries);
    (diary.clone(), builder.hook(diary))
}

#[tokio::test]
async fn around_calls_and_attempts() {
    let busy = answer("503 Busy", "text/plain", "");
    let server = Server::start([busy, redirect("302 Found", "/b"), json("200 OK", THING)]).await;
    let (diary, builder) = hooked(&server);
    let client: Client = builder.build().unwrap();
    client
        .get_thing("secret-id")
        .hook_context(Tenant(7))
        .await
        .unwrap();
    assert_eq!(
        diary.lines(),
        [
            "call getThing GET /things/{id} #0 tenant 7 seen 0",
            "attempt getThing GET /things/{id} #1 tenant 7 seen 1",
            "503 from getThing GET /things/{id} #1 tenant 7 seen 1",
            "attempt getThing GET /things/{id} #2 tenant 7 seen 2",
            "200 from getThing GET /things/{id} #2 tenant 7 seen 2",
            "200 of getThing GET /things/{id} #2 tenant 7 seen 2",
        ]
    );
    // The redirect belongs to its attempt.
    let seen = server.requests();
    let seen: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("x-seen").unwrap())
        .collect();
    assert_eq!(seen, ["0", "1", "1"]);
    // The next call knows nothing of it.
    request(client.core(), Method::GET, "/x/{id}")
        .path("id", 1)
        .await
        .unwrap();
    assert_eq!(
        diary.lines(),
        [
            "call request GET /x/{id} #0 tenant 0 seen 0",
            "attempt request GET /x/{id} #1 tenant 0 seen 1",
            "200 from request GET /x/{id} #1 tenant 0 seen 1",
            "200 of request GET /x/{id} #1 tenant 0 seen 1",
        ]
    );
    // What cannot be sent is no call.
    client.get_thing("..").await.unwrap_err();
    assert_eq!(diary.lines(), [""; 0]);
}

#[tokio::test]
async fn around_what_fails() {
    let server = Server::start([
        json("200 OK", THING).after(Duration::from_secs(5)),
        raw("").closing(),
    ])
    .await;
    let (diary, builder) = hooked(&server);
    let client: Client = builder.no_retries().build().unwrap();
    let call = client.get_thing("a").timeout(Duration::from_millis(50));
    call.await.unwrap_err();
    let words = |line: String| line.split(" getThing").next().unwrap().to_owned();
    let lines: Vec<_> = diary.lines().into_iter().map(words).collect();
    assert_eq!(lines, ["call", "attempt", "Timeout from", "Timeout of"]);
    client.get_thing("a").await.unwrap_err();
    let lines: Vec<_> = diary.lines().into_iter().map(words).collect();
    assert_eq!(lines, ["call", "attempt", "Transport from", "Transport of"]);
}

#[tokio::test]
async fn around_a_token_that_is_refused() {
    let token = |name: &str| json("200 OK", &format!(r#"{{"access_token":"{name}-token"}}"#));
    let server = Server::start([
        token("first"),
        answer("401 No", "text/plain", ""),
        token("second"),
        json("200 OK", THING),
    ])
    .await;
    let (diary, builder) = hooked(&server);
    let provider = ClientCredentials::new("/token", "id", "s3cret");
    let builder = builder.credential(&BEARER, Credential::provider(provider));
    let client: Client = builder.build().unwrap();
    request(client.core(), Method::GET, "/x").await.unwrap();
    let words = |line: String| line.split(" tenant").next().unwrap().to_owned();
    let lines: Vec<_> = diary.lines().into_iter().map(words).collect();
    assert_eq!(
        lines,
        [
            "call request GET /x #0",
            "attempt request GET /x #1",
            "401 from request GET /x #1",
            "attempt request GET /x #2",
            "200 from request GET /x #2",
            "200 of request GET /x #2",
        ]
    );
}

/// Writes down how long attempts and calls took.
#[derive(Clone, Default)]
struct Times(Arc<Mutex<Vec<Duration>>>);

impl Hook for Times {
    fn after_attempt(&self, _: &mut CallContext<'_>, ended: &Ended<'_>) {
        self.0.lock().unwrap().push(ended.elapsed());
    }

    fn after_call(&self, _: &mut CallContext<'_>, ended: &Ended<'_>) {
        self.0.lock().unwrap().push(ended.elapsed());
    }
}

/// Each attempt has a time of its own, and a call has that of all of them.
#[tokio::test]
async fn how_long_it_took() {
    const SLOW: Duration = Duration::from_millis(60);
    let busy = answer("503 Busy", "text/plain", "").after(SLOW);
    let server = Server::start([busy, json("200 OK", THING).after(SLOW)]).await;
    let times = Times::default();
    let retries = Retries::new().first_wait(Duration::ZERO);
    let builder = Client::repeating().base_url(server.url()).retries(retries);
    let client: Client = builder.hook(times.clone()).build().unwrap();
    client.get_thing("a").await.unwrap();
    let times = times.0.lock().unwrap().clone();
    let [first, second, call] = <[Duration; 3]>::try_from(times).unwrap();
    assert!(first >= SLOW && second >= SLOW, "{first:?} {second:?}");
    assert!(call >= first + second, "{call:?} {first:?} {second:?}");
}

/// The first that was given is the first before, and the last behind.
#[tokio::test]
async fn several() {
    let server = Server::start([json("200 OK", THING)]).await;
    let lines = Arc::default();
    let named = |name| Diary {
        name,
        lines: Arc::clone(&lines),
    };
    let builder = Client::builder().base_url(server.url());
    let builder = builder.hook(named("a: ")).hook(named("b: "));
    let client: Client = builder.build().unwrap();
    client.get_thing("a").await.unwrap();
    let words = |line: &String| line.split(" getThing").next().unwrap().to_owned();
    let lines: Vec<_> = lines.lock().unwrap().iter().map(words).collect();
    assert_eq!(
        lines,
        [
            "a: call",
            "b: call",
            "a: attempt",
            "b: attempt",
            "b: 200 from",
            "a: 200 from",
            "b: 200 of",
            "a: 200 of"
        ]
    );
}

/// What a hook puts into a header whose name says that it is secret is masked.
#[tokio::test]
async fn a_signature_does_not_show() {
    let echo = "no such signature: of /things/a None";
    let server = Server::start([answer("400 No", "text/plain", echo)]).await;
    let (_, builder) = hooked(&server);
    let client: Client = builder.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err().to_string();
    assert!(error.contains(": no such signature: *** ("), "{error}");
}

/// Puts a value into `authorization` of which it says itself that it is sensitive.
struct SignsInSecret;

impl Hook for SignsInSecret {
    fn before_attempt(&self, _: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let mut value = HeaderValue::from_static("Hawk of-my-own-kind");
        value.set_sensitive(true);
        attempt.headers_mut().insert("authorization", value);
    }
}

/// What a hook calls sensitive is no better known for that.
#[tokio::test]
async fn a_sensitive_signature_does_not_show() {
    let echo = "no such signature: of-my-own-kind";
    let server = Server::start([answer("400 No", "text/plain", echo)]).await;
    let builder = Client::builder().base_url(server.url()).hook(SignsInSecret);
    let client: Client = builder.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err().to_string();
    assert!(error.contains(": no such signature: *** ("), "{error}");
}

#[tokio::test]
async fn names_of_calls() {
    let busy = || answer("503 Busy", "text/plain", "");
    let named = raw("HTTP/1.1 500 Oops\r\nx-request-id: theirs\r\ncontent-length: 0\r\n\r\n");
    let server = Server::start([busy(), busy(), busy(), named, busy()]).await;
    let (_, builder) = hooked(&server);
    let client: Client = builder.send_request_ids("X-Request-Id").build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    let sent = |index: usize| {
        let requests = server.requests();
        requests[index].header("x-request-id").unwrap().to_owned()
    };
    let id = sent(0);
    assert_eq!((id.len(), &*sent(1), &*sent(2)), (36, &*id, &*id));
    assert_eq!(error.request_id(), Some(&*id));
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/things/{{id}} (request {id}, 3 attempts) was answered with 503 Service \
             Unavailable, text/plain, empty body (503 is not documented)",
            server.url()
        )
    );
    // What the server says counts.
    let error = client.get_thing("a").no_retries().await.unwrap_err();
    assert_eq!(ApiError::from(error).request_id(), Some("theirs"));
    assert_ne!(sent(3), id);
    let call = client
        .get_thing("a")
        .header("x-request-id", "mine")
        .no_retries();
    let error = call.await.unwrap_err();
    assert_eq!((error.request_id(), &*sent(4)), (Some("mine"), "mine"));
    assert!(error.to_string().contains(" (request mine) was answered"));
    // Also where nothing is answered.
    let nobody = Client::builder().base_url("http://127.0.0.1:1");
    let nobody: Client = nobody.send_request_ids("x-request-id").build().unwrap();
    let error = nobody.get_thing("a").await.unwrap_err();
    assert_eq!(error.request_id().map(str::len), Some(36));
    let problem = Client::builder()
        .send_request_ids("a b")
        .build()
        .unwrap_err();
    assert!(
        problem
            .to_string()
            .starts_with("the header name \"a b\" cannot be sent")
    );
}

/// Signs by what the caller gave along.
struct Signs;

impl Hook for Signs {
    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let tenant = call.context().get::<Tenant>().map_or(0, |tenant| tenant.0);
        let headers = attempt.headers_mut();
        headers.insert("x-tenant", HeaderValue::from(u16::from(tenant)));
    }
}

#[tokio::test]
async fn an_event_stream_that_reconnects_is_the_same_call() {
    let events = |data: &str| answer("200 OK", "text/event-stream", data).closing();
    let end = raw("HTTP/1.1 204 No Content\r\n\r\n");
    let server = Server::start([events("retry: 1\ndata: 1\n\n"), events("data: 2\n\n"), end]).await;
    let client: Client = Client::builder()
        .base_url(server.url())
        .hook(Signs)
        .build()
        .unwrap();
    let call = client.get_thing("a").hook_context(Tenant(7));
    let stream = EventStream::text(call.download().await.unwrap().into_body());
    let mut stream = stream.reconnect(3);
    while let Some(event) = stream.next().await {
        event.unwrap();
    }
    let requests = server.requests();
    let tenants: Vec<_> = requests
        .iter()
        .map(|request| request.header("x-tenant"))
        .collect();
    assert_eq!(tenants, [Some("7"); 3]);
}

/// Says what is not its own to say.
struct Frames(&'static str);

impl Hook for Frames {
    fn before_attempt(&self, _: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let headers = attempt.headers_mut();
        headers.insert("content-length", HeaderValue::from_static("3"));
        headers.insert("transfer-encoding", HeaderValue::from_static("chunked"));
        headers.insert("host", HeaderValue::from_static(self.0));
    }
}

/// The server would take some of a body for the next request.
#[tokio::test]
async fn hooks_do_not_frame_bodies() {
    let server = Server::start([json("200 OK", THING)]).await;
    let builder = Client::builder()
        .base_url(server.url())
        .hook(Frames("evil.test"));
    let client: Client = builder.build().unwrap();
    client.post_thing(&vec![1, 2]).await.unwrap();
    client
        .post_thing(&1)
        .header("host", "own.test")
        .await
        .unwrap();
    client.get_thing("a").await.unwrap();
    let requests = server.requests();
    let own = format!("127.0.0.1:{}", server.port());
    for (request, (length, host)) in requests.iter().zip([
        (Some("5"), own.as_str()),
        (Some("1"), "own.test"),
        (None, &own),
    ]) {
        assert_eq!(request.header("content-length"), length);
        assert_eq!(request.header("transfer-encoding"), None);
        assert_eq!(request.header("host"), Some(host));
    }
}

/// A signature may say once more whose request it is, in the place of what the caller gave.
#[tokio::test]
async fn a_hook_that_says_the_host_of_the_url() {
    let server = Server::start([json("200 OK", THING)]).await;
    let own = format!("127.0.0.1:{}", server.port());
    let frames = Frames(Box::leak(own.clone().into_boxed_str()));
    let builder = Client::builder().base_url(server.url()).hook(frames);
    let client: Client = builder.build().unwrap();
    let call = client.post_thing(&1).header("host", "own.test");
    call.await.unwrap();
    assert_eq!(server.request().header("host"), Some(&*own));
}

/// Leaves one header and no other.
struct Leaves(&'static str);

impl Hook for Leaves {
    fn before_attempt(&self, _: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let headers = attempt.headers_mut();
        headers.clear();
        headers.insert(self.0, HeaderValue::from_static("99"));
    }
}

/// It makes no difference whether there are other headers beside it.
#[tokio::test]
async fn hooks_do_not_frame_bodies_without_other_headers() {
    for name in ["content-length", "transfer-encoding"] {
        let server = Server::start([json("200 OK", THING)]).await;
        let builder = Client::builder().base_url(server.url()).hook(Leaves(name));
        let client: Client = builder.build().unwrap();
        client.post_thing(&vec![1, 2]).await.unwrap();
        let request = server.request();
        assert_eq!(request.header("content-length"), Some("5"), "{name}");
        assert_eq!(request.header("transfer-encoding"), None, "{name}");
        assert_eq!(request.text(), "[1,2]", "{name}");
    }
}
