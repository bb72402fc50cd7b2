//! Spans and events of calls, by the names that OpenTelemetry gives to those of an HTTP client.

use http::StatusCode;
use tracing::field::Empty;
use tracing::{Level, Span, event, span};

use super::super::http::error::{Error, TransportFailure};
use super::super::http::stream::StreamError;
use super::hook::{Attempt, CallContext, Ended, Hook};

/// A [hook](Hook) that tells [`tracing`] of each attempt of a call: one span from before it is sent until
/// its body is read or its stream begins, and one event at its end. The names are those of
/// [OpenTelemetry's conventions for HTTP
/// clients](https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client).
///
/// | Field of the span | |
/// |---|---|
/// | `otel.name`, `otel.kind` | `GET /pets/{id}`, `client`: what `tracing-opentelemetry` reads |
/// | `http.request.method` | `GET` |
/// | `url.template` | `/pets/{id}`; not for paths that the description does not have |
/// | `server.address`, `server.port` | the host and the port of the URL |
/// | `http.request.resend_count` | 1 for the first repeat; nothing for the first attempt |
/// | `http.response.status_code` | the status, once there is one |
/// | `error.type` | the status from 400 on, or the kind of failure: `timeout`, `connect`, `certificate` … |
/// | `otel.status_code` | `ERROR` where there is an `error.type` |
///
/// The event has level `DEBUG`, or `WARN` with `error.type`. No argument, query, header, body or error's
/// text is told, so nothing of them can be secret.
///
/// The span's parent is the span in which the call is awaited. It is not entered while the call waits:
/// what the HTTP stack itself tells stands beside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tracing(());

impl Tracing {
    /// The hook, for [`ClientBuilder::hook`](super::client::ClientBuilder::hook).
    #[must_use]
    pub fn new() -> Self {
        Self(())
    }
}

/// The span of the attempt that is under way.
#[derive(Clone)]
struct Current(Span);

impl Hook for Tracing {
    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let method = call.method().as_str();
        let url = attempt.url();
        // What a caller wrote as a path may have an argument in it.
        let template = call.is_described().then(|| call.path());
        let name = match template {
            Some(template) => format!("{method} {template}"),
            None => method.to_owned(),
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
            "error.type" = Empty,
        );
        if call.attempt() > 1 {
            span.record("http.request.resend_count", call.attempt() - 1);
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
