//! Response Objects, and which statuses they are for.

use openapiv3::{ReferenceOr, Response as Source, Responses, StatusCode};

use super::body::lower_content;
use super::schema::operation_owner;
use super::{LeftOut, Lowering, origin, resolve};
use crate::api::{OperationRole, Response, StatusPattern};
use crate::diag::Location;

pub(super) fn lower_responses<'a>(
    cx: &mut Lowering<'a>,
    responses: &'a Responses,
    at: &Location,
    operation: &str,
) -> Result<Vec<Response>, LeftOut> {
    let mut lowered = Vec::new();
    for (status, response) in &responses.responses {
        let (key, pattern) = match status {
            StatusCode::Code(code) => (code.to_string(), StatusPattern::Exact(*code)),
            StatusCode::Range(class) => (format!("{class}XX"), StatusPattern::Range(*class)),
        };
        lowered.push(lower_response(
            cx,
            response,
            &at.child(&key),
            pattern,
            operation,
        )?);
    }
    if let Some(response) = &responses.default {
        let at = at.child("default");
        lowered.push(lower_response(
            cx,
            response,
            &at,
            StatusPattern::Default,
            operation,
        )?);
    }
    Ok(lowered)
}

fn lower_response<'a>(
    cx: &mut Lowering<'a>,
    response: &'a ReferenceOr<Source>,
    at: &Location,
    status: StatusPattern,
    operation: &str,
) -> Result<Response, LeftOut> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.responses);
    let Some((source, at)) = resolve(cx, "responses", table, response, at) else {
        return Err(LeftOut);
    };
    let at = origin(&at, &source.extensions);
    let site = operation_owner(operation, OperationRole::Response(status));
    let content = at.child("content");
    let media_type = lower_content(cx, &source.content, &content, &site);
    if media_type.is_none() && !source.content.is_empty() && status.is_success() {
        let named = source.content.keys().map(|name| format!("`{name}`"));
        cx.warn(
            "unsupported-response-body",
            content,
            format!(
                "no media type of this response can be read: {}",
                named.collect::<Vec<_>>().join(", ")
            ),
            "the operation is left out; responses of `application/json` are supported",
        );
        return Err(LeftOut);
    }
    let description = Some(&source.description).filter(|text| !text.trim().is_empty());
    Ok(Response {
        status,
        description: description.cloned(),
        media_type,
        origin: at,
    })
}
