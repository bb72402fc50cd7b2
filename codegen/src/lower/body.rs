//! Request Body Objects, and which of several media types is used.

use indexmap::IndexMap;
use openapiv3::{MediaType as Source, ReferenceOr, RequestBody as SourceBody};

use super::schema::{lower_use, operation_owner};
use super::{LeftOut, Lowering, docs, origin, resolve};
use crate::api::{MediaType, OperationRole, Owner, RequestBody, TypeRef};
use crate::diag::Location;

pub(super) fn lower_body<'a>(
    cx: &mut Lowering<'a>,
    body: &'a ReferenceOr<SourceBody>,
    at: &Location,
    operation: &str,
) -> Result<RequestBody, LeftOut> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.request_bodies);
    let Some((source, at)) = resolve(cx, "requestBodies", table, body, at) else {
        return Err(LeftOut);
    };
    let at = origin(&at, &source.extensions);
    let site = operation_owner(operation, OperationRole::Body);
    let content = at.child("content");
    let Some(media_type) = lower_content(cx, &source.content, &content, &site) else {
        let named = source.content.keys().map(|name| format!("`{name}`"));
        cx.warn(
            "unsupported-request-body",
            content,
            format!(
                "no media type of this request body can be sent: {}",
                named.collect::<Vec<_>>().join(", ")
            ),
            "the operation is left out; bodies of `application/json` are supported",
        );
        return Err(LeftOut);
    };
    Ok(RequestBody {
        origin: at,
        required: source.required,
        media_type,
        description: source.description.clone(),
    })
}

/// The first media type that is JSON.
pub(super) fn lower_content<'a>(
    cx: &mut Lowering<'a>,
    content: &'a IndexMap<String, Source>,
    at: &Location,
    site: &Owner,
) -> Option<MediaType> {
    let (name, source) = content.iter().find(|(name, _)| is_json(name))?;
    let at = origin(&at.child(name), &source.extensions);
    let type_ref = match &source.schema {
        Some(schema) => lower_use(cx, schema, &at.child("schema"), site).type_ref,
        None => TypeRef::Any,
    };
    let examples = docs::examples(cx, source.example.as_ref(), &source.examples);
    Some(MediaType {
        origin: at,
        name: name.clone(),
        type_ref,
        examples,
    })
}

/// `application/json`, with or without parameters, and every `+json`
/// ([RFC 6839](https://www.rfc-editor.org/rfc/rfc6839#section-3.1)).
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}
