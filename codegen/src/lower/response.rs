//! Response Objects, and which statuses they are for.

use openapiv3::{ReferenceOr, Response as Source, Responses, StatusCode};

use super::content::{Use, is_stream, lower_contents};
use super::header::lower_headers;
use super::{Lowering, origin, resolve};
use crate::api::{HttpMethod, MediaType, OperationRole, Response, SharedKind, StatusPattern};
use diag::Location;

pub(super) fn lower_responses<'a>(
    cx: &mut Lowering<'a>,
    responses: &'a Responses,
    at: &Location,
    operation: &str,
    method: &HttpMethod,
) -> Vec<Response> {
    let mut lowered = Vec::new();
    for (status, response) in &responses.responses {
        let (key, pattern) = match status {
            StatusCode::Code(code) => (code.to_string(), StatusPattern::Exact(*code)),
            StatusCode::Range(class) => (format!("{class}XX"), StatusPattern::Range(*class)),
        };
        let at = at.child(&key);
        lowered.extend(lower_response(cx, response, &at, pattern, operation));
    }
    if let Some(response) = &responses.default {
        let at = at.child("default");
        // It is read piece by piece where it is a success, and whole where it is none: two answers.
        let has_success = lowered.iter().any(|one| one.status.is_success());
        if !has_success && has_stream(cx, response, &at) {
            let successes = StatusPattern::Range(2);
            lowered.extend(lower_response(cx, response, &at, successes, operation));
        }
        lowered.extend(lower_response(
            cx,
            response,
            &at,
            StatusPattern::Default,
            operation,
        ));
    }
    for response in &mut lowered {
        if *method == HttpMethod::Head || is_without_content(response.status) {
            let media_types = std::mem::take(&mut response.media_types);
            response.bodiless = media_types
                .iter()
                .flat_map(MediaType::names)
                .map(str::to_owned)
                .collect();
        }
    }
    lowered.shrink_to_fit();
    lowered
}

/// Whether an answer can be read piece by piece.
fn has_stream(cx: &Lowering<'_>, response: &ReferenceOr<Source>, at: &Location) -> bool {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.responses);
    let resolved = resolve(cx, "responses", table, response, at);
    resolved.is_some_and(|one| one.item.content.keys().any(|name| is_stream(name)))
}

/// Statuses whose answers end with their headers, whatever the document says (RFC 9110, 6.4.1 and
/// 15.3.6), as all answers to HEAD do.
fn is_without_content(status: StatusPattern) -> bool {
    matches!(
        status,
        StatusPattern::Exact(100..=199 | 204 | 205 | 304) | StatusPattern::Range(1)
    )
}

fn lower_response<'a>(
    cx: &mut Lowering<'a>,
    response: &'a ReferenceOr<Source>,
    at: &Location,
    status: StatusPattern,
    operation: &str,
) -> Option<Response> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.responses);
    let resolved = resolve(cx, "responses", table, response, at)?;
    // A failure is read whole, whatever it comes as.
    let used = if status.is_success() {
        Use::Received
    } else {
        Use::Failed
    };
    let key = resolved.component.clone().map(|name| (name, used));
    if let Some(known) = key.as_ref().and_then(|key| cx.shared.responses.get(key)) {
        return Some(Response {
            status,
            ..known.clone()
        });
    }
    let role = OperationRole::Response(status);
    let site = resolved.owner(SharedKind::Response, operation, role);
    let source = resolved.item;
    let at = origin(&resolved.at, &source.extensions);
    let contents = lower_contents(cx, &source.content, &at.child("content"), &site, used);
    let headers = lower_headers(cx, &source.headers, &at.child("headers"), &site);
    let description = Some(&source.description).filter(|text| !text.trim().is_empty());
    let lowered = Response {
        status,
        description: description.cloned(),
        media_types: contents.media_types,
        bodiless: Vec::new(),
        headers,
        origin: at,
    };
    if let Some(key) = key {
        cx.shared.responses.insert(key, lowered.clone());
    }
    Some(lowered)
}
