//! Bodies: their media types, what each carries, and the answers that bring them.

use super::{
    Docs, HttpMethod, NestedLists, ParameterStyle, Primitive, StatusPattern, TypeKind, TypeRef,
    Types, WireName, Xml,
};
use diag::Location;

/// A request's body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// The place in the user's document.
    pub origin: Location,
    /// Whether the caller must give it.
    pub required: bool,
    /// How it can be sent: at least one, the one to prefer first.
    pub media_types: Vec<MediaType>,
    /// CommonMark text of the document.
    pub description: Option<String>,
    /// How lists in its forms are written, if somebody said so.
    pub lists: Option<NestedLists>,
}

/// A body's media type with its content.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// The place in the user's document.
    pub origin: Location,
    /// As the document writes it, for example `application/json`.
    pub name: String,
    /// Other media types that are read in the same way, into the same type.
    pub also: Vec<String>,
    /// What it carries.
    pub content: Content,
    /// Examples of the whole body.
    pub examples: Vec<serde_json::Value>,
    /// What each of them is called, as far as the document says so.
    pub example_titles: Vec<Option<String>>,
}

impl MediaType {
    /// Its names, the one to prefer first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.also)
            .map(String::as_str)
    }

    /// Whether a value of JSON can come as a text, too: `red` for `"red"`.
    #[must_use]
    pub fn can_be_text(&self, types: &Types) -> bool {
        let Content::Json(type_ref) = &self.content else {
            return false;
        };
        let own = types.beneath(type_ref).without_null();
        match types.beneath(own) {
            TypeRef::Primitive(Primitive::String | Primitive::Text(_)) | TypeRef::Any => true,
            TypeRef::Named(id) => match &types[*id].kind {
                TypeKind::Enum(_) | TypeKind::Union(_) => true,
                TypeKind::Alias(_) | TypeKind::Struct(_) => false,
            },
            _ => false,
        }
    }

    /// Whether it comes as a text.
    #[must_use]
    pub fn comes_as_text(&self, types: &Types) -> bool {
        let is_text = |name: &str| match name.split_once('/') {
            Some(("text", subtype)) => !subtype.contains("json"),
            Some(("*", "*")) => true,
            _ => false,
        };
        self.names().any(is_text) && self.can_be_text(types)
    }
}

/// What a body carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Content {
    /// A value as JSON.
    Json(TypeRef),
    /// An object as `application/x-www-form-urlencoded`.
    Form(TypeRef, Vec<Encoding>),
    /// Parts of a multipart message.
    Multipart(TypeRef, Parts),
    /// A value as XML, with the name of its element.
    Xml(TypeRef, Xml),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Values as JSON, one after the other.
    JsonLines(TypeRef),
    /// Server-sent events.
    Events(TypeRef, EventData),
}

/// What the type of a server-sent event describes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EventData {
    /// Its data, which is JSON.
    Json,
    /// Its data, which is text.
    Text,
    /// The whole event as an object, its data among the members, as a text.
    Whole,
    /// The same, its data as the JSON that it is.
    WholeJson,
}

impl Content {
    /// The type of the value, or of each value.
    #[must_use]
    pub fn type_ref(&self) -> Option<&TypeRef> {
        match self {
            Self::Json(type_ref)
            | Self::Form(type_ref, _)
            | Self::Multipart(type_ref, _)
            | Self::Xml(type_ref, _)
            | Self::JsonLines(type_ref)
            | Self::Events(type_ref, _) => Some(type_ref),
            Self::Text | Self::Bytes => None,
        }
    }

    /// What is said of the properties of a form, or of the parts of a multipart message.
    pub fn encodings(&self) -> impl Iterator<Item = &Encoding> {
        let (named, parts) = match self {
            Self::Form(_, encodings) => (encodings.as_slice(), None),
            Self::Multipart(_, parts) => (&[][..], Some(parts)),
            _ => (&[][..], None),
        };
        named
            .iter()
            .chain(parts.into_iter().flat_map(Parts::encodings))
    }

    /// The same, to change it.
    pub fn type_ref_mut(&mut self) -> Option<&mut TypeRef> {
        match self {
            Self::Json(type_ref)
            | Self::Form(type_ref, _)
            | Self::Multipart(type_ref, _)
            | Self::Xml(type_ref, _)
            | Self::JsonLines(type_ref)
            | Self::Events(type_ref, _) => Some(type_ref),
            Self::Text | Self::Bytes => None,
        }
    }
}

/// The parts of a multipart message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Parts {
    /// The members of an object, each by its name.
    Named(Vec<Encoding>),
    /// The elements of a list: how the first ones are written, one by one, and how all others are.
    /// See [Encoding By Position](https://spec.openapis.org/oas/v3.2.0.html#encoding-by-position).
    Listed(Vec<Encoding>, Box<Encoding>),
}

impl Parts {
    /// Everything that is said of a part.
    pub fn encodings(&self) -> impl Iterator<Item = &Encoding> {
        let (first, others) = match self {
            Self::Named(encodings) => (encodings, None),
            Self::Listed(first, others) => (first, Some(&**others)),
        };
        first.iter().chain(others)
    }
}

/// How a property of a form or an element of a list is written.
/// See [Encoding Object](https://spec.openapis.org/oas/v3.1.1#encoding-object).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Encoding {
    /// The property; for an element of a list its place, counted from 1, or `*`.
    pub key: WireName,
    /// Its media type, or several with commas between them.
    pub content_type: Option<String>,
    /// Its style, if it has one.
    pub style: Option<ParameterStyle>,
    /// Whether lists and objects are written item by item, if the document says.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// How lists inside of it are written, if somebody said so.
    pub lists: Option<NestedLists>,
    /// Headers of its part, whose values the document gives.
    pub headers: Vec<(String, String)>,
    /// The parts inside of it, if it is a multipart message itself.
    pub nested: Option<Parts>,
    /// What its element is called, if its media type is XML.
    pub xml: Option<Xml>,
}

impl Encoding {
    /// One of which nothing is said.
    #[must_use]
    pub fn undescribed(key: &str) -> Self {
        Self {
            key: key.into(),
            content_type: None,
            style: None,
            explode: None,
            allow_reserved: false,
            lists: None,
            headers: Vec::new(),
            nested: None,
            xml: None,
        }
    }
}

/// A documented answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// The place in the user's document.
    pub origin: Location,
    /// Which statuses it is for.
    pub status: StatusPattern,
    /// CommonMark text of the document.
    pub description: Option<String>,
    /// How its body is sent, the one to prefer first; none where the document promises no body.
    pub media_types: Vec<MediaType>,
    /// What a body would be that is documented and never comes, as in an answer to `HEAD`: the names
    /// of media types, which are asked for all the same.
    pub bodiless: Vec<String>,
    /// Its documented headers.
    pub headers: Vec<Header>,
}

/// A header of an answer.
#[derive(Clone, Debug)]
pub struct Header {
    /// The place in the user's document.
    pub origin: Location,
    /// Name on the wire.
    pub name: WireName,
    /// Type of its value.
    pub type_ref: TypeRef,
    /// Whether the value is JSON.
    pub json: bool,
    /// Whether objects are written as `key=value`.
    pub explode: bool,
    /// Description, examples, constraints.
    pub docs: Docs,
    /// Whether the document says `deprecated`.
    pub deprecated: bool,
}

/// A request that the server makes: a webhook or a callback.
#[derive(Clone, Debug)]
pub struct Message {
    /// The place in the user's document.
    pub origin: Location,
    /// Its key in the document.
    pub name: WireName,
    /// The request's method.
    pub method: HttpMethod,
    /// Summary and description.
    pub docs: Docs,
    /// What it carries.
    pub payload: Option<RequestBody>,
}
