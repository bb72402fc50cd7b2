//! Members that may be absent and may be null, which are two different things.
//!
//! The outer option of `Option<Option<T>>` says whether the member is there, the inner one whether
//! it is null: `None` is absent, `Some(None)` is null.

use serde::{Deserialize, Deserializer};

/// Reads a member that is there: `null` becomes `Some(None)`. Used together with
/// `#[serde(default)]`, which makes `None` of a member that is absent.
///
/// # Errors
/// The member is neither null nor a value of its type.
pub fn absent_or_null<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// A member that may be absent, of a type that `null` is a value of: `None` is absent.
///
/// # Errors
/// The member is not a value of its type.
pub fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
