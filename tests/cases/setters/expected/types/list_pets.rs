// @generated
//! `ListPetsKind`, `ListPetsVersion`, `ListPetsXMode` and more.

use std::fmt;

use crate::runtime::json;

/// Type of the parameter `kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPetsKind {
    /// `cat`
    Cat,
}

impl ListPetsKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cat => "cat",
        }
    }
}

impl fmt::Display for ListPetsKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ListPetsKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "cat" => Ok(Self::Cat),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ListPetsKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the parameter `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPetsVersion {
    /// `2`
    N2,
}

impl ListPetsVersion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
        }
    }
}

impl json::Decode for ListPetsVersion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            2 => Ok(Self::N2),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ListPetsVersion {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the parameter `X-Mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPetsXMode {
    /// `full`
    Full,
}

impl ListPetsXMode {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
        }
    }
}

impl fmt::Display for ListPetsXMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ListPetsXMode {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "full" => Ok(Self::Full),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ListPetsXMode {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the parameter `sort`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPetsSort {
    /// `name`
    Name,
}

impl ListPetsSort {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
        }
    }
}

impl fmt::Display for ListPetsSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ListPetsSort {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "name" => Ok(Self::Name),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for ListPetsSort {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(ListPetsKind, ListPetsVersion, ListPetsXMode, ListPetsSort);
