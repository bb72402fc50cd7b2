// @generated
//! `GetTransientTokenType` and `GetTransientTokenScope`.

use std::fmt;

use crate::runtime::json;

/// What the token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetTransientTokenType {
    /// `delegation`
    Delegation,
}

impl GetTransientTokenType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delegation => "delegation",
        }
    }
}

impl fmt::Display for GetTransientTokenType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for GetTransientTokenType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "delegation" => Ok(Self::Delegation),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for GetTransientTokenType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// How far the token reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetTransientTokenScope {
    /// `all`
    All,
}

impl GetTransientTokenScope {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
        }
    }
}

impl fmt::Display for GetTransientTokenScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for GetTransientTokenScope {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "all" => Ok(Self::All),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for GetTransientTokenScope {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(GetTransientTokenType, GetTransientTokenScope);
