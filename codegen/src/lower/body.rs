//! Request Body Objects.

use openapiv3::{AdditionalProperties, MediaType, ReferenceOr, RequestBody as Source};

use super::content::{Use, is_json, item_schema, lower_contents};
use super::{Lowering, origin, resolve, schema};
use crate::api::{HttpMethod, OperationRole, Parameter, RequestBody, SharedKind};
use diag::Location;

/// A body, and the headers that its parts can have.
#[derive(Clone)]
pub(super) struct Lowered {
    pub(super) body: RequestBody,
    pub(super) part_headers: Vec<Parameter>,
}

/// Whether a body may be left out and nothing is said of it, or has no other value than an empty object: what
/// generators of descriptions write for a request without a body.
pub(super) fn is_nothing<'a>(
    cx: &Lowering<'a>,
    body: &'a ReferenceOr<Source>,
    at: &Location,
    method: &HttpMethod,
) -> bool {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.request_bodies);
    let Some(resolved) = resolve(cx, "requestBodies", table, body, at) else {
        return false;
    };
    let body = resolved.item;
    // Servers that read a body of GET are the few that say something of it.
    let is_open = !matches!(method, HttpMethod::Get | HttpMethod::Head)
        || body
            .description
            .as_ref()
            .is_some_and(|text| !text.trim().is_empty());
    let is_empty = |(name, media_type): (&String, &'a MediaType)| {
        let has_example = media_type.example.is_some() || !media_type.examples.is_empty();
        let Some(schema) = &media_type.schema else {
            return !is_open
                && !has_example
                && is_json(name)
                && item_schema(cx, media_type).is_none();
        };
        let view = schema::resolve(cx, schema).map(|schema| cx.view(schema));
        view.is_some_and(|view| {
            let has_members = view.has_properties()
                || view.has_patterns()
                || matches!(view.additional, Some(AdditionalProperties::Schema(_)));
            let is_plain = !has_members && view.all_of.is_empty() && !view.is_union();
            let has_none = view.denies_additional() || (!is_open && !has_example);
            view.is_object() && is_plain && has_none
        })
    };
    !body.required && body.content.iter().all(is_empty)
}

/// `None` for a body that has no media type: there is nothing that it could be.
pub(super) fn lower_body<'a>(
    cx: &mut Lowering<'a>,
    body: &'a ReferenceOr<Source>,
    at: &Location,
    operation: &str,
    used: Use,
) -> Option<Lowered> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.request_bodies);
    let resolved = resolve(cx, "requestBodies", table, body, at)?;
    let key = resolved.component.clone().map(|name| (name, used));
    if let Some(known) = key.as_ref().and_then(|key| cx.shared.bodies.get(key)) {
        return known.clone();
    }
    let role = match used {
        Use::Sent => OperationRole::Body,
        Use::Received | Use::Failed => OperationRole::Payload,
    };
    let site = resolved.owner(SharedKind::Body, operation, role);
    let source = resolved.item;
    let at = origin(&resolved.at, &source.extensions);
    let contents = lower_contents(cx, &source.content, &at.child("content"), &site, used);
    let mut part_headers = contents.part_headers;
    // Without the part there is no header, and without the body no part.
    let is_sure = source.required && contents.media_types.len() == 1;
    for header in &mut part_headers {
        header.required &= is_sure;
    }
    let lowered = (!contents.media_types.is_empty()).then(|| Lowered {
        body: RequestBody {
            required: source.required,
            media_types: contents.media_types,
            description: source.description.clone(),
            lists: None,
            origin: at,
        },
        part_headers,
    });
    if let Some(key) = key {
        cx.shared.bodies.insert(key, lowered.clone());
    }
    lowered
}
