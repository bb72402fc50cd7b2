//! Request Body Objects.

use openapiv3::{ReferenceOr, RequestBody as Source};

use super::content::{Use, lower_contents};
use super::{Lowering, origin, resolve};
use crate::api::{OperationRole, RequestBody, SharedKind};
use crate::diag::Location;

/// `None` for a body that has no media type: there is nothing that it could be.
pub(super) fn lower_body<'a>(
    cx: &mut Lowering<'a>,
    body: &'a ReferenceOr<Source>,
    at: &Location,
    operation: &str,
    used: Use,
) -> Option<RequestBody> {
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
    let media_types = lower_contents(cx, &source.content, &at.child("content"), &site, used);
    let lowered = (!media_types.is_empty()).then(|| RequestBody {
        required: source.required,
        media_types,
        description: source.description.clone(),
        origin: at,
    });
    if let Some(key) = key {
        cx.shared.bodies.insert(key, lowered.clone());
    }
    lowered
}
