//! Request Body Objects.

use openapiv3::{ReferenceOr, RequestBody as SourceBody};

use super::content::{Use, lower_contents};
use super::schema::operation_owner;
use super::{LeftOut, Lowering, origin, resolve};
use crate::api::{OperationRole, RequestBody};
use crate::diag::Location;

/// `None` for a body that has no media type: there is nothing that it could be.
pub(super) fn lower_body<'a>(
    cx: &mut Lowering<'a>,
    body: &'a ReferenceOr<SourceBody>,
    at: &Location,
    operation: &str,
    used: Use,
) -> Result<Option<RequestBody>, LeftOut> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.request_bodies);
    let Some((source, at)) = resolve(cx, "requestBodies", table, body, at) else {
        return Err(LeftOut);
    };
    let at = origin(&at, &source.extensions);
    let role = match used {
        Use::Sent => OperationRole::Body,
        Use::Received | Use::Failed => OperationRole::Payload,
    };
    let site = operation_owner(operation, role);
    let content = at.child("content");
    let media_types = lower_contents(cx, &source.content, &content, &site, used);
    Ok((!media_types.is_empty()).then(|| RequestBody {
        required: source.required,
        media_types,
        description: source.description.clone(),
        origin: at,
    }))
}
