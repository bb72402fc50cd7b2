//! Response Objects, and which statuses they are for.

use openapiv3::{ReferenceOr, Response as Source, Responses, StatusCode};

use super::content::{Use, lower_contents};
use super::header::lower_headers;
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
        let at = at.child(&key);
        lowered.push(lower_response(cx, response, &at, pattern, operation)?);
    }
    if let Some(response) = &responses.default {
        let (at, pattern) = (at.child("default"), StatusPattern::Default);
        lowered.push(lower_response(cx, response, &at, pattern, operation)?);
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
    // A failure is read whole, whatever it comes as.
    let used = if status.is_success() {
        Use::Received
    } else {
        Use::Failed
    };
    let media_types = lower_contents(cx, &source.content, &content, &site, used);
    let headers = lower_headers(cx, &source.headers, &at.child("headers"), operation);
    let description = Some(&source.description).filter(|text| !text.trim().is_empty());
    Ok(Response {
        status,
        description: description.cloned(),
        media_types,
        headers,
        origin: at,
    })
}
