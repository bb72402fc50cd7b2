//! The words of each extension.

use serde_json::Value;

use crate::api::{Asked, NextPage, Told};

/// What an extension says.
pub(super) struct Said {
    pub(super) next: NextPage,
    pub(super) more: Option<String>,
    pub(super) count: Option<String>,
    pub(super) items: String,
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// `{next: link | url | cursor | page | offset, items, from, header, into, into-body, more, first, count}`
pub(super) fn own(value: &Value) -> Option<Said> {
    const KEYS: &[&str] = &[
        "next",
        "items",
        "from",
        "header",
        "into",
        "into-body",
        "more",
        "first",
        "count",
    ];
    let keys = value.as_object()?.keys();
    if !keys.into_iter().all(|key| KEYS.contains(&key.as_str())) {
        return None;
    }
    let told = || match (text(value, "header"), text(value, "from")) {
        (Some(header), _) => Some(Told::Header(header)),
        (None, from) => from.and_then(|from| place(&from)).map(Told::Body),
    };
    let asked = || match (text(value, "into-body"), text(value, "into")) {
        (Some(member), _) => place(&member).map(Asked::Body),
        (None, into) => into.map(Asked::Query),
    };
    let first = match value.get("first") {
        Some(first) => Some(first.as_i64()?),
        None => None,
    };
    Some(Said {
        next: match value.get("next")?.as_str()? {
            "link" => NextPage::Link,
            "url" => NextPage::Url(told()?),
            "cursor" => NextPage::Cursor(told()?, asked()?),
            "page" => NextPage::Page(asked()?, first),
            "offset" => NextPage::Offset(asked()?),
            _ => return None,
        },
        more: at_place(value, "more")?,
        count: at_place(value, "count")?,
        items: place(&text(value, "items").unwrap_or_default())?,
    })
}

/// The place that a key says, if it is there; nothing if it says none.
fn at_place(value: &Value, key: &str) -> Option<Option<String>> {
    match text(value, key) {
        Some(path) => Some(Some(place(&path)?)),
        None => Some(None),
    }
}

/// A place in the words of JSONPath, `$.data[-1].id`, or as names with dots or slashes between them. Nothing where
/// more is said than a place.
fn place(path: &str) -> Option<String> {
    let path = path.trim();
    if path.contains('/') && !path.contains('$') {
        return Some(path.trim_matches('/').to_owned());
    }
    let mut rest = path.strip_prefix('$').unwrap_or(path);
    let mut steps: Vec<&str> = Vec::new();
    while !rest.is_empty() {
        if let Some(inside) = rest.strip_prefix('[') {
            let (step, after) = inside.split_once(']')?;
            rest = after;
            match step.trim() {
                "*" => {}
                "-1:" | "(@.length-1)" => steps.push("-1"),
                step => {
                    let name = step.trim_matches(['\'', '"']);
                    let is_quoted = name.len() + 2 == step.len();
                    (is_quoted || step.parse::<i64>().is_ok()).then_some(())?;
                    steps.push(name);
                }
            }
            continue;
        }
        rest = rest.strip_prefix('.').unwrap_or(rest);
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (step, after) = rest.split_at(end);
        (!step.is_empty() && !step.contains(['?', '('])).then_some(())?;
        steps.push(step);
        rest = after;
    }
    Some(steps.join("/"))
}

pub(super) fn speakeasy(value: &Value) -> Option<Said> {
    let outputs = value.get("outputs")?;
    let inputs = value.get("inputs").and_then(Value::as_array);
    let input = |kind: &str| {
        let mut inputs = inputs.into_iter().flatten();
        let input = inputs.find(|input| text(input, "type").as_deref() == Some(kind))?;
        let name = text(input, "name")?;
        Some(match text(input, "in").as_deref() {
            Some("requestBody") => Asked::Body(place(&name)?),
            _ => Asked::Query(name),
        })
    };
    let output = |key: &str| place(&text(outputs, key)?);
    let next = match value.get("type")?.as_str()? {
        "url" => NextPage::Url(Told::Body(output("nextUrl")?)),
        "cursor" => NextPage::Cursor(Told::Body(output("nextCursor")?), input("cursor")?),
        _ => match (input("page"), input("offset")) {
            (Some(page), _) => NextPage::Page(page, None),
            (None, offset) => NextPage::Offset(offset?),
        },
    };
    Some(Said {
        next,
        more: None,
        count: at_place(outputs, "numPages")?,
        items: match outputs.get("results") {
            Some(_) => output("results")?,
            None => String::new(),
        },
    })
}

pub(super) fn fern(value: &Value) -> Option<Said> {
    let response = |key: &str| {
        let path = text(value, key)?;
        path.strip_prefix("$response").and_then(place)
    };
    let request = |key: &str| {
        let path = text(value, key)?;
        let path = path.strip_prefix("$request")?;
        Some(match place(path)? {
            path if path.contains('/') => match path.split_once('/') {
                Some(("body", member)) => Asked::Body(member.to_owned()),
                Some(("query", name)) => Asked::Query(name.to_owned()),
                _ => Asked::Body(path),
            },
            name => Asked::Query(name),
        })
    };
    let next = if let Some(cursor) = response("next_cursor") {
        NextPage::Cursor(Told::Body(cursor), request("cursor")?)
    } else if let Some(url) = response("next_uri").or_else(|| response("next_url")) {
        NextPage::Url(Told::Body(url))
    } else {
        let offset = request("offset")?;
        // Its `offset` is the number of a page, unless a step says how many results one is.
        match value.get("step") {
            Some(_) => NextPage::Offset(offset),
            None => NextPage::Page(offset, None),
        }
    };
    Some(Said {
        next,
        more: response("has-next-page"),
        count: None,
        items: response("results").unwrap_or_default(),
    })
}

pub(super) fn pageable(value: &Value) -> Option<Said> {
    let link = match value.get("nextLinkName") {
        Some(Value::Null) => return None,
        Some(name) => name.as_str()?,
        None => "nextLink",
    };
    Some(Said {
        // Names with dots, as OData has them.
        next: NextPage::Url(Told::Body(link.to_owned())),
        more: None,
        count: None,
        items: text(value, "itemName").unwrap_or_else(|| "value".to_owned()),
    })
}
