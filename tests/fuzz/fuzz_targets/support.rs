//! There and back for the types of the cases.

use serde_json::Value;

use crate::runtime::json::{self, Decode, Encode};

/// Reads a value and writes it.
pub(crate) type Trip = fn(&str) -> Result<Value, String>;

pub(crate) fn trip<T: Decode + Encode>(text: &str) -> Result<Value, String> {
    let (value, _) = json::from_answer::<T>(text.as_bytes()).map_err(|error| error.to_string())?;
    let text = json::to_string(&value).map_err(str::to_owned)?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// What was read and written is read as the same.
pub(crate) fn stable(name: &str, trip: Trip, bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let Ok(first) = trip(text) else { return };
    match trip(&first.to_string()) {
        Ok(second) => assert_eq!(first, second, "{name}: written, read and written again"),
        Err(why) => panic!("{name}: {first} was written and cannot be read: {why}"),
    }
}
