//! `enum` → the values of an [`EnumDef`].

use serde_json::Value as Json;

use super::View;
use crate::api::{EnumDef, Value, Variant};

/// Whether the schema lists values that one enum can hold: strings, numbers and booleans. `null` is
/// the use's business, and both booleans together are what a boolean is anyway.
pub(super) fn is_enum(view: &View<'_>) -> bool {
    let listed = || view.enumeration.iter().filter(|value| !value.is_null());
    let is_scalar = |value: &Json| value.is_string() || value.is_number() || value.is_boolean();
    let is_boolean = listed().all(Json::is_boolean)
        && [true, false]
            .iter()
            .all(|flag| view.enumeration.contains(&Json::Bool(*flag)));
    listed().next().is_some() && listed().all(is_scalar) && !is_boolean
}

pub(super) fn lower_enum(view: &View<'_>) -> EnumDef {
    let names = texts(view, &["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let descriptions = texts(view, &["x-enum-descriptions", "x-enumDescriptions"]);
    // A number is sent as `1.0` where an integer is `1`: what may be either is compared as a number.
    let has_fractions = view.typ == Some("number") || view.enumeration.iter().any(Json::is_f64);
    let mut variants: Vec<Variant> = Vec::new();
    for (index, value) in view.enumeration.iter().enumerate() {
        let value = match value {
            Json::String(text) => Value::String(text.clone()),
            Json::Number(number) => match number.as_i64() {
                Some(number) if !has_fractions => Value::Integer(number),
                _ => Value::Number(number.to_string().trim_end_matches(".0").to_owned()),
            },
            Json::Bool(flag) => Value::Boolean(*flag),
            Json::Null | Json::Array(_) | Json::Object(_) => continue,
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
