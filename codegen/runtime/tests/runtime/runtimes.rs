//! Calls and bodies where there is no tokio runtime.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::Duration;

use runtime::error::{Error, TransportFailure};
use runtime::events::EventStream;

use super::api::{Client, THING};
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
