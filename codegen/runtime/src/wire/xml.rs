//! How a type is written as XML, as the
//! [XML Object](https://spec.openapis.org/oas/v3.2.0.html#xml-object) of its schema says.
//!
//! A type has one form for serde, the one that it has as JSON, and a [`Shape`] that says which of
//! its members are elements, attributes or text, and what they are called.

use super::param::Param;
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
    Word,
    Scalar {
        integers: bool,
        fractions: bool,
        booleans: bool,
        texts: bool,
    },
    Number,
    Boolean,
    Any,
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

/// What is not read.
pub static NOTHING: Shape = Shape::of(Content::Nothing);
/// A text, with the blanks that it has.
pub static TEXT: Shape = Shape::of(Content::Text);
/// A text without blanks around it: one of a set, a date.
pub static WORD: Shape = Shape::of(Content::Word);
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

    /// A value of one of several kinds: the first of these that its text can be read as, else the text. Beside any
    /// text, a number that would be written in another way is one, such as `007`.
    #[must_use]
    pub const fn scalar(integers: bool, fractions: bool, booleans: bool, texts: bool) -> Self {
        Self::of(Content::Scalar {
            integers,
            fractions,
            booleans,
            texts,
        })
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

/// A value as the XML of a part of a multipart body, or of a member of a form.
///
/// # Errors
/// It holds a character that XML does not have.
pub fn part(value: &Param, name: Name, shape: &Shape) -> Result<String, &'static str> {
    let json = value.text().unwrap_or_default();
    let tree = serde_json::from_str(&json).map_err(|_| NOT_XML)?;
    xml_write::element(&tree, name, shape)
}

pub(in super::super) const NOT_XML: &str = "it cannot be written as XML";
