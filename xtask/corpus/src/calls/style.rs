//! What went over the wire -> values, by the standard's [style
//! table](https://spec.openapis.org/oas/v3.2.0.html#style-examples). Every leaf is a text: which
//! type it has, the schema says.

use serde_json::{Map, Value};

use super::description::Style;
use super::schemas::Shape;

/// A name and a value as they are on the wire, and whether somebody has read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The name, still encoded.
    pub(crate) name: String,
    /// The value, still encoded.
    pub(crate) value: String,
    /// Whether a parameter was read from it.
    pub(crate) used: bool,
}

/// How text is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// `%20`.
    Percent,
    /// `%20` and `+`.
    Form,
    /// Not at all.
    Plain,
}

impl Coding {
    /// Takes the encoding away.
    pub(crate) fn decode(self, text: &str) -> String {
        match self {
            Self::Percent => percent(text),
            Self::Form => percent(&text.replace('+', " ")),
            Self::Plain => text.to_owned(),
        }
    }
}

/// The pairs of a query or a form.
pub(crate) fn pairs(text: &str, delimiter: &str) -> Vec<Pair> {
    let pairs = text
        .split(delimiter)
        .map(|pair| pair.trim_start_matches(' '));
    let pairs = pairs.filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| Pair {
            name: name.to_owned(),
            value: value.to_owned(),
            used: false,
        })
        .collect()
}

/// The value of a path parameter, from the text that stands in its place.
///
/// # Errors
/// It is not written as its style says.
pub(crate) fn path(
    name: &str,
    style: Style,
    explode: bool,
    shape: Shape,
    text: &str,
) -> Result<Value, String> {
    let coding = Coding::Percent;
    let (prefix, joint) = match style {
        Style::Label => (".", if explode { "." } else { "," }),
        Style::Matrix => (";", if explode { ";" } else { "," }),
        _ => ("", ","),
    };
    let text = text
        .strip_prefix(prefix)
        .ok_or_else(|| format!("`{text}` does not begin with `{prefix}`"))?;
    if style == Style::Matrix {
        return matrix(name, explode, shape, text);
    }
    Ok(joined(text, joint, explode, shape, coding))
}

fn matrix(name: &str, explode: bool, shape: Shape, text: &str) -> Result<Value, String> {
    let coding = Coding::Percent;
    let named = |text: &str| -> Result<String, String> {
        let (key, value) = text.split_once('=').unwrap_or((text, ""));
        match coding.decode(key) == name {
            true => Ok(value.to_owned()),
            false => Err(format!("`{key}` stands in the place of `{name}`")),
        }
    };
    match (shape, explode) {
        (Shape::Array, true) => {
            let all: Result<Vec<String>, String> = text.split(';').map(named).collect();
            Ok(all?
                .iter()
                .map(|value| Value::from(coding.decode(value)))
                .collect())
        }
        (Shape::Object, true) => Ok(joined(text, ";", true, shape, coding)),
        _ => Ok(joined(&named(text)?, ",", false, shape, coding)),
    }
}

/// The value of a header: nothing of it is encoded.
pub(crate) fn header(explode: bool, shape: Shape, text: &str) -> Value {
    joined(text, ",", explode, shape, Coding::Plain)
}

/// Reads the value of a query parameter, a form's member or a cookie from the pairs, and marks those
/// that it is made of. Nothing if there is none. `keys` are the members that an exploded object may
/// have.
pub(crate) fn query(
    name: &str,
    style: Style,
    explode: bool,
    shape: Shape,
    keys: &[String],
    pairs: &mut [Pair],
    coding: Coding,
) -> Option<Value> {
    if style == Style::DeepObject && shape != Shape::Primitive {
        let found = deep(name, pairs, coding);
        if found.is_some() || shape == Shape::Object {
            return found;
        }
    }
    if shape == Shape::Object && explode {
        return exploded(keys, pairs, coding);
    }
    let mut values = Vec::new();
    for pair in pairs.iter_mut() {
        if !pair.used && coding.decode(&pair.name) == name {
            pair.used = true;
            values.push(pair.value.clone());
        }
    }
    if shape == Shape::Array && explode {
        let values = values.iter().map(|value| Value::from(coding.decode(value)));
        let values: Vec<Value> = values.collect();
        // Of objects in a list the standard says nothing: they stand in brackets.
        return match values.is_empty() {
            true => deep(name, pairs, coding),
            false => Some(Value::Array(values)),
        };
    }
    // Several where there is one: the server sees the last, and that it is not what was sent.
    let value = values.pop()?;
    let (value, joint) = match (style, coding) {
        (Style::SpaceDelimited, Coding::Plain) => (value, " "),
        (Style::SpaceDelimited, _) => (value.replace('+', "%20"), "%20"),
        (Style::PipeDelimited, Coding::Plain) => (value, "|"),
        (Style::PipeDelimited, _) => (value.replace("%7c", "|").replace("%7C", "|"), "|"),
        _ => (value, ","),
    };
    Some(joined(&value, joint, false, shape, coding))
}

/// `page=1&sort=a&sort=b&in[x]=2`: the members of an object by themselves, a list by its name again, and
/// what is nested deeper in brackets.
fn exploded(keys: &[String], pairs: &mut [Pair], coding: Coding) -> Option<Value> {
    let mut members = Map::new();
    for pair in pairs.iter_mut().filter(|pair| !pair.used) {
        let key = coding.decode(&pair.name);
        if keys.contains(&key) {
            pair.used = true;
            let member = members.entry(key).or_insert(Value::Null);
            insert(member, &[], coding.decode(&pair.value));
        }
    }
    for key in keys {
        if let Some(value) = deep(key, pairs, coding) {
            members.insert(key.clone(), value);
        }
    }
    (!members.is_empty()).then_some(Value::Object(members))
}

fn joined(text: &str, joint: &str, explode: bool, shape: Shape, coding: Coding) -> Value {
    let pieces = || text.split(joint);
    match shape {
        Shape::Primitive => coding.decode(text).into(),
        Shape::Array => pieces()
            .map(|piece| Value::from(coding.decode(piece)))
            .collect(),
        Shape::Object if explode => {
            let members = pieces().map(|piece| piece.split_once('=').unwrap_or((piece, "")));
            let members =
                members.map(|(key, value)| (coding.decode(key), coding.decode(value).into()));
            Value::Object(members.collect())
        }
        Shape::Object => {
            let pieces: Vec<String> = pieces().map(|piece| coding.decode(piece)).collect();
            let members = pieces.chunks(2).map(|pair| {
                let value = pair.get(1).cloned().unwrap_or_default();
                (pair[0].clone(), Value::from(value))
            });
            Value::Object(members.collect())
        }
    }
}

/// `color[R]=100&color[more][x]=1`, with lists as `color[a]=1&color[a]=2`, `color[a][]=1` or
/// `color[a][0]=1`: as the servers read it that are in use.
fn deep(name: &str, pairs: &mut [Pair], coding: Coding) -> Option<Value> {
    let mut whole = Value::Null;
    let mut found = false;
    for pair in pairs.iter_mut().filter(|pair| !pair.used) {
        let key = coding.decode(&pair.name);
        let Some(keys) = key.strip_prefix(name).and_then(brackets) else {
            continue;
        };
        pair.used = true;
        found = true;
        insert(&mut whole, &keys, coding.decode(&pair.value));
    }
    found.then(|| listed(whole))
}

/// `[a][b]` -> `a`, `b`.
fn brackets(text: &str) -> Option<Vec<&str>> {
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    Some(inner.split("][").collect())
}

fn insert(into: &mut Value, keys: &[&str], text: String) {
    let Some((key, rest)) = keys.split_first() else {
        // The same name again makes a list.
        *into = match into.take() {
            Value::Null => text.into(),
            Value::Array(mut list) => {
                list.push(text.into());
                Value::Array(list)
            }
            one => Value::Array(vec![one, text.into()]),
        };
        return;
    };
    if key.is_empty() && rest.is_empty() {
        if into.is_null() {
            *into = Value::Array(Vec::new());
        }
        return insert(into, rest, text);
    }
    if !into.is_object() {
        *into = Value::Object(Map::new());
    }
    if let Some(members) = into.as_object_mut() {
        let member = members.entry((*key).to_owned()).or_insert(Value::Null);
        insert(member, rest, text);
    }
}

/// Objects whose members are `0`, `1`, … are lists.
fn listed(value: Value) -> Value {
    let Value::Object(members) = value else {
        return value;
    };
    let members: Map<String, Value> = members.into_iter().map(|(k, v)| (k, listed(v))).collect();
    let numbered = members
        .keys()
        .enumerate()
        .all(|(index, key)| *key == index.to_string());
    match numbered && !members.is_empty() {
        true => Value::Array(members.into_iter().map(|(_, value)| value).collect()),
        false => Value::Object(members),
    }
}

fn percent(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = (*first == b'%').then(|| after.get(..2)).flatten();
        let digits = digits.and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &after[2..];
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
#[path = "style_tests.rs"]
mod tests;
