//! Words for values and expectations.

use serde_json::Value;

use super::kind::{Kind, Part, Ty, shape};
use super::repair::{TYPE_NAMES, old_flag, parse_number};
use crate::place::Place;

/// What a value is, for a sentence.
pub(crate) fn described(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// "`a`, `b` or `c`".
pub(crate) fn one_of(words: &[&str]) -> String {
    enumerated(words, "or")
}

/// "`a`, `b` and `c`".
pub(crate) fn all_of(words: &[&str]) -> String {
    enumerated(words, "and")
}

fn enumerated(words: &[&str], before_last: &str) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {before_last} {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// What is expected, for a sentence.
pub(crate) fn expected(ty: Ty) -> String {
    match ty {
        Ty::Any => "a value".to_owned(),
        Ty::Text | Ty::Prose | Ty::Reference => "a string".to_owned(),
        Ty::Flag => "`true` or `false`".to_owned(),
        Ty::Count => "a whole number, 0 or more".to_owned(),
        Ty::Number => "a number".to_owned(),
        Ty::Limit => "a number, or `true` or `false`".to_owned(),
        Ty::Types => "the name of a type, or a list of names".to_owned(),
        Ty::SchemaOrFlag => "a schema, or `true` or `false`".to_owned(),
        Ty::Items => "a schema".to_owned(),
        Ty::One(kind) => with_article(shape(kind).name),
        Ty::List(of) => format!("a list of {}", plural(*of)),
        Ty::Map(of) => format!("an object of {}", plural(*of)),
    }
}

/// The shape of what is expected, where its name alone says little.
pub(super) fn shaped(ty: Ty) -> Option<&'static str> {
    let kind = match ty {
        Ty::One(kind) => kind,
        Ty::Map(Ty::One(Kind::MediaType)) => {
            return Some(
                "an object whose keys are media types, such as `application/json: {schema: …}`",
            );
        }
        Ty::Map(Ty::One(Kind::Schema)) => {
            return Some("an object whose keys are names, such as `name: {type: string}`");
        }
        Ty::Map(Ty::One(Kind::Parameter | Kind::Swagger(Part::Parameter))) => {
            return Some(
                "an object whose keys are names, such as `limit: {name: limit, in: query, …}`",
            );
        }
        Ty::Map(Ty::One(Kind::Example)) => {
            return Some("an object whose keys are names, such as `first: {value: …}`");
        }
        Ty::Map(Ty::Text) => return Some("an object of strings, such as `name: a text`"),
        _ => return None,
    };
    Some(match kind {
        Kind::Info => "an object with `title` and `version`",
        Kind::Paths | Kind::Swagger(Part::Paths) => {
            "an object whose keys are paths, such as `/a: {get: …}`"
        }
        Kind::PathItem | Kind::Swagger(Part::PathItem) => {
            "an object whose keys are methods, such as `get: {…}`"
        }
        Kind::Responses | Kind::Swagger(Part::Responses) => {
            "an object whose keys are statuses, such as `\"200\": {description: …}`"
        }
        Kind::Response | Kind::Swagger(Part::Response) => "an object, such as `{description: …}`",
        Kind::Parameter | Kind::Swagger(Part::Parameter) => "an object with `name` and `in`",
        Kind::Components => "an object with `schemas` and the like",
        Kind::RequestBody => "an object, such as `{content: {application/json: {schema: …}}}`",
        Kind::MediaType => "an object, such as `{schema: …}`",
        Kind::Header => "an object, such as `{schema: {type: string}}`",
        Kind::Swagger(Part::Header) => "an object, such as `{type: string}`",
        Kind::Server | Kind::ExternalDocs => "an object, such as `{url: https://example.com}`",
        Kind::Contact | Kind::License | Kind::Tag => "an object, such as `{name: …}`",
        Kind::Discriminator => "an object, such as `{propertyName: …}`",
        Kind::SecurityScheme => "an object, such as `{type: http, scheme: bearer}`",
        Kind::Swagger(Part::SecurityScheme) => "an object, such as `{type: basic}`",
        Kind::OAuthFlows => "an object, such as `{clientCredentials: {tokenUrl: …, scopes: …}}`",
        Kind::OAuthFlow => "an object with `scopes` and the addresses of the flow",
        Kind::Encoding => "an object, such as `{contentType: image/png}`",
        Kind::Api
        | Kind::ServerVariable
        | Kind::Operation
        | Kind::Callback
        | Kind::Example
        | Kind::Link
        | Kind::Schema
        | Kind::Xml
        | Kind::Swagger(Part::Root | Part::Components | Part::Operation) => return None,
    })
}

/// How a value of the wrong kind is to be written, by what it seems to mean.
pub(super) fn form(ty: Ty, value: &Value, place: &Place<'_>) -> String {
    let own = |written: String| match place.name() {
        Some(key) => format!("`{key}: {written}`"),
        None => format!("`{written}`"),
    };
    let short = |text: &str| excerpt(&Value::String(text.to_owned()));
    match (ty, value) {
        (Ty::Text | Ty::Prose, Value::Number(number)) if place.name() == Some("openapi") => {
            let whole = match number.to_string().as_str() {
                "3.1" => "3.1.0",
                "3.2" => "3.2.0",
                _ => "3.0.3",
            };
            format!("write the whole version, such as `openapi: {whole}`")
        }
        (Ty::Text | Ty::Prose, Value::Number(_) | Value::Bool(_)) => {
            format!("put it in quotes: {}", own(format!("\"{value}\"")))
        }
        (Ty::Text | Ty::Prose, Value::Array(_) | Value::Object(_)) => {
            "write a string; a text that starts with `[` or `{` needs quotes".to_owned()
        }
        (Ty::Reference, _) => {
            "write a reference, such as `$ref: '#/components/schemas/Pet'`".to_owned()
        }
        (Ty::Flag, Value::String(text)) if is_flag(text) => {
            format!(
                "write it without quotes: {}",
                own(text.to_ascii_lowercase())
            )
        }
        (Ty::Flag | Ty::SchemaOrFlag, Value::String(text)) if old_flag(text).is_some() => {
            let flag = old_flag(text) == Some(true);
            format!("write {}", own(flag.to_string()))
        }
        (Ty::Count | Ty::Number | Ty::Limit, Value::String(text))
            if parse_number(text).is_some() =>
        {
            format!("write it without quotes: {}", own(text.trim().to_owned()))
        }
        (Ty::Count | Ty::Number | Ty::Limit, Value::String(text)) if has_underscores(text) => {
            format!(
                "write the number without `_`: {}",
                own(text.replace('_', ""))
            )
        }
        (_, Value::String(text)) if without_blank(ty, text).is_some() => {
            let written = without_blank(ty, text).unwrap_or_default();
            format!("put a space behind the colon: `{written}`")
        }
        (Ty::One(Kind::Schema) | Ty::SchemaOrFlag | Ty::Items, Value::String(text)) => match () {
            () if is_reference(text) => {
                format!(
                    "did you mean {}?",
                    own(format!("{{$ref: \"{}\"}}", short(text)))
                )
            }
            () if TYPE_NAMES.contains(&text.as_str()) => {
                format!("write {}", own(format!("{{type: {text}}}")))
            }
            () => format!(
                "write a schema, such as {}",
                own("{type: string}".to_owned())
            ),
        },
        (Ty::One(Kind::Schema) | Ty::SchemaOrFlag | Ty::Items, _) => {
            format!(
                "write a schema, such as {}",
                own("{type: string}".to_owned())
            )
        }
        (Ty::One(Kind::Operation | Kind::Swagger(Part::Operation)), _) => {
            let shape = "{responses: {\"200\": {description: …}}}".to_owned();
            format!("write an operation, such as {}", own(shape))
        }
        (Ty::Types, Value::Object(_)) => {
            "put it below `properties:`, if a property is called so; else write `type: object`"
                .to_owned()
        }
        (Ty::One(kind), Value::String(text)) if kind.may_be_reference() && is_reference(text) => {
            format!(
                "did you mean {}?",
                own(format!("{{$ref: \"{}\"}}", short(text)))
            )
        }
        (Ty::One(Kind::Contact | Kind::License | Kind::Tag), Value::String(text)) => {
            let key = match text.contains('@') && ty == Ty::One(Kind::Contact) {
                true => "email",
                false => "name",
            };
            format!("write {}", own(format!("{{{key}: {}}}", short(text))))
        }
        (Ty::One(Kind::Paths | Kind::Swagger(Part::Paths)), Value::Array(_)) => {
            "write an object whose keys are paths, such as `/a: {get: …}`, and no list".to_owned()
        }
        (Ty::Map(Ty::One(Kind::MediaType)), Value::String(name)) if name.contains('/') => {
            format!(
                "write {}",
                own(format!("{{{}: {{schema: …}}}}", short(name)))
            )
        }
        (Ty::Map(Ty::One(_)), Value::Array(list)) if name_of(list).is_some() => {
            let name = name_of(list).unwrap_or_default();
            format!("write `{name}: …` in place of `- name: {name}`")
        }
        (Ty::One(_) | Ty::Map(_), Value::Array(list))
            if shaped(ty).is_some() && list.iter().all(Value::is_object) =>
        {
            format!(
                "write {}, and no list of such",
                shaped(ty).unwrap_or_default()
            )
        }
        (Ty::Map(Ty::List(Ty::Text)), Value::String(name)) => {
            format!("write `- {}: []`", short(name))
        }
        (Ty::List(Ty::Map(Ty::List(Ty::Text))), Value::String(word)) if is_nothing(word) => {
            format!(
                "write {}, if calls need no credential",
                own("[]".to_owned())
            )
        }
        (Ty::List(Ty::Map(Ty::List(Ty::Text))), Value::String(name)) => {
            format!("write {}", own(format!("[{{{}: []}}]", short(name))))
        }
        (Ty::List(Ty::One(Kind::Server)), Value::String(url)) => {
            format!("write {}", own(format!("[{{url: \"{}\"}}]", short(url))))
        }
        (Ty::List(Ty::One(Kind::Server)), _) => {
            format!("write a list, such as {}", own("[{url: …}]".to_owned()))
        }
        (Ty::One(Kind::ServerVariable), Value::String(_) | Value::Number(_)) => {
            let default = excerpt(value);
            format!("write {}", own(format!("{{default: \"{default}\"}}")))
        }
        (Ty::Map(Ty::One(Kind::ServerVariable)), _) => format!(
            "write an object whose keys are the names of the variables, such as {}",
            own("{version: {default: v1}}".to_owned())
        ),
        (Ty::List(Ty::One(kind)), Value::String(text))
            if kind.may_be_reference() && is_reference(text) =>
        {
            format!("write {}", own(format!("[{{$ref: \"{}\"}}]", short(text))))
        }
        (Ty::List(Ty::One(kind)), Value::Object(map))
            if kind.may_be_reference() && map.get("$ref").is_some_and(Value::is_string) =>
        {
            let reference = map.get("$ref").map_or_else(String::new, excerpt);
            format!("write {}", own(format!("[{{$ref: \"{reference}\"}}]")))
        }
        (Ty::List(Ty::Map(Ty::List(Ty::Text))), Value::Object(map)) if !map.is_empty() => {
            let (name, _) = map.iter().next().unzip();
            format!("write `- {}: []`", short(name.map_or("", String::as_str)))
        }
        (
            Ty::List(Ty::One(Kind::Parameter | Kind::Swagger(Part::Parameter))),
            Value::Object(map),
        ) if !map.is_empty() => {
            let (name, _) = map.iter().next().unzip();
            let name = short(name.map_or("", String::as_str));
            match shape(Kind::Parameter).field(&name).is_some() {
                true => {
                    let fields = map.iter().filter(|(_, value)| value.is_string());
                    let fields = fields
                        .take(2)
                        .map(|(key, value)| format!("{key}: {}", excerpt(value)));
                    let fields = fields
                        .chain(["…".to_owned()])
                        .collect::<Vec<_>>()
                        .join(", ");
                    format!(
                        "write a list, with an element for each parameter: {}",
                        own(format!("[{{{fields}}}]"))
                    )
                }
                false => format!("write `- name: {name}` in place of `{name}:`"),
            }
        }
        (Ty::List(Ty::Text | Ty::Any), Value::String(text)) => match text.trim_start_matches('-') {
            item if text.starts_with('-') && item.trim_start().starts_with(char::is_alphabetic) => {
                let item = item.split(" -").next().unwrap_or(item).trim();
                let item = short(item);
                format!("write one `-` and a space in front of each element: `- {item}`")
            }
            item if item.ends_with(']') && !item.contains('[') => {
                format!("a `[` is missing: {}", own(format!("[{}", short(text))))
            }
            _ => {
                let list = listed(text);
                let verb = if list.contains(',') {
                    "write out the list"
                } else {
                    "write a list"
                };
                format!("{verb}: {}", own(list))
            }
        },
        (Ty::List(Ty::Text), Value::Object(map)) if !map.is_empty() => {
            // `required: { name: true, age: false }` is what people mean by a list of the first.
            let is_meant = |(_, value): &(&String, &Value)| **value != Value::Bool(false);
            let names = map.iter().filter(is_meant);
            let names: Vec<String> = names.take(6).map(|(name, _)| short(name)).collect();
            format!("write a list: {}", own(format!("[{}]", names.join(", "))))
        }
        (Ty::List(Ty::Text), Value::Number(_) | Value::Bool(_)) => {
            format!("write a list: {}", own(format!("[\"{value}\"]")))
        }
        (Ty::List(Ty::Any), Value::Number(_) | Value::Bool(_)) => {
            format!("write a list: {}", own(format!("[{value}]")))
        }
        (Ty::List(Ty::One(Kind::Parameter)), _) => {
            let one = "[{name: limit, in: query, schema: {type: integer}}]".to_owned();
            format!("write a list of parameters, such as {}", own(one))
        }
        (Ty::List(Ty::One(Kind::Swagger(Part::Parameter))), _) => {
            let one = "[{name: limit, in: query, type: integer}]".to_owned();
            format!("write a list of parameters, such as {}", own(one))
        }
        _ => match shaped(ty) {
            Some(shaped) => format!("write {shaped}"),
            None => format!("write {}", expected(ty)),
        },
    }
}

/// Words for no credential at all.
fn is_nothing(word: &str) -> bool {
    let words = [
        "none",
        "null",
        "nil",
        "no",
        "false",
        "public",
        "anonymous",
        "open",
    ];
    words
        .iter()
        .any(|known| word.trim().eq_ignore_ascii_case(known))
}

/// `a,b` and `(a, b)` as a list of the two.
fn listed(text: &str) -> String {
    let inner = text.trim().strip_prefix('(');
    let inner = inner.and_then(|inner| inner.strip_suffix(')'));
    let text = inner.unwrap_or(text);
    let sign = [',', ';', '|']
        .into_iter()
        .find(|sign| text.contains(*sign));
    let parts: Vec<&str> = match sign {
        Some(sign) => text
            .split(sign)
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect(),
        None => vec![text],
    };
    let shown = parts
        .iter()
        .take(6)
        .map(|part| excerpt(&Value::String((*part).to_owned())));
    let more = (parts.len() > 6).then(|| "…".to_owned());
    let shown: Vec<String> = shown.chain(more).collect();
    format!("[{}]", shown.join(", "))
}

/// The name that the first element of a list gives itself.
fn name_of(list: &[Value]) -> Option<String> {
    let name = list.first()?.get("name")?.as_str()?;
    Some(excerpt(&Value::String(name.to_owned())))
}

fn is_flag(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

fn has_underscores(text: &str) -> bool {
    text.contains('_') && parse_number(&text.replace('_', "")).is_some()
}

/// `type:string` as it was meant: with a key that an object of this kind may have, and a blank behind it.
fn without_blank(ty: Ty, text: &str) -> Option<String> {
    let (key, rest) = text.split_once(':')?;
    let is_key = match ty {
        Ty::One(kind) => {
            let is_reference = key == "$ref" && kind.may_be_reference();
            is_reference || shape(kind).field(key).is_some()
        }
        Ty::SchemaOrFlag | Ty::Items => key == "$ref" || shape(Kind::Schema).field(key).is_some(),
        // `http://a` is no key.
        Ty::Map(_) => {
            let is_word = |c: char| c.is_alphanumeric() || "_-./".contains(c);
            !key.is_empty() && key.chars().all(is_word) && !rest.starts_with('/')
        }
        Ty::Any
        | Ty::Text
        | Ty::Prose
        | Ty::Reference
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types
        | Ty::List(_) => false,
    };
    // What follows on further lines is part of the text, too.
    let value = rest.split_whitespace().next()?;
    let is_joined = is_key && rest.starts_with(|c: char| !c.is_whitespace());
    is_joined.then(|| match value.starts_with('#') {
        // Behind a blank, `#` starts a comment.
        true => format!("{key}: \"{value}\""),
        false => format!("{key}: {value}"),
    })
}

/// Whether a text is a reference by its look.
pub(crate) fn is_reference(text: &str) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    let has_ending = [".json", ".yaml", ".yml"]
        .iter()
        .any(|end| file.ends_with(end));
    text.starts_with("#/") || has_ending && !text.contains(' ')
}

fn plural(ty: Ty) -> String {
    match ty {
        Ty::Text | Ty::Prose | Ty::Reference => "strings".to_owned(),
        Ty::One(Kind::RequestBody) => "request bodies".to_owned(),
        Ty::One(kind) => format!("{}s", shape(kind).name),
        Ty::List(of) => format!("lists of {}", plural(*of)),
        Ty::Map(of) => format!("objects of {}", plural(*of)),
        Ty::Any
        | Ty::Flag
        | Ty::Count
        | Ty::Number
        | Ty::Limit
        | Ty::Types
        | Ty::SchemaOrFlag
        | Ty::Items => "values".to_owned(),
    }
}

pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// A scalar as it would be quoted in a sentence, cut short.
pub(crate) fn excerpt(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
