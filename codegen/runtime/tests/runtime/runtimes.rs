//! Calls and bodies where there is no tokio runtime.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::Duration;

use http_body::Body as _;
use runtime::body::{Body, RequestBody};
use runtime::client::ClientBuilder;
use runtime::error::{Error, TransportFailure};
use runtime::events::EventStream;
use runtime::hook::Hook;
use runtime::retry::Retries;
use runtime::transport::{ResponseBody, Transport, TransportFuture};

use super::api::{API, Client, POST_THING, THING};
use super::server::{BOUND, Server, answer, json, raw};
use super::streams::GET;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls a future on this thread, without any runtime.
fn block_on<F: Future>(future: F) -> F::Output {
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        thread::park_timeout(BOUND);
    }
}

#[test]
fn a_call() {
    for limit in [Duration::from_secs(1), Duration::MAX] {
        let client = Client::repeating()
            .base_url("http://127.0.0.1:9")
            .timeout(limit)
            .build()
            .unwrap();
        let error = block_on(client.get_thing("a").send()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET http://127.0.0.1:9/things/{id} could not be sent: a call runs on a tokio runtime, and \
             there is none"
        );
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.failure(), TransportFailure::NoRuntime);
        assert_eq!((error.attempts(), error.status()), (0, None));
        assert!(!error.is_retryable() && !error.is_connect() && !error.is_timeout());
        let error = block_on(client.get_thing("a").download()).unwrap_err();
        assert!(error.to_string().ends_with("and there is none"), "{error}");
    }
}

#[test]
fn a_body() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let waits = || json("200 OK", THING).then_waits(Duration::from_secs(5));
    let event = answer("200 OK", "text/event-stream", "data: x\n\n").closing();
    let server = runtime.block_on(Server::start([waits(), waits(), event, raw("").closing()]));
    let client = Client::at(server.url());
    let download = || {
        let call = client.call(&GET, |_| ()).download();
        runtime.block_on(call).unwrap().into_body()
    };
    let text = format!(
        "the answer to GET {}/get cannot be read: a body is read on a tokio runtime, and there is \
         none (status 200 OK)",
        server.url()
    );
    let mut body = download();
    let error = block_on(body.next()).unwrap().unwrap_err();
    assert_eq!(error.to_string(), text);
    assert!(block_on(body.next()).is_none());
    let file = std::env::temp_dir().join("written-without-a-runtime");
    let error = block_on(download().write_to(&file)).unwrap_err();
    assert_eq!(error.to_string(), text);
    assert!(!file.exists());
    let mut events = EventStream::<String>::text(download()).reconnect(2);
    let first = runtime.block_on(events.next()).unwrap().unwrap();
    assert_eq!(first.data, "x");
    let error = block_on(events.next()).unwrap().unwrap_err();
    assert_eq!(error.to_string(), text);
    assert!(block_on(events.next()).is_none());
}

/// The limits of a call need a clock.
#[test]
fn a_runtime_without_a_clock() {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_io().build().unwrap();
    let client = Client::at("http://127.0.0.1:9");
    for limit in [Duration::from_secs(1), Duration::MAX] {
        let call = client.get_thing("a").timeout(limit);
        let error = runtime.block_on(call.send()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET http://127.0.0.1:9/things/{id} could not be waited for: the tokio runtime has no clock; \
             build it with `enable_all` or `enable_time`"
        );
        assert!(!error.is_retryable());
    }
    // And with one it works as ever.
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().unwrap();
    let error = runtime.block_on(client.get_thing("a").send()).unwrap_err();
    assert!(error.is_connect(), "{error:?}");
}

/// An answer that is there, by somebody who knows no runtime.
#[derive(Clone)]
struct AtHand(&'static str);

impl Transport for AtHand {
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture<'_> {
        assert!(tokio::runtime::Handle::try_current().is_err());
        let path = request.uri().path().to_owned();
        Box::pin(async move {
            // What is sent is read, so that streams are sent without a clock, too.
            let mut body = request.into_body();
            while let Some(Ok(_)) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await
            {
            }
            let mut answer = http::Response::new(ResponseBody::from(self.0));
            let header = http::HeaderValue::from_static;
            answer
                .headers_mut()
                .insert("content-type", header("application/json"));
            if path != "/other" {
                *answer.status_mut() = http::StatusCode::TEMPORARY_REDIRECT;
                answer.headers_mut().insert("location", header("/other"));
            }
            Ok(answer)
        })
    }

    fn needs_runtime(&self) -> bool {
        false
    }
}

/// Without limits, repeats and hooks a call asks no clock, so that it runs wherever its transport does: in a
/// browser, say, which has neither tokio nor the standard library's clocks.
#[test]
fn a_transport_that_needs_none() {
    let unlimited = || {
        let builder = ClientBuilder::<Client>::new(&API).transport(AtHand(THING));
        builder
            .base_url("http://a.test")
            .timeout(Duration::MAX)
            .no_retries()
    };
    let client = unlimited().build().unwrap();
    let thing = block_on(client.get_thing("a").send()).unwrap();
    assert_eq!(thing.body().name, "lamp");
    let mut body = block_on(client.call(&GET, |_| ()).download())
        .unwrap()
        .into_body();
    assert_eq!(
        &block_on(body.next()).unwrap().unwrap()[..],
        THING.as_bytes()
    );
    let pieces = client.call(&POST_THING, |request| {
        request.body("a/b", Body::joined(vec!["x".into(), "y".into()]));
    });
    block_on(pieces.send()).unwrap();

    let told = |client: Client| {
        let error = block_on(client.get_thing("a").send()).unwrap_err();
        error.to_string()
    };
    let needs = [
        unlimited().timeout(Duration::from_secs(1)),
        unlimited().attempt_timeout(Duration::from_secs(1)),
        unlimited().idle_timeout(Duration::from_secs(1)),
        unlimited().retries(Retries::new()),
        unlimited().hook(Silent),
    ];
    for builder in needs {
        assert_eq!(
            told(builder.build().unwrap()),
            "GET http://a.test/things/{id} could not be sent: a call runs on a tokio runtime, and there is none"
        );
    }
}

struct Silent;

impl Hook for Silent {}
