//! Requests and answers whose body is XML.

use bytes::Bytes;

use super::super::json::{self, Decode, Encode, JsonError};
use super::super::wire::media;
use super::super::wire::xml::{NOT_XML, Shape};
use super::super::wire::{xml_read, xml_write};
use super::answer::Answer;
use super::request::Request;
use super::response::{Reply, Unreadable};

impl Request {
    /// Sets the body: a value as XML in UTF-8.
    ///
    /// Members follow in the order of the shape. `None` in the place of an element is
    /// `xsi:nil="true"`; a member that the type leaves out is left out. A character that XML does
    /// not have, such as NUL, makes the call fail with
    /// [`Error::Argument`](super::super::http::error::Error::Argument).
    pub fn xml<T: Encode + ?Sized>(
        &mut self,
        content_type: &str,
        value: &T,
        shape: &'static Shape,
    ) {
        let json = json::to_string(value);
        let tree = json.and_then(|json| serde_json::from_str(&json).map_err(|_| NOT_XML));
        let written = tree.and_then(|tree| xml_write::document(&tree, shape));
        match written {
            Ok(text) => self.body_bytes(content_type, Bytes::from(text)),
            Err(reason) => self.refuse("body", reason),
        }
    }
}

impl Reply {
    /// The body decoded from XML, whatever the content type says: in UTF-8, or in Latin-1 where that or the declaration
    /// of the document says so.
    ///
    /// Elements, attributes and text that the shape does not know are left out, and of several elements
    /// where it has one, all but the last. A prefix makes no difference, and the namespace only where it
    /// is all that tells two members apart. The text of a number or a boolean becomes one; an empty one
    /// is null. Entities other than XML's own and document type declarations are not read. What was left
    /// out, and what was of another kind than the shape says and could be read all the same, is told in
    /// [`Reply::repairs`].
    ///
    /// # Errors
    /// [`Unreadable::ContentType`] if the body is not XML and the content type does not say that it
    /// is; [`Unreadable::Xml`] if it is not XML though it says so, or does not fit `T`.
    pub fn xml<T: Decode>(&self, shape: &'static Shape) -> Result<T, Unreadable> {
        let read = xml_read::document(&self.in_utf8(), shape).map_err(|why| self.not_xml(why))?;
        let (tree, mut told) = read;
        match json::from_answer(tree.to_string().as_bytes()) {
            Ok((value, repairs)) => {
                told.extend(repairs);
                Ok(self.repaired(value, told))
            }
            Err(error) => Err(self.no_such_xml(&error)),
        }
    }

    fn not_xml(&self, message: String) -> Unreadable {
        if let Some(reason) = self.compressed() {
            return reason;
        }
        // That there is nothing says more than what it would be.
        let is_empty = self.bytes().trim_ascii().is_empty();
        let is_xml = is_empty || self.media_type().is_none_or(media::is_xml);
        match is_xml {
            true => Unreadable::Xml {
                path: "$".to_owned(),
                message,
            },
            false => self.unexpected_type("application/xml"),
        }
    }

    fn no_such_xml(&self, error: &JsonError) -> Unreadable {
        let error = self.sent().misfit(error.clone());
        Unreadable::Xml {
            path: error.path().to_owned(),
            message: error.message().to_owned(),
        }
    }
}

impl<T, F> Answer<T, F> {
    /// The success that an XML body is.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn success_xml(reply: &Reply, shape: &'static Shape) -> Result<Self, Unreadable>
    where
        T: Decode,
    {
        reply.xml(shape).map(Self::Success)
    }

    /// The success that an XML body is, one of several.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn success_xml_with<B>(
        reply: &Reply,
        shape: &'static Shape,
        variant: fn(B) -> T,
    ) -> Result<Self, Unreadable>
    where
        B: Decode,
    {
        reply.xml(shape).map(|body| Self::Success(variant(body)))
    }

    /// The failure that an XML body is.
    ///
    /// # Errors
    /// The body cannot be read.
    pub fn failure_xml<B>(
        reply: &Reply,
        shape: &'static Shape,
        variant: fn(B) -> F,
    ) -> Result<Self, Unreadable>
    where
        B: Decode,
    {
        reply.xml(shape).map(|body| Self::Failure(variant(body)))
    }
}
