// @generated
//! `Schema68`.

use crate::runtime::json;

/// Type of the schema `Schema68`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema68 {
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema68 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema68 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema68 {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema68);
