//! HTTP's own words: methods, path templates, status patterns.

use super::WireName;

/// A request method.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum HttpMethod {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// Any other one, as written: 3.2's `QUERY` and additional operations.
    Other(String),
}

impl HttpMethod {
    /// The method as sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Other(name) => name,
        }
    }
}

/// A path with placeholders, for example `/pets/{petId}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PathTemplate {
    /// As written in the document.
    pub text: String,
    /// Its literal parts and placeholders.
    pub segments: Vec<PathSegment>,
}

/// A piece of a path template.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PathSegment {
    /// Text between placeholders.
    Literal(String),
    /// A `{name}`.
    Placeholder(WireName),
}

impl PathTemplate {
    /// Splits a path at its placeholders. A brace without its fellow is literal text.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut segments = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let Some(close) = rest[open..].find('}').map(|at| open + at) else {
                break;
            };
            if open > 0 {
                segments.push(PathSegment::Literal(rest[..open].to_owned()));
            }
            segments.push(PathSegment::Placeholder(rest[open + 1..close].into()));
            rest = &rest[close + 1..];
        }
        if !rest.is_empty() {
            segments.push(PathSegment::Literal(rest.to_owned()));
        }
        Self {
            text: text.to_owned(),
            segments,
        }
    }

    /// The names between braces, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &WireName> {
        self.segments.iter().filter_map(|segment| match segment {
            PathSegment::Placeholder(name) => Some(name),
            PathSegment::Literal(_) => None,
        })
    }
}

/// Which statuses an answer is for. The order is the order of precedence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StatusPattern {
    /// One status, for example 404.
    Exact(u16),
    /// A class of statuses, for example 4 for `4XX`.
    Range(u16),
    /// Whatever no other one is for.
    Default,
}

impl StatusPattern {
    /// Whether an answer of this status is a success (2xx). `default` is a failure: where it
    /// stands beside a success, it is for what went wrong.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Exact(status) => (200..300).contains(&status),
            Self::Range(class) => class == 2,
            Self::Default => false,
        }
    }
}

impl std::fmt::Display for StatusPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exact(status) => write!(f, "{status}"),
            Self::Range(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
