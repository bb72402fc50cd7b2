//! Extensions that the generator reads, where they hold what it cannot read: it would go on as if they were not there.

use serde_json::{Map, Value};

use super::{Linter, is_token, text};
use crate::grammar::{Kind, Part, closest, described, excerpt};
use crate::place::Place;

const CODE: &str = "unread-extension";

/// Those of an operation, and of the description for all operations.
pub(super) fn extensions(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    if let Some(value) = map.get("x-speakeasy-retries") {
        retries(linter, value, &place.key("x-speakeasy-retries"));
    }
    if let Some(value) = map.get("x-fern-retries") {
        let is_read = value.get("disabled").is_some_and(Value::is_boolean);
        if !is_read {
            let text = "repeats are left as they are: this says nothing of them".to_owned();
            let help = "write `x-fern-retries: { disabled: true }`".to_owned();
            linter.warn(CODE, &place.key("x-fern-retries"), text, help);
        }
    }
    if let Some(value) = map.get("x-idempotency-key") {
        header(linter, value, &place.key("x-idempotency-key"));
    }
    let listed = map.get("x-fern-idempotency-headers");
    if let Some(Value::Array(list)) = listed {
        // One key is sent, in the first of them.
        let first = list.first().and_then(|first| first.get("header"));
        if let Some(value) = first {
            let place = place.key("x-fern-idempotency-headers");
            header(linter, value, &place.index(0).key("header"));
        }
    }
}

/// What something is to be called. At the root, the same keys hold patterns of other tools.
pub(super) fn names(
    linter: &mut Linter<'_>,
    kind: Kind,
    map: &Map<String, Value>,
    place: &Place<'_>,
) {
    let (what, example) = match kind {
        Kind::Operation | Kind::Swagger(Part::Operation) => {
            ("operation", "name of the method, such as `list`")
        }
        Kind::Parameter | Kind::Swagger(Part::Parameter) => {
            ("parameter", "name of the argument, such as `page_size`")
        }
        Kind::Schema => (
            "schema",
            "name of the type or of its field, such as `page_size`",
        ),
        _ => return,
    };
    for key in crate::names::read(kind) {
        if let Some(value) = map.get(key) {
            name(linter, value, &place.key(key), what, example);
        }
    }
}

fn name(linter: &mut Linter<'_>, value: &Value, place: &Place<'_>, what: &str, example: &str) {
    let text = match value {
        Value::String(text) if text.trim().is_empty() => "this is no name".to_owned(),
        Value::String(_) => return,
        other => format!("a name is a text, not {}", described(other)),
    };
    let text = format!("{text}; the {what} is called as if it were not there");
    let help = format!("write the {example}");
    linter.warn(CODE, place, text, help);
}

const LISTS: [&str; 3] = ["indexed", "brackets", "repeated"];

/// How lists are written inside of what stands in brackets.
pub(super) fn lists(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let Some(value) = map.get("x-nested-lists") else {
        return;
    };
    if value.as_str().is_some_and(|text| LISTS.contains(&text)) {
        return;
    }
    let shown = excerpt(value);
    let text = format!("`{shown}` is no way to write lists; it is passed over");
    let help = match closest(&shown, LISTS) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "write `indexed`, `brackets` or `repeated`".to_owned(),
    };
    linter.warn(CODE, &place.key("x-nested-lists"), text, help);
}

/// What a schema says of itself by yes and no.
pub(super) fn flags(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    for key in ["x-lenient", "x-sensitive"] {
        if let Some(value) = map.get(key).filter(|value| !value.is_boolean()) {
            let text = format!(
                "`{key}` is true or false, not {}; it is passed over",
                described(value)
            );
            linter.warn(CODE, &place.key(key), text, format!("write `{key}: true`"));
        }
    }
}

const STRATEGIES: [&str; 2] = ["backoff", "none"];

fn retries(linter: &mut Linter<'_>, value: &Value, place: &Place<'_>) {
    let untouched = "repeats are left as they are";
    let Value::Object(map) = value else {
        let text = format!("this is an object, not {}; {untouched}", described(value));
        let help = "write `x-speakeasy-retries: { strategy: backoff }`".to_owned();
        return linter.warn(CODE, place, text, help);
    };
    match map.get("strategy") {
        Some(Value::String(strategy)) if STRATEGIES.contains(&strategy.as_str()) => {}
        Some(strategy) => {
            let shown = excerpt(strategy);
            let text = format!("there is no strategy `{shown}`; {untouched}");
            let help = match closest(&shown, STRATEGIES) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write `backoff` or `none`".to_owned(),
            };
            return linter.warn(CODE, &place.key("strategy"), text, help);
        }
        None => {
            let text = format!("no `strategy` is said; {untouched}");
            let help = "write `strategy: backoff` or `strategy: none`".to_owned();
            return linter.warn(CODE, place, text, help);
        }
    }
    let Some(backoff) = map.get("backoff") else {
        return;
    };
    let place = place.key("backoff");
    let Value::Object(backoff) = backoff else {
        let text = format!(
            "`backoff` is an object, not {}; it is passed over",
            described(backoff)
        );
        let help = "write `backoff: { initialInterval: 500, maxInterval: 60000 }`, in milliseconds";
        return linter.warn(CODE, &place, text, help.to_owned());
    };
    for key in ["initialInterval", "maxInterval", "maxElapsedTime"] {
        let value = backoff.get(key).filter(|value| value.as_u64().is_none());
        if let Some(value) = value {
            let shown = excerpt(value);
            let text = format!("`{shown}` is no number of milliseconds; `{key}` is passed over");
            let help = "write a whole number, 0 or more".to_owned();
            linter.warn(CODE, &place.key(key), text, help);
        }
    }
}

/// The header of an idempotency key; null and `false` say that there is none.
fn header(linter: &mut Linter<'_>, value: &Value, place: &Place<'_>) {
    match value {
        Value::Null | Value::Bool(false) => {}
        Value::String(name) if is_token(name) => {}
        Value::String(name) => {
            let text = format!("a header cannot be called `{name}`, so no idempotency key is sent");
            let help = "a name has letters, digits and `-`, without spaces and colons".to_owned();
            linter.warn("unsendable-name", place, text, help);
        }
        other => {
            let text = format!(
                "the name of a header is a text, not {}; no idempotency key is sent",
                described(other)
            );
            let help =
                "write the header that the server knows, such as `Idempotency-Key`".to_owned();
            linter.warn(CODE, place, text, help);
        }
    }
}

/// A mapping of a discriminator to schemas that are not there. References have been told where they were resolved.
pub(super) fn mapping<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    let schemas = linter.document.get("components");
    let schemas = schemas.and_then(|all| all.get("schemas")?.as_object());
    let place = place.key("discriminator");
    let Some(source) = map.get("discriminator").and_then(Value::as_object) else {
        return;
    };
    let mapped = source.get("mapping").and_then(Value::as_object);
    let mapping = place.key("mapping");
    let mapped = mapped
        .into_iter()
        .flatten()
        .filter_map(|(value, name)| Some((mapping.key(value), name.as_str()?)));
    let default = text(source, "defaultMapping");
    let default = default.map(|name| (place.key("defaultMapping"), name));
    for (place, name) in mapped.chain(default) {
        let is_there = schemas.is_some_and(|schemas| schemas.contains_key(name));
        if name.contains(['#', '/']) || is_there {
            continue;
        }
        let names = schemas.into_iter().flat_map(Map::keys).map(String::as_str);
        let help = match closest(name, names) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => {
                "write the name of a schema under `components`, or a reference to one".to_owned()
            }
        };
        let text = format!("the discriminator leads to the schema `{name}`, and there is none");
        linter.warn("unresolved-reference", &place, text, help);
    }
}
