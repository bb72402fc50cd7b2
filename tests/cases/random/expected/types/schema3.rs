// @generated
//! `Schema3`.

use crate::runtime::json;

/// Type of the schema `Schema3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema3 {
    /// `-1`
    Minus1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema3 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema3 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "2"])
    }
}

impl json::Encode for Schema3 {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema3);
