//! A client on an HTTP stack of the caller's own: all that is the client's stays as it is.

use std::collections::VecDeque;
use std::error::Error as _;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body::Body as _;
use runtime::body::{Body, RequestBody};
use runtime::client::{BuildError, ClientBuilder};
use runtime::error::{Error, TimeoutKind, TransportFailure, WaitingFor};
use runtime::oauth::ClientCredentials;
use runtime::reqwest_stack::ReqwestTransport;
use runtime::security::Credential;
use runtime::transport::{Fault, FaultKind, ResponseBody, Transport, TransportFuture};

use super::api::{API, BEARER, Client, Credentials, POST_THING, THING};
use super::bodies::stream;
use super::oauth::OPERATION;
use super::server::{Server, json};

/// A request as a transport gets it.
#[derive(Clone, Debug, PartialEq)]
struct Sent {
    line: String,
    authorization: Option<HeaderValue>,
    body: Bytes,
}

type Answer = Result<Response<ResponseBody>, Fault>;

/// Gives these answers, in order, and keeps what it was asked.
#[derive(Clone, Default)]
struct Memory {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Memory {
    fn of(answers: impl IntoIterator<Item = Answer>) -> Self {
        let memory = Self::default();
        memory.answers.lock().unwrap().extend(answers);
        memory
    }

    fn client(&self) -> ClientBuilder<Client> {
        let builder = ClientBuilder::new(&API).transport(self.clone());
        builder.base_url("https://api.test/v1")
    }

    fn lines(&self) -> Vec<String> {
        let sent = self.sent.lock().unwrap();
        sent.iter().map(|sent| sent.line.clone()).collect()
    }
}

impl Transport for Memory {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        Box::pin(async move {
            let (parts, mut body) = request.into_parts();
            let mut bytes = Vec::new();
            while let Some(frame) =
                std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await
            {
                let frame =
                    frame.map_err(|error| Fault::new(FaultKind::Broken).with_source(error))?;
                bytes.extend_from_slice(frame.data_ref().unwrap());
            }
            self.sent.lock().unwrap().push(Sent {
                line: format!("{} {}", parts.method, parts.uri),
                authorization: parts.headers.get("authorization").cloned(),
                body: bytes.into(),
            });
            let next = self.answers.lock().unwrap().pop_front();
            next.unwrap_or_else(|| Err(Fault::new(FaultKind::Broken)))
        })
    }
}

fn answer(status: u16, body: &'static str) -> Answer {
    let mut answer = Response::new(ResponseBody::from(body));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap();
    let json = HeaderValue::from_static("application/json");
    answer.headers_mut().insert("content-type", json);
    Ok(answer)
}

fn moved(location: &'static str) -> Answer {
    let mut answer = answer(302, "")?;
    let location = HeaderValue::from_static(location);
    answer.headers_mut().insert("location", location);
    Ok(answer)
}

#[tokio::test]
async fn redirects_repeats_and_credentials_are_the_clients() {
    let memory = Memory::of([
        answer(503, ""),
        moved("/v1/elsewhere"),
        moved("https://other.test/thing"),
        answer(200, THING),
    ]);
    let builder = memory.client().token("secret-token");
    let client = builder.credential(&BEARER, Credential::value("s3cret-bearer"));
    let client: Client = client.build().unwrap();
    let quick = runtime::call::Retries::new().first_wait(Duration::ZERO);
    let response = client.get_thing("a b").retries(quick).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(
        memory.lines(),
        [
            "GET https://api.test/v1/things/a%20b",
            "GET https://api.test/v1/things/a%20b",
            "GET https://api.test/v1/elsewhere",
            "GET https://other.test/thing",
        ]
    );
}

#[tokio::test]
async fn bodies_come_as_they_are() {
    let memory = Memory::of([answer(200, THING), answer(200, THING), answer(200, THING)]);
    let client: Client = memory.client().build().unwrap();
    client.post_thing(&1).await.unwrap();
    let call = client.call(&POST_THING, |request| {
        request.body("a/b", Body::joined(vec!["x".into(), stream(&["y", "z"])]));
    });
    call.await.unwrap();
    client.get_thing("a").await.unwrap();
    let sent = memory.sent.lock().unwrap();
    let bodies: Vec<_> = sent.iter().map(|sent| &sent.body[..]).collect();
    assert_eq!(bodies, [b"1", &b"xyz"[..], b""]);
}

/// Each kind of fault is the error that it was with the stack that is built in.
#[tokio::test]
async fn faults_have_kinds() {
    let told = async |kind: FaultKind| {
        let fault = Fault::new(kind).with_source(io::Error::other("deep: secret-token"));
        let memory = Memory::of([Err(fault)]);
        let client = memory.client().token("secret-token").no_retries();
        let client: Client = client.build().unwrap();
        client.get_thing("a").await.unwrap_err()
    };
    let text = async |kind| {
        let error = told(kind).await;
        assert!(!format!("{error:?}").contains("secret-token"), "{error:?}");
        let deepest = error.source().map(ToString::to_string);
        assert!(matches!(&error, Error::Timeout(_)) || deepest.unwrap() == "deep: secret-token");
        error.to_string()
    };
    let call = "GET https://api.test/v1/things/{id}";
    for (kind, expected) in [
        (FaultKind::Connect, "could not be sent: no connection"),
        (
            FaultKind::Certificate,
            "could not be sent: a certificate is refused (deep: ***)",
        ),
        (
            FaultKind::NotTls,
            "could not be sent: what listens there does not speak TLS; write `http://` if it is not meant to",
        ),
        (
            FaultKind::NotHttp,
            "was not answered: what came back is not HTTP",
        ),
        (
            FaultKind::Proxy,
            "could not be sent: the proxy does not pass it on (deep: ***)",
        ),
        (
            FaultKind::RequestBody,
            "could not be sent: the request's body broke off",
        ),
        (
            FaultKind::Broken,
            "was not answered: the exchange broke off",
        ),
    ] {
        assert_eq!(text(kind).await, format!("{call} {expected}"));
    }
    let Error::Timeout(error) = told(FaultKind::ConnectTimeout).await else {
        panic!()
    };
    let kinds = (error.kind(), error.waiting_for());
    assert_eq!(kinds, (TimeoutKind::Connect, WaitingFor::Connection));
    let Error::Timeout(error) = told(FaultKind::Timeout).await else {
        panic!()
    };
    let kinds = (error.kind(), error.waiting_for());
    assert_eq!(kinds, (TimeoutKind::HttpClient, WaitingFor::Answer));
}

/// Some pieces, then an error.
struct Breaking(VecDeque<&'static str>);

impl http_body::Body for Breaking {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(match self.0.pop_front() {
            Some(piece) => Ok(http_body::Frame::data(piece.into())),
            None => Err(io::Error::other("cut")),
        }))
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off() {
    let broken = || {
        let mut answer = answer(200, "")?;
        *answer.body_mut() = ResponseBody::new(Breaking(["{", "\"id\""].into()));
        Ok(answer)
    };
    let memory = Memory::of([broken(), broken()]);
    let client: Client = memory.client().no_retries().build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer to GET https://api.test/v1/things/{id} broke off while its body was read (status 200 OK)"
    );
    assert_eq!(error.source().unwrap().to_string(), "cut");

    let mut body = client.get_thing("a").download().await.unwrap().into_body();
    assert_eq!(body.next().await.unwrap().unwrap(), "{");
    assert_eq!(body.next().await.unwrap().unwrap(), "\"id\"");
    let Error::Transport(error) = body.next().await.unwrap().unwrap_err() else {
        panic!()
    };
    assert_eq!(error.failure(), TransportFailure::Body);
    assert!(body.next().await.is_none());
}

/// A piece, then the end, and whether somebody came as far as that.
struct Watched {
    piece: Option<Bytes>,
    length: Option<u64>,
    ended: Arc<AtomicBool>,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        let piece = self.piece.take();
        if piece.is_none() {
            self.ended.store(true, Ordering::Relaxed);
        }
        Poll::Ready(piece.map(|piece| Ok(http_body::Frame::data(piece))))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.length
            .map(http_body::SizeHint::with_exact)
            .unwrap_or_default()
    }
}

/// The body of a redirect is read if it is short, so that its connection can be used again.
#[tokio::test]
async fn answers_that_nobody_wants() {
    for (length, is_told, is_read) in [
        (1, true, true),
        (5, true, true),
        (65_536, true, true),
        (65_537, true, false),
        (5, false, false),
    ] {
        let ended = Arc::new(AtomicBool::new(false));
        let mut first = moved("/v1/elsewhere");
        if let Ok(first) = &mut first {
            *first.body_mut() = ResponseBody::new(Watched {
                piece: Some(vec![b'x'; length].into()),
                length: is_told.then_some(length as u64),
                ended: ended.clone(),
            });
        }
        let memory = Memory::of([first, answer(200, THING)]);
        let client: Client = memory.client().build().unwrap();
        client.get_thing("a").await.unwrap();
        let case = (length, is_told);
        assert_eq!(ended.load(Ordering::Relaxed), is_read, "{case:?}");
    }
}

/// A body of the request's that breaks off is told as that, whatever the transport says.
#[tokio::test]
async fn a_request_that_breaks_off() {
    let client: Client = Memory::default().client().build().unwrap();
    let call = client.call(&POST_THING, |request| {
        request.body("a/b", stream(&["x"]).with_length(5));
    });
    let error = call.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST https://api.test/v1/things could not be sent: the request's body broke off"
    );
}

#[tokio::test(start_paused = true)]
async fn time_limits_are_the_clients() {
    let never = |_: Request<RequestBody>| std::future::pending::<Answer>();
    let client = ClientBuilder::new(&API).transport(never);
    let client = client
        .base_url("http://a.test")
        .timeout(Duration::from_secs(5));
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET http://a.test/things/{id}: the time limit of 5s was over while waiting for the answer"
    );
}

/// Tokens are fetched with the client's transport, or the provider's own.
#[tokio::test]
async fn tokens_come_through_the_transport() {
    let token = || answer(200, r#"{"access_token": "t1"}"#);
    let memory = Memory::of([token(), answer(200, THING)]);
    let provider = ClientCredentials::new("/oauth/token", "id", "top-secret");
    let client = memory
        .client()
        .credential(&BEARER, Credential::provider(provider));
    let client: Client = client.build().unwrap();
    client.call(&OPERATION, |_| ()).await.unwrap();
    let sent = memory.sent.lock().unwrap().clone();
    assert_eq!(sent[0].line, "POST https://api.test/oauth/token");
    assert_eq!(sent[0].body, "grant_type=client_credentials");
    assert_eq!(sent[1].authorization.as_ref().unwrap(), "Bearer t1");

    let own = Memory::of([token()]);
    let provider = ClientCredentials::new("https://login.test/", "id", "s").transport(own.clone());
    Credential::provider(provider).get().await.unwrap();
    assert_eq!(own.lines(), ["POST https://login.test/"]);

    let fault = Fault::new(FaultKind::Connect).with_source(io::Error::other("no route"));
    let own = Memory::of([Err(fault)]);
    let provider = ClientCredentials::new("https://login.test/", "id", "s").transport(own);
    let error = Credential::provider(provider).get().await.unwrap_err();
    assert_eq!(error.to_string(), "the token endpoint cannot be reached");
    assert_eq!(error.source().unwrap().to_string(), "no route");
}

#[test]
fn settings_of_reqwest_are_refused_beside_another_transport() {
    let refused = |builder: ClientBuilder<Client>| {
        let built: Result<Client, BuildError> = builder.base_url("http://a.test").build();
        assert_eq!(
            built.unwrap_err().to_string(),
            "`http_client`, `connect_timeout` and `compression` are settings of reqwest, and this client has another \
             transport: set them there"
        );
    };
    let builder = || ClientBuilder::new(&API).transport(Memory::default());
    refused(builder().connect_timeout(Duration::from_secs(1)));
    refused(builder().http_client(reqwest::Client::builder()));
}

/// A layer of the caller's around the stack that is built in.
#[tokio::test]
async fn a_layer_on_real_sockets() {
    #[derive(Clone)]
    struct Counted(ReqwestTransport, Arc<Mutex<Vec<Method>>>);

    impl Transport for Counted {
        fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
            self.1.lock().unwrap().push(request.method().clone());
            self.0.send(request)
        }
    }

    let server = Server::start([json("200 OK", THING)]).await;
    let http = ReqwestTransport::build(reqwest::Client::builder().no_proxy()).unwrap();
    let counted = Counted(http, Arc::default());
    let shared: Arc<dyn Transport> = Arc::new(counted.clone());
    let client = ClientBuilder::new(&API)
        .transport(shared)
        .base_url(server.url());
    let client: Client = client.build().unwrap();
    client.post_thing(&vec![1, 2]).await.unwrap();
    client.get_thing("a").await.unwrap();
    assert_eq!(*counted.1.lock().unwrap(), [Method::POST, Method::GET]);
    assert_eq!(server.requests()[0].text(), "[1,2]");
    assert_eq!(server.requests()[0].header("content-length"), Some("5"));
    assert_eq!(server.requests()[1].header("content-length"), None);
}

#[test]
fn what_is_printed_has_no_content() {
    assert_eq!(
        format!("{:?}", ResponseBody::from("secret")),
        "ResponseBody(6 bytes)"
    );
    let body = ResponseBody::new(Breaking(VecDeque::new()));
    assert_eq!(format!("{body:?}"), "ResponseBody(pieces)");
    let body = RequestBody::from(Bytes::from("secret"));
    assert_eq!(format!("{body:?}"), "RequestBody");
    assert_eq!(body.as_bytes().unwrap(), "secret");
    let fault = Fault::new(FaultKind::Broken);
    assert_eq!(fault.to_string(), "the connection broke");
    assert_eq!(fault.kind(), FaultKind::Broken);
}
