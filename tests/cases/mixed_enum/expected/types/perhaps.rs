// @generated
//! `Perhaps`.

use crate::runtime::json;

/// Type of the schema `Perhaps`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Perhaps {
    /// `auto`
    Auto,
    /// `10`
    N10,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for Perhaps {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == "auto" {
            return Ok(Self::Auto);
        }
        if value == 10i64 {
            return Ok(Self::N10);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for Perhaps {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Auto => out.json("\"auto\""),
            Self::N10 => out.json("10"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Perhaps);
