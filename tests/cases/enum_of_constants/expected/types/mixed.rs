// @generated
//! `Mixed`.

use crate::runtime::json;

/// Type of the schema `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Mixed {
    /// `auto`
    Auto,
    /// `0`
    Off,
    /// `true`
    On,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for Mixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == "auto" {
            return Ok(Self::Auto);
        }
        if value == 0i64 {
            return Ok(Self::Off);
        }
        if value == true {
            return Ok(Self::On);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for Mixed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Auto => out.json("\"auto\""),
            Self::Off => out.json("0"),
            Self::On => out.json("true"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Mixed);
