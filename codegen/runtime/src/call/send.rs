//! A request to an answer: credentials, redirects, repeats and limits. Once for all operations, not
//! generic.

use std::future::{Future, poll_fn, ready};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::HOST;
use http::{Extensions, HeaderName, HeaderValue, StatusCode, Version};
use tokio::time::{Instant, timeout, timeout_at};
use url::Url;

use super::super::http::error::{Error, TimeoutKind};
use super::super::http::request::Request;
use super::super::http::response::Reply;
use super::super::http::stream::{Again, ByteStream, Exchange};
use super::super::values::body::{BodyWaits, RequestBody};
use super::super::wire::transport::{Fault, ResponseBody, TransportFuture};
use super::assemble::{self, Used};
use super::client::Core;
use super::hook::{Attempt, CallContext, Ended, Hook};
use super::limits::Limits;
use super::operation::{CalledOperation, CalledWith};
use super::overrides::Overrides;
use super::progress::{Failed, Progress, argument};
use super::receive;
use super::redirect::{self, Next, Outgoing};
use super::retry::{self, Retries};

/// Sends a request and reads the answer. The body of a success whose media type lies in one of
/// `streams` is not read but left to the caller; the time limit then ends with its head.
pub fn send(
    core: Core,
    request: Request,
    mut overrides: Overrides,
    streams: &'static [&'static str],
) -> Exchange {
    let target = match assemble::target(&core, &request, &overrides) {
        Ok(target) => target,
        Err(error) => return Box::pin(ready(Err(Error::Argument(Box::new(error))))),
    };
    let request_id = request_id(&core, &request, &mut overrides);
    let progress = Progress::new(&core, &request, &target, request_id);
    let is_safe = is_safe(&core, &request, &mut overrides);
    // Put together out here, it stands in the future once. What is moved in twice is there twice.
    let mut exchange = Running {
        progress,
        url: target.url,
        streams,
        limits: overrides.limits.or(core.limits()),
        is_safe,
        used: Vec::new(),
        is_redirected: false,
        // What the caller gave along is there for an event stream that reconnects, too.
        context: overrides.context.clone(),
        begun: None,
        core,
        request,
        overrides,
    };
    Box::pin(async move {
        let needs_clock = exchange.needs_clock();
        if (needs_clock || exchange.core.transport().needs_runtime())
            && let Some(error) = exchange.progress.no_runtime()
        {
            return Err(error);
        }
        exchange.before_call();
        let start = needs_clock.then(Instant::now);
        let limit = exchange.limits.call();
        let outcome = match start.and_then(|start| start.checked_add(limit)) {
            None => exchange.run(None).await,
            Some(deadline) => match timeout_at(deadline, exchange.run(Some(deadline))).await {
                // It may have come late all the same: nobody looked at the clock in between.
                Ok(Ok(reply)) if Instant::now() <= deadline => Ok(reply.due(deadline, limit)),
                Ok(outcome @ Err(_)) => outcome,
                Ok(Ok(_)) | Err(_) => {
                    Err(exchange.progress.timeout(TimeoutKind::Call, Some(limit)))
                }
            },
        };
        exchange.after_call(&outcome, start);
        outcome
    })
}

/// Whether the request may be sent twice though the server got it: by its method, or by a key that
/// tells the server that it is the same. The key is made here, one for all attempts, unless the caller
/// has given one.
fn is_safe(core: &Core, request: &Request, overrides: &mut Overrides) -> bool {
    const STANDARD: HeaderName = HeaderName::from_static("idempotency-key");
    if retry::is_idempotent(request.method()) {
        return true;
    }
    let wanted = overrides.idempotent_by.as_ref().or(core.idempotent_by());
    let name = wanted.cloned().unwrap_or(STANDARD);
    let mut given = overrides.headers().iter().chain(request.headers());
    if given.any(|(known, _)| *known == name) {
        return true;
    }
    let is_wanted = wanted.is_some();
    if let Ok(key) = HeaderValue::try_from(retry::unique_key())
        && is_wanted
    {
        overrides.set_header(name, key);
    }
    is_wanted
}

/// What the call is called in the header that the client has for that. The caller's word counts.
fn request_id(core: &Core, request: &Request, overrides: &mut Overrides) -> Option<Arc<str>> {
    let header = core.request_ids()?;
    let mut given = overrides.headers().iter().chain(request.headers());
    if let Some((_, value)) = given.find(|(known, _)| known == header) {
        return value.to_str().ok().map(Arc::from);
    }
    let id = retry::unique_key();
    let value = HeaderValue::try_from(id.as_str()).ok()?;
    overrides.set_header(header.clone(), value);
    Some(id.into())
}

/// A body that nobody need watch: what lies between here and the server takes as much without it.
const SMALL: usize = 64 * 1024;

/// What an exchange gives; nothing if the server takes nothing of the body for too long.
async fn while_taken(
    mut sent: TransportFuture<'_>,
    waits: &BodyWaits,
) -> Option<Result<http::Response<ResponseBody>, Fault>> {
    let mut not_taken = pin!(waits.not_taken());
    poll_fn(|context| match sent.as_mut().poll(context) {
        Poll::Ready(sent) => Poll::Ready(Some(sent)),
        Poll::Pending => not_taken.as_mut().poll(context).map(|()| None),
    })
    .await
}

struct Running {
    core: Core,
    request: Request,
    url: Arc<Url>,
    overrides: Overrides,
    streams: &'static [&'static str],
    limits: Limits,
    /// It may be sent twice though the server got it.
    is_safe: bool,
    progress: Progress,
    /// The credentials that go along.
    used: Used,
    /// A redirect was followed, so that something was sent.
    is_redirected: bool,
    /// What hooks find and leave.
    context: Extensions,
    /// When the attempt that is under way began, for hooks.
    begun: Option<Instant>,
}

type Tell = fn(&dyn Hook, &mut CallContext<'_>, &Ended<'_>);

fn call_context<'a>(
    request: &'a Request,
    attempt: u32,
    context: &'a mut Extensions,
) -> CallContext<'a> {
    CallContext {
        request,
        attempt,
        context,
    }
}

impl Running {
    /// Whether a limit, a wait or a hook may ask how late it is.
    fn needs_clock(&self) -> bool {
        let limits = [
            self.limits.call(),
            self.limits.attempt(),
            self.limits.idle(),
        ];
        limits.iter().any(|limit| *limit != Duration::MAX)
            || self.retries() != Retries::off()
            || !self.core.hooks().is_empty()
    }

    /// Attempts until one succeeds, or none is worth another.
    async fn run(&mut self, deadline: Option<Instant>) -> Result<Reply, Failed> {
        let retries = self.retries();
        let mut repeated = 0;
        loop {
            let outcome = self.attempt_in_time().await;
            self.after_attempt(&outcome);
            if outcome
                .as_ref()
                .is_ok_and(|reply| !retries.is_passing(reply.status()))
            {
                self.core.budget().succeeded(repeated > 0);
                return outcome;
            }
            // Who leads to another server has got the request.
            let may_repeat = self.is_safe || !self.is_redirected;
            if !may_repeat || !self.can_replay() || !retries.is_worth_it(&outcome, self.is_safe) {
                return outcome;
            }
            let Some(wait) = retries.wait(repeated, &outcome) else {
                return outcome;
            };
            let next = Instant::now().checked_add(wait);
            let is_late = deadline.is_some_and(|deadline| next.is_none_or(|next| next >= deadline));
            if is_late {
                return outcome;
            }
            let Some(repeat) = self.core.budget().spend() else {
                return outcome;
            };
            drop(outcome);
            tokio::time::sleep(wait).await;
            repeat.sent();
            repeated += 1;
        }
    }

    fn retries(&self) -> Retries {
        let own = self.overrides.retries;
        own.or(self.core.retries()).unwrap_or_default()
    }

    async fn attempt_in_time(&mut self) -> Result<Reply, Failed> {
        let limit = self.limits.attempt();
        if limit == Duration::MAX {
            return self.attempt().await;
        }
        match timeout(limit, self.attempt()).await {
            Ok(outcome) => outcome,
            Err(_) => Err(self.progress.timeout(TimeoutKind::Attempt, Some(limit))),
        }
    }

    /// One request, with the redirects that it leads to, and once more with another credential if the
    /// server refuses the first.
    async fn attempt(&mut self) -> Result<Reply, Failed> {
        let mut outgoing = self.begin()?;
        self.complete(&mut outgoing).await?;
        let mut followed = 0;
        let mut renewed = false;
        self.is_redirected = false;
        self.before_attempt(&mut outgoing);
        loop {
            self.progress.sending(&outgoing, self.is_redirected);
            let (parts, mut body) = self.execute(&outgoing).await?.into_parts();
            let sent = self.progress.sent();
            let head = Reply::new(sent, parts.status, parts.headers, Bytes::new(), None);
            let (status, headers) = (head.status(), head.headers());
            self.progress.answered(head.clone());
            if self.begun.is_some() {
                self.context.insert(parts.version);
            }
            let next = if self.request.operation().documented_redirects {
                Next::Keep
            } else {
                redirect::next(&outgoing, status, headers, followed)
            };
            let note = match next {
                Next::Follow(onward) => {
                    receive::drain(&mut body).await;
                    outgoing = *onward;
                    followed += 1;
                    self.is_redirected = true;
                    continue;
                }
                Next::Refuse(note) => Some(note),
                Next::Keep => None,
            };
            // Another server has seen no credential, so its word about one counts for nothing.
            let is_ours = || outgoing.url.origin() == self.url.origin();
            if status == StatusCode::UNAUTHORIZED && !renewed && is_ours() && self.can_renew() {
                receive::drain(&mut body).await;
                self.after_attempt(&Ok(head));
                outgoing = self.begin()?;
                self.complete(&mut outgoing).await?;
                (followed, renewed) = (0, true);
                self.is_redirected = false;
                self.before_attempt(&mut outgoing);
                continue;
            }
            let head = head.noted(note);
            if status.is_success() && self.streams.iter().any(|range| head.is(range)) {
                let stream = ByteStream::live(body, head.clone(), self.limits.idle(), self.again());
                return Ok(head.with_stream(stream));
            }
            let idle = self.limits.idle_within_call();
            let bytes = receive::whole(&self.core, idle, &mut body, &self.progress).await?;
            return Ok(head.with_body(bytes));
        }
    }

    fn before_call(&mut self) {
        for hook in self.core.hooks() {
            hook.before_call(&mut call_context(&self.request, 0, &mut self.context));
        }
    }

    fn before_attempt(&mut self, outgoing: &mut Outgoing) {
        let attempt = self.progress.attempt();
        if self.core.hooks().is_empty() {
            return;
        }
        self.begun = Some(Instant::now());
        self.context.remove::<Version>();
        let host = outgoing.headers.get(HOST).cloned();
        for hook in self.core.hooks() {
            let mut call = call_context(&self.request, attempt, &mut self.context);
            hook.before_attempt(&mut call, &mut Attempt { outgoing });
        }
        assemble::settle(outgoing, host);
        assemble::mark_credentials(self.request.operation().security, outgoing);
    }

    /// Nothing if no attempt is under way.
    fn after_attempt(&mut self, outcome: &Result<Reply, Failed>) {
        if let Some(begun) = self.begun.take() {
            self.ended(outcome, begun, |hook, call, ended| {
                hook.after_attempt(call, ended);
            });
        }
    }

    fn after_call(&mut self, outcome: &Result<Reply, Failed>, start: Option<Instant>) {
        // The call's time may have been over before that of its attempt.
        self.after_attempt(outcome);
        if let Some(start) = start {
            self.ended(outcome, start, |hook, call, ended| {
                hook.after_call(call, ended)
            });
        }
    }

    fn ended(&mut self, outcome: &Result<Reply, Failed>, start: Instant, tell: Tell) {
        if self.core.hooks().is_empty() {
            return;
        }
        let ended = Ended {
            outcome: outcome.as_ref(),
            elapsed: start.elapsed(),
        };
        let attempt = self.progress.sent().attempts;
        for hook in self.core.hooks().iter().rev() {
            let mut call = call_context(&self.request, attempt, &mut self.context);
            tell(&**hook, &mut call, &ended);
        }
    }

    fn begin(&self) -> Result<Outgoing, Failed> {
        assemble::begin(&self.core, &self.request, &self.overrides, self.url.clone())
    }

    async fn complete(&mut self, outgoing: &mut Outgoing) -> Result<(), Failed> {
        let (core, request, overrides) = (&self.core, &self.request, &self.overrides);
        self.used = assemble::complete(core, request, overrides, &self.progress, outgoing).await?;
        Ok(())
    }

    async fn execute(&self, outgoing: &Outgoing) -> Result<http::Response<ResponseBody>, Failed> {
        let idle = self.limits.idle_within_call();
        let body = match outgoing.body.as_ref().map(|body| (body, body.as_bytes())) {
            None => RequestBody::default(),
            Some((_, Some(bytes))) if bytes.len() > SMALL && idle != Duration::MAX => {
                RequestBody::watched(bytes.clone(), self.progress.body_waits(idle))
            }
            Some((_, Some(bytes))) => bytes.clone().into(),
            Some((body, None)) => {
                // Few need it, and its room would be in every call.
                let opened = Box::pin(body.open(|| self.progress.body_waits(idle))).await;
                opened.map_err(|reason| argument(&self.request, "body", reason))?
            }
        };
        let waits = body.waits();
        let mut request = http::Request::new(body);
        *request.method_mut() = outgoing.method.clone();
        *request.headers_mut() = outgoing.headers.clone();
        self.name_operation(&mut request);
        let sent = self.core.transport().send_to(&outgoing.url, request);
        let sent = match waits {
            None => sent.await,
            Some(waits) => {
                let taken = Box::pin(while_taken(sent, &waits)).await;
                taken.ok_or_else(|| self.progress.not_taken(waits.limit()))?
            }
        };
        sent.map_err(|fault| self.progress.failed(&self.core, fault))
    }

    /// Says which operation it is, to a transport that asks.
    fn name_operation(&self, request: &mut http::Request<RequestBody>) {
        if let Some(marker) = self.overrides.marker
            && self.core.transport().wants_operations()
        {
            let info = self.request.operation();
            let called = CalledOperation { info, marker };
            let extensions = request.extensions_mut();
            extensions.insert(called);
            extensions.insert(CalledWith(self.request.clone()));
        }
    }

    fn can_replay(&self) -> bool {
        let content = self.request.content();
        content.is_none_or(|(_, body)| body.is_replayable())
    }

    /// Whether there may be another credential after the server has refused this one. All of them
    /// are told, so that none is kept that is worth nothing.
    fn can_renew(&self) -> bool {
        let mut renewed = false;
        for (credential, secret) in &self.used {
            renewed |= credential.refuse(secret);
        }
        renewed && self.can_replay()
    }

    /// The same exchange once more, for a stream that goes on where it broke off. It counts its
    /// attempts itself.
    fn again(&self) -> Again {
        let (core, request) = (self.core.clone(), self.request.clone());
        let (mut overrides, streams) = (self.overrides.clone(), self.streams);
        overrides.retries = Some(Retries::off());
        Arc::new(move |last_id| {
            let mut overrides = overrides.clone();
            if let Some(last_id) = last_id {
                overrides.set_header(HeaderName::from_static("last-event-id"), last_id);
            }
            send(core.clone(), request.clone(), overrides, streams)
        })
    }
}
