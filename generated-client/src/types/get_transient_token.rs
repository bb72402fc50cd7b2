//! `GetTransientTokenType` and `GetTransientTokenScope`.

use std::fmt;

use serde::Serialize;

/// What the token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum GetTransientTokenType {
    /// `delegation`
    #[serde(rename = "delegation")]
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

/// How far the token reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum GetTransientTokenScope {
    /// `all`
    #[serde(rename = "all")]
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
