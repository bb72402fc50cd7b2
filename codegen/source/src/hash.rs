//! `$ref: #/components/…` without quotes: YAML takes the reference for a comment. It is reported, and read as it was
//! meant, so that nothing else is said of what it leaves behind. Of another text it is less sure that it was meant.

use serde_json::{Value, json};

use super::syntax::{Comment, comments, hash_help, hash_text};
use diag::{Diagnostic, Diagnostics, Location, Pointer, Target};

/// Keys whose values are texts: a comment in their place was one.
const TEXTS: &[&str] = &[
    "const",
    "default",
    "description",
    "example",
    "name",
    "operationId",
    "pattern",
    "summary",
    "title",
    "value",
];

/// Keys that have schemas: a comment in their place was the reference to one, which stands under `$ref`.
const SCHEMAS: &[&str] = &["additionalProperties", "items", "not", "schema"];

/// Puts what was taken for a comment where it belongs.
pub(super) fn restore(
    value: &mut Value,
    text: &str,
    root: &Location,
    diagnostics: &mut Diagnostics,
) {
    if !may_have_value(text) {
        return;
    }
    let found: Vec<Comment> = comments(text).into_iter().filter(is_value).collect();
    if found.is_empty() {
        return;
    }
    let mut empty = Vec::new();
    gather(value, &Pointer::root(), &mut empty);
    let places = diag::key_places(text, &empty);
    for (pointer, place) in empty.iter().zip(places) {
        let (Some((line, column)), Some(key)) = (place, pointer.tokens().last()) else {
            continue;
        };
        let is_behind = |comment: &&Comment| comment.start.0 == line && comment.start.1 > column;
        let Some(comment) = found.iter().find(is_behind) else {
            continue;
        };
        let is_reference = key == "$ref" || comment.text.starts_with('/');
        if !is_reference && !TEXTS.contains(&key.as_ref()) {
            continue;
        }
        let end = comment.text.find(|c: char| c.is_whitespace() || c == ',');
        let written = &comment.text[..end.unwrap_or(comment.text.len())];
        let (line, column) = comment.start;
        let (at, help) = (Target::Position { line, column }, hash_help(&key, written));
        if is_reference && SCHEMAS.contains(&key.as_ref()) {
            if let Some(slot) = value.pointer_mut(pointer.as_str()) {
                *slot = json!({ "$ref": format!("#{written}") });
            }
            let help = format!("write `{key}: {{$ref: \"#{written}\"}}`");
            let lost = Diagnostic::error("null-value", root.clone(), hash_text(&key));
            diagnostics.push(lost.at(at).help(help));
        } else if is_reference {
            if let Some(slot) = value.pointer_mut(pointer.as_str()) {
                *slot = Value::String(format!("#{written}"));
            }
            let lost = Diagnostic::error("null-value", root.clone(), hash_text(&key));
            diagnostics.push(lost.at(at).help(help));
        } else {
            let text = format!("{}; the key is left out", hash_text(&key));
            remove(value, pointer);
            let empty = Diagnostic::warning("null-value", root.clone(), text);
            diagnostics.push(empty.at(at).help(help));
        }
    }
}

fn remove(value: &mut Value, pointer: &Pointer) {
    let tokens: Vec<String> = pointer.tokens().map(|token| token.into_owned()).collect();
    let Some((key, above)) = tokens.split_last() else {
        return;
    };
    let above: Pointer = above.iter().collect();
    if let Some(map) = value
        .pointer_mut(above.as_str())
        .and_then(Value::as_object_mut)
    {
        map.shift_remove(key);
    }
}

/// Whether `key: #word` stands anywhere at all, in a comment or not: hardly a text has it, and to look for its
/// comments is slow.
fn may_have_value(text: &str) -> bool {
    text.match_indices('#').any(|(at, _)| {
        let is_blank = |c: char| c.is_whitespace() && c != '\n';
        let before = text[..at].trim_end_matches(is_blank);
        let starts_word = text[at + 1..].starts_with(|c: char| !c.is_whitespace() && c != '#');
        starts_word && before.len() < at && before.ends_with(':')
    })
}

/// `key: #word`, which nobody writes who means a comment.
fn is_value(comment: &Comment) -> bool {
    let starts_word = comment
        .text
        .starts_with(|c: char| !c.is_whitespace() && c != '#');
    starts_word && comment.before.trim_end().ends_with(':')
}

fn gather(value: &Value, at: &Pointer, empty: &mut Vec<Pointer>) {
    let mut child = |place: Pointer, value: &Value| match value {
        Value::Null => empty.push(place),
        Value::Object(_) | Value::Array(_) => gather(value, &place, empty),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    };
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| child(at.child(key), value)),
        Value::Array(list) => {
            let values = list.iter().enumerate();
            values.for_each(|(index, value)| child(at.index(index), value));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
