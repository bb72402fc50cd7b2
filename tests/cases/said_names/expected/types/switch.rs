// @generated
//! `Switch`.

use crate::runtime::json;

/// Type of the schema `Switch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Switch {
    /// `0`
    Off,
    /// It is on.
    ///
    /// `1`
    On,
    /// It decides for itself.
    ///
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Switch {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Off => 0,
            Self::On => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Switch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::Off),
            1 => Ok(Self::On),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Switch {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Switch);
