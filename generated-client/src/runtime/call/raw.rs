//! A call to a path that the description does not have, with everything that a described one has:
//! credentials, limits, repeats, redirects, errors.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::super::http::answer::Answer;
use super::super::http::request::Request;
use super::super::http::response::{Reply, Unreadable};
use super::super::json::document::position_of;
use super::super::json::{Encode, JsonError};
use super::super::values::body::Body;
use super::super::wire::style::{PathStyle, QueryStyle};
use super::client::Core;
use super::operation::{Call, Operation, read_as};

/// A call to a path below the client's base URL that the description does not have. `.await` sends
/// it; its success is the body as bytes, any status but a success is
/// [`Error::Undocumented`](super::super::http::error::Error::Undocumented).
///
/// All credentials that the client was given go along: nothing says which of them the path wants.
pub type RawCall = Call<Raw>;

/// Starts such a call. The path is written as in a URL, below that of the base URL; names in braces,
/// `/pets/{id}`, stand for the values that [`RawCall::path`] gives, and errors show the names.
pub fn request(core: &Core, method: Method, path: impl Into<String>) -> RawCall {
    Call::new(core, Request::undescribed(method, path.into()))
}

impl RawCall {
    /// Sets what stands for a name in braces in the path, percent-encoded.
    pub fn path<T: Encode>(mut self, name: &str, value: T) -> Self {
        self.request_mut().path(name, PathStyle::SIMPLE, &value);
        self
    }

    /// Sets a parameter of the query, or takes it out if the value is none; `name=a&name=b` for a list.
    pub fn query<T: Encode>(mut self, name: &str, value: T) -> Self {
        self.request_mut().query(name, QueryStyle::FORM, &value);
        self
    }

    /// Sets the body: a value as `application/json`.
    pub fn json_body<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(json) => self
                .request_mut()
                .body_bytes("application/json", json.into()),
            Err(_) => self
                .request_mut()
                .refuse("body", "it cannot be written as JSON"),
        }
        self
    }

    /// Sets the body: bytes, a text, a file or a stream. A media type of its own counts.
    pub fn body(mut self, content_type: &str, body: impl Into<Body>) -> Self {
        self.request_mut().body(content_type, body);
        self
    }

    /// Asks for JSON, and reads it into a type.
    pub fn json<T: DeserializeOwned + 'static>(mut self) -> Call<RawJson<T>> {
        self.request_mut().accept("application/json");
        read_as(self)
    }

    /// Reads the answer as text.
    pub fn text(self) -> Call<RawText> {
        read_as(self)
    }

    /// Takes the answer as it comes, which is what awaiting the call itself does.
    pub fn bytes(self) -> Self {
        self
    }
}

/// The operation of a call whose answer is taken as it comes.
#[derive(Debug)]
pub enum Raw {}

/// The operation of a call whose answer is text.
#[derive(Debug)]
pub enum RawText {}

/// The operation of a call whose answer is JSON.
pub struct RawJson<T>(PhantomData<fn() -> T>);

impl<T> fmt::Debug for RawJson<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawJson")
    }
}

impl Operation for Raw {
    type Output = Bytes;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Bytes, Infallible>, Unreadable> {
        success(reply)?.bytes_body().map(Answer::Success)
    }
}

impl Operation for RawText {
    type Output = String;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<String, Infallible>, Unreadable> {
        success(reply)?.text_body().map(Answer::Success)
    }
}

impl<T: DeserializeOwned + 'static> Operation for RawJson<T> {
    type Output = T;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<T, Infallible>, Unreadable> {
        let bytes = success(reply)?.bytes();
        let decoded = serde_json::from_slice(bytes);
        decoded
            .map(Answer::Success)
            .map_err(|error| reply.not_json(misfit(&error, bytes)))
    }
}

fn success(reply: &Reply) -> Result<&Reply, Unreadable> {
    if reply.status().is_success() {
        Ok(reply)
    } else {
        Err(Unreadable::Undocumented)
    }
}

/// What is wrong with a document, without the values that serde quotes of it.
fn misfit(error: &serde_json::Error, bytes: &[u8]) -> JsonError {
    let (line, column) = (error.line(), error.column());
    if !error.is_data() {
        let message = "not JSON, or JSON that ends too early";
        return JsonError::of("$", message, (line, column.max(1)), false);
    }
    let text = error.to_string();
    // serde_json writes the place behind the message.
    let end = format!(" at line {line} column {column}");
    let text = text.strip_suffix(&end).unwrap_or(&text);
    // Types with a codec say their own place, and no value.
    let place = text
        .strip_prefix("at ")
        .and_then(|text| text.split_once(": "));
    let place = place.filter(|(path, _)| path.starts_with('$'));
    // What the type of the whole says itself has no line; its places are those of the document.
    if line == 0
        && let Some((path, message)) = place
        && let Some(position) = position_of(bytes, path)
    {
        return JsonError::of(path, message, position, true);
    }
    let message = match place {
        // Within a value: serde_json knows only where it had read to.
        Some((path, message)) if line > 0 => {
            format!("in the value before that, at {path}: {message}")
        }
        _ if text.starts_with("missing field ") => text.to_owned(),
        _ => match text.rsplit_once(", expected ") {
            Some((_, expected)) => format!("expected {expected}"),
            None => "it does not fit its type".to_owned(),
        },
    };
    let read_to = (line > 0).then_some((line, column));
    let position = read_to.or_else(|| position_of(bytes, "$"));
    JsonError::of("$", message, position.unwrap_or((1, 1)), true)
}
