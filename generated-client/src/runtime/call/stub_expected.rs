//! What a test expects: an operation, perhaps with certain arguments, how often, and what is answered.

use std::any::{TypeId, type_name};
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;

use super::super::http::answer::Answer;
use super::super::http::response::{Reply, Sent};
use super::super::json::{self, Encode};
use super::super::wire::transport::{Fault, FaultKind, ResponseBody};
use super::operation::{Call, Operation};
use super::stub::Stub;
use super::stub_calls::Received;

/// What [`Stub::expect`] takes: the type that stands for an operation, `GetPet`, whatever its arguments
/// are; or a call that is not sent, `client.pets().get_pet("7")`, with exactly these.
pub trait Expect {
    /// The operation.
    type Operation: Operation;

    /// Adds what must be true of a request.
    fn conditions(self, expectation: Expectation<Self::Operation>) -> Expectation<Self::Operation>;
}

impl<O: Operation> Expect for O {
    type Operation = O;

    fn conditions(self, expectation: Expectation<O>) -> Expectation<O> {
        expectation
    }
}

impl<O: Operation> Expect for Call<O> {
    type Operation = O;

    fn conditions(self, expectation: Expectation<O>) -> Expectation<O> {
        let Self {
            core,
            request,
            overrides,
            ..
        } = self;
        let arguments = move |came: &Received| {
            let method = (came.method() != request.method()).then(|| {
                format!(
                    "the method is {}, expected {}",
                    came.method(),
                    request.method()
                )
            });
            let path = || came.path_differs(&request.expanded_path().ok()?);
            // A call to a path that the description does not have carries whatever the client has.
            let query = || came.queries_differ(&request.query_string(), core.credentials().kinds());
            let headers = || {
                let mut headers = request.headers().iter().chain(overrides.headers());
                headers.find_map(|(name, value)| {
                    came.header_differs(name.as_str(), value.to_str().ok()?)
                })
            };
            let arguments = || came.arguments_differ(&request);
            let body = || match request.content() {
                Some((content_type, body)) => {
                    came.body_differs(content_type.to_str().ok()?, body.as_bytes()?)
                }
                None => came.body_is_there(),
            };
            let differs = method.or_else(path).or_else(query);
            differs.or_else(headers).or_else(arguments).or_else(body)
        };
        expectation.noted(" with the arguments of a call", arguments)
    }
}

/// An expectation that is being written: first what must be true of the request, then what is answered.
///
/// Each answer that is added is for one call, in order, and as many calls are expected as there are
/// answers, unless [`times`](Self::times), [`any_times`](Self::any_times) or [`never`](Self::never) say
/// otherwise; the last answer then holds for all further ones. Repeats of the client's own are calls,
/// too: tests of failures either expect them, or send with `.no_retries()`.
pub struct Expectation<O> {
    stub: Stub,
    index: usize,
    operation: PhantomData<fn() -> O>,
}

type Condition = Box<dyn Fn(&Received) -> Option<String> + Send + Sync>;

/// An expectation as the stub keeps it.
pub(super) struct Expected {
    marker: Option<TypeId>,
    pub(super) name: String,
    conditions: Vec<Condition>,
    answers: Vec<Prepared>,
    count: Option<Count>,
    pub(super) calls: usize,
}

enum Count {
    Times(usize),
    Any,
}

#[derive(Clone)]
pub(super) enum Prepared {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    Fault(FaultKind),
    Nothing,
}

impl Expected {
    pub(super) fn of<O: Operation>() -> Self {
        let name = type_name::<O>().rsplit("::").next().unwrap_or_default();
        Self::new(name.to_owned(), Some(TypeId::of::<O>()))
    }

    pub(super) fn new(name: String, marker: Option<TypeId>) -> Self {
        Self {
            marker,
            name,
            conditions: Vec::new(),
            answers: Vec::new(),
            count: None,
            calls: 0,
        }
    }

    /// Why a request is not what is expected. `None`: it is.
    pub(super) fn differs(&self, came: &Received) -> Option<String> {
        let marker = came.operation.map(|called| called.marker);
        if self.marker.is_some() && marker != self.marker {
            return Some("another operation".to_owned());
        }
        let differs = self.conditions.iter().find_map(|differs| differs(came));
        differs.or_else(|| {
            let most = self.most()?;
            (self.calls >= most).then(|| match most {
                0 => "it was to be called never".to_owned(),
                1 => "it was called once already, as expected".to_owned(),
                most => format!("it was called {most} times already, as expected"),
            })
        })
    }

    /// How many calls are expected at most.
    fn most(&self) -> Option<usize> {
        match self.count {
            None => Some(self.answers.len().max(1)),
            Some(Count::Times(times)) => Some(times),
            Some(Count::Any) => None,
        }
    }

    /// What is missing, in words.
    pub(super) fn missing(&self) -> Option<String> {
        let most = self.most()?;
        (self.calls < most).then(|| {
            let calls = if most == 1 { "call" } else { "calls" };
            format!(
                "{}: expected {most} {calls}, came {}",
                self.name, self.calls
            )
        })
    }

    /// The answer to the next call.
    pub(super) fn next(&mut self) -> Option<Prepared> {
        let answer = self.answers.get(self.calls).or(self.answers.last());
        self.calls += 1;
        answer.cloned()
    }
}

impl Prepared {
    pub(super) async fn give(self) -> Result<Response<ResponseBody>, Fault> {
        match self {
            Self::Answer {
                status,
                headers,
                body,
            } => {
                let mut answer = Response::new(body.into());
                *answer.status_mut() = status;
                *answer.headers_mut() = headers;
                Ok(answer)
            }
            Self::Fault(kind) => Err(Fault::new(kind)),
            Self::Nothing => std::future::pending().await,
        }
    }
}

impl<O> Expectation<O> {
    pub(super) fn add(stub: Stub, expected: Expected) -> Self {
        let index = stub.add(expected);
        Self {
            stub,
            index,
            operation: PhantomData,
        }
    }

    fn change(self, change: impl FnOnce(&mut Expected)) -> Self {
        self.stub.change(self.index, change);
        self
    }

    fn noted(
        self,
        note: &str,
        differs: impl Fn(&Received) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.change(|expected| {
            expected.name.push_str(note);
            expected.conditions.push(Box::new(differs));
        })
    }

    /// A condition that stands in the name already.
    pub(super) fn quietly(
        self,
        differs: impl Fn(&Received) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.noted("", differs)
    }

    /// Only with this path, percent-encoded, below that of the base URL or with it: `/pets/7`.
    pub fn with_path(self, path: impl Into<String>) -> Self {
        let path = path.into();
        let note = format!(" with path {path}");
        self.noted(&note, move |came| came.path_differs(&path))
    }

    /// Only with this value of a query parameter, as it is before it is encoded. Others may be there.
    pub fn with_query(self, name: impl Into<String>, value: impl ToString) -> Self {
        let (name, value) = (name.into(), vec![value.to_string()]);
        let note = format!(" with query `{name}`");
        self.noted(&note, move |came| came.query_differs(&name, &value))
    }

    /// Only with this header. Others may be there.
    pub fn with_header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        let note = format!(" with header `{name}`");
        self.noted(&note, move |came| came.header_differs(&name, &value))
    }

    /// Only with this body, compared as JSON: the order of members makes no difference.
    pub fn with_json(self, body: &(impl Serialize + ?Sized)) -> Self {
        let body = serde_json::to_value(body);
        self.noted(" with a JSON body", move |came| match &body {
            Ok(body) => came.json_differs(body),
            Err(error) => Some(format!("what is expected is no JSON: {error}")),
        })
    }

    /// Only if this is true of the request; `what` says it in a few words.
    pub fn when(
        self,
        what: impl Into<String>,
        is: impl Fn(&Received) -> bool + Send + Sync + 'static,
    ) -> Self {
        let what = what.into();
        let note = format!(" when {what}");
        self.noted(&note, move |came| {
            (!is(came)).then(|| format!("it is not true that {what}"))
        })
    }

    /// Answers with a status, and JSON as its body: a documented failure, say.
    ///
    /// # Panics
    /// The status is none, or the value cannot be written as JSON.
    #[track_caller]
    pub fn answer_json(self, status: u16, body: &(impl Serialize + ?Sized)) -> Self {
        let json = serde_json::to_vec(body);
        assert!(json.is_ok(), "the answer cannot be written as JSON");
        self.answer_body(status, "application/json", json.unwrap_or_default())
    }

    /// Answers with a status and no body.
    ///
    /// # Panics
    /// The status is none.
    #[track_caller]
    pub fn answer_status(self, status: u16) -> Self {
        let status = checked(status);
        self.then(Prepared::Answer {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        })
    }

    /// Answers with a status and a body of any media type: a text, events, bytes.
    ///
    /// # Panics
    /// The status is none, or the content type cannot be sent.
    #[track_caller]
    pub fn answer_body(self, status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let status = checked(status);
        let body = body.into();
        let answer = Prepared::Answer {
            status,
            headers: HeaderMap::new(),
            body,
        };
        self.then(answer)
            .and_header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Adds a header to the last answer, or replaces it.
    ///
    /// # Panics
    /// The header cannot be sent, or there is no answer to have it.
    #[track_caller]
    pub fn and_header(self, name: &str, value: &str) -> Self {
        let header = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value),
        );
        let mut is_set = false;
        let changed = self.change(|expected| {
            if let ((Ok(name), Ok(value)), Some(Prepared::Answer { headers, .. })) =
                (header, expected.answers.last_mut())
            {
                headers.insert(name, value);
                is_set = true;
            }
        });
        assert!(
            is_set,
            "the header {name:?} cannot be set: there is no answer, or it cannot be sent"
        );
        changed
    }

    /// Fails without an answer: no connection, a certificate that is refused, a connection that broke.
    pub fn fail(self, kind: FaultKind) -> Self {
        self.then(Prepared::Fault(kind))
    }

    /// Fails at once with a time limit that is over. [`Self::hang`] lets one of the client's own run.
    pub fn time_out(self) -> Self {
        self.fail(FaultKind::Timeout)
    }

    /// Breaks the connection before there is an answer.
    pub fn break_connection(self) -> Self {
        self.fail(FaultKind::Broken)
    }

    /// Never answers: what ends the call is a time limit of the client's. In a test with
    /// `#[tokio::test(start_paused = true)]` nobody waits for it.
    pub fn hang(self) -> Self {
        self.then(Prepared::Nothing)
    }

    /// Expects so many calls. The last answer is given to all that have none of their own.
    pub fn times(self, calls: usize) -> Self {
        self.change(|expected| expected.count = Some(Count::Times(calls)))
    }

    /// Expects any number of calls, also none.
    pub fn any_times(self) -> Self {
        self.change(|expected| expected.count = Some(Count::Any))
    }

    /// Expects no call.
    pub fn never(self) -> Self {
        self.times(0)
    }

    fn then(self, answer: Prepared) -> Self {
        self.change(|expected| expected.answers.push(answer))
    }
}

impl<O: Operation> Expectation<O> {
    /// Answers with the operation's documented success, from its type. Its status is the first from 200
    /// that the operation reads it from; where a success is not JSON, or one of several, use
    /// [`answer_json`](Self::answer_json) or [`answer_body`](Self::answer_body).
    ///
    /// # Panics
    /// The value cannot be written as JSON, or the operation does not read it back.
    #[track_caller]
    pub fn answer(self, body: impl Into<O::Output>) -> Self
    where
        O::Output: Encode,
    {
        let json = json::to_string(&body.into());
        assert!(json.is_ok(), "the answer cannot be written as JSON");
        let json = Bytes::from(json.unwrap_or_default());
        let status = (200..300).find(|status| is_success::<O>(*status, &json));
        assert!(
            status.is_some(),
            "the operation has no success that is read from this value"
        );
        self.answer_body(status.unwrap_or(200), "application/json", json)
    }
}

fn is_success<O: Operation>(status: u16, json: &Bytes) -> bool {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let sent = Sent::new("GET", "/");
    let reply = Reply::new(sent, checked(status), headers, json.clone(), None);
    matches!(O::decode(&reply), Ok(Answer::Success(_)))
}

#[track_caller]
fn checked(status: u16) -> StatusCode {
    let checked = StatusCode::from_u16(status);
    assert!(checked.is_ok(), "{status} is no status of HTTP");
    checked.unwrap_or_default()
}
