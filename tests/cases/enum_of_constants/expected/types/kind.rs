// @generated
//! `Kind`.

use crate::runtime::json;

/// Type of the schema `Kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Text between people.
    ///
    /// `0`
    Text,
    /// `9007199254740993`
    Huge,
    /// A value that the description does not know.
    Other(i64),
}

impl Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Text => 0,
            Self::Huge => 9007199254740993,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Kind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::Text),
            9007199254740993 => Ok(Self::Huge),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Kind {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Kind);
