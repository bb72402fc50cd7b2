//! Where a root document keeps what can be referred to: `components` of OpenAPI 3, or the sections at the top of
//! Swagger 2.0. Either becomes `components`.

use serde_json::{Map, Value, json};

use crate::grammar::Kind;
use crate::keys;
use crate::version::Dialect;
use diag::{Diagnostic, Diagnostics, Location, Pointer};

/// The sections of Swagger 2.0, with their names in `components`.
const SECTIONS: &[(&str, &str)] = &[
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// The sections that a document has, as `components` calls them.
pub(super) fn sections(root: &Value, dialect: Dialect) -> Vec<(&str, &Value)> {
    if dialect == Dialect::V2_0 {
        let written = |(from, to): &(&str, &'static str)| Some((*to, root.get(from)?));
        return SECTIONS.iter().filter_map(written).collect();
    }
    let components = root.get("components").and_then(Value::as_object);
    let sections = components.into_iter().flatten();
    sections.map(|(name, of)| (name.as_str(), of)).collect()
}

/// The keys at the top that hold sections: they are walked before all others.
pub(super) fn holds_sections(key: &str, dialect: Dialect) -> bool {
    match dialect {
        Dialect::V2_0 => SECTIONS.iter().any(|(written, _)| *written == key),
        Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => key == "components",
    }
}

/// The name of what a pointer into the root document leads to, if that stands in a section; where it is another
/// than the wanted one, that section.
pub(super) fn in_place(
    pointer: &Pointer,
    section: &str,
    dialect: Dialect,
) -> Option<Result<String, String>> {
    let tokens: Vec<_> = pointer.tokens().collect();
    let (found, name) = match (dialect, tokens.as_slice()) {
        (Dialect::V2_0, [found, name]) => {
            let known = SECTIONS.iter().find(|(written, _)| written == found);
            (known.map(|(_, section)| *section)?, name)
        }
        (Dialect::V2_0, _) => return None,
        (_, [components, found, name]) if components == "components" => (found.as_ref(), name),
        (Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2, _) => return None,
    };
    Some(match found == section {
        true => Ok(name.to_string()),
        false => Err(found.to_owned()),
    })
}

/// Whether what a pointer into a file leads to is a schema by its place, or part of one.
pub(super) fn is_below_schemas(pointer: &Pointer, dialect: Dialect) -> bool {
    let schemas = format!("/{}/", dialect.section("schemas"));
    pointer.as_str().starts_with(&schemas)
}

/// Brings the sections of Swagger 2.0 under `components`, each value with its place. What is no object stays where it
/// is, for the grammar to look at.
pub(super) fn bring_together(
    root: &mut Value,
    at: &Location,
    is_referred: bool,
    diagnostics: &mut Diagnostics,
) {
    let Some(root) = root.as_object_mut() else {
        return;
    };
    if let Some(components) = root.get("components") {
        let holds_any = components.as_object().is_some_and(|map| !map.is_empty());
        let place = at.child("components");
        let foreign = match holds_any && !is_referred {
            true => Diagnostic::error(
                "misspelt-key",
                place,
                "a description of Swagger 2.0 has no `components`, so all that it holds would be lost",
            ),
            false => Diagnostic::warning(
                "unknown-key",
                place,
                "a description of Swagger 2.0 has no `components`; what nothing refers to is left out",
            ),
        };
        diagnostics.push(foreign.at_key().help(
            "schemas stand under `definitions`; or write `openapi: 3.0.3` if the document is OpenAPI 3",
        ));
    }
    let mut components = Map::new();
    for (written, section) in SECTIONS {
        let Some(Value::Object(values)) = root.get_mut(*written) else {
            continue;
        };
        let place = at.child(written);
        let mut moved = Map::new();
        values.retain(|name, value| {
            let Some(map) = value.as_object_mut() else {
                return true;
            };
            let origin = place.child(name).to_string();
            map.entry(keys::ORIGIN).or_insert_with(|| json!(origin));
            moved.insert(name.clone(), value.take());
            false
        });
        if values.is_empty() {
            root.shift_remove(*written);
        }
        components.insert((*section).to_owned(), Value::Object(moved));
    }
    root.insert("components".to_owned(), Value::Object(components));
}

/// The kind of a section's values.
pub(super) fn kind(section: &str, dialect: Dialect) -> Option<Kind> {
    Kind::of_section(section, dialect)
}
