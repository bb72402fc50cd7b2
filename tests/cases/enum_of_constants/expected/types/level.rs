// @generated
//! `Level`.

use crate::runtime::json;

/// The document says itself that others may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Level {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Level {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Level {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Level);
