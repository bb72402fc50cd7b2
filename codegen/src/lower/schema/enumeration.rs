//! `enum` → the values of an [`EnumDef`].

use serde_json::Value as Json;

use super::View;
use crate::api::{EnumDef, Value, Variant};

/// Whether the schema lists values that one enum can hold: strings, or integers, and `null`, which
/// is the use's business.
pub(super) fn is_enum(view: &View<'_>) -> bool {
    let mut values = view
        .enumeration
        .iter()
        .filter(|value| !value.is_null())
        .peekable();
    if values.peek().is_none() {
        return false;
    }
    let listed: Vec<_> = values.collect();
    listed.iter().all(|value| value.is_string()) || listed.iter().all(|value| value.is_i64())
}

pub(super) fn lower_enum(view: &View<'_>) -> EnumDef {
    let names = texts(view, &["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let descriptions = texts(view, &["x-enum-descriptions", "x-enumDescriptions"]);
    let mut variants: Vec<Variant> = Vec::new();
    for (index, value) in view.enumeration.iter().enumerate() {
        let value = match value {
            Json::String(text) => Value::String(text.clone()),
            Json::Number(number) => match number.as_i64() {
                Some(number) => Value::Integer(number),
                None => continue,
            },
            _ => continue,
        };
        if variants.iter().any(|known| known.value == value) {
            continue;
        }
        variants.push(Variant {
            value,
            name: names.get(index).cloned().flatten(),
            description: descriptions.get(index).cloned().flatten(),
        });
    }
    EnumDef {
        open: false,
        variants,
    }
}

/// The texts of the first of the extensions that is there, one a value.
fn texts(view: &View<'_>, keys: &[&str]) -> Vec<Option<String>> {
    let extensions = &view.data.extensions;
    let list = keys.iter().find_map(|key| extensions.get(*key)?.as_array());
    let text = |value: &Json| {
        value
            .as_str()
            .map(str::to_owned)
            .filter(|text| !text.is_empty())
    };
    list.into_iter().flatten().map(text).collect()
}
