// @generated
//! `ServerStage`, `ServerUrl`, `ServerZone` and more.

use std::fmt;

use crate::runtime::json;

/// Type of the server variable `stage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServerStage {
    /// `v1`
    V1,
    /// `v2`
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

impl json::Decode for ServerStage {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "v1" => Ok(Self::V1),
            "v2" => Ok(Self::V2),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ServerStage {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the server variable `url`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServerUrl {
    /// `a`
    A,
    /// `b/c`
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

impl json::Decode for ServerUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "a" => Ok(Self::A),
            "b/c" => Ok(Self::BC),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ServerUrl {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the server variable `zone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServerZone {
    /// `z1`
    Z1,
    /// `z2`
    Z2,
    /// `z3`
    Z3,
}

impl ServerZone {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Z1 => "z1",
            Self::Z2 => "z2",
            Self::Z3 => "z3",
        }
    }
}

impl fmt::Display for ServerZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ServerZone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "z1" => Ok(Self::Z1),
            "z2" => Ok(Self::Z2),
            "z3" => Ok(Self::Z3),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ServerZone {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the server variable `region`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionalServerRegion {
    /// `eu`
    Eu,
    /// `us`
    Us,
}

impl RegionalServerRegion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
        }
    }
}

impl fmt::Display for RegionalServerRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for RegionalServerRegion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "eu" => Ok(Self::Eu),
            "us" => Ok(Self::Us),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for RegionalServerRegion {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(ServerStage, ServerUrl, ServerZone, RegionalServerRegion);
