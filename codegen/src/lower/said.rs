//! Names that extensions give things in code.

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::Said;

/// The extension that names the values of an enum, and the type of them.
pub(super) const ENUM: &str = "x-ms-enum";

/// What a schema is called as a type: by one of these extensions, or as an enum, which has one type wherever it
/// stands: `x-ms-enum: { name: Size }`.
pub(super) fn said_type(
    extensions: &IndexMap<String, Value>,
    keys: impl IntoIterator<Item = &'static &'static str>,
) -> Option<Said> {
    said(extensions, keys).or_else(|| {
        let name = extensions.get(ENUM)?.get("name")?.as_str()?;
        let name = (!name.trim().is_empty()).then(|| name.to_owned())?;
        Some(Said { key: ENUM, name })
    })
}

/// The first of these extensions that says a name.
pub(super) fn said(
    extensions: &IndexMap<String, Value>,
    keys: impl IntoIterator<Item = &'static &'static str>,
) -> Option<Said> {
    keys.into_iter().find_map(|key| {
        let name = extensions.get(*key)?.as_str()?;
        let name = (!name.trim().is_empty()).then(|| name.to_owned())?;
        Some(Said { key, name })
    })
}
