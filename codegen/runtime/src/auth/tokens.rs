//! Access tokens that all calls share: fetched once for all that wait, by a task of its own, and
//! failures too.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use http::StatusCode;
use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::time::Instant;
use url::Url;

use super::super::wire::transport::Transport;
use super::secret::Secret;

/// The least time between two requests for a token, whatever the server says of its life, and after
/// the first failure in a row.
const PAUSE: Duration = Duration::from_secs(1);

/// What the pause after failures in a row grows to.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// What was fetched.
pub(super) struct Fetched {
    pub(super) access: Secret,
    /// How long it is good. `None`: nobody knows.
    pub(super) lifetime: Option<Duration>,
    /// The refresh token for the next time, if there is a new one.
    pub(super) refresh: Option<Secret>,
    /// Who is told the refresh token.
    pub(super) on_new: Option<Arc<Keep>>,
}

pub(super) type Keep = dyn Fn(&Secret) + Send + Sync;

type Outcome = Result<Secret, OAuthError>;

/// The tokens of a provider.
pub(super) struct Tokens {
    state: Mutex<State>,
    /// What a relative URL is relative to.
    pub(super) base: OnceLock<Url>,
    /// The transport of the first client that is built with the provider.
    pub(super) transport: OnceLock<Arc<dyn Transport>>,
}

/// A task that fetches, and the runtime that it runs on.
#[derive(Clone)]
struct Fetching {
    outcome: watch::Receiver<Option<Outcome>>,
    runtime: Handle,
    number: u64,
}

impl Fetching {
    /// What it brings. `None` if nobody brings anything: a task ends with its runtime.
    async fn outcome(&mut self) -> Option<Outcome> {
        loop {
            let brought = self.outcome.wait_for(Option::is_some);
            if let Ok(brought) = tokio::time::timeout(PAUSE, brought).await {
                return brought.ok().and_then(|outcome| outcome.clone());
            }
            if self.is_held_up().await {
                return None;
            }
        }
    }

    /// Whether its runtime stands still: one of a single thread, which nobody runs at the moment or which a
    /// call without `async` holds up. Then it runs nothing else either.
    async fn is_held_up(&self) -> bool {
        let (sender, receiver) = oneshot::channel();
        self.runtime.spawn(async move { sender.send(()) });
        tokio::time::timeout(PAUSE, receiver).await.is_err()
    }
}

#[derive(Default)]
struct State {
    access: Option<(Secret, Option<Instant>)>,
    refresh: Option<Secret>,
    fetching: Option<Fetching>,
    /// How many were begun.
    begun: u64,
    failed: Option<(OAuthError, Instant)>,
    /// Failures in a row.
    failures: u32,
    /// When a server last refused a token.
    refused: Option<Instant>,
}

impl State {
    /// The token that is still good.
    fn current(&self) -> Option<Secret> {
        let (token, until) = self.access.as_ref()?;
        let is_good = until.is_none_or(|until| Instant::now() < until);
        is_good.then(|| token.clone())
    }

    /// Nobody waits for this task any more.
    fn give_up(&mut self, number: u64) {
        self.fetching.take_if(|fetching| fetching.number == number);
    }

    fn keep(&mut self, outcome: &Result<Fetched, OAuthError>) {
        let now = Instant::now();
        match outcome {
            Ok(fetched) => {
                let until = fetched.lifetime.map(|lifetime| {
                    // A token that expires on its way is of no use: 30 seconds early, or a tenth of
                    // a short life.
                    let early = Duration::from_secs(30).min(lifetime / 10);
                    now + (lifetime - early).max(PAUSE)
                });
                self.access = Some((fetched.access.clone(), until));
                if fetched.refresh.is_some() {
                    self.refresh.clone_from(&fetched.refresh);
                }
                (self.failed, self.failures) = (None, 0);
            }
            Err(error) => {
                let pause = PAUSE.saturating_mul(1 << self.failures.min(6));
                self.failed = Some((error.clone(), now + pause.min(MAX_PAUSE)));
                self.failures += 1;
            }
        }
    }
}

impl Tokens {
    pub(super) fn new(refresh: Option<Secret>) -> Self {
        let state = State {
            refresh,
            ..State::default()
        };
        Self {
            state: Mutex::new(state),
            base: OnceLock::new(),
            transport: OnceLock::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The refresh token to use next.
    pub(super) fn refresh(&self) -> Option<Secret> {
        self.state().refresh.clone()
    }

    /// Forgets a token that a server refused. `true` if there may be another: not if the one before it
    /// was refused a moment ago, because then it is not the token.
    pub(super) fn refuse(&self, secret: &Secret) -> bool {
        let mut state = self.state();
        let is_current = state
            .access
            .as_ref()
            .is_some_and(|(token, _)| token == secret);
        // Another call may have fetched a new one in the meantime.
        if !is_current {
            return true;
        }
        let now = Instant::now();
        if state.refused.is_some_and(|refused| now < refused + PAUSE) {
            return false;
        }
        state.refused = Some(now);
        state.access = None;
        true
    }

    /// The token that is still good, or the one that `fetch` brings for everybody who waits.
    pub(super) async fn get<F>(self: &Arc<Self>, fetch: impl FnOnce() -> F) -> Outcome
    where
        F: Future<Output = Result<Fetched, OAuthError>> + Send + 'static,
    {
        let mut fetch = Some(fetch);
        loop {
            let mut waiting = {
                let mut state = self.state();
                if let Some(token) = state.current() {
                    return Ok(token);
                }
                let fetching = state.fetching.take();
                let fetching = fetching.filter(|fetching| fetching.outcome.has_changed().is_ok());
                let waiting = match (fetching, fetch.take()) {
                    (Some(fetching), unused) => {
                        fetch = unused;
                        fetching
                    }
                    (None, Some(fetch)) => {
                        if let Some((error, until)) = &state.failed
                            && Instant::now() < *until
                        {
                            return Err(error.clone());
                        }
                        state.begun += 1;
                        self.spawn(state.begun, fetch())?
                    }
                    (None, None) => return Err(OAuthError::of("fetching a token broke off")),
                };
                state.fetching.insert(waiting).clone()
            };
            if let Some(outcome) = waiting.outcome().await {
                return outcome;
            }
            self.state().give_up(waiting.number);
        }
    }

    fn spawn<F>(self: &Arc<Self>, number: u64, fetch: F) -> Result<Fetching, OAuthError>
    where
        F: Future<Output = Result<Fetched, OAuthError>> + Send + 'static,
    {
        let runtime = Handle::try_current().map_err(|_| {
            OAuthError::of("a token is fetched on a tokio runtime, and there is none")
        })?;
        let (sender, outcome) = watch::channel(None);
        let task = Task {
            tokens: self.clone(),
            sender,
            number,
        };
        runtime.spawn(async move { task.ended(fetch.await) });
        Ok(Fetching {
            outcome,
            runtime,
            number,
        })
    }
}

/// A task that fetches, as it sees itself.
struct Task {
    tokens: Arc<Tokens>,
    sender: watch::Sender<Option<Outcome>>,
    number: u64,
}

impl Task {
    fn ended(&self, outcome: Result<Fetched, OAuthError>) {
        {
            let mut state = self.tokens.state();
            // What comes late from a runtime that stood still is better than nothing.
            if state.begun == self.number || (outcome.is_ok() && state.current().is_none()) {
                state.keep(&outcome);
            }
            state.give_up(self.number);
        }
        // The token that was there before is worth nothing by now, whatever becomes of the caller's code.
        if let Ok(fetched) = &outcome
            && let (Some(keep), Some(refresh)) = (&fetched.on_new, &fetched.refresh)
        {
            let _ = catch_unwind(AssertUnwindSafe(|| keep(refresh)));
        }
        // Nobody may be waiting any more.
        let outcome = outcome.map(|fetched| fetched.access);
        let _ = self.sender.send(Some(outcome));
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        // A transport of the caller's, say. Those who wait would run into it one by one.
        if thread::panicking() {
            self.ended(Err(OAuthError::of("fetching a token panicked")));
        }
    }
}

/// What a token endpoint may say, [RFC 6749, section
/// 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2). Anything else is not repeated: it may
/// be a secret.
pub(super) const CODES: [&str; 6] = [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
];

/// Why there is no access token. Never tells a secret.
#[derive(Clone, Debug)]
pub struct OAuthError {
    pub(super) problem: &'static str,
    pub(super) status: Option<StatusCode>,
    pub(super) code: Option<&'static str>,
    pub(super) source: Option<Arc<dyn Error + Send + Sync>>,
}

impl OAuthError {
    pub(super) fn of(problem: &'static str) -> Self {
        Self {
            problem,
            status: None,
            code: None,
            source: None,
        }
    }

    pub(super) fn unreached(source: Option<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            source: source.map(Arc::from),
            ..Self::of("the token endpoint cannot be reached")
        }
    }

    /// The status of the token endpoint's answer, if one arrived.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The standard's word for the problem, if the token endpoint said one: `invalid_client`.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        self.code
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.problem)?;
        if let Some(status) = self.status {
            write!(f, " (status {status})")?;
        }
        match self.code {
            Some(code) => write!(f, ": {code}"),
            None => Ok(()),
        }
    }
}

impl Error for OAuthError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
