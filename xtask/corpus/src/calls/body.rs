//! The body of a request, read by its content type and judged by its schema.

use serde_json::{Map, Value};

use super::answers::is_each;
use super::compare::{difference, flat, told};
use super::description::{Content, Encoding, Operation, Style};
use super::media::{Notation, essence, is_within};
use super::request::{Part, Request, form, parts};
use super::schemas::{Schemas, Shape};
use super::style::{self, Coding, Pair};

/// What is wrong with a body, given what was to be sent.
pub(crate) fn check(
    schemas: &Schemas<'_>,
    operation: &Operation,
    sent: Option<&(&Content, Value)>,
    request: &Request,
    wrong: &mut Vec<String>,
) {
    let content_type = request.header("content-type");
    let Some((content, value)) = sent else {
        if !request.body.is_empty() || content_type.is_some() {
            wrong.push("body: there is one, and none was given".to_owned());
        }
        return;
    };
    let Some(content_type) = content_type else {
        wrong.push("body: there is no `Content-Type`".to_owned());
        return;
    };
    let named = essence(content_type);
    let documented = operation.body.iter().flat_map(|body| &body.contents);
    let mut documented = documented.map(|content| essence(&content.media_type));
    if !documented.any(|range| is_within(&named, &range)) {
        wrong.push(format!(
            "body: `Content-Type: {content_type}` is not documented"
        ));
    } else if !is_within(&named, &essence(&content.media_type)) {
        let asked = &content.media_type;
        wrong.push(format!(
            "body: `Content-Type: {content_type}`, and {asked} was asked for"
        ));
    }
    match read(schemas, content, value, content_type, &request.body) {
        Ok(got) => judge(schemas, content, value, &got, wrong),
        Err(why) => wrong.push(format!("body: {why}")),
    }
}

fn judge(
    schemas: &Schemas<'_>,
    content: &Content,
    sent: &Value,
    got: &Value,
    wrong: &mut Vec<String>,
) {
    let is_text = matches!(content.notation, Notation::Text | Notation::Bytes);
    let is_item = is_each(schemas, content);
    if let Some(id) = content.schema.filter(|_| !is_text) {
        let values = match (is_item, got) {
            (true, Value::Array(values)) => values.iter().collect(),
            _ => vec![got],
        };
        let mut values = values.into_iter();
        if let Some(why) = values.find_map(|value| schemas.judge(id, value).err()) {
            wrong.push(format!("body: it contradicts its schema: {why}"));
        }
    }
    let is_form = matches!(content.notation, Notation::Form | Notation::Multipart);
    let (sent, got) = match is_form {
        true => (flat(sent), flat(got)),
        false => (sent.clone(), got.clone()),
    };
    if let Some(found) = difference(schemas, content.schema, is_item, &sent, &got) {
        wrong.push(format!("body: {}", told(&found)));
    }
}

fn read(
    schemas: &Schemas<'_>,
    content: &Content,
    sent: &Value,
    content_type: &str,
    body: &[u8],
) -> Result<Value, String> {
    let json = |text: &[u8]| -> Result<Value, String> {
        serde_json::from_slice(text).map_err(|error| format!("it is no JSON: {error}"))
    };
    match content.notation {
        Notation::Json => json(body),
        Notation::Text | Notation::Bytes | Notation::Events => {
            Ok(String::from_utf8_lossy(body).into_owned().into())
        }
        Notation::Lines => {
            let lines = body.split(|byte| *byte == b'\n');
            let lines = lines.map(|line| line.strip_prefix(b"\x1e").unwrap_or(line));
            let lines = lines.filter(|line| !line.trim_ascii().is_empty());
            lines.map(json).collect()
        }
        Notation::Form => {
            let mut pairs = form(body);
            let texts = from_pairs(content, sent, &mut pairs, Coding::Form);
            match pairs.iter().find(|pair| !pair.used) {
                Some(pair) => Err(format!(
                    "the form's `{}` is nothing that was sent",
                    pair.name
                )),
                None => Ok(typed(schemas, content, &texts)),
            }
        }
        Notation::Multipart => {
            let parts = parts(content_type, body)?;
            let texts = from_parts(content, sent, parts)?;
            Ok(typed(schemas, content, &texts))
        }
    }
}

fn typed(schemas: &Schemas<'_>, content: &Content, texts: &Value) -> Value {
    match content.schema {
        Some(id) => schemas.typed(id, texts),
        None => texts.clone(),
    }
}

/// The members that were sent, each in the shape in which it was.
fn members(sent: &Value) -> impl Iterator<Item = (&String, &Value)> {
    sent.as_object().into_iter().flatten()
}

fn from_pairs(content: &Content, sent: &Value, pairs: &mut [Pair], coding: Coding) -> Value {
    let mut texts = Map::new();
    for (name, value) in members(sent) {
        let encoding = content.encoding.get(name).cloned().unwrap_or_default();
        texts
            .extend(member(name, value, &encoding, pairs, coding).map(|text| (name.clone(), text)));
    }
    Value::Object(texts)
}

fn member(
    name: &str,
    value: &Value,
    encoding: &Encoding,
    pairs: &mut [Pair],
    coding: Coding,
) -> Option<Value> {
    let shape = Shape::of(value);
    let keys: Vec<String> = members(value).map(|(key, _)| key.clone()).collect();
    let mut read =
        |style, explode, shape| style::query(name, style, explode, shape, &keys, pairs, coding);
    match (encoding.style, shape) {
        (Some((style, explode)), _) => read(style, explode, shape),
        (None, Shape::Object) => {
            // As JSON; or, as the first versions of the standard can be read, as a query would be.
            let text = read(Style::Form, true, Shape::Primitive);
            let json = text
                .as_ref()
                .and_then(Value::as_str)
                .map(serde_json::from_str);
            match json {
                Some(Ok(json)) => Some(json),
                Some(Err(_)) => text,
                None => read(Style::Form, true, Shape::Object),
            }
        }
        (None, shape) => read(Style::Form, true, shape),
    }
}

fn from_parts(content: &Content, sent: &Value, parts: Vec<Part>) -> Result<Value, String> {
    let mut texts = Map::new();
    let mut left = parts;
    for (name, value) in members(sent) {
        let encoding = content.encoding.get(name).cloned().unwrap_or_default();
        let (mut own, others): (Vec<Part>, Vec<Part>) = left.into_iter().partition(|part| {
            let key = value.as_object().filter(|_| encoding.style.is_some());
            let below =
                |key: &String| *key == part.name || part.name.starts_with(&format!("{name}["));
            part.name == *name || key.is_some_and(|members| members.keys().any(below))
        });
        left = others;
        for part in &own {
            is_typed(part, &encoding)?;
        }
        if encoding.style.is_some() {
            let pair = |part: &Part| Pair {
                name: part.name.clone(),
                value: String::from_utf8_lossy(&part.content).into_owned(),
                used: false,
            };
            let mut pairs: Vec<Pair> = own.iter().map(pair).collect();
            let text = member(name, value, &encoding, &mut pairs, Coding::Plain);
            texts.extend(text.map(|text| (name.clone(), text)));
            continue;
        }
        let text = match value {
            Value::Array(list) => {
                let read = own
                    .iter()
                    .zip(list)
                    .map(|(part, value)| part_value(part, value));
                let mut read: Vec<Value> = read.collect();
                read.extend(
                    own.iter()
                        .skip(list.len())
                        .map(|part| part_value(part, &Value::Null)),
                );
                // A list may be one part of JSON, too.
                match read.as_slice() {
                    [Value::String(text)] => serde_json::from_str(text)
                        .ok()
                        .filter(Value::is_array)
                        .unwrap_or(Value::Array(read)),
                    [] => continue,
                    _ => Value::Array(read),
                }
            }
            value => match own.pop() {
                Some(_) if !own.is_empty() => {
                    return Err(format!("the part `{name}` is there twice"));
                }
                Some(part) => part_value(&part, value),
                None => continue,
            },
        };
        texts.insert(name.clone(), text);
    }
    match left.first() {
        Some(part) => Err(format!("the part `{}` is nothing that was sent", part.name)),
        None => Ok(Value::Object(texts)),
    }
}

/// The content of a part: JSON where an object was sent, text otherwise.
fn part_value(part: &Part, sent: &Value) -> Value {
    let text = String::from_utf8_lossy(&part.content).into_owned();
    match Shape::of(sent) {
        Shape::Primitive => text.into(),
        Shape::Array | Shape::Object => serde_json::from_str(&text).unwrap_or(text.into()),
    }
}

fn is_typed(part: &Part, encoding: &Encoding) -> Result<(), String> {
    let Some(wanted) = &encoding.content_type else {
        return Ok(());
    };
    let named = part.content_type.as_deref().unwrap_or("text/plain");
    let mut ranges = wanted.split(',').map(essence);
    let (name, is_file) = (&part.name, part.is_file);
    match ranges.any(|range| is_within(&essence(named), &range)) {
        // What a file is, its sender knows best, unless the document lists it.
        false if !is_file || !named.contains("octet-stream") => Err(format!(
            "the part `{name}` is `{named}`, and the document says {wanted}"
        )),
        _ => Ok(()),
    }
}
