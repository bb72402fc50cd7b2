//! [Links](https://spec.openapis.org/oas/v3.0.4.html#link-object) that lead from an answer to the next call of the
//! same operation.

use openapiv3::{Link, LinkOperation, Operation as Source, Response, StatusCode};
use serde_json::Value;

use super::said::Said;
use crate::api::{Asked, NextPage, Told};
use crate::lower::{Lowering, Resolved, resolve};
use diag::Location;

/// Words in the names of links that lead to no next page.
const OTHERS: &[&str] = &["prev", "first", "last", "self"];

/// What the one link to the next page says, and its place.
pub(super) fn next_page(
    cx: &Lowering<'_>,
    source: &Source,
    at: &Location,
) -> Option<(Said, Location)> {
    let responses = source.responses.responses.iter();
    let successes = responses.filter(|(status, _)| match status {
        StatusCode::Code(code) => (200..300).contains(code),
        StatusCode::Range(range) => *range == 2,
    });
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.responses);
    let mut found = Vec::new();
    for (status, response) in successes {
        let place = at.child("responses").child(&status.to_string());
        if let Some(response) = resolve(cx, "responses", table, response, &place) {
            found.extend(links(cx, &response, source, at));
        }
    }
    if found.len() > 1 {
        found.retain(|(name, ..)| name.contains("next"));
    }
    let (_, said, place) = found.pop().filter(|_| found.is_empty())?;
    Some((said, place))
}

/// The links of an answer that lead to another page of the operation: their names, what they say, and where.
fn links(
    cx: &Lowering<'_>,
    response: &Resolved<'_, Response>,
    source: &Source,
    at: &Location,
) -> Vec<(String, Said, Location)> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.links);
    let one = |(name, link): (&String, _)| {
        let place = response.at.child("links").child(name);
        let link = resolve(cx, "links", table, link, &place)?;
        let name = name.to_ascii_lowercase();
        let is_other = OTHERS.iter().any(|other| name.contains(other));
        let said = said(link.item).filter(|_| !is_other && leads_to(link.item, source, at))?;
        Some((name, said, place))
    };
    response.item.links.iter().filter_map(one).collect()
}

fn leads_to(link: &Link, source: &Source, at: &Location) -> bool {
    match &link.operation {
        LinkOperation::OperationId(id) => source.operation_id.as_ref() == Some(id),
        LinkOperation::OperationRef(reference) => {
            let pointer = reference.strip_prefix('#').unwrap_or_default();
            pointer.replace("%7B", "{").replace("%7D", "}") == at.pointer.as_str()
        }
    }
}

/// The one parameter of the query that takes its value out of the answer.
fn said(link: &Link) -> Option<Said> {
    let mut told = link.parameters.iter().filter_map(|(name, value)| {
        let name = match name.split_once('.') {
            Some(("path" | "header" | "cookie", _)) => return None,
            Some(("query", name)) => name,
            _ => name,
        };
        Some((told(value)?, name))
    });
    let (told, name) = told.next().filter(|_| told.next().is_none())?;
    Some(Said {
        next: NextPage::Cursor(told, Asked::Query(name.to_owned())),
        more: None,
        count: None,
        items: String::new(),
    })
}

/// The place that a [runtime expression](https://spec.openapis.org/oas/v3.0.4.html#runtime-expressions) names in an
/// answer.
fn told(value: &Value) -> Option<Told> {
    let expression = value.as_str()?.trim();
    let expression = expression
        .strip_prefix('{')
        .and_then(|inner| inner.strip_suffix('}'))
        .unwrap_or(expression);
    if let Some(header) = expression.strip_prefix("$response.header.") {
        return Some(Told::Header(header.to_owned()));
    }
    let place = expression.strip_prefix("$response.body#/")?;
    // A name with a slash in it cannot be said in a place.
    (!place.is_empty() && !place.contains('~')).then(|| Told::Body(place.to_owned()))
}
