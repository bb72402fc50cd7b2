// @generated
//! `Port` and `PortPort`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Port`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Port {
    /// The property `port`.
    pub port: PortPort,
    /// The property `size`.
    ///
    /// Constraints: at least 0.
    pub size: Option<u64>,
    /// The property `mask`.
    pub mask: Option<u64>,
    /// The property `since`.
    pub since: Option<formats::Date>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Port {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            port: object.required("port")?,
            size: object.optional("size"),
            mask: object.optional("mask"),
            since: object.optional("since"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Port {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("port", &self.port);
        object.optional("size", &self.size);
        object.optional("mask", &self.mask);
        object.optional("since", &self.since);
        object.rest(&self.additional);
    }
}

/// Type of the property `port`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PortPort {
    /// The value as `i64`.
    Integer(i64),
    /// The value as `String`.
    String(String),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for PortPort {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for PortPort {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Integer(value) => out.value(value),
            Self::String(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Port, PortPort);
