// @generated
//! `ServerProtocol`.

use std::fmt;

use crate::runtime::json;

/// How the server is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServerProtocol {
    /// `http`
    Http,
    /// `https`
    Https,
}

impl ServerProtocol {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

impl fmt::Display for ServerProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ServerProtocol {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "http" => Ok(Self::Http),
            "https" => Ok(Self::Https),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ServerProtocol {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(ServerProtocol);
