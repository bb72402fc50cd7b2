// @generated
//! `Shipped` and `ShippedState`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Shipped`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shipped {
    /// The property `order`.
    pub order: i64,
    /// The property `state`.
    pub state: ShippedState,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Shipped {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            order: object.required("order")?,
            state: object.required("state")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Shipped {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("order", &self.order);
        object.member("state", &self.state);
        object.rest(&self.additional);
    }
}

/// Type of the property `state`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShippedState {
    /// `sent`
    Sent,
    /// `lost`
    Lost,
    /// A value that the description does not know.
    Other(String),
}

impl ShippedState {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Lost => "lost",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ShippedState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ShippedState {
    fn from(value: String) -> Self {
        match value.as_str() {
            "sent" => Self::Sent,
            "lost" => Self::Lost,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ShippedState {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ShippedState {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Shipped, ShippedState);
