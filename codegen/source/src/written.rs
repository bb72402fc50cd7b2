//! Numbers that YAML reads where a text belongs, and that it would show in another spelling: `version: 1.10` is the
//! text `1.10`. Where a number is shown as it is written, the grammar says the same of it.

use std::sync::Arc;

use serde_json::Value;

use super::grammar::described;
use super::place::Place;
use diag::{Diagnostic, Diagnostics, Location, Pointer};

/// The keys whose values are texts wherever they stand.
const TEXTS: [&str; 8] = [
    "description",
    "format",
    "name",
    "operationId",
    "pattern",
    "summary",
    "termsOfService",
    "title",
];
/// The keys that hold lists of texts.
const LISTS: [&str; 2] = ["required", "tags"];
/// What stands below these is a value of the API, or of anybody's own.
const VALUES: [&str; 9] = [
    "const",
    "dataValue",
    "default",
    "enum",
    "example",
    "examples",
    "links",
    "value",
    "variables",
];

/// Puts texts in the place of such numbers, and tells each.
pub(super) fn keep(value: &mut Value, text: &str, file: &Arc<str>, diagnostics: &mut Diagnostics) {
    if !may_differ(text) {
        return;
    }
    let root = Location::root(Arc::clone(file));
    let mut odd = Vec::new();
    gather(value, &Place::root(&root), &mut odd);
    if odd.is_empty() {
        return;
    }
    let spelled = diag::spellings(text, &odd);
    for (pointer, spelled) in odd.into_iter().zip(spelled) {
        let Some((slot, spelled)) = value.pointer_mut(pointer.as_str()).zip(spelled) else {
            continue;
        };
        let shown = slot.to_string();
        if spelled == shown {
            continue;
        }
        let key = pointer.tokens().last().unwrap_or_default().into_owned();
        let is_element = key.parse::<usize>().is_ok();
        let (named, written) = match is_element {
            true => ("this value".to_owned(), format!("\"{spelled}\"")),
            false => (format!("`{key}`"), format!("{key}: \"{spelled}\"")),
        };
        let text = format!(
            "{named} must be a string; {} is read as the text `{spelled}`",
            described(slot)
        );
        let place = Location {
            file: Arc::clone(file),
            pointer: pointer.clone(),
        };
        let found = Diagnostic::warning("wrong-kind", place, text);
        diagnostics.push(found.help(format!("put it in quotes: `{written}`")));
        *slot = Value::String(spelled);
    }
}

/// Whether a text may write a number as it is not shown: `1.10`, `1e3`, `0x1F`, `+1`. Hardly one does, and to look for
/// spellings is slow.
fn may_differ(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_start = |at: usize| {
        at.checked_sub(1)
            .is_none_or(|at| b" \t\n:,[-{".contains(&bytes[at]))
    };
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'.' if at > 0 && is_digit(at - 1) && is_digit(at + 1) => {
            let rest = &bytes[at + 1..];
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let next = rest.get(digits);
            let is_long = digits > 15 || digits > 1 && rest[digits - 1] == b'0';
            // `1.10.2` is a text anyway.
            next != Some(&b'.') && (is_long || matches!(next, Some(b'e' | b'E')))
        }
        b'.' => is_start(at) && is_digit(at + 1) || at > 0 && is_digit(at - 1) && !is_digit(at + 1),
        b'e' | b'E' => {
            at > 0
                && is_digit(at - 1)
                && bytes
                    .get(at + 1)
                    .is_some_and(|next| next.is_ascii_digit() || b"+-".contains(next))
        }
        b'+' => is_start(at) && is_digit(at + 1),
        b'0' => is_start(at) && bytes.get(at + 1).is_some_and(|next| b"xob".contains(next)),
        _ => false,
    })
}

fn gather(value: &Value, at: &Place<'_>, odd: &mut Vec<Pointer>) {
    let is_odd = |value: &Value| value.is_number();
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let name = key.as_str();
                let is_version = name == "version" && at.name() == Some("info");
                let place = at.key(key);
                // Below `properties` the keys are names of the API's own.
                let is_text = TEXTS.contains(&name) || is_version;
                if is_odd(value) && is_text {
                    odd.push(place.location().pointer);
                } else if let (Value::Array(list), true) = (value, LISTS.contains(&name)) {
                    for (index, value) in list.iter().enumerate() {
                        match is_odd(value) {
                            true => odd.push(place.index(index).location().pointer),
                            false => gather(value, &place.index(index), odd),
                        }
                    }
                } else if (value.is_object() || value.is_array())
                    && (!VALUES.contains(&name) || at.name() == Some("properties"))
                    && !name.starts_with("x-")
                {
                    gather(value, &place, odd);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                gather(value, &at.index(index), odd);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
