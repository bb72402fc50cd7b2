//! XML bodies: how a type is written as XML, as the
//! [XML Object](https://spec.openapis.org/oas/v3.2.0.html#xml-object) of its schema says, and the
//! requests and answers that have such a body.
//!
//! A type has one form for serde, the one that it has as JSON, and a [`Shape`] that says which of
//! its members are elements, attributes or text, and what they are called.

use bytes::Bytes;

use super::call::Answer;
use super::json::{self, Decode, Encode, JsonError};
use super::media;
use super::param::Param;
use super::request::Request;
use super::response::{Reply, Unreadable};
use super::xml_read;
use super::xml_write;

/// The name of an element or an attribute.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    pub(super) local: &'static str,
    pub(super) prefix: Option<&'static str>,
    pub(super) namespace: Option<&'static str>,
}

impl Name {
    /// A name in no namespace.
    #[must_use]
    pub const fn new(local: &'static str) -> Self {
        Self {
            local,
            prefix: None,
            namespace: None,
        }
    }

    /// The prefix to write it with.
    #[must_use]
    pub const fn prefix(self, prefix: &'static str) -> Self {
        Self {
            prefix: Some(prefix),
            ..self
        }
    }

    /// The URI of its namespace, which is declared where it is needed. Without a prefix it becomes
    /// the one that holds for all elements inside; an attribute needs a prefix to have one.
    #[must_use]
    pub const fn namespace(self, uri: &'static str) -> Self {
        Self {
            namespace: Some(uri),
            ..self
        }
    }
}

/// How a type is written as XML.
#[derive(Debug)]
pub struct Shape {
    pub(super) root: Option<Name>,
    pub(super) content: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    Text,
    Number,
    Boolean,
    Any,
    /// What is not read.
    Nothing,
    List(Item),
    Object {
        members: &'static [Member],
        others: Option<&'static Shape>,
    },
}

/// The elements of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) name: Name,
    pub(super) shape: &'static Shape,
}

/// A text: a string, an enum of strings, a date.
pub static TEXT: Shape = Shape::of(Content::Text);
/// A number.
pub static NUMBER: Shape = Shape::of(Content::Number);
/// A boolean.
pub static BOOLEAN: Shape = Shape::of(Content::Boolean);
/// A value of which nothing is known: an element without elements inside is a text, any other an
/// object with its attributes and elements as members, those that are there several times as lists.
pub static ANY: Shape = Shape::of(Content::Any);

impl Shape {
    const fn of(content: Content) -> Self {
        Self {
            root: None,
            content,
        }
    }

    /// Text with a name of its own, to be a [`Shape::root`].
    #[must_use]
    pub const fn text() -> Self {
        Self::of(Content::Text)
    }

    /// A number with a name of its own, to be a [`Shape::root`].
    #[must_use]
    pub const fn number() -> Self {
        Self::of(Content::Number)
    }

    /// A boolean with a name of its own, to be a [`Shape::root`].
    #[must_use]
    pub const fn boolean() -> Self {
        Self::of(Content::Boolean)
    }

    /// Any value with a name of its own, to be a [`Shape::root`].
    #[must_use]
    pub const fn any() -> Self {
        Self::of(Content::Any)
    }

    /// An object.
    #[must_use]
    pub const fn object(members: &'static [Member]) -> Self {
        Self::of(Content::Object {
            members,
            others: None,
        })
    }

    /// An object that also has members under names of their own: each is an element of its name
    /// and of this shape. Only for [`Shape::object`].
    #[must_use]
    pub const fn others(mut self, shape: &'static Shape) -> Self {
        if let Content::Object { members, .. } = self.content {
            self.content = Content::Object {
                members,
                others: Some(shape),
            };
        }
        self
    }

    /// A list as an element around one for each of its values, which has this name and this shape.
    #[must_use]
    pub const fn list(item: Name, shape: &'static Shape) -> Self {
        Self::of(Content::List(Item { name: item, shape }))
    }

    /// What its element is called where it is the whole document.
    #[must_use]
    pub const fn root(mut self, name: Name) -> Self {
        self.root = Some(name);
        self
    }
}

/// A member of an object: what it is called as JSON, and where it stands in XML.
#[derive(Debug)]
pub struct Member {
    pub(super) key: &'static str,
    pub(super) node: Node,
    pub(super) shape: &'static Shape,
    pub(super) is_required: bool,
}

/// Where a member stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node {
    Element(Name),
    /// An element for each value of a list.
    Items(Name),
    Attribute(Name),
    Text,
    CData,
}

impl Member {
    const fn of(key: &'static str, node: Node, shape: &'static Shape) -> Self {
        Self {
            key,
            node,
            shape,
            is_required: false,
        }
    }

    /// An element. A list with `wrapped: true` is one too, of the shape [`Shape::list`].
    #[must_use]
    pub const fn element(key: &'static str, name: Name, shape: &'static Shape) -> Self {
        Self::of(key, Node::Element(name), shape)
    }

    /// A list without an element around it: one of this name and this shape for each value.
    #[must_use]
    pub const fn items(key: &'static str, item: Name, shape: &'static Shape) -> Self {
        Self::of(key, Node::Items(item), shape)
    }

    /// An attribute. The values of a list stand in it with spaces in between.
    #[must_use]
    pub const fn attribute(key: &'static str, name: Name, shape: &'static Shape) -> Self {
        Self::of(key, Node::Attribute(name), shape)
    }

    /// The text of the element, `nodeType: text`.
    #[must_use]
    pub const fn text(key: &'static str, shape: &'static Shape) -> Self {
        Self::of(key, Node::Text, shape)
    }

    /// The text of the element, written as it is, `nodeType: cdata`.
    #[must_use]
    pub const fn cdata(key: &'static str, shape: &'static Shape) -> Self {
        Self::of(key, Node::CData, shape)
    }

    /// A list that must be there: where there is no element of it, it is empty. Any other list is
    /// absent then.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }
}

impl Request {
    /// Sets the body: a value as XML in UTF-8.
    ///
    /// Members follow in the order of the shape. `None` in the place of an element is
    /// `xsi:nil="true"`; a member that the type leaves out is left out. A character that XML does
    /// not have, such as NUL, makes the call fail with
    /// [`Error::Argument`](super::error::Error::Argument).
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

/// A value as the XML of a part of a multipart body, or of a member of a form.
///
/// # Errors
/// It holds a character that XML does not have.
pub fn part(value: &Param, name: Name, shape: &Shape) -> Result<String, &'static str> {
    let json = value.text().unwrap_or_default();
    let tree = serde_json::from_str(&json).map_err(|_| NOT_XML)?;
    xml_write::element(&tree, name, shape)
}

const NOT_XML: &str = "it cannot be written as XML";

impl Reply {
    /// The body decoded from XML in UTF-8, whatever the content type says.
    ///
    /// Elements and attributes that the shape does not know are skipped. A prefix makes no
    /// difference, and the namespace only where it is all that tells two members apart. The text of
    /// a number or a boolean becomes one; an empty one is null. Entities other than XML's own and
    /// document type declarations are not read. What was of another kind than the shape says and
    /// could be read all the same is told in [`Reply::repairs`].
    ///
    /// # Errors
    /// [`Unreadable::ContentType`] if the body is not XML and the content type does not say that it
    /// is; [`Unreadable::Xml`] if it is not XML though it says so, or does not fit `T`.
    pub fn xml<T: Decode>(&self, shape: &'static Shape) -> Result<T, Unreadable> {
        let tree = xml_read::document(self.bytes(), shape).map_err(|why| self.not_xml(why))?;
        match json::from_answer(tree.to_string().as_bytes()) {
            Ok((value, repairs)) => Ok(self.repaired(value, repairs)),
            Err(error) => Err(self.no_such_xml(&error)),
        }
    }

    fn not_xml(&self, message: String) -> Unreadable {
        let is_xml = self.media_type().is_none_or(media::is_xml);
        match is_xml {
            true => Unreadable::Xml {
                path: "$".to_owned(),
                message,
            },
            false => self.unexpected_type("application/xml"),
        }
    }

    fn no_such_xml(&self, error: &JsonError) -> Unreadable {
        let secrets = &self.sent().secrets;
        Unreadable::Xml {
            path: secrets.scrub(error.path()),
            message: secrets.scrub(error.message()),
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
