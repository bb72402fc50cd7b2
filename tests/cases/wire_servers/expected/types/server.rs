//! `ServerStage` and `ServerUrl`.

use std::fmt;

use serde::Serialize;

/// Type of the server variable `stage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum ServerStage {
    /// `v1`
    #[serde(rename = "v1")]
    V1,
    /// `v2`
    #[serde(rename = "v2")]
    V2,
}

impl ServerStage {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
        }
    }
}

impl fmt::Display for ServerStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Type of the server variable `url`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub enum ServerUrl {
    /// `a`
    #[serde(rename = "a")]
    A,
    /// `b/c`
    #[serde(rename = "b/c")]
    BC,
}

impl ServerUrl {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::BC => "b/c",
        }
    }
}

impl fmt::Display for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
