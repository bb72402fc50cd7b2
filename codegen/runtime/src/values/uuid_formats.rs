//! UUIDs as the crate [`uuid`] has them, and back.

use super::formats::{InvalidFormat, Uuid};

impl TryFrom<&Uuid> for uuid::Uuid {
    type Error = InvalidFormat;

    fn try_from(value: &Uuid) -> Result<Self, InvalidFormat> {
        let bytes = value.to_bytes();
        bytes.map(Self::from_bytes).ok_or_else(|| value.invalid())
    }
}

impl From<uuid::Uuid> for Uuid {
    fn from(value: uuid::Uuid) -> Self {
        Self::from_bytes(value.into_bytes())
    }
}
