// @generated
//! `Ratio`.

use crate::runtime::json;

/// Type of the schema `Ratio`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ratio {
    /// `1`
    Whole,
    /// `0.5`
    Half,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for Ratio {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == 1.0 {
            return Ok(Self::Whole);
        }
        if value == 0.5 {
            return Ok(Self::Half);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for Ratio {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Whole => out.json("1"),
            Self::Half => out.json("0.5"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Ratio);
