// @generated
//! `Socket` and `PowerState`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Socket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Socket {
    /// The property `now`.
    pub now: Option<PowerState>,
    /// The property `before`.
    pub before: Option<PowerState>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Socket {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `now`.
    pub fn now(mut self, value: PowerState) -> Self {
        self.now = Some(value);
        self
    }

    /// Sets `before`.
    pub fn before(mut self, value: PowerState) -> Self {
        self.before = Some(value);
        self
    }
}

impl json::Decode for Socket {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            now: object.optional("now"),
            before: object.optional("before"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Socket {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("now", &self.now);
        object.optional("before", &self.before);
        object.rest(&self.additional);
    }
}

/// Type of the property `now`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PowerState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that the description does not know.
    Other(String),
}

impl PowerState {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for PowerState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for PowerState {
    fn from(value: String) -> Self {
        match value.as_str() {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for PowerState {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for PowerState {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Socket, PowerState);
