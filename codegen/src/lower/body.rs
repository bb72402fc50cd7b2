//! Request Body Objects.

use openapiv3::{MediaType, ReferenceOr, RequestBody as Source};

use super::content::{Use, lower_contents};
use super::{Lowering, origin, resolve, schema};
use crate::api::{OperationRole, Parameter, RequestBody, SharedKind};
use diag::Location;

/// A body, and the headers that its parts can have.
#[derive(Clone)]
pub(super) struct Lowered {
    pub(super) body: RequestBody,
    pub(super) part_headers: Vec<Parameter>,
}

/// Whether a body may be left out and has no other value than an empty object: what generators of descriptions
/// write for a request without a body.
pub(super) fn is_nothing<'a>(
    cx: &Lowering<'a>,
    body: &'a ReferenceOr<Source>,
    at: &Location,
) -> bool {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.request_bodies);
    let Some(resolved) = resolve(cx, "requestBodies", table, body, at) else {
        return false;
    };
    let is_empty = |media_type: &'a MediaType| {
        let schema = media_type.schema.as_ref();
        let view = schema
            .and_then(|schema| schema::resolve(cx, schema))
            .map(|schema| cx.view(schema));
        view.is_some_and(|view| {
            let has_members = view.properties().next().is_some() || view.has_patterns();
            view.is_object() && view.denies_additional() && !has_members && view.all_of.is_empty()
        })
    };
    !resolved.item.required && resolved.item.content.values().all(is_empty)
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
