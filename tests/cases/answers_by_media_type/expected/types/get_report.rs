// @generated
//! `GetReportResponseXLeftHeader`, `GetReportResponseXAnyHeader`, `GetReportClientErrorResponse` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the header `X-Left`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportResponseXLeftHeader {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `GetReportResponseXLeftHeaderUnlimited`.
    Unlimited(GetReportResponseXLeftHeaderUnlimited),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for GetReportResponseXLeftHeader {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind_among(&[json::Kind::Integer]) {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::Unlimited, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for GetReportResponseXLeftHeader {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Unlimited(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<GetReportResponseXLeftHeaderUnlimited> for GetReportResponseXLeftHeader {
    fn from(value: GetReportResponseXLeftHeaderUnlimited) -> Self {
        Self::Unlimited(value)
    }
}

/// Type of the header `X-Any`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportResponseXAnyHeader {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `f64`.
    Number(f64),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for GetReportResponseXAnyHeader {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node
            .kind_among(&[json::Kind::Boolean, json::Kind::Integer, json::Kind::Number])
        {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer => node.decode_or(Self::Integer, Self::Number),
            json::Kind::Number => node.decode_or(Self::Number, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for GetReportResponseXAnyHeader {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

/// The body of an answer of status 4XX.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetReportClientErrorResponse {
    /// The property `title`.
    pub title: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for GetReportClientErrorResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            title: object.optional("title"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for GetReportClientErrorResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("title", &self.title);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetReportResponseXLeftHeaderUnlimited {
    /// `unlimited`
    Unlimited,
    /// A value that the description does not know.
    Other(String),
}

impl GetReportResponseXLeftHeaderUnlimited {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unlimited => "unlimited",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for GetReportResponseXLeftHeaderUnlimited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for GetReportResponseXLeftHeaderUnlimited {
    fn from(value: String) -> Self {
        match value.as_str() {
            "unlimited" => Self::Unlimited,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for GetReportResponseXLeftHeaderUnlimited {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for GetReportResponseXLeftHeaderUnlimited {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    GetReportResponseXLeftHeader, GetReportResponseXAnyHeader,
    GetReportClientErrorResponse, GetReportResponseXLeftHeaderUnlimited
);
