//! Texts that YAML takes for numbers: where a schema says `type: string`, and in the variables of a server, a value is
//! what is written, so that `1.10` and `1.1` are two versions and `01234` keeps its zero.

mod resolved;

use std::collections::BTreeSet;

use serde_json::Value;

use super::grammar::described;
use super::normalise::is_integer_or_text;
use super::place::Place;
use diag::{Diagnostic, Diagnostics, Location, Pointer};

pub(super) use resolved::{hold, keep_resolved};

/// The keys of a schema that hold values of it.
const VALUES: [&str; 3] = ["const", "default", "example"];
/// The keys that hold lists of them.
const LISTS: [&str; 2] = ["enum", "examples"];

/// Puts the spelling of the text in place of the numbers and booleans among the values of strings.
pub(super) fn keep(value: &mut Value, text: &str, root: &Location, diagnostics: &mut Diagnostics) {
    let mut odd = Vec::new();
    gather(value, Of::Any, &Place::root(&Location::root("")), &mut odd);
    if odd.is_empty() {
        return;
    }
    let values = odd.iter().filter_map(|at| value.pointer(at.as_str()));
    let has_flags = values.clone().any(Value::is_boolean);
    let is_plain = values.clone().all(is_plain) && !may_differ(text, has_flags);
    let spelled = match is_plain {
        true => values.map(|value| Some(value.to_string())).collect(),
        false => diag::spellings(text, &odd),
    };
    let told: Vec<bool> = odd.iter().map(|at| is_default(value, at)).collect();
    for ((pointer, spelled), is_told) in odd.iter().zip(spelled).zip(told) {
        // What an alias or a merge brought here is written elsewhere, and read as what YAML makes of it.
        if let (Some(slot), Some(spelled)) = (value.pointer_mut(pointer.as_str()), spelled) {
            if is_told {
                diagnostics.push(no_text(slot, &spelled, (pointer, root)));
            }
            *slot = Value::String(spelled);
        }
    }
}

/// Whether a value is the default of a schema, which sends what is no text by its look. Beside an `enum` it is one of
/// those, and they are written alike.
fn is_default(value: &Value, pointer: &Pointer) -> bool {
    let tokens: Vec<String> = pointer.tokens().map(|token| token.into_owned()).collect();
    let Some((key, above)) = tokens.split_last() else {
        return false;
    };
    let is_variable = above.len() > 1 && above[above.len() - 2] == "variables";
    let above: Pointer = above.iter().collect();
    let has_enum = value
        .pointer(above.as_str())
        .is_some_and(|schema| schema.get("enum").is_some());
    key == "default" && !is_variable && !has_enum
}

fn no_text(value: &Value, spelled: &str, (pointer, root): (&Pointer, &Location)) -> Diagnostic {
    let what = described(value);
    let place = Location {
        pointer: pointer.clone(),
        ..root.clone()
    };
    let text = format!(
        "the default is {what}, `{spelled}`, and the type is `string`; it is read as the text `{spelled}`"
    );
    Diagnostic::warning("wrong-default", place, text)
        .help(format!("put it in quotes: `default: \"{spelled}\"`"))
}

/// Whether a value is shown as nearly everybody writes it: whole numbers and booleans are, `1.10` is not.
fn is_plain(value: &Value) -> bool {
    value.is_boolean() || value.is_i64() || value.is_u64()
}

/// Whether a text may spell such a value in another way (`0x1F`, `+1`, `True`), or has aliases, merges or tags, by which
/// a value is not what stands at its place.
///
/// Says so of some texts that do not: hardly any is to be read once more for nothing but its spellings.
fn may_differ(text: &str, has_flags: bool) -> bool {
    let bytes = text.as_bytes();
    let may_start = |at: usize| match at.checked_sub(1).map(|before| bytes[before]) {
        None => true,
        Some(before) => {
            before.is_ascii_whitespace() || b":,[{\"'".contains(&before) || !before.is_ascii()
        }
    };
    let (mut anchors, mut aliases) = (BTreeSet::new(), BTreeSet::new());
    for (at, byte) in bytes.iter().enumerate() {
        if !b"+-0TF<!&*".contains(byte) || !may_start(at) {
            continue;
        }
        match &bytes[at..] {
            [b'&', name @ ..] => _ = anchors.insert(word(name)),
            [b'*', name @ ..] => _ = aliases.insert(word(name)),
            rest if is_suspect(rest, has_flags) => return true,
            _ => {}
        }
    }
    anchors.remove(&[] as &[u8]);
    !anchors.is_disjoint(&aliases)
}

/// Whether what starts like this may be another spelling, a merge or a tag.
fn is_suspect(rest: &[u8], has_flags: bool) -> bool {
    match rest {
        [b'0', b'x' | b'o' | b'b', digit, ..] => digit.is_ascii_hexdigit(),
        [b'-', b'0', rest @ ..] => !matches!(rest, [b'.' | b'0'..=b'9', ..]),
        [b'+', digit, ..] => digit.is_ascii_digit(),
        [b'T' | b'F', ..] => {
            let flags: [&[u8]; 4] = [b"True", b"TRUE", b"False", b"FALSE"];
            has_flags && flags.iter().any(|flag| rest.starts_with(flag))
        }
        [b'<', b'<', rest @ ..] => !matches!(rest, [b'<' | b'=', ..]),
        [b'!', next, ..] => next.is_ascii_alphanumeric() || b"!<".contains(next),
        _ => false,
    }
}

/// The name that an anchor or an alias has: the reader of YAML takes no other characters.
fn word(text: &[u8]) -> &[u8] {
    let is_other = |byte: &u8| !(byte.is_ascii_alphanumeric() || b"_-".contains(byte));
    &text[..text.iter().position(is_other).unwrap_or(text.len())]
}

/// What an object is, as far as it says whether its values are texts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A schema, or anything else.
    Any,
    /// A part of an `allOf` of strings, or the variable of a server.
    String,
    /// A list of servers, and each of them.
    Servers,
    /// The variables of a server.
    Variables,
}

impl Of {
    /// What stands under a key.
    fn child(self, key: &str, value: &Value, is_string: bool) -> Self {
        match (self, key) {
            (_, "allOf") if is_string => Self::String,
            (_, "servers") if value.is_array() => Self::Servers,
            (Self::Servers, "variables") => Self::Variables,
            (Self::Variables, _) => Self::String,
            _ => Self::Any,
        }
    }
}

fn gather(value: &Value, of: Of, at: &Place<'_>, odd: &mut Vec<Pointer>) {
    match value {
        Value::Object(map) => {
            // A number is one of its values, too.
            let says_string = map.get("type").map(is_string);
            let says_string = says_string.map(|is| is && !is_integer_or_text(map));
            let mut parts = map
                .get("allOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let is_string = says_string.unwrap_or_else(|| {
                of == Of::String || parts.any(|part| part.get("type").is_some_and(is_string))
            });
            let is_odd = |value: &Value| value.is_number() || value.is_boolean();
            for (key, value) in map {
                if is_string && VALUES.contains(&key.as_str()) && is_odd(value) {
                    odd.push(at.key(key).location().pointer);
                } else if let (true, Value::Array(list)) =
                    (is_string && LISTS.contains(&key.as_str()), value)
                {
                    let place = at.key(key);
                    let listed = list.iter().enumerate().filter(|(_, value)| is_odd(value));
                    odd.extend(listed.map(|(index, _)| place.index(index).location().pointer));
                } else if value.is_object() || value.is_array() {
                    gather(value, of.child(key, value, is_string), &at.key(key), odd);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                if value.is_object() || value.is_array() {
                    gather(value, of, &at.index(index), odd);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `string`, or a list of it and nothing but null.
fn is_string(name: &Value) -> bool {
    let is = |name: &Value, wanted: &str| name.as_str() == Some(wanted);
    match name {
        Value::Array(names) => {
            let is_known = |name| is(name, "string") || is(name, "null") || name.is_null();
            names.iter().any(|name| is(name, "string")) && names.iter().all(is_known)
        }
        name => is(name, "string"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example_of(text: &str) -> Value {
        let parsed = crate::tree::yaml(text, crate::tree::Limits::for_text(text));
        let mut value = parsed.map_err(|error| error.message).expect("YAML").value;
        keep(
            &mut value,
            text,
            &Location::root(""),
            &mut Diagnostics::new(),
        );
        value["example"].clone()
    }

    #[test]
    fn a_value_of_a_string_is_what_is_written() {
        for written in [
            "1",
            "-1",
            "true",
            "1.10",
            "1e3",
            "0x1F",
            "0o17",
            "0b11",
            "+1",
            "-0",
            "-0x1F",
            "+0x1F",
            "True",
            "FALSE",
            "18446744073709551615",
        ] {
            for text in [
                format!("type: string\nexample: {written}\n"),
                format!("example:    {written} # what it is\ntype: string"),
                format!("{{type: string, example: {written}}}"),
                format!("{{\"type\": \"string\", \"example\":{written}}}"),
                // Words of the description that look like other spellings change nothing.
                format!(
                    "description: 0x01, +1 or True, <<b>> & a\ntype: string\nexample: {written}"
                ),
            ] {
                assert_eq!(example_of(&text), *written, "{text}");
            }
        }
    }

    #[test]
    fn what_an_alias_or_a_merge_brings_is_what_yaml_makes_of_it() {
        for text in [
            "other: &a 1\ntype: string\nexample: *a\n",
            "other: [&a-b 1]\ntype: string\nexample: *a-b\n",
            "<<: {example: 1}\ntype: string\n",
            "\"<<\" : {example: 1}\ntype: string\n",
        ] {
            assert_eq!(example_of(text), 1, "{text}");
        }
    }
}
