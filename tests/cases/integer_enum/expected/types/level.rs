// @generated
//! `Level`.

use crate::runtime::json;

/// Type of the schema `Level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `-1`
    Off,
    /// `0`
    Low,
    /// `10`
    High,
    /// A value that the description does not know.
    Other(i64),
}

impl Level {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Off => -1,
            Self::Low => 0,
            Self::High => 10,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Level {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Off),
            0 => Ok(Self::Low),
            10 => Ok(Self::High),
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
