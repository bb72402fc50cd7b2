//! `ServerStage`.

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
