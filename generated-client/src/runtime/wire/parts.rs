//! The parts of a multipart body, as plain data.

use super::super::values::body::Body;

/// What a multipart body is made of.
#[derive(Clone)]
pub struct Multipart {
    /// What stands between its parts.
    pub boundary: String,
    /// The parts in order.
    pub parts: Vec<Part>,
}

/// A part of a multipart body.
#[derive(Clone)]
pub struct Part {
    /// The name of the encoding that it is written by.
    pub key: String,
    /// Its headers.
    pub head: Vec<(String, String)>,
    /// Its content.
    pub content: Body,
}

/// A header for the parts that are written by the same encoding.
#[derive(Clone)]
pub struct PartHeader {
    /// The name of the encoding.
    pub part: String,
    /// The header's name.
    pub name: String,
    /// A value for each of the parts, in order.
    pub values: Vec<Option<String>>,
}
