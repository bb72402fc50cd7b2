//! Names that extensions give things in code.

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::Said;

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
