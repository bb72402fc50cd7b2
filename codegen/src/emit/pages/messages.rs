//! Webhooks and callbacks: what the server sends by itself, with the types of the payloads.

use super::super::{Emit, contents, features, markdown};
use super::{Pages, cell, head, row};
use crate::api::{Message, Operation};

pub(super) fn write_messages(cx: Emit<'_>, pages: &Pages) -> String {
    let called = |operation: &Operation| match &operation.operation_id {
        Some(id) => markdown::code(id.as_str()),
        None => markdown::code(&format!(
            "{} {}",
            operation.method.as_str(),
            operation.path.text
        )),
    };
    let webhooks = cx.api.webhooks.iter().map(|message| (None, message));
    let callbacks = cx.api.operations.iter().flat_map(|operation| {
        let messages = operation.callbacks.iter();
        messages.map(move |message| (Some(called(operation)), message))
    });
    let all: Vec<(Option<String>, &Message)> = webhooks.chain(callbacks).collect();
    if all.is_empty() {
        return String::new();
    }
    let mut out = String::from(
        "## Webhooks and callbacks\n\n\
         Requests that the server makes. To receive them is a server's business; the types of what they\n\
         bring are here, for `serde_json::from_slice`.\n\n",
    );
    if features::others(cx).contains(&features::MESSAGES) {
        let feature = features::MESSAGES;
        out +=
            &format!("Those that no operation needs are there with the feature `{feature}`.\n\n");
    }
    out += &head(&["Name", "Because of", "Method", "Payload", "Description"]);
    for (operation, message) in all {
        let payload = message.payload.as_ref();
        let payload = payload.and_then(|payload| payload.media_types.first());
        let payload = payload.map(|media_type| {
            contents::received_text(&media_type.content, |type_ref| {
                pages.link(cx, type_ref, "docs/types/")
            })
        });
        out += &row(&[
            markdown::code(message.name.as_str()).replace('|', "\\|"),
            operation.unwrap_or_else(|| "–".to_owned()),
            markdown::code(message.method.as_str()),
            payload.unwrap_or_else(|| "–".to_owned()),
            cell(
                message
                    .docs
                    .description
                    .as_deref()
                    .or(message.docs.summary.as_deref()),
            ),
        ]);
    }
    out
}
