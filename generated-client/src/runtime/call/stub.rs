//! A transport for tests: answers from memory to the calls that a test expects, and tells which were
//! not.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::panicking;

use http::{Method, Request};

use super::super::values::body::RequestBody;
use super::super::wire::transport::{Fault, FaultKind, Transport, TransportFuture};
use super::raw::Raw;
use super::stub_expected::{Expected, Prepared};

pub use super::stub_calls::Received;
pub use super::stub_expected::{Expect, Expectation};

/// A transport without a socket, for tests of code that has a client. A clone is the same stub.
///
/// ```text
/// let stub = Stub::new();
/// let client = Client::builder().transport(stub.clone()).base_url("http://test").build()?;
/// stub.expect(GetPet).answer(pet);
/// stub.expect(client.pets().delete_pet("7")).answer_status(404);
///
/// code_under_test(&client).await;
/// stub.verify();
/// ```
///
/// A call goes to the first expectation that fits and has calls left. One that fits none fails with
/// `Error::Transport`, is not repeated, and is told by [`Stub::verify`]. Everything above the transport
/// is real: what is sent is encoded, what is answered decoded, and limits, repeats and hooks do what
/// they do.
///
/// What was expected and did not come fails the test, too, when the last clone is dropped, if nobody
/// called [`Stub::verify`]. The client has a clone: while it is alive, nothing is told.
#[derive(Clone, Default)]
pub struct Stub(Arc<Shared>);

#[derive(Default)]
struct Shared(Mutex<State>);

#[derive(Default)]
struct State {
    expected: Vec<Expected>,
    received: Vec<Received>,
    unexpected: Vec<String>,
    is_told: bool,
}

impl Stub {
    /// One that expects nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Expects calls of an operation: of `GetPet`, the type in `api` that stands for it, with any
    /// arguments; of `client.pets().get_pet("7")`, with exactly these: path, query, headers, cookies, body.
    /// Credentials and what the client adds by itself are not compared.
    pub fn expect<E: Expect>(&self, what: E) -> Expectation<E::Operation> {
        let expected = Expected::of::<E::Operation>();
        what.conditions(Expectation::add(self.clone(), expected))
    }

    /// Expects requests by their method and path: of calls that the description does not have, and for
    /// access tokens. The path is percent-encoded, below that of the base URL.
    pub fn expect_request(&self, method: Method, path: impl Into<String>) -> Expectation<Raw> {
        let path = path.into();
        let expected = Expected::new(format!("{method} {path}"), None);
        let expectation = Expectation::add(self.clone(), expected);
        expectation.quietly(move |came| {
            let other = *came.method() != method;
            let other =
                other.then(|| format!("the method is {}, expected {method}", came.method()));
            other.or_else(|| came.path_differs(&path))
        })
    }

    /// All requests that came, in order, whether they were expected or not.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.state().received.clone()
    }

    /// Checks that what was expected came, and nothing else, so far.
    ///
    /// # Panics
    /// It did not: the text says what is missing, and for each request that was not expected how it
    /// differs from what was.
    #[track_caller]
    pub fn verify(&self) {
        let problems = {
            let mut state = self.state();
            state.is_told = true;
            state.problems()
        };
        assert!(problems.is_empty(), "{problems}");
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an expectation, and gives its number.
    pub(super) fn add(&self, expected: Expected) -> usize {
        let mut state = self.state();
        state.is_told = false;
        state.expected.push(expected);
        state.expected.len() - 1
    }

    pub(super) fn change(&self, index: usize, change: impl FnOnce(&mut Expected)) {
        if let Some(expected) = self.state().expected.get_mut(index) {
            change(expected);
        }
    }

    /// The answer to a request, or how it differs from all that is expected.
    fn answer(&self, came: Received) -> Result<Prepared, String> {
        let mut state = self.state();
        let state = &mut *state;
        state.received.push(came.clone());
        let fitting = state
            .expected
            .iter_mut()
            .find(|one| one.differs(&came).is_none());
        if let Some(expected) = fitting {
            let name = expected.name.clone();
            let answer = expected.next();
            return answer.ok_or_else(|| format!("{name} is expected without an answer"));
        }
        let mut told = came.told();
        for expected in &state.expected {
            let differs = expected.differs(&came).unwrap_or_default();
            let _ = write!(told, "\n    {}: {differs}", expected.name);
        }
        state.unexpected.push(told);
        Err(format!("{} is not expected", came.told()))
    }
}

impl State {
    /// Nothing if all is well.
    fn problems(&self) -> String {
        let missing = self.expected.iter().filter_map(Expected::missing);
        let missing = missing.map(|told| format!("\n- missing: {told}"));
        let unexpected = self.unexpected.iter();
        let unexpected = unexpected.map(|told| format!("\n- not expected: {told}"));
        let all: String = missing.chain(unexpected).collect();
        match all.as_str() {
            "" => all,
            all => format!("the calls are not those that were expected{all}"),
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        let state = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        // A test that fails already says why.
        if state.is_told || panicking() {
            return;
        }
        let problems = state.problems();
        assert!(problems.is_empty(), "{problems}");
    }
}

impl Transport for Stub {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        Box::pin(async move {
            let came = Received::read(request).await?;
            match self.answer(came) {
                Ok(answer) => answer.give().await,
                Err(why) => Err(Fault::new(FaultKind::Refused).with_source(why)),
            }
        })
    }

    fn wants_operations(&self) -> bool {
        true
    }
}

impl fmt::Debug for Stub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let names: Vec<_> = state.expected.iter().map(|one| &one.name).collect();
        f.debug_struct("Stub")
            .field("expected", &names)
            .field("received", &state.received)
            .finish()
    }
}
