//! Code of the caller's around every call and every attempt of it: to log, to measure, to sign, to
//! send headers along.
//!
//! It is a trait of its own and not a layer of tower's, because a layer sees one HTTP request: not
//! which operation it belongs to, nor which attempts are those of one call, nor that a redirect or a
//! refused token made it another. Layers would stand in the client's type, too, and their crates among
//! the dependencies of everybody who has none. Who has layers for connections gives them to
//! `http_client` of the builder, which is there with the feature `reqwest`.

use std::fmt;
use std::time::Duration;

use http::{Extensions, HeaderMap, Method};
use url::Url;

use super::super::http::request::Request;
use super::super::http::response::Reply;
use super::super::http::stream::StreamError;
use super::super::values::body::Body;
use super::redirect::Outgoing;

/// Called around every call of a client and around every attempt of it. All methods do nothing unless
/// they are written.
///
/// Hooks are called in the order in which the builder was given them, those of the end in the opposite
/// one. They are called where the call is awaited, so none of them may wait: what has to be fetched
/// before a request is a credential's provider's to fetch. A call with an argument that cannot be sent
/// ends before any hook. One that is dropped half-way ends without the hooks of its end; what they keep
/// in the [context](CallContext::context) is dropped with it.
pub trait Hook: Send + Sync + 'static {
    /// The call begins.
    fn before_call(&self, call: &mut CallContext<'_>) {
        let _ = call;
    }

    /// An attempt is about to be sent: the first, a repeat, or one with another token. Redirects are
    /// followed within it.
    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let _ = (call, attempt);
    }

    /// The attempt is over. Another may follow.
    fn after_attempt(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        let _ = (call, ended);
    }

    /// The call is over, but for the decoding of its body.
    fn after_call(&self, call: &mut CallContext<'_>, ended: &Ended<'_>) {
        let _ = (call, ended);
    }
}

/// What a hook knows of the call.
pub struct CallContext<'a> {
    pub(super) request: &'a Request,
    pub(super) attempt: u32,
    pub(super) context: &'a mut Extensions,
}

impl CallContext<'_> {
    /// The `operationId`; `request` for a call to a path that the description does not have.
    #[must_use]
    pub fn operation_id(&self) -> &'static str {
        self.request.operation().id
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The path with the names of its parameters: `/pets/{id}`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.template()
    }

    /// Whether the description has the operation.
    #[must_use]
    pub fn is_described(&self) -> bool {
        !self.request.is_undescribed()
    }

    /// Which attempt it is, from 1. In `before_call` 0, in `after_call` how many there were.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// What the caller gave along with the call and what hooks have left: one value of each type. It is
    /// the same from the beginning of the call to its end. An [`http::Version`] is that of the answer to the
    /// attempt.
    #[must_use]
    pub fn context(&self) -> &Extensions {
        self.context
    }

    /// The same, to leave something in it.
    pub fn context_mut(&mut self) -> &mut Extensions {
        self.context
    }
}

/// Without the context, of which nobody knows what is in it.
impl fmt::Debug for CallContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext")
            .field("operation_id", &self.operation_id())
            .field("method", self.method())
            .field("path", &self.path())
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

/// An attempt that is about to be sent, with its credentials.
pub struct Attempt<'a> {
    pub(super) outgoing: &'a mut Outgoing,
}

impl Attempt<'_> {
    /// The URL with its query, in which a credential may stand.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.outgoing.url
    }

    /// All headers but those that the connection adds.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.outgoing.headers
    }

    /// The headers, to change them. One whose name says that it holds a secret is masked in errors as
    /// those of the caller's are, and none but the plainest goes to another server. How the body is framed
    /// is not theirs to say: `transfer-encoding` is taken out, `content-length` counts for a stream of
    /// which nobody else knows the length, and `host` is the URL's or what the caller gave.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.outgoing.headers
    }

    /// The body, to sign it for example.
    #[must_use]
    pub fn body(&self) -> Option<&Body> {
        self.outgoing.body.as_ref()
    }
}

/// The names of the headers and no values.
impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("headers", &super::shared::names(self.headers()))
            .finish_non_exhaustive()
    }
}

/// What an attempt, or the whole call, has come to.
#[derive(Debug)]
pub struct Ended<'a> {
    pub(super) outcome: Result<&'a Reply, &'a StreamError>,
    pub(super) elapsed: Duration,
}

impl<'a> Ended<'a> {
    /// The answer, of whatever status, or why there is none. The body of a call is there if it is read
    /// as a whole.
    ///
    /// # Errors
    /// There is no answer.
    pub fn outcome(&self) -> Result<&'a Reply, &'a StreamError> {
        self.outcome
    }

    /// How long it took.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}
