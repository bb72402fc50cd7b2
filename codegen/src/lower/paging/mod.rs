//! Pages of results: what extensions and links say of them, and what nothing else can be meant by.
//!
//! Read are `x-speakeasy-pagination`, `x-fern-pagination`, `x-ms-pageable`, and an extension of this generator,
//! `x-pages`, which says in one line what the others say in several.

mod guess;
mod links;
mod said;

use openapiv3::Operation as Source;
use serde_json::Value;

use super::Lowering;
use crate::api::{
    Api, Asked, Basis, Content, NextPage, Operation, Paging, Parameter, ParameterLocation, Told,
    TypeKind, TypeRef, Types,
};
use diag::{Diagnostic, Diagnostics, Location};
use guess::{guessed, member, sole_list};
use said::Said;

/// Reads what an extension says.
type Reader = fn(&Value) -> Option<Said>;

/// What the extensions of an operation say, or its links, and whether the extensions say anything: where they say that there are no
/// pages, or what cannot be read, nothing is guessed.
pub(in crate::lower) fn described(
    cx: &mut Lowering<'_>,
    source: &Source,
    at: &Location,
) -> (Option<Paging>, bool) {
    let extensions = &source.extensions;
    const READERS: &[(&str, Reader)] = &[
        ("x-pages", said::own),
        ("x-speakeasy-pagination", said::speakeasy),
        ("x-fern-pagination", said::fern),
        ("x-ms-pageable", said::pageable),
    ];
    let mut found = READERS
        .iter()
        .filter_map(|(key, reader)| Some((*key, reader, extensions.get(*key)?)));
    let Some((key, reader, value)) = found.next() else {
        let link = links::next_page(cx, source, at);
        let paging = link.map(|(said, origin)| paging(said, Basis::Link, origin));
        return (paging, false);
    };
    let is_off = matches!(value, Value::Null | Value::Bool(false))
        || value.get("nextLinkName") == Some(&Value::Null);
    // Fern has the words at the root of the document, and a flag at the operation.
    let root = match (key, value) {
        ("x-fern-pagination", Value::Bool(true)) => cx.document.extensions.get(key),
        _ => None,
    };
    let origin = at.child(key);
    match reader(root.unwrap_or(value)) {
        Some(said) => (Some(paging(said, Basis::Extension, origin)), true),
        None => {
            if !is_off {
                let message = format!("`{key}` does not say how the pages follow each other");
                cx.diagnostics
                    .push(Diagnostic::warning("wrong-paging", origin, message));
            }
            (None, true)
        }
    }
}

fn paging(said: Said, basis: Basis, origin: Location) -> Paging {
    Paging {
        origin,
        basis,
        next: said.next,
        more: said.more,
        count: said.count,
        items: said.items,
    }
}

/// Holds what is said against the types, and guesses where nothing is said, if that is wanted.
pub(in crate::lower) fn settle(api: &mut Api, guess: bool, diagnostics: &mut Diagnostics) {
    let types = &api.types;
    for operation in &mut api.operations {
        complete(types, operation);
        if let Some(paging) = &operation.paging
            && let Err(problem) = check(types, operation, paging)
        {
            // A link may lead to more than pages.
            if paging.basis == Basis::Extension {
                let at = paging.origin.clone();
                diagnostics.push(Diagnostic::warning("wrong-paging", at, problem));
            }
            operation.paging = None;
        }
        if operation.paging.is_none() && guess && !operation.says_pages {
            operation.paging = guessed(types, operation);
        }
    }
}

/// Adds what nobody needs to say: where the results are, if there is one list, the number of the first page, if the
/// parameter has a default, and that what no parameter takes is a member of the body.
fn complete(types: &Types, operation: &mut Operation) {
    let Some(mut paging) = operation.paging.take() else {
        return;
    };
    if paging.items.is_empty() {
        let output = operation.json_success();
        let items = output.and_then(|output| sole_list(types, output));
        paging.items = items.unwrap_or_default();
    }
    if let NextPage::Page(Asked::Query(name), first @ None) = &mut paging.next {
        let default = query(operation, name).and_then(|one| one.docs.default.as_ref());
        *first = default.and_then(Value::as_i64);
    }
    if let NextPage::Cursor(_, asked) | NextPage::Page(asked, _) | NextPage::Offset(asked) =
        &mut paging.next
        && let Asked::Query(name) = asked
        && query(operation, name).is_none()
        && has_body_member(types, operation, name)
    {
        *asked = Asked::Body(name.clone());
    }
    operation.paging = Some(paging);
}

fn has_body_member(types: &Types, operation: &Operation, name: &str) -> bool {
    let media_types = operation.body.iter().flat_map(|body| &body.media_types);
    let mut bodies = media_types.filter_map(|media_type| match &media_type.content {
        Content::Json(type_ref) => Some(type_ref),
        _ => None,
    });
    bodies.any(|body| member(types, body, name).is_some())
}

/// Why an answer has nothing in a place, as far as its type is known.
fn is_there(types: &Types, whole: &TypeRef, place: &str) -> Result<(), String> {
    let mut here = whole;
    for step in place.split('/').filter(|step| !step.is_empty()) {
        here = match types.beneath(here.without_null()) {
            TypeRef::List(item) if step.parse::<i64>().is_ok() => item,
            TypeRef::Named(id) => match &types[*id].kind {
                TypeKind::Struct(_) => member(types, here, step)
                    .ok_or_else(|| format!("the answer has nothing at `{place}`"))?,
                TypeKind::Union(_) | TypeKind::Alias(_) => return Ok(()),
                TypeKind::Enum(_) => return Err(format!("the answer has nothing at `{place}`")),
            },
            TypeRef::Any | TypeRef::Map(_) => return Ok(()),
            _ => return Err(format!("the answer has nothing at `{place}`")),
        };
    }
    match types.beneath(here.without_null()) {
        TypeRef::List(_) | TypeRef::Tuple(_) => Err(format!("`{place}` is a list")),
        TypeRef::Named(id) if matches!(types[*id].kind, TypeKind::Struct(_)) => {
            Err(format!("`{place}` is an object"))
        }
        _ => Ok(()),
    }
}

/// Why the pages that a document describes cannot be those of the operation.
fn check(types: &Types, operation: &Operation, paging: &Paging) -> Result<(), String> {
    let output = operation
        .json_success()
        .ok_or("the operation has no single answer of JSON, so it has no pages")?;
    if types.list_at(output, &paging.items).is_none() {
        return Err(match paging.items.as_str() {
            "" => "the answer is no list, and nothing says where in it the results are".to_owned(),
            place => format!("the answer has no list at `{place}`"),
        });
    }
    if let NextPage::Url(Told::Body(place)) | NextPage::Cursor(Told::Body(place), _) = &paging.next
    {
        is_there(types, output, place)?;
    }
    for place in [&paging.more, &paging.count].into_iter().flatten() {
        is_there(types, output, place)?;
    }
    let asked = match &paging.next {
        NextPage::Cursor(_, asked) | NextPage::Page(asked, _) | NextPage::Offset(asked) => asked,
        NextPage::Link | NextPage::Url(_) => return Ok(()),
    };
    match asked {
        Asked::Query(name) if query(operation, name).is_none() => Err(format!(
            "the operation has no query parameter `{name}` to ask for a page by"
        )),
        Asked::Body(_) if operation.body.is_none() => {
            Err("the operation has no body to ask for a page by".to_owned())
        }
        Asked::Query(_) | Asked::Body(_) => Ok(()),
    }
}

/// A parameter of the query.
fn query<'o>(operation: &'o Operation, name: &str) -> Option<&'o Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|one| one.location == ParameterLocation::Query && one.name.as_str() == name)
}
