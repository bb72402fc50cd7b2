//! A documented answer: what an operation reads a reply into.

use bytes::Bytes;

use super::super::json::Decode;
use super::response::{Reply, Unreadable};
use super::stream::ByteStream;

/// A documented answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<T, F> {
    /// A success.
    Success(T),
    /// A failure.
    Failure(F),
}

impl<T, F> Answer<T, F> {
    /// The success that a JSON body is.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn success(reply: &Reply) -> Result<Self, Unreadable>
    where
        T: Decode,
    {
        reply.json().map(Self::Success)
    }

    /// The success that a JSON body is, one of several.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn success_with<B>(reply: &Reply, variant: fn(B) -> T) -> Result<Self, Unreadable>
    where
        B: Decode,
    {
        reply.json().map(|body| Self::Success(variant(body)))
    }

    /// The failure that a JSON body is.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn failure<B>(reply: &Reply, variant: fn(B) -> F) -> Result<Self, Unreadable>
    where
        B: Decode,
    {
        reply.json().map(|body| Self::Failure(variant(body)))
    }

    /// The success that a JSON body is, or a text body as one text of JSON.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn success_or_text(reply: &Reply) -> Result<Self, Unreadable>
    where
        T: Decode,
    {
        reply.json_or_text().map(Self::Success)
    }

    /// The success that a JSON body is, or a text body as one text of JSON, one of several.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn success_or_text_with<B>(reply: &Reply, variant: fn(B) -> T) -> Result<Self, Unreadable>
    where
        B: Decode,
    {
        let body = reply.json_or_text();
        body.map(|body| Self::Success(variant(body)))
    }

    /// The failure that a JSON body is, or a text body as one text of JSON.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn failure_or_text<B>(reply: &Reply, variant: fn(B) -> F) -> Result<Self, Unreadable>
    where
        B: Decode,
    {
        let body = reply.json_or_text();
        body.map(|body| Self::Failure(variant(body)))
    }

    /// The success that a text body is.
    ///
    /// # Errors
    /// The body is no text, or compressed.
    pub fn success_text(reply: &Reply) -> Result<Self, Unreadable>
    where
        T: From<String>,
    {
        reply.text_body().map(|body| Self::Success(body.into()))
    }

    /// The success that a text body is, one of several.
    ///
    /// # Errors
    /// The body is no text, or compressed.
    pub fn success_text_with(reply: &Reply, variant: fn(String) -> T) -> Result<Self, Unreadable> {
        reply.text_body().map(|body| Self::Success(variant(body)))
    }

    /// The failure that a text body is.
    ///
    /// # Errors
    /// The body is no text, or compressed.
    pub fn failure_text(reply: &Reply, variant: fn(String) -> F) -> Result<Self, Unreadable> {
        reply.text_body().map(|body| Self::Failure(variant(body)))
    }

    /// The success that a body is as it comes.
    ///
    /// # Errors
    /// The body is compressed.
    pub fn success_bytes(reply: &Reply) -> Result<Self, Unreadable>
    where
        T: From<Bytes>,
    {
        reply.bytes_body().map(|body| Self::Success(body.into()))
    }

    /// The success that a body is as it comes, one of several.
    ///
    /// # Errors
    /// The body is compressed.
    pub fn success_bytes_with(reply: &Reply, variant: fn(Bytes) -> T) -> Result<Self, Unreadable> {
        reply.bytes_body().map(|body| Self::Success(variant(body)))
    }

    /// The failure that a body is as it comes.
    ///
    /// # Errors
    /// The body is compressed.
    pub fn failure_bytes(reply: &Reply, variant: fn(Bytes) -> F) -> Result<Self, Unreadable> {
        reply.bytes_body().map(|body| Self::Failure(variant(body)))
    }

    /// The success whose body is read bit by bit. Its media type is one of
    /// `Operation::STREAMS`.
    ///
    /// # Errors
    /// Never: it is a `Result` to read like its fellows.
    pub fn success_stream(reply: &Reply) -> Result<Self, Unreadable>
    where
        T: From<ByteStream>,
    {
        Ok(Self::Success(reply.stream().into()))
    }

    /// The success whose body is read bit by bit, one of several.
    ///
    /// # Errors
    /// Never: it is a `Result` to read like its fellows.
    pub fn success_stream_with<B>(reply: &Reply, variant: fn(B) -> T) -> Result<Self, Unreadable>
    where
        B: From<ByteStream>,
    {
        Ok(Self::Success(variant(reply.stream().into())))
    }
}
