//! The documented answers of an operation, each as the server gives it and as the client should
//! have it.

use serde_json::Value;

use super::arguments::body_value;
use super::description::{Answer, Content, Operation, Parameter};
use super::instance::{Wish, make};
use super::media::{Notation, concrete};
use super::schemas::{Schemas, text_of};
use super::server::{Reply, is_bodiless};
use crate::schema::{Direction, Id};

/// An answer that is ready to be given.
#[derive(Clone, Debug)]
pub(crate) struct Ready {
    /// What goes over the wire.
    pub(crate) reply: Reply,
    /// What it is in the document: `200 application/json`.
    pub(crate) shown: String,
    /// The documented headers as the client should have them, with their schemas.
    pub(crate) headers: Vec<TypedHeader>,
    /// The body as the client should have it.
    pub(crate) body: Value,
    /// The body's schema; of each element if it is a sequence.
    pub(crate) schema: Option<Id>,
    /// Whether the schema is that of each element.
    pub(crate) is_item: bool,
    /// Whether the body is one value as JSON.
    pub(crate) is_json: bool,
}

/// Name, value and schema of a header.
pub(crate) type TypedHeader = (String, Value, Id);

/// Makes every answer, and says why for each that there is none of. `typed` tells whether the
/// operation knows an answer by its status and media type.
pub(crate) fn answers(
    schemas: &Schemas<'_>,
    operation: &Operation,
    typed: impl Fn(&str, &str) -> bool,
) -> (Vec<Ready>, Vec<String>) {
    let mut ready = Vec::new();
    let mut unmade = Vec::new();
    for answer in &operation.answers {
        let Some(status) = status(operation, answer) else {
            let text = &answer.status;
            unmade.push(format!("{text}: no answer of that status can be sent"));
            continue;
        };
        let (headers, typed_headers) = headers(schemas, operation, answer);
        let contents = answer.contents.iter();
        let contents: Vec<&Content> = contents
            .filter(|content| typed(&answer.status, &content.media_type))
            .collect();
        let bodiless = is_bodiless(status) || operation.method == "HEAD";
        if contents.is_empty() && !answer.contents.is_empty() && !bodiless {
            let text = &answer.status;
            unmade.push(format!("{text}: none of its bodies can be given"));
            continue;
        }
        if contents.is_empty() || bodiless {
            ready.push(Ready {
                reply: Reply {
                    status,
                    headers,
                    body: Vec::new(),
                },
                shown: answer.status.clone(),
                headers: typed_headers,
                body: Value::Null,
                schema: None,
                is_item: false,
                is_json: false,
            });
            continue;
        }
        for content in contents {
            let shown = format!("{} {}", answer.status, content.media_type);
            match body(schemas, operation, answer, content) {
                Ok((bytes, body)) => {
                    let mut headers = headers.clone();
                    let named = concrete(&content.media_type, content.notation);
                    headers.push(("content-type".to_owned(), named));
                    ready.push(Ready {
                        reply: Reply {
                            status,
                            headers,
                            body: bytes,
                        },
                        shown,
                        headers: typed_headers.clone(),
                        body,
                        schema: content.schema,
                        is_item: is_each(schemas, content),
                        is_json: content.notation == Notation::Json,
                    });
                }
                Err(why) => unmade.push(format!("{shown}: {why}")),
            }
        }
    }
    (ready, unmade)
}

/// A status that the answer is for and no other one.
fn status(operation: &Operation, answer: &Answer) -> Option<u16> {
    let is_taken = |status: &u16| {
        let text = status.to_string();
        let mut others = operation.answers.iter();
        others.any(|other| {
            let range = format!("{}XX", status / 100);
            other.status == text || answer.status == "default" && other.status == range
        })
    };
    let class = match answer.status.as_str() {
        "default" if operation.answers.len() == 1 => 2,
        "default" => 5,
        text => match text.strip_suffix("XX") {
            Some(class) => class.parse().ok()?,
            None => {
                let exact = text.parse().ok()?;
                return (200..600).contains(&exact).then_some(exact);
            }
        },
    };
    let first = class * 100;
    let classes = [first..first + 100, 500..600, 400..500];
    let count = if answer.status == "default" { 3 } else { 1 };
    let mut all = classes.into_iter().take(count).flatten();
    all.find(|status| *status >= 200 && !is_taken(status) && !is_bodiless(*status))
}

/// Headers of the transfer, and one that would say that the body is packed.
const OTHERS: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "transfer-encoding",
    "upgrade",
];

/// The headers of an answer: as they go over the wire, and as the client should have them.
fn headers(
    schemas: &Schemas<'_>,
    operation: &Operation,
    answer: &Answer,
) -> (Vec<(String, String)>, Vec<TypedHeader>) {
    let headers = answer.headers.iter();
    let headers =
        headers.filter(|header| !OTHERS.contains(&header.name.to_ascii_lowercase().as_str()));
    let value = |header: &Parameter| {
        let is_good = |value: &Value| schemas.judge(header.schema, value).is_ok();
        let examples = header.examples.iter();
        let mut examples = examples.map(|one| schemas.example(header.schema, one));
        let example = examples.find(is_good);
        let seed = format!("{} {} {}", operation.pointer, answer.status, header.name);
        let wish = Wish {
            everything: false,
            direction: Direction::Response,
            hard: false,
        };
        let value = example.or_else(|| make(schemas, header.schema, &seed, wish).ok())?;
        let text = match &value {
            value if header.content.is_some() => value.to_string(),
            Value::Array(list) => list.iter().map(text_of).collect::<Vec<_>>().join(","),
            Value::Object(members) => {
                let joint = if header.explode { "=" } else { "," };
                let members = members.iter();
                let members = members.map(|(key, value)| format!("{key}{joint}{}", text_of(value)));
                members.collect::<Vec<_>>().join(",")
            }
            value => text_of(value),
        };
        let is_plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        let name = header.name.clone();
        let is_sent = is_plain && !text.is_empty();
        is_sent.then(|| ((name.clone(), text), (name, value, header.schema)))
    };
    headers.filter_map(value).unzip()
}

/// Whether the schema of a sequence is that of each element.
pub(crate) fn is_each(schemas: &Schemas<'_>, content: &Content) -> bool {
    let is_list = || content.schema.is_some_and(|id| schemas.items(id).is_some());
    match content.notation {
        Notation::Lines | Notation::Events => content.is_item || !is_list(),
        Notation::Multipart => content.is_item,
        Notation::Json | Notation::Form | Notation::Text | Notation::Bytes => false,
    }
}

/// The bytes of a body, and what the client should make of them.
fn body(
    schemas: &Schemas<'_>,
    operation: &Operation,
    answer: &Answer,
    content: &Content,
) -> Result<(Vec<u8>, Value), String> {
    let seed = format!(
        "{} {} {}",
        operation.pointer, answer.status, content.media_type
    );
    let wish = Wish {
        everything: true,
        direction: Direction::Response,
        hard: true,
    };
    let mut value = body_value(schemas, content, &seed, wish, true)?;
    // Data of which nothing is said is what the standard has it be.
    if let (Notation::Events, None, Value::Array(events)) =
        (content.notation, content.schema, &mut value)
    {
        events
            .iter_mut()
            .for_each(|data| *data = text_of(data).into());
    }
    let bytes = match content.notation {
        Notation::Json => value.to_string(),
        Notation::Lines => lines(content, &value),
        Notation::Events => events(content, &value),
        Notation::Text | Notation::Bytes | Notation::Form | Notation::Multipart => text_of(&value),
    };
    Ok((bytes.into_bytes(), value))
}

fn lines(content: &Content, value: &Value) -> String {
    // A sequence of JSON texts has a mark in front of each: RFC 7464.
    let mark = if content.media_type.contains("json-seq") {
        "\u{1e}"
    } else {
        ""
    };
    let values = value.as_array().into_iter().flatten();
    values.map(|value| format!("{mark}{value}\n")).collect()
}

/// Server-sent events: each value is the data of one, or one with all its fields.
fn events(content: &Content, value: &Value) -> String {
    let mut out = String::new();
    for value in value.as_array().into_iter().flatten() {
        let fields = value.as_object().filter(|_| content.is_event);
        match fields {
            Some(fields) => {
                for (name, value) in fields {
                    field(&mut out, name, &text_of(value));
                }
            }
            None => field(&mut out, "data", &text_of(value)),
        }
        out.push('\n');
    }
    out
}

fn field(out: &mut String, name: &str, text: &str) {
    for line in text.split('\n') {
        out.push_str(&format!("{name}: {line}\n"));
    }
}
