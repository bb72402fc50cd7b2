//! Keys that stand beside the key that they belong below: a line too little indented leaves an empty value behind.

use serde_json::{Map, Value};

use super::kind::{Kind, Part, Ty, child_ty, shape};
use crate::place::Place;
use diag::{Diagnostic, Diagnostics, Location};

/// Reports every such key of a document as it is written. `false`: there is one.
pub(crate) fn indented(
    kind: Kind,
    document: &Value,
    root: &Location,
    is_json: bool,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut walk = Walk {
        root: kind,
        is_json,
        found: false,
        diagnostics,
    };
    walk.value(Ty::One(kind), document, &Place::root(root));
    !walk.found
}

struct Walk<'d> {
    /// What the whole document is.
    root: Kind,
    is_json: bool,
    found: bool,
    diagnostics: &'d mut Diagnostics,
}

impl Walk<'_> {
    fn value(&mut self, ty: Ty, value: &Value, place: &Place<'_>) {
        match (ty, value) {
            (_, Value::Object(map)) if ty != Ty::Any => {
                let is_reference = map.get("$ref").is_some_and(Value::is_string);
                let is_alone = !map.values().any(Value::is_null);
                if is_reference && is_alone && ty != Ty::One(Kind::Schema) {
                    return;
                }
                self.object(ty, map, place);
            }
            (Ty::List(of), Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.value(*of, value, &place.index(index));
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, ty: Ty, map: &Map<String, Value>, place: &Place<'_>) {
        if matches!(ty, Ty::One(Kind::Paths | Kind::Swagger(Part::Paths))) {
            self.too_far(map, place);
        }
        for (at, (key, value)) in map.iter().enumerate() {
            let Some(child) = below(ty, key) else {
                continue;
            };
            if !value.is_null() {
                self.value(child, value, &place.key(key));
                continue;
            }
            let mut after = map.iter().skip(at + 1);
            // What may stand in either of the two goes with what stands behind it.
            let mut either: Vec<&str> = Vec::new();
            let astray = after.find_map(|(next, value)| {
                let fits = fits(child, next, value);
                // Nobody writes a reference beside a list whose elements are empty.
                let is_of_items = child == Ty::Items && next == "$ref";
                match is_own(ty, next, value) && !is_of_items {
                    // It may stand in either of the two.
                    true if fits => {
                        either.push(next);
                        None
                    }
                    true => Some(None),
                    false => Some(fits.then_some(next)),
                }
            });
            if let Some(Some(next)) = astray {
                let more = after.take_while(|(key, value)| {
                    let is_other = !is_own(ty, key, value) || is_keyword(ty, key, value);
                    fits(child, key, value) && is_other
                });
                let all: Vec<&str> = either
                    .into_iter()
                    .chain(std::iter::once(next.as_str()))
                    .chain(more.map(|(key, _)| key.as_str()))
                    .collect();
                self.report(key, (next, &all), place);
            }
        }
    }

    /// Reports what belongs at the top of the document and stands among the paths.
    fn too_far(&mut self, map: &Map<String, Value>, place: &Place<'_>) {
        let is_top = |(key, value): &(&String, &Value)| {
            let field = shape(self.root).field(key);
            let is_part = field.is_some_and(|field| !matches!(field.ty, Ty::Text | Ty::Prose));
            is_part && !key.starts_with("x-") && (value.is_object() || value.is_array())
        };
        for (key, _) in map.iter().filter(is_top) {
            self.found = true;
            let (text, help) = match self.is_json {
                true => (
                    format!("`{key}` stands among the paths"),
                    format!("move `{key}` out of `paths`, to the top of the document"),
                ),
                false => (
                    format!("`{key}` stands among the paths: it is indented too far"),
                    format!(
                        "start `{key}` in the column of `paths`, with all lines that belong to it"
                    ),
                ),
            };
            let astray = Diagnostic::error("wrong-path", place.key(key).location(), text);
            self.diagnostics.push(astray.at_key().help(help));
        }
    }

    /// Reports an empty key, one that belongs below it, and all that do.
    fn report(&mut self, key: &str, (astray, all): (&str, &[&str]), place: &Place<'_>) {
        self.found = true;
        let noun = if key.starts_with('/') {
            "the path "
        } else {
            ""
        };
        let text = format!("{noun}`{key}` is empty, and `{astray}` stands beside it");
        let names = listed(all);
        let (them, goes) = match all {
            [_] => ("it", "it goes"),
            _ => ("them", "they go"),
        };
        let help = match self.is_json {
            true => format!("move {names} into `{key}`"),
            false => format!(
                "indent {names}, with all lines that belong to {them}, by two more spaces: {goes} below `{key}:`"
            ),
        };
        let found = Diagnostic::error("null-value", place.key(astray).location(), text);
        self.diagnostics.push(found.at_key().help(help));
    }
}

/// Keys in a sentence: all of a few, else the first and the last.
fn listed(keys: &[&str]) -> String {
    match keys {
        [first, .., last] if keys.len() > 4 => {
            format!("`{first}` and what follows up to `{last}`")
        }
        [rest @ .., last] if !rest.is_empty() => {
            let rest: Vec<String> = rest.iter().map(|key| format!("`{key}`")).collect();
            format!("{} and `{last}`", rest.join(", "))
        }
        keys => format!("`{}`", keys.join("")),
    }
}

/// What stands under a key.
fn below(ty: Ty, key: &str) -> Option<Ty> {
    match ty {
        Ty::One(kind) => child_ty(kind, key),
        Ty::SchemaOrFlag | Ty::Items => child_ty(Kind::Schema, key),
        Ty::Map(of) => Some(*of),
        Ty::List(_)
        | Ty::Any
        | Ty::Text
        | Ty::Prose
        | Ty::Reference
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types => None,
    }
}

/// Whether a key may stand where it is.
fn is_own(ty: Ty, key: &str, value: &Value) -> bool {
    if key.starts_with("x-") {
        return true;
    }
    match ty {
        Ty::One(kind) => {
            let shape = shape(kind);
            shape.field(key).is_some() || shape.rest.is_some() && is_name(kind, key, value)
        }
        Ty::Map(Ty::One(Kind::MediaType)) => key.contains('/'),
        Ty::Map(of) => is_of(*of, value),
        _ => true,
    }
}

/// Whether a key among named schemas is a keyword of one of them: `properties` whose keys are properties.
fn is_keyword(ty: Ty, key: &str, value: &Value) -> bool {
    let schema = shape(Kind::Schema);
    let is_schema = |value: &Value| {
        let keys = value.as_object().into_iter().flatten();
        keys.into_iter().any(|(key, _)| schema.field(key).is_some())
    };
    let is_named = matches!(ty, Ty::Map(Ty::One(Kind::Schema)));
    let mut inner = value.as_object().into_iter().flatten();
    is_named && key == "properties" && !is_schema(value) && inner.any(|(_, value)| is_schema(value))
}

/// Whether a key may stand below the empty one.
fn fits(child: Ty, key: &str, value: &Value) -> bool {
    match child {
        Ty::One(kind) => {
            let shape = shape(kind);
            shape.field(key).is_some() || shape.rest.is_some() && is_name(kind, key, value)
        }
        Ty::SchemaOrFlag | Ty::Items => shape(Kind::Schema).field(key).is_some(),
        Ty::Map(Ty::One(Kind::MediaType)) => key.contains('/') && value.is_object(),
        Ty::Map(of) => *of != Ty::Any && !value.is_null() && is_of(*of, value),
        Ty::List(_)
        | Ty::Any
        | Ty::Text
        | Ty::Prose
        | Ty::Reference
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types => false,
    }
}

/// Whether a key looks like one of those that an object has beside its fields: a path, a status, an expression.
pub(super) fn is_name(kind: Kind, key: &str, value: &Value) -> bool {
    match kind {
        Kind::Paths | Kind::Swagger(Part::Paths) => key.starts_with('/'),
        Kind::Responses | Kind::Swagger(Part::Responses) => {
            let is_status = key.starts_with(|c: char| c.is_ascii_digit());
            is_status || key.eq_ignore_ascii_case("default")
        }
        Kind::Callback => key.contains(['{', '/']),
        _ => value.is_object(),
    }
}

fn is_of(of: Ty, value: &Value) -> bool {
    match of {
        Ty::One(_) | Ty::Map(_) => value.is_object() || value.is_null(),
        Ty::List(_) => value.is_array() || value.is_null(),
        Ty::Text | Ty::Prose => value.is_string(),
        Ty::Any
        | Ty::Reference
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types
        | Ty::SchemaOrFlag
        | Ty::Items => true,
    }
}
