//! Operation Objects: a method on a path, with everything that belongs to it.

use indexmap::IndexMap;
use openapiv3::{Operation as Source, Parameter as SourceParameter, ReferenceOr};
use serde_json::Value;

use super::content::Use;
use super::docs::with_link;
use super::lists::{nested_lists, say_for_all};
use super::said::said;
use super::security::Requirements;
use super::tags::Tags;
use super::{
    Lowering, body, message, origin, paging, parameter, repeats, response, schema, server,
};
use crate::api::{
    Docs, HttpMethod, Operation, Parameter, ParameterLocation, PathTemplate, WireName,
};
use diag::Location;
use source::{PathItem, Paths, names};

/// How many path items are held at once: enough that what is looked up anew for each lot of them does not
/// count, few enough that their size doesn't.
const AT_ONCE: usize = 256;

pub(super) fn lower_operations(
    cx: &mut Lowering<'_>,
    mut paths: Paths,
    tags: &mut Tags,
    requirements: &Requirements,
) -> Vec<Operation> {
    let mut operations = Vec::new();
    loop {
        match paths.take(AT_ONCE) {
            Ok(items) if items.is_empty() => {
                // They live as long as everything that is written.
                operations.shrink_to_fit();
                return operations;
            }
            Ok(items) => cx.apart(&items, |cx, items| {
                lower_items(cx, items, tags, requirements, &mut operations);
            }),
            Err(wrong) => {
                cx.diagnostics.push(*wrong);
                return operations;
            }
        }
    }
}

fn lower_items<'a>(
    cx: &mut Lowering<'a>,
    items: &'a [(String, PathItem)],
    tags: &mut Tags,
    requirements: &Requirements,
    operations: &mut Vec<Operation>,
) {
    let paths = cx.root.child("paths");
    for (path, item) in items {
        let item_at = origin(&paths.child(path), &item.extensions);
        let known = item.operations.iter().map(|(key, source)| (*key, source));
        for (method, keys, source) in methods(cx, known, &item.extensions, &item_at) {
            let at = keys.iter().fold(item_at.clone(), |at, key| at.child(key));
            let at = origin(&at, &source.extensions);
            let place = Place {
                path,
                item,
                item_at: item_at.clone(),
                method,
                at,
            };
            operations.push(lower_operation(cx, &place, source, tags, requirements));
            schema::lower_pending(cx);
        }
    }
}

/// Where an operation stands.
struct Place<'a> {
    path: &'a str,
    item: &'a PathItem,
    item_at: Location,
    method: HttpMethod,
    at: Location,
}

/// The operations of a path item, each with its method and the keys that lead to it: those that the
/// document type knows, and those in extensions.
pub(super) fn methods<'a>(
    cx: &mut Lowering<'a>,
    known: impl Iterator<Item = (&'a str, &'a Source)>,
    extensions: &IndexMap<String, Value>,
    at: &Location,
) -> Vec<(HttpMethod, Vec<String>, &'a Source)> {
    let mut all: Vec<_> = known
        .map(|(key, source)| (known_method(key), vec![key.to_owned()], source))
        .collect();
    if let Some(source) = extensions
        .get("x-query")
        .and_then(|query| cx.operation(query))
    {
        let method = HttpMethod::Other("QUERY".to_owned());
        all.push((method, vec!["query".to_owned()], source));
    }
    let additional = extensions.get("x-additional-operations");
    let additional = additional.and_then(Value::as_object);
    for (name, source) in additional.into_iter().flatten() {
        if !is_token(name) {
            cx.warn(
                "wrong-method",
                at.child("additionalOperations").child(name),
                format!("`{name}` is not a method that HTTP can have"),
                "write the method as it is sent, in letters, digits and a few signs, without blanks; the operation is left out",
            );
            continue;
        }
        if let Some(source) = cx.operation(source) {
            let keys = vec!["additionalOperations".to_owned(), name.clone()];
            all.push((HttpMethod::Other(name.clone()), keys, source));
        }
    }
    all
}

/// Whether HTTP can have a method or a header of this name:
/// [RFC 9110, section 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2).
pub(super) fn is_token(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_allowed)
}

fn known_method(key: &str) -> HttpMethod {
    match key {
        "get" => HttpMethod::Get,
        "put" => HttpMethod::Put,
        "post" => HttpMethod::Post,
        "delete" => HttpMethod::Delete,
        "options" => HttpMethod::Options,
        "head" => HttpMethod::Head,
        "patch" => HttpMethod::Patch,
        "trace" => HttpMethod::Trace,
        other => HttpMethod::Other(other.to_ascii_uppercase()),
    }
}

fn method_key(method: &HttpMethod) -> String {
    method.as_str().to_ascii_lowercase()
}

fn lower_operation<'a>(
    cx: &mut Lowering<'a>,
    place: &Place<'a>,
    source: &'a Source,
    tags: &mut Tags,
    requirements: &Requirements,
) -> Operation {
    let at = &place.at;
    let operation_id = source.operation_id.as_deref().filter(|id| !id.is_empty());
    let key = operation_id.map_or_else(
        || format!("{} {}", method_key(&place.method), place.path),
        str::to_owned,
    );
    let path = PathTemplate::parse(place.path);
    let parameters = lower_parameters(cx, place, source, &key);
    let mut parameters = agree_with_template(cx, &path, parameters, at);
    let body = source.request_body.as_ref();
    let body_at = at.child("requestBody");
    let is_sent_without = matches!(
        place.method,
        HttpMethod::Get | HttpMethod::Head | HttpMethod::Delete
    );
    let body = body
        .filter(|body| !(is_sent_without && body::is_nothing(cx, body, &body_at, &place.method)));
    let body = body.and_then(|body| body::lower_body(cx, body, &body_at, &key, Use::Sent));
    let body = body.map(|lowered| {
        parameters.extend(lowered.part_headers);
        lowered.body
    });
    let responses_at = at.child("responses");
    let responses =
        response::lower_responses(cx, &source.responses, &responses_at, &key, &place.method);
    let callbacks = message::lower_callbacks(cx, source, at, &key);
    let (own_servers, servers_at) = match source.servers.as_slice() {
        [] => (place.item.servers.as_slice(), &place.item_at),
        own => (own, at),
    };
    let servers = server::lower_own(cx, own_servers, &servers_at.child("servers"));
    let tag = match (group_name(&source.extensions), source.tags.first()) {
        (Some(name), _) => Some(tags.number(&name, at)),
        (None, Some(tag)) => Some(tags.number(tag, &at.child("tags").index(0))),
        (None, None) if cx.options.by_path => {
            first_word(&path).map(|word| tags.number_of_word(word, at))
        }
        (None, None) => None,
    };
    // There is one of these for each operation, and most lists have one element.
    parameters.shrink_to_fit();
    let lists = nested_lists(&source.extensions).or(cx.options.lists);
    let (paging, says_pages) = paging::described(cx, source, at);
    let mut operation = Operation {
        operation_id: operation_id.map(WireName::from),
        name: said(&source.extensions, names::OPERATION),
        method: place.method.clone(),
        path,
        tag,
        docs: Docs {
            summary: source.summary.clone(),
            description: with_link(source.description.as_ref(), source.external_docs.as_ref()),
            ..Docs::default()
        },
        deprecated: source.deprecated,
        parameters,
        body,
        responses,
        callbacks,
        repeats: repeats::repeats(&source.extensions, &cx.document.extensions),
        idempotency_key: repeats::idempotency_key(
            &place.method,
            &source.extensions,
            &cx.document.extensions,
            cx.options.idempotency_key.as_deref(),
        ),
        paging,
        says_pages,
        server: own_servers.first().map(server::default_url),
        servers,
        security: requirements.of(source.security.as_ref()),
        origin: at.clone(),
    };
    say_for_all(&mut operation, lists);
    operation
}

/// Extensions that name what an operation is grouped under, in place of its tag.
const GROUP_NAMES: &[&str] = &["x-speakeasy-group", "x-fern-sdk-group-name"];

fn text(extensions: &IndexMap<String, Value>, keys: &[&str]) -> Option<String> {
    let mut found = keys.iter().filter_map(|key| extensions.get(*key)?.as_str());
    let text = found.find(|text| !text.trim().is_empty());
    text.map(str::to_owned)
}

/// The group's name; one in another is written with a dot between them, or as a list.
fn group_name(extensions: &IndexMap<String, Value>) -> Option<String> {
    let listed = GROUP_NAMES.iter().find_map(|key| {
        let names = extensions.get(*key)?.as_array()?;
        let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
        (!names.is_empty()).then(|| names.join(" "))
    });
    text(extensions, GROUP_NAMES)
        .map(|name| name.replace('.', " "))
        .or(listed)
}

/// The first word of a path that says something, which operations without a tag may be grouped by.
fn first_word(path: &PathTemplate) -> Option<&str> {
    let is_word = |part: &&str| {
        let is_version = part
            .strip_prefix('v')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        !part.is_empty() && !part.contains(['{', '}']) && !is_version && *part != "api"
    };
    path.text.split('/').find(is_word)
}

/// Parameters of the path item come first; an operation's own one of the same name and place
/// replaces it.
fn lower_parameters<'a>(
    cx: &mut Lowering<'a>,
    place: &Place<'a>,
    source: &'a Source,
    key: &str,
) -> Vec<Parameter> {
    let lists: [(&'a [ReferenceOr<SourceParameter>], Location); 2] = [
        (&place.item.parameters, place.item_at.child("parameters")),
        (&source.parameters, place.at.child("parameters")),
    ];
    let mut parameters: Vec<Parameter> = Vec::new();
    if let Some(whole) = source
        .extensions
        .get("x-querystring")
        .and_then(|value| cx.parameter(value))
    {
        let at = place.at.child("parameters");
        parameters.extend(parameter::lower_querystring(cx, whole, &at, key));
    }
    for (list, at) in lists {
        for (index, parameter) in list.iter().enumerate() {
            let Some(lowered) = parameter::lower_parameter(cx, parameter, &at.index(index), key)
            else {
                continue;
            };
            // Headers have no case: RFC 9110, 5.1.
            let is_header = lowered.location == ParameterLocation::Header;
            let same = |known: &Parameter| {
                let (one, other) = (known.name.as_str(), lowered.name.as_str());
                let is_named = one == other || is_header && one.eq_ignore_ascii_case(other);
                is_named && known.location == lowered.location
            };
            match parameters.iter_mut().find(|known| same(known)) {
                Some(known) => *known = lowered,
                None => parameters.push(lowered),
            }
        }
    }
    parameters
}

/// A placeholder without a parameter is text that the caller must give; a path parameter without
/// a placeholder has nowhere to go.
fn agree_with_template(
    cx: &mut Lowering<'_>,
    path: &PathTemplate,
    mut parameters: Vec<Parameter>,
    at: &Location,
) -> Vec<Parameter> {
    parameters.retain(|parameter| {
        let used = parameter.location != ParameterLocation::Path
            || path.placeholders().any(|name| *name == parameter.name);
        if !used {
            cx.warn(
                "unused-path-parameter",
                parameter.origin.clone(),
                format!(
                    "the path `{}` has no placeholder `{{{}}}`",
                    path.text,
                    parameter.name.as_str()
                ),
                "the parameter is left out; put its placeholder into the path, or remove it",
            );
        }
        used
    });
    for name in path.placeholders() {
        let known = |parameter: &Parameter| {
            parameter.location == ParameterLocation::Path && parameter.name == *name
        };
        if !parameters.iter().any(known) {
            // That one has no name has been told.
            if !name.as_str().trim().is_empty() {
                cx.warn(
                    "undeclared-path-parameter",
                    at.clone(),
                    format!(
                        "the placeholder `{{{}}}` of `{}` has no parameter",
                        name.as_str(),
                        path.text
                    ),
                    "it is taken as a required string; declare it under `parameters` with `in: path`",
                );
            }
            parameters.push(parameter::undeclared_path_parameter(name, at));
        }
    }
    parameters
}
