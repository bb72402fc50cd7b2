//! Spans and events of calls, by the names that OpenTelemetry gives to those of an HTTP client.

use http::{StatusCode, Version};
use tracing::field::Empty;
use tracing::{Level, Span, enabled, event, span};

use super::super::auth::redact::Redactor;
use super::super::http::error::{Error, TransportFailure};
use super::super::http::stream::StreamError;
use super::super::values::body::Body;
use super::hook::{Attempt, CallContext, Ended, Hook};

/// A [hook](Hook) that tells [`tracing`](https://docs.rs/tracing) of each attempt of a call: one span from before it is sent until
/// its body is read or its stream begins, and one event at its end. The names are those of
/// [OpenTelemetry's conventions for HTTP
/// clients](https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client).
///
/// | Field of the span | |
/// |---|---|
/// | `otel.name`, `otel.kind` | `GET /pets/{id}`, `client`: what `tracing-opentelemetry` reads |
/// | `http.request.method` | `GET`; `_OTHER` for methods that the conventions do not know |
/// | `url.template` | `/pets/{id}`; not for paths that the description does not have |
/// | `server.address`, `server.port` | the host and the port of the URL |
/// | `http.request.resend_count` | 1 for the first repeat; nothing for the first attempt |
/// | `http.response.status_code` | the status, once there is one |
/// | `network.protocol.version` | `1.1` or `2`, once there is an answer |
/// | `error.type` | the status from 400 on, or the kind of failure: `timeout`, `connect`, `certificate` … |
/// | `otel.status_code` | `ERROR` where there is an `error.type` |
///
/// The event has level `DEBUG`, or `WARN` with `error.type`. No argument, query, header, body or error's
/// text is told, so nothing of them can be secret. That is why what the conventions have for these is left
/// out: `url.full`, which they ask for, has arguments in its path, and credentials in its query, where no
/// list of names finds all of them; `http.request.header.<key>`, `http.response.header.<key>` and
/// `user_agent.original` are of headers; `http.request.method_original` may be any text. `network.peer.address`
/// and its port are not known above the HTTP stack.
///
/// With [`Tracing::log_bodies`] there are events of bodies beside these.
///
/// The span's parent is the span in which the call is awaited. It is not entered while the call waits:
/// what the HTTP stack itself tells stands beside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tracing {
    bodies: bool,
}

impl Tracing {
    /// The hook, for [`ClientBuilder::hook`](super::client::ClientBuilder::hook).
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells of bodies, too, to look for a fault: an event of level `TRACE` for what is sent and one for what
    /// came, with the first 4 KiB as `body` and the length as `size`. Those that are read or written piece by
    /// piece are not told, nor are tokens' requests.
    ///
    /// What is masked in errors is masked in them: credentials, arguments and what else was sent that may
    /// be one. Everything else is there as it is, such as names, addresses, and a token that the server
    /// gives. So it is nothing for programs in use. With
    /// [`quote_answers(false)`](super::client::ClientBuilder::quote_answers), what came is not told.
    #[must_use]
    pub fn log_bodies(mut self) -> Self {
        self.bodies = true;
        self
    }
}

/// How much of a body is told, in characters.
const TOLD: usize = 4096;

fn body(span: &Span, what: &'static str, bytes: &[u8], secrets: &Redactor) {
    if bytes.is_empty() || !enabled!(Level::TRACE) {
        return;
    }
    let (mut text, is_whole) = match std::str::from_utf8(bytes) {
        Ok(text) => secrets.excerpt(text, TOLD),
        Err(_) => ("(no text)".to_owned(), true),
    };
    if !is_whole {
        text.push('…');
    }
    event!(parent: span, Level::TRACE, body = text, size = bytes.len(), "{what}");
}

/// The methods that the conventions know.
const METHODS: [&str; 10] = [
    "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE",
];

/// A version of HTTP in the conventions' words.
fn protocol(version: Version) -> Option<&'static str> {
    match version {
        Version::HTTP_09 => Some("0.9"),
        Version::HTTP_10 => Some("1.0"),
        Version::HTTP_11 => Some("1.1"),
        Version::HTTP_2 => Some("2"),
        Version::HTTP_3 => Some("3"),
        _ => None,
    }
}

/// The span of the attempt that is under way.
#[derive(Clone)]
struct Current(Span);

impl Hook for Tracing {
    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        // A method of the caller's own may be any text.
        let known = METHODS.contains(&call.method().as_str());
        let known = known.then(|| call.method().as_str());
        let (method, called) = known.map_or(("_OTHER", "HTTP"), |method| (method, method));
        let url = attempt.url();
        // What a caller wrote as a path may have an argument in it.
        let template = call.is_described().then(|| call.path());
        let name = match template {
            Some(template) => format!("{called} {template}"),
            None => called.to_owned(),
        };
        let span = span!(
            Level::INFO,
            "http.client.request",
            "otel.name" = name,
            "otel.kind" = "client",
            "otel.status_code" = Empty,
            "http.request.method" = method,
            "url.template" = template,
            "server.address" = url.host_str(),
            "server.port" = url.port_or_known_default(),
            "http.request.resend_count" = Empty,
            "http.response.status_code" = Empty,
            "network.protocol.version" = Empty,
            "error.type" = Empty,
        );
        if call.attempt() > 1 {
            span.record("http.request.resend_count", call.attempt() - 1);
        }
        if self.bodies
            && let Some(bytes) = attempt.body().and_then(Body::as_bytes)
        {
            body(&span, "sent", bytes, &attempt.outgoing.secrets);
        }
        call.context_mut().insert(Current(span));
    }

    fn after_attempt(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        let Some(Current(span)) = call.context_mut().remove() else {
            return;
        };
        let status = match ended.outcome() {
            Ok(reply) => Some(reply.status()),
            Err(error) => error.status(),
        };
        if let Some(status) = status {
            span.record("http.response.status_code", status.as_u16());
        }
        let version = call.context().get::<Version>().copied();
        if let Some(version) = version.and_then(protocol) {
            span.record("network.protocol.version", version);
        }
        if let Ok(reply) = ended.outcome()
            && self.bodies
            && reply.sent().quotes
        {
            body(&span, "came", reply.bytes(), &reply.sent().secrets);
        }
        match kind(ended.outcome().err(), status) {
            Some(kind) => {
                span.record("error.type", kind.as_str());
                span.record("otel.status_code", "ERROR");
                event!(parent: &span, Level::WARN, "error.type" = kind.as_str(), "the attempt failed");
            }
            None => event!(parent: &span, Level::DEBUG, "answered"),
        }
    }
}

/// The kind of a failure, one of a few words.
fn kind(error: Option<&StreamError>, status: Option<StatusCode>) -> Option<String> {
    let Some(error) = error else {
        let status = status.filter(|status| status.as_u16() >= 400)?;
        return Some(status.as_str().to_owned());
    };
    let kind = match error {
        Error::Documented(_) | Error::Undocumented(_) | Error::Decode(_) => "decode",
        Error::Timeout(_) => "timeout",
        Error::Argument(_) => "argument",
        Error::Credential(_) => "credential",
        Error::Transport(error) => match error.failure() {
            TransportFailure::Connect => "connect",
            TransportFailure::Certificate => "certificate",
            TransportFailure::NotTls => "not_tls",
            TransportFailure::Handshake => "handshake",
            TransportFailure::NotHttp => "not_http",
            TransportFailure::Proxy => "proxy",
            TransportFailure::Refused => "refused",
            TransportFailure::Unprocessed => "unprocessed",
            TransportFailure::Exchange => "exchange",
            TransportFailure::Body => "body",
            TransportFailure::RequestBody => "request_body",
            TransportFailure::TooLong { .. } => "too_long",
            TransportFailure::NoRuntime => "no_runtime",
            TransportFailure::NoClock => "no_clock",
        },
    };
    Some(kind.to_owned())
}
