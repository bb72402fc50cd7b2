// @generated
//! `Protocol`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Protocol`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// `TLSv1.2`
    TlsV12,
    /// `TLSv1.3`
    TlsV13,
    /// `HTTP/2`
    Http2,
    /// A value that the description does not know.
    Other(String),
}

impl Protocol {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TlsV12 => "TLSv1.2",
            Self::TlsV13 => "TLSv1.3",
            Self::Http2 => "HTTP/2",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Protocol {
    fn from(value: String) -> Self {
        match value.as_str() {
            "TLSv1.2" => Self::TlsV12,
            "TLSv1.3" => Self::TlsV13,
            "HTTP/2" => Self::Http2,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Protocol {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Protocol {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Protocol);
