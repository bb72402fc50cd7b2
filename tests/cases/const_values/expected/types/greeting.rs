// @generated
//! `Greeting`, `GreetingKind`, `GreetingVersion` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Greeting`.
#[derive(Debug, Clone, PartialEq)]
pub struct Greeting {
    /// The property `kind`.
    pub kind: GreetingKind,
    /// The property `version`.
    pub version: GreetingVersion,
    /// The property `loud`.
    pub loud: Option<GreetingLoud>,
    /// The property `nothing`.
    pub nothing: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Greeting {
    fn default() -> Self {
        Self {
            kind: GreetingKind::Hello,
            version: GreetingVersion::N2,
            loud: None,
            nothing: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Greeting {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `loud`.
    pub fn loud(mut self, value: GreetingLoud) -> Self {
        self.loud = Some(value);
        self
    }

    /// Sets `nothing`.
    pub fn nothing(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.nothing = Some(value.into());
        self
    }
}

impl json::Decode for Greeting {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            version: object.required("version")?,
            loud: object.optional("loud"),
            nothing: object.nullable("nothing"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Greeting {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("version", &self.version);
        object.optional("loud", &self.loud);
        object.optional("nothing", &self.nothing);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GreetingKind {
    /// `hello`
    Hello,
    /// A value that the description does not know.
    Other(String),
}

impl GreetingKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hello => "hello",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for GreetingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for GreetingKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "hello" => Self::Hello,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for GreetingKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for GreetingKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GreetingVersion {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl GreetingVersion {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for GreetingVersion {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for GreetingVersion {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `loud`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GreetingLoud {
    /// `true`
    True,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for GreetingLoud {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for GreetingLoud {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::True => out.json("true"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Greeting, GreetingKind, GreetingVersion, GreetingLoud);
