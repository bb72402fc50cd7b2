// @generated
//! `TypedKind`, `TypedKindsItem`, `TypedLevel` and more.

use std::fmt;

use crate::runtime::json;

/// Type of the parameter `kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypedKind {
    /// `one/two`
    OneTwo,
    /// `three`
    Three,
}

impl TypedKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OneTwo => "one/two",
            Self::Three => "three",
        }
    }
}

impl fmt::Display for TypedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for TypedKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "one/two" => Ok(Self::OneTwo),
            "three" => Ok(Self::Three),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for TypedKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// An item of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypedKindsItem {
    /// `a,b`
    AB,
    /// `c`
    C,
}

impl TypedKindsItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AB => "a,b",
            Self::C => "c",
        }
    }
}

impl fmt::Display for TypedKindsItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for TypedKindsItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "a,b" => Ok(Self::AB),
            "c" => Ok(Self::C),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for TypedKindsItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the parameter `level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypedLevel {
    /// `1`
    N1,
    /// `2`
    N2,
}

impl TypedLevel {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
        }
    }
}

impl json::Decode for TypedLevel {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for TypedLevel {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(TypedKind, TypedKindsItem, TypedLevel);
