//! The operations of a document as a server sees them: parameters, bodies, answers, security.

use std::collections::BTreeMap;

use serde_json::Value;

use super::media::{self, Notation};
use crate::schema::Id;

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Where it is called, from the document's root.
    pub(crate) pointer: String,
    /// The request's method.
    pub(crate) method: String,
    /// The path template as it is written.
    pub(crate) path: String,
    /// Its parameters and its path's.
    pub(crate) parameters: Vec<Parameter>,
    /// Its body.
    pub(crate) body: Option<Body>,
    /// Its answers.
    pub(crate) answers: Vec<Answer>,
    /// Sets of places of credentials, one of which has to be there.
    pub(crate) security: Vec<Vec<Credential>>,
}

/// Where a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Location {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The whole query.
    QueryString,
}

impl Location {
    /// The standard's word.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::QueryString => "querystring",
        }
    }
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `;color=blue`
    Matrix,
    /// `.blue`
    Label,
    /// `blue`
    Simple,
    /// `color=blue`
    Form,
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color%5BR%5D=100`
    DeepObject,
    /// `color=blue; color=black`
    Cookie,
}

/// A parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// Its name.
    pub(crate) name: String,
    /// Where it is.
    pub(crate) location: Location,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// How it is written.
    pub(crate) style: Style,
    /// Whether item by item.
    pub(crate) explode: bool,
    /// Whether reserved characters stay as they are.
    pub(crate) allow_reserved: bool,
    /// The media type that it is written in instead.
    pub(crate) content: Option<String>,
    /// Its schema.
    pub(crate) schema: Id,
    /// Its examples.
    pub(crate) examples: Vec<Value>,
}

/// A request's body.
#[derive(Debug)]
pub(crate) struct Body {
    /// Whether it must be there.
    pub(crate) required: bool,
    /// Its media types.
    pub(crate) contents: Vec<Content>,
}

/// A media type of a body.
#[derive(Debug)]
pub(crate) struct Content {
    /// As the document writes it.
    pub(crate) media_type: String,
    /// How it is written.
    pub(crate) notation: Notation,
    /// Its schema; of each element, if `is_item` says so.
    pub(crate) schema: Option<Id>,
    /// Whether the schema is that of an element.
    pub(crate) is_item: bool,
    /// Whether it is that of a whole server-sent event.
    pub(crate) is_event: bool,
    /// Its examples.
    pub(crate) examples: Vec<Value>,
    /// How members of a form are written.
    pub(crate) encoding: BTreeMap<String, Encoding>,
    /// How the parts of a list are written: the first ones, and all others.
    pub(crate) listed: (Vec<Encoding>, Encoding),
}

impl Content {
    /// The parts that a body has, each with its key and its encoding: the value of one, or a list for
    /// several.
    pub(crate) fn parts<'c, 'v>(
        &'c self,
        body: &'v Value,
    ) -> Vec<(String, &'c Encoding, &'v Value)> {
        match body {
            Value::Object(members) => {
                let known = members.iter().filter_map(|(name, value)| {
                    Some((name.clone(), self.encoding.get(name)?, value))
                });
                known.filter(|(_, _, value)| !value.is_null()).collect()
            }
            Value::Array(elements) => {
                let (first, _) = &self.listed;
                let first = first.iter().zip(elements).enumerate();
                let first = first
                    .map(|(index, (encoding, value))| ((index + 1).to_string(), encoding, value));
                first.collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether lists or objects in it may be XML.
    pub(crate) fn has_xml(&self) -> bool {
        let (first, others) = &self.listed;
        let mut all = self.encoding.values().chain(first).chain([others]);
        all.any(|encoding| {
            let names = encoding
                .content_type
                .iter()
                .flat_map(|list| list.split(','));
            let mut names = names.map(media::essence);
            names.any(|name| name.ends_with("/xml") || name.ends_with("+xml"))
        })
    }

    /// What is said of a member.
    pub(crate) fn encoding_of(&self, name: &str) -> &Encoding {
        static NONE: Encoding = Encoding {
            headers: Vec::new(),
            content_type: None,
            style: None,
        };
        self.encoding.get(name).unwrap_or(&NONE)
    }

    /// How many parts stand behind those that have an encoding of their own.
    pub(crate) fn others(&self, body: &Value) -> usize {
        let length = body.as_array().map_or(0, Vec::len);
        length.saturating_sub(self.listed.0.len())
    }
}

/// How a member of a form is written.
#[derive(Debug, Default)]
pub(crate) struct Encoding {
    /// Headers of its parts.
    pub(crate) headers: Vec<Parameter>,
    /// Its media types.
    pub(crate) content_type: Option<String>,
    /// Style and `explode`, if it has any.
    pub(crate) style: Option<(Style, bool)>,
}

/// A documented answer.
#[derive(Debug)]
pub(crate) struct Answer {
    /// `200`, `4XX`, `default`.
    pub(crate) status: String,
    /// Its bodies.
    pub(crate) contents: Vec<Content>,
    /// Its headers.
    pub(crate) headers: Vec<Parameter>,
}

/// Where a credential is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Credential {
    /// In a header, a query parameter or a cookie.
    Key(Location, String),
    /// `Authorization`, by this scheme.
    Authorization(String),
    /// Not in the request: mutual TLS, or a scheme that nobody knows.
    Elsewhere,
}

/// The names between braces.
pub(crate) fn placeholders(path: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        names.push(name.to_owned());
        rest = after;
    }
    names
}
