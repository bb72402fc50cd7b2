// @generated
//! `Yes`.

use crate::runtime::json;

/// Type of the schema `Yes`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Yes {
    /// `true`
    True,
    /// A value that the description does not know.
    Other(serde_json::Value),
}

impl json::Decode for Yes {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let value: serde_json::Value = node.decode()?;
        if value == true {
            return Ok(Self::True);
        }
        Ok(Self::Other(value))
    }
}

impl json::Encode for Yes {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::True => out.json("true"),
            Self::Other(value) => out.value(value),
        }
    }
}

json::serde_for!(Yes);
