// @generated
//! `Contact`.

use crate::runtime::json;
use super::{Mail, Phone};

/// Type of the schema `Contact`.
///
/// Decided by which of `mail` and `phone` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Contact {
    /// The value as `Mail`.
    ///
    /// It has `mail`.
    Mail(Mail),
    /// The value as `Phone`.
    ///
    /// It has `phone`.
    Phone(Phone),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Contact {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("mail"), json::Sign::member("phone")],
            &[<Mail as json::Decode>::fits, <Phone as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Mail),
            Some(1) => node.decode().map(Self::Phone),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Contact {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Mail(value) => out.value(value),
            Self::Phone(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Mail> for Contact {
    fn from(value: Mail) -> Self {
        Self::Mail(value)
    }
}

impl From<Phone> for Contact {
    fn from(value: Phone) -> Self {
        Self::Phone(value)
    }
}

json::serde_for!(Contact);
