// @generated
//! `Schema130`.

use crate::runtime::json;

/// Type of the schema `Schema130`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema130 {
    /// `1`
    N1,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema130 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema130 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema130 {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema130);
