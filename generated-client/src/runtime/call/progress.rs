//! How far an exchange has come, so that an error can say it.

use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use http::header::ACCEPT_ENCODING;

use super::super::auth::security::ProviderError;
use super::super::http::error::{
    ArgumentError, CredentialError, Error, TimeoutError, TimeoutKind, TransportError,
    TransportFailure, WaitingFor,
};
use super::super::http::request::Request;
use super::super::http::response::{Reply, Sent};
use super::super::values::body::{BodyError, BodyWaits};
use super::super::wire::transport::{Fault, FaultKind};
use super::assemble::Target;
use super::client::Core;
use super::redirect::Outgoing;

/// No answer: never a documented failure.
pub(super) type Failed = Error<Infallible>;

/// How far an exchange has come, for the errors.
pub(super) struct Progress {
    state: Mutex<State>,
    /// The request's own body has nothing to send at the moment. Set if it may come to that.
    body_waits: OnceLock<Arc<BodyWaits>>,
}

struct State {
    sent: Sent,
    /// The same without the redirect that is being followed.
    call: Option<Box<Sent>>,
    waiting_for: WaitingFor,
    /// The answer, as far as it arrived.
    head: Option<Reply>,
}

impl Progress {
    pub(super) fn new(
        core: &Core,
        request: &Request,
        target: &Target,
        request_id: Option<Arc<str>>,
    ) -> Self {
        let (url, base) = (target.url.clone(), target.base.clone());
        let mut call = Sent::operation(request.method(), url, base, request.printed_path());
        call.quotes = core.quotes();
        call.request_id = request_id;
        Self {
            state: Mutex::new(State {
                sent: call,
                call: None,
                waiting_for: WaitingFor::Credential,
                head: None,
            }),
            body_waits: OnceLock::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn sent(&self) -> Sent {
        self.state().sent.clone()
    }

    pub(super) fn waiting(&self, waiting_for: WaitingFor) {
        let mut state = self.state();
        state.waiting_for = waiting_for;
        // A second attempt has no answer yet.
        state.head = None;
    }

    /// What says whether the request's own body has nothing to send, for which it has so long.
    pub(super) fn body_waits(&self, limit: Duration) -> Arc<BodyWaits> {
        let waits = self
            .body_waits
            .get_or_init(|| Arc::new(BodyWaits::new(limit)));
        waits.clone()
    }

    /// The call is sent once more, from its own URL: how often by then.
    pub(super) fn attempt(&self) -> u32 {
        let mut state = self.state();
        state.sent.attempts += 1;
        state.sent.attempts
    }

    pub(super) fn sending(&self, outgoing: &Outgoing, is_redirected: bool) {
        let mut state = self.state();
        let state = &mut *state;
        let attempts = state.sent.attempts;
        if is_redirected {
            let call = state
                .call
                .get_or_insert_with(|| Box::new(state.sent.clone()));
            state.sent = call.redirected(&outgoing.method, &outgoing.url);
        } else if let Some(call) = state.call.take() {
            state.sent = *call;
        }
        state.sent.attempts = attempts;
        state.sent.secrets = outgoing.secrets.clone();
        state.sent.takes_encodings = outgoing.headers.keys().any(|name| *name == ACCEPT_ENCODING);
        state.waiting_for = WaitingFor::Answer;
        state.head = None;
        if let Some(waits) = self.body_waits.get() {
            waits.restart();
        }
    }

    pub(super) fn answered(&self, head: Reply) {
        let mut state = self.state();
        state.waiting_for = WaitingFor::Body;
        state.head = Some(head);
    }

    pub(super) fn no_credential(
        &self,
        scheme: &'static str,
        problem: impl Into<Cow<'static, str>>,
        source: Option<ProviderError>,
    ) -> Failed {
        Error::Credential(Box::new(CredentialError {
            sent: self.sent(),
            scheme,
            problem: problem.into(),
            source,
        }))
    }

    pub(super) fn too_long(&self, limit: u64) -> Failed {
        self.transport(TransportFailure::TooLong { limit }, None)
    }

    pub(super) fn timeout(&self, kind: TimeoutKind, limit: Option<Duration>) -> Failed {
        let state = self.state();
        let waiting_for = match state.waiting_for {
            _ if kind == TimeoutKind::Connect => WaitingFor::Connection,
            WaitingFor::Answer if self.body_has_nothing() => WaitingFor::RequestBody,
            waiting_for => waiting_for,
        };
        Error::Timeout(Box::new(TimeoutError {
            sent: state.sent.clone(),
            kind,
            waiting_for,
            limit,
            head: state.head.clone(),
        }))
    }

    /// The server took nothing of the request's body for so long.
    pub(super) fn not_taken(&self, limit: Duration) -> Failed {
        self.waiting(WaitingFor::Upload);
        self.timeout(TimeoutKind::Idle, Some(limit))
    }

    /// What a fault of the transport is, as far as the exchange has come.
    pub(super) fn failed(&self, core: &Core, fault: Fault) -> Failed {
        if let Some(limit) = self.body_waits.get().and_then(|waits| waits.is_late()) {
            return self.timeout(TimeoutKind::Idle, Some(limit));
        }
        let answered = self.state().head.is_some();
        let kind = match is_of_body(&fault) {
            true => FaultKind::RequestBody,
            false => fault.kind(),
        };
        match (TransportFailure::of(kind, answered), kind) {
            (Some(failure), _) => self.transport(failure, Some(fault)),
            (None, FaultKind::ConnectTimeout) => {
                self.timeout(TimeoutKind::Connect, core.connect_timeout())
            }
            (None, _) => self.timeout(TimeoutKind::HttpClient, None),
        }
    }

    pub(super) fn no_runtime(&self) -> Option<Failed> {
        let failure = TransportFailure::missing_runtime()?;
        Some(self.transport(failure, None))
    }

    fn body_has_nothing(&self) -> bool {
        let waits = self.body_waits.get();
        waits.is_some_and(|waits| waits.has_nothing())
    }

    fn transport(&self, failure: TransportFailure, fault: Option<Fault>) -> Failed {
        let state = self.state();
        Error::Transport(Box::new(TransportError {
            sent: state.sent.clone(),
            failure,
            head: state.head.clone(),
            source: fault.and_then(Fault::into_source),
        }))
    }
}

/// Whether the request's own body is at fault.
fn is_of_body(fault: &Fault) -> bool {
    let mut next = fault.source();
    while let Some(cause) = next {
        if cause.is::<BodyError>() {
            return true;
        }
        next = cause.source();
    }
    false
}

/// An argument that turns out unsendable only now.
pub(super) fn argument(
    request: &Request,
    name: &str,
    reason: impl Into<Cow<'static, str>>,
) -> Failed {
    Error::Argument(Box::new(ArgumentError {
        operation: request.operation().id,
        argument: name.to_owned(),
        reason: reason.into(),
    }))
}
