//! Webhooks and callbacks: requests that the server makes. Their payloads are types like any other.

use indexmap::IndexMap;
use openapiv3::{Operation as Source, PathItem};
use serde_json::Value;

use super::content::Use;
use super::{Lowering, body, operation, origin};
use crate::api::{Docs, Message};
use diag::Location;
use source::keys;

/// The document's own webhooks.
pub(super) fn lower_webhooks(cx: &mut Lowering<'_>) -> Vec<Message> {
    let extension = cx.document.extensions.get(keys::WEBHOOKS);
    let listed = extension.and_then(Value::as_object);
    let at = cx.root.child("webhooks");
    let mut messages = Vec::new();
    for (name, item) in listed.into_iter().flatten() {
        if let Some(item) = cx.path_item(item) {
            let key = format!("{name} webhook");
            let known = item.operations.iter().map(|(key, source)| (*key, source));
            let item = (known, &item.extensions);
            lower_item(cx, item, &at.child(name), (name, &key), &mut messages);
        }
    }
    messages
}

/// What the server may send because of a call.
pub(super) fn lower_callbacks<'a>(
    cx: &mut Lowering<'a>,
    source: &'a Source,
    at: &Location,
    operation: &str,
) -> Vec<Message> {
    let at = at.child("callbacks");
    let mut messages = Vec::new();
    for (name, callback) in &source.callbacks {
        let callback: &'a IndexMap<String, PathItem> = callback;
        for (expression, item) in callback {
            let key = format!("{operation} {name}");
            let at = at.child(name).child(expression);
            let item = (item.iter(), &item.extensions);
            lower_item(cx, item, &at, (name, &key), &mut messages);
        }
    }
    messages
}

fn lower_item<'a>(
    cx: &mut Lowering<'a>,
    (known, extensions): (
        impl Iterator<Item = (&'a str, &'a Source)>,
        &IndexMap<String, Value>,
    ),
    at: &Location,
    (name, key): (&str, &str),
    messages: &mut Vec<Message>,
) {
    let at = origin(at, extensions);
    let methods = operation::methods(cx, known, extensions, &at);
    let several = methods.len() > 1;
    for (method, place, source) in methods {
        let at = origin(
            &place.iter().fold(at.clone(), |at, key| at.child(key)),
            &source.extensions,
        );
        let own = source.operation_id.clone().filter(|id| !id.is_empty());
        let key = own.unwrap_or_else(|| {
            if several {
                format!("{key} {}", method.as_str().to_ascii_lowercase())
            } else {
                key.to_owned()
            }
        });
        let payload = source.request_body.as_ref().and_then(|body| {
            let at = at.child("requestBody");
            let lowered = body::lower_body(cx, body, &at, &key, Use::Received);
            lowered.map(|lowered| lowered.body)
        });
        messages.push(Message {
            origin: at,
            name: name.into(),
            method,
            docs: Docs {
                summary: source.summary.clone(),
                description: source.description.clone(),
                ..Docs::default()
            },
            payload,
        });
    }
}
