//! The parts of a multipart body: by name or by place, and their headers.

use serde_json::{Map, Value};

use super::arguments::PartHeader;
use super::body::{member, members};
use super::compare::{difference, flat, told};
use super::description::{Content, Encoding, Style};
use super::instance::shape;
use super::media::{self, essence, is_within};
use super::request::{self, Part};
use super::schemas::{Schemas, Shape};
use super::style::{self, Coding, Pair};

/// What the parts of a form carry, by their names.
///
/// # Errors
/// A part is not what the document says, or nothing that was sent.
pub(super) fn by_name(content: &Content, sent: &Value, parts: Vec<Part>) -> Result<Value, String> {
    let mut texts = Map::new();
    let mut left = parts;
    for (name, value) in members(sent) {
        let encoding = content.encoding_of(name);
        let (mut own, others): (Vec<Part>, Vec<Part>) = left.into_iter().partition(|part| {
            let key = value.as_object().filter(|_| encoding.style.is_some());
            let is_below = part.name.starts_with(&format!("{name}["));
            let below = |key: &String| *key == part.name || is_below;
            part.name == *name
                || is_below && matches!(encoding.style, Some((Style::DeepObject, _)))
                || key.is_some_and(|members| members.keys().any(below))
        });
        left = others;
        for part in &own {
            is_typed(part, name, encoding)?;
        }
        if encoding.style.is_some() {
            let pair = |part: &Part| Pair {
                name: part.name.clone(),
                value: String::from_utf8_lossy(&part.content).into_owned(),
                used: false,
            };
            let mut pairs: Vec<Pair> = own.iter().map(pair).collect();
            let text = member(name, value, encoding, &mut pairs, Coding::Plain);
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

/// What the parts of a list carry, in their order.
///
/// # Errors
/// There are more or fewer than were sent, or one is not what the document says.
pub(super) fn by_place(content: &Content, sent: &[Value], parts: &[Part]) -> Result<Value, String> {
    if sent.len() != parts.len() {
        let (expected, got) = (sent.len(), parts.len());
        return Err(format!("there are {got} parts, and {expected} were sent"));
    }
    let (first, others) = &content.listed;
    let mut values = Vec::new();
    for (index, (part, value)) in parts.iter().zip(sent).enumerate() {
        let encoding = first.get(index).unwrap_or(others);
        is_typed(part, &(index + 1).to_string(), encoding)?;
        values.push(part_value(part, value));
    }
    Ok(Value::Array(values))
}

/// Whether a header that was set is in its part, or in each of its parts.
///
/// # Errors
/// It is not; the text says how.
pub(super) fn check_header(
    schemas: &Schemas<'_>,
    set: &PartHeader<'_>,
    parts: &[Part],
) -> Result<(), String> {
    let own: Vec<&Part> = match (set.part.as_str(), &set.value) {
        ("*", Value::Array(values)) => {
            let before = parts.len().saturating_sub(values.len());
            parts.iter().skip(before).collect()
        }
        (place, _) => match place.parse::<usize>() {
            Ok(place) => parts.iter().skip(place - 1).take(1).collect(),
            Err(_) => parts.iter().filter(|part| part.name == place).collect(),
        },
    };
    let expected = match &set.value {
        Value::Array(values) if set.is_each => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    if own.len() != expected.len() {
        return Err(format!("{} parts of {} have it", own.len(), expected.len()));
    }
    let header = set.header;
    for (part, expected) in own.iter().zip(expected) {
        let text = part.header(&header.name).ok_or("it is missing")?;
        let is_json = header.content.as_deref();
        let (expected, got) = if is_json.is_some_and(|name| media::is_json(&essence(name))) {
            let json = serde_json::from_str(text);
            let json = json.map_err(|error| format!("it is no JSON: {error}"))?;
            (expected.clone(), json)
        } else {
            let shape = shape(schemas, header.schema, expected);
            let read = style::header(header.explode, shape, text);
            (flat(expected), flat(&schemas.typed(header.schema, &read)))
        };
        if let Some(found) = difference(schemas, Some(header.schema), false, &expected, &got) {
            return Err(told(&found));
        }
    }
    Ok(())
}

/// The content of a part: JSON where it says so or where an object was sent, the parts inside of it
/// if it has any, text otherwise.
fn part_value(part: &Part, sent: &Value) -> Value {
    let text = String::from_utf8_lossy(&part.content).into_owned();
    let content_type = part.header("content-type").unwrap_or_default();
    if media::is_json(&essence(content_type)) {
        return serde_json::from_str(&text).unwrap_or(text.into());
    }
    if let Ok(inner) = request::parts(content_type, &part.content) {
        return inside(inner, sent);
    }
    match Shape::of(sent) {
        Shape::Primitive => text.into(),
        Shape::Array | Shape::Object => serde_json::from_str(&text).unwrap_or(text.into()),
    }
}

/// What parts inside of a part carry.
fn inside(parts: Vec<Part>, sent: &Value) -> Value {
    match sent {
        Value::Array(sent) => {
            let values = parts.iter().zip(sent);
            values.map(|(part, sent)| part_value(part, sent)).collect()
        }
        sent => {
            let mut members = Map::new();
            for part in parts {
                let wanted = &sent[&part.name];
                let one = wanted.get(0).unwrap_or(wanted);
                let value = part_value(&part, one);
                match members.get_mut(&part.name) {
                    Some(Value::Array(list)) => list.push(value),
                    _ if wanted.is_array() => {
                        members.insert(part.name.clone(), vec![value].into());
                    }
                    _ => {
                        members.insert(part.name.clone(), value);
                    }
                }
            }
            Value::Object(members)
        }
    }
}

fn is_typed(part: &Part, name: &str, encoding: &Encoding) -> Result<(), String> {
    let Some(wanted) = &encoding.content_type else {
        return Ok(());
    };
    let named = part.header("content-type").unwrap_or("text/plain");
    let mut ranges = wanted.split(',').map(essence);
    let is_file = part.is_file;
    match ranges.any(|range| is_within(&essence(named), &range)) {
        // What a file is, its sender knows best, unless the document lists it.
        false if !is_file || !named.contains("octet-stream") => Err(format!(
            "the part `{name}` is `{named}`, and the document says {wanted}"
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use codegen::Texts;
    use serde_json::json;

    use super::super::arguments::{Arguments, sets};
    use super::super::body::check;
    use super::super::read::Reader;
    use super::super::request::Request;
    use super::*;
    use crate::document::Document;
    use crate::schema::{Bundle, Dialect};

    const FILE: &str = "/d/root.yaml";

    const TEXT: &str = "
openapi: 3.2.0
paths:
  /named:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, required: [f, l], properties: {f: {const: a}, l: {const: [b, c]}}}
            encoding:
              f: {headers: {X-F: {required: true, schema: {const: 1}}}}
              l: {headers: {X-L: {required: true, schema: {const: 2}}}}
  /placed:
    post:
      requestBody:
        required: true
        content:
          multipart/mixed:
            schema: {const: [a, b, c]}
            prefixEncoding: [{contentType: text/csv, headers: {X-F: {required: true, schema: {const: 1}}}}]
            itemEncoding: {headers: {X-L: {required: true, schema: {const: 2}}}}
";

    /// What is set for the operation of a path, and what is wrong with a body.
    fn judged(path: &str, content_type: &str, body: &str) -> (Value, Vec<String>) {
        let mut texts = Texts::default();
        texts.insert(FILE.into(), TEXT.to_owned());
        let document = Document::new(FILE, &texts);
        let mut bundle = Bundle::new(&document, Dialect::of(&document));
        let mut reader = Reader {
            document: &document,
            bundle: &mut bundle,
        };
        let found = document
            .operations()
            .into_iter()
            .find(|one| one.path == path);
        let operation = reader.operation(&found.expect("the operation"));
        let whole = bundle.finish();
        let schemas = Schemas::new(&whole, &bundle).expect("schemas");
        let sets = sets(&schemas, &operation, |_| true).expect("arguments");
        let arguments: &Arguments<'_> = &sets[0];
        let request = Request {
            headers: vec![("Content-Type".to_owned(), content_type.to_owned())],
            body: body.as_bytes().to_vec(),
            ..Request::default()
        };
        let mut wrong = Vec::new();
        check(&schemas, &operation, arguments, &request, &mut wrong);
        (arguments.to_json()["part"].take(), wrong)
    }

    #[test]
    fn headers_by_name() {
        let part = |name: &str, header: &str, text: &str| {
            format!(
                "--B\r\nContent-Disposition: form-data; name={name}\r\n{header}\r\n\r\n{text}\r\n"
            )
        };
        let body = |first: &str, second: &str| {
            let (f, b) = (part("f", first, "a"), part("l", "X-L: 2", "b"));
            format!("{f}{b}{}--B--\r\n", part("l", second, "c"))
        };
        let judged = |body: String| judged("/named", "multipart/form-data; boundary=B", &body);
        let (set, wrong) = judged(body("x-f: 1", "X-L: 2"));
        assert_eq!(set, json!({"f X-F": 1, "l X-L": [2, 2]}));
        assert_eq!(wrong, Vec::<String>::new());
        let (_, wrong) = judged(body("X-F: 2", "X-O: 2"));
        assert_eq!(
            wrong,
            [
                "header `X-F` of the part `f`: the whole: expected \"1\", got \"2\"",
                "header `X-L` of the part `l`: it is missing",
            ]
        );
    }

    #[test]
    fn parts_by_place() {
        let body = |first: &str, last: &str| {
            format!(
                "--B\r\nX-F: 1\r\n{first}\r\na\r\n--B\r\nX-L: 2\r\n\r\nb\r\n--B\r\nX-L: 2\r\n\r\n{last}--B--\r\n"
            )
        };
        let judged = |body: String| judged("/placed", "multipart/mixed; boundary=B", &body);
        let csv = "Content-Type: text/csv\r\n";
        let (set, wrong) = judged(body(csv, "c\r\n"));
        assert_eq!(set, json!({"1 X-F": 1, "* X-L": [2, 2]}));
        assert_eq!(wrong, Vec::<String>::new());
        let (_, wrong) = judged(body("", "c\r\n"));
        assert_eq!(
            wrong,
            ["body: the part `1` is `text/plain`, and the document says text/csv"]
        );
        let (_, wrong) = judged(body(csv, "c\r\n--B\r\n\r\nd\r\n"));
        assert_eq!(
            wrong,
            [
                "header `X-L` of the part `*`: it is missing",
                "body: there are 4 parts, and 3 were sent",
            ]
        );
    }
}
