//! `ServerProtocol`.

use std::fmt;

use serde::Serialize;

/// How the server is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum ServerProtocol {
    /// `http`
    #[serde(rename = "http")]
    Http,
    /// `https`
    #[serde(rename = "https")]
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
