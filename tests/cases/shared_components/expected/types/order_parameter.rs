// @generated
//! `OrderParameter`.

use std::fmt;

use crate::runtime::json;

/// Type of the parameter `Order`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderParameter {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
}

impl OrderParameter {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}

impl fmt::Display for OrderParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for OrderParameter {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for OrderParameter {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(OrderParameter);
