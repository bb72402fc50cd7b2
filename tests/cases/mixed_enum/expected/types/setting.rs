// @generated
//! `Setting`.

use crate::runtime::json;

/// Type of the schema `Setting`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Setting {
    /// `auto`
    Auto,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `true`
    True,
    /// `2.5`
    N2Point5,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for Setting {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == "auto" {
            return Ok(Self::Auto);
        }
        if value == 0.0 {
            return Ok(Self::N0);
        }
        if value == 1.0 {
            return Ok(Self::N1);
        }
        if value == true {
            return Ok(Self::True);
        }
        if value == 2.5 {
            return Ok(Self::N2Point5);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for Setting {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Auto => out.json("\"auto\""),
            Self::N0 => out.json("0"),
            Self::N1 => out.json("1"),
            Self::True => out.json("true"),
            Self::N2Point5 => out.json("2.5"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Setting);
