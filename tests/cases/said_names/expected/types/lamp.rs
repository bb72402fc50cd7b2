// @generated
//! `Lamp`, `Bulb`, `Colour` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Maker;

/// Type of the schema `lamp_v2`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    /// The property `w`.
    pub power: i64,
    /// The property `b`.
    pub bulb: Option<Bulb>,
    /// The property `c`.
    pub c: Option<Colour>,
    /// The property `m`.
    pub maker: Option<Maker>,
    /// The property `s`.
    pub socket: Option<LampSocket>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Lamp {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            power: object.required("w")?,
            bulb: object.optional("b"),
            c: object.optional("c"),
            maker: object.optional("m"),
            socket: object.optional("s"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Lamp {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("w", &self.power);
        object.optional("b", &self.bulb);
        object.optional("c", &self.c);
        object.optional("m", &self.maker);
        object.optional("s", &self.socket);
        object.rest(&self.additional);
    }
}

/// Type of the property `b`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bulb {
    /// The property `kind`.
    pub kind: Option<BulbKind>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Bulb {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Bulb {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `c`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// A value that the description does not know.
    Other(String),
}

impl Colour {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Colour {
    fn from(value: String) -> Self {
        match value.as_str() {
            "red" => Self::Red,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Colour {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Colour {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `s`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LampSocket {
    /// The property `size`.
    pub size: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for LampSocket {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: object.optional("size"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for LampSocket {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BulbKind {
    /// `led`
    Led,
    /// A value that the description does not know.
    Other(String),
}

impl BulbKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Led => "led",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for BulbKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for BulbKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "led" => Self::Led,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for BulbKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for BulbKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Lamp, Bulb, Colour, LampSocket, BulbKind);
