//! Which keywords constrain which type. One that stands beside another type has no effect, and would cost the schema
//! its type in `openapiv3`.

use serde_json::{Map, Value};

use super::limits;
use super::words::Type;
use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;
use diag::Diagnostic;

const OF_STRING: &[&str] = &[
    "minLength",
    "maxLength",
    "pattern",
    keys::CONTENT_MEDIA_TYPE,
    keys::CONTENT_ENCODING,
    keys::CONTENT_SCHEMA,
];
const OF_NUMBER: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];
const OF_ARRAY: &[&str] = &[
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    keys::PREFIX_ITEMS,
    keys::CLOSED,
];
const OF_OBJECT: &[&str] = &[
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    keys::PATTERN_PROPERTIES,
];

/// The keywords of a type, without `enum` and `format`.
pub(super) fn keywords(name: Type) -> &'static [&'static str] {
    match name {
        Type::String => OF_STRING,
        Type::Number | Type::Integer => OF_NUMBER,
        Type::Array => OF_ARRAY,
        Type::Object => OF_OBJECT,
        Type::Boolean => &[],
    }
}

/// Leaves a schema of one type with the keywords of that type.
pub(super) fn of_type(
    map: &mut Map<String, Value>,
    name: Type,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let own = keywords(name);
    let foreign: Vec<&'static str> = [OF_STRING, OF_NUMBER, OF_ARRAY, OF_OBJECT]
        .into_iter()
        .filter(|group| *group != own)
        .flatten()
        .copied()
        // Most schemas have few keys and none of these, so their keys are looked through, not hashed.
        .filter(|key| map.keys().any(|written| written == key))
        .collect();
    for key in foreign {
        map.shift_remove(key);
        if !key.starts_with("x-") {
            // Lost structure is worth a look every time, a lost limit once.
            let is_structure = matches!(key, "properties" | "items" | "additionalProperties");
            if is_structure || cx.first_time(&format!("{key} of {}", name.name())) {
                cx.diagnostics.push(
                    Diagnostic::warning(
                        "keyword-without-effect",
                        place.key(key).location(),
                        format!(
                            "`{key}` says nothing of the type `{}`; it is left out",
                            name.name()
                        ),
                    )
                    .at_key(),
                );
            }
        }
    }
    match name {
        Type::String | Type::Number => {}
        Type::Integer => limits::of_integer(map, place, cx),
        Type::Boolean | Type::Array | Type::Object => {
            if let Some(format) = map.shift_remove("format") {
                map.insert(keys::FORMAT.to_owned(), format);
            }
        }
    }
}
