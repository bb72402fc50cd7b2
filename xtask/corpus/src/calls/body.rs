//! The body of a request, read by its content type and judged by its schema.

use serde_json::{Map, Value};

use super::answers::is_each;
use super::arguments::Arguments;
use super::compare::{difference, flat, sayable, told};
use super::description::{Content, Encoding, Operation, Style};
use super::media::{Notation, essence, is_within};
use super::parts;
use super::request::{self, Request, form};
use super::schemas::{Schemas, Shape};
use super::style::{self, Coding, Pair};

/// What is wrong with a body, given what was to be sent.
pub(crate) fn check(
    schemas: &Schemas<'_>,
    operation: &Operation,
    arguments: &Arguments<'_>,
    request: &Request,
    wrong: &mut Vec<String>,
) {
    let content_type = request.header("content-type");
    let Some((content, value)) = &arguments.body else {
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
    if content.notation == Notation::Multipart
        && let Ok(parts) = request::parts(content_type, &request.body)
    {
        for header in &arguments.part_headers {
            if let Err(why) = parts::check_header(schemas, header, &parts) {
                let (part, name) = (&header.part, &header.header.name);
                wrong.push(format!("header `{name}` of the part `{part}`: {why}"));
            }
        }
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
    let contradiction = |value: &Value| {
        let id = content.schema.filter(|_| !is_text)?;
        let values = match (is_item, value) {
            (true, Value::Array(values)) => values.iter().collect(),
            _ => vec![value],
        };
        let mut values = values.into_iter();
        values.find_map(|value| schemas.judge(id, value).err())
    };
    let is_form = matches!(content.notation, Notation::Form | Notation::Multipart);
    // Pairs have no spelling for an empty list or object: where one is required, whatever is sent
    // contradicts the schema. Parts can be JSON, which has one.
    let can_be_said = content.notation != Notation::Form || contradiction(&sayable(sent)).is_none();
    if let Some(why) = contradiction(got).filter(|_| can_be_said) {
        wrong.push(format!("body: it contradicts its schema: {why}"));
    }
    let (sent, read) = match is_form {
        true => (flat(sent), flat(got)),
        false => (sent.clone(), got.clone()),
    };
    if let Some(found) = difference(schemas, content.schema, is_item, &sent, &read) {
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
            let read = request::parts(content_type, body)?;
            let texts = match sent {
                Value::Array(sent) => parts::by_place(content, sent, &read)?,
                sent => parts::by_name(content, sent, read)?,
            };
            Ok(match (texts, content.schema) {
                (Value::Array(texts), Some(id)) if content.is_item => {
                    let values = texts.iter().map(|text| schemas.typed(id, text));
                    values.collect()
                }
                (texts, _) => typed(schemas, content, &texts),
            })
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
pub(super) fn members(sent: &Value) -> impl Iterator<Item = (&String, &Value)> {
    sent.as_object().into_iter().flatten()
}

fn from_pairs(content: &Content, sent: &Value, pairs: &mut [Pair], coding: Coding) -> Value {
    let mut texts = Map::new();
    for (name, value) in members(sent) {
        let encoding = content.encoding_of(name);
        texts.extend(member(name, value, encoding, pairs, coding).map(|text| (name.clone(), text)));
    }
    Value::Object(texts)
}

pub(super) fn member(
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
