//! The runtime's files as text, with what each of them needs.

use std::borrow::Cow;

/// The rooms, each of which imports only from those before it.
pub const ROOMS: &[&str] = &["json", "values", "wire", "auth", "http", "call"];

/// A file of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The room that it stands in.
    pub room: &'static str,
    /// The name of its module: `send` for `call/send.rs`. The `mod.rs` of a room has the room's. No
    /// two files have the same.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// The modules of the runtime that it uses itself, in order.
    pub needs: &'static [&'static str],
    /// The crates that it uses itself, by the names of their packages, in order.
    pub crates: &'static [&'static str],
}

impl SourceFile {
    /// Whether it is a room's `mod.rs`, which is in a crate that has a file of the room.
    #[must_use]
    pub fn is_room(&self) -> bool {
        self.room == self.name
    }

    /// Where it stands below the runtime's folder: `call/send.rs`.
    #[must_use]
    pub fn path(&self) -> String {
        if self.is_room() {
            format!("{}/mod.rs", self.room)
        } else {
            format!("{}/{}.rs", self.room, self.name)
        }
    }

    /// Its text where only some files are there: a room's `mod.rs` declares those alone. All other
    /// files stay what they are.
    #[must_use]
    pub fn text_with(&self, is_there: impl Fn(&str) -> bool) -> Cow<'static, str> {
        if !self.is_room() {
            return self.text.into();
        }
        let declared = |line: &str| {
            let name = line.strip_prefix("pub mod ")?.strip_suffix(';')?;
            Some(is_there(name))
        };
        let lines = self.text.lines();
        let lines = lines.filter(|line| declared(line).unwrap_or(true));
        lines.map(|line| format!("{line}\n")).collect()
    }
}

/// Every file, in order of room and name. A test writes this.
#[rustfmt::skip]
pub const FILES: &[SourceFile] = &[
    SourceFile { room: "json", name: "additional", text: include_str!("json/additional.rs"),
        needs: &["node", "object"],
        crates: &["serde", "serde_json"] },
    SourceFile { room: "json", name: "bridge", text: include_str!("json/bridge.rs"),
        needs: &["decode", "document", "encode", "kind", "node"],
        crates: &["serde", "serde_json"] },
    SourceFile { room: "json", name: "decode", text: include_str!("json/decode.rs"),
        needs: &["kind", "misfit", "node", "object", "union"],
        crates: &["serde_json"] },
    SourceFile { room: "json", name: "document", text: include_str!("json/document.rs"),
        needs: &["decode", "encode", "node", "place", "repair"],
        crates: &[] },
    SourceFile { room: "json", name: "encode", text: include_str!("json/encode.rs"),
        needs: &["additional", "node", "object"],
        crates: &["serde_json"] },
    SourceFile { room: "json", name: "escapes", text: include_str!("json/escapes.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "json", name: "json", text: include_str!("json/mod.rs"),
        needs: &["bridge", "decode", "document", "encode", "kind", "misfit", "node", "object", "union"],
        crates: &[] },
    SourceFile { room: "json", name: "kind", text: include_str!("json/kind.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "json", name: "lenient", text: include_str!("json/lenient.rs"),
        needs: &["decode", "kind", "misfit", "node"],
        crates: &[] },
    SourceFile { room: "json", name: "misfit", text: include_str!("json/misfit.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "json", name: "node", text: include_str!("json/node.rs"),
        needs: &["decode", "escapes", "kind", "misfit", "place", "repair", "tape"],
        crates: &[] },
    SourceFile { room: "json", name: "object", text: include_str!("json/object.rs"),
        needs: &["additional", "decode", "kind", "misfit", "node"],
        crates: &[] },
    SourceFile { room: "json", name: "place", text: include_str!("json/place.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "json", name: "repair", text: include_str!("json/repair.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "json", name: "tape", text: include_str!("json/tape.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "json", name: "union", text: include_str!("json/union.rs"),
        needs: &["decode", "kind", "misfit", "node", "object"],
        crates: &["serde_json"] },
    SourceFile { room: "values", name: "base64", text: include_str!("values/base64.rs"),
        needs: &["json"],
        crates: &[] },
    SourceFile { room: "values", name: "binary", text: include_str!("values/binary.rs"),
        needs: &["body", "json"],
        crates: &["bytes"] },
    SourceFile { room: "values", name: "body", text: include_str!("values/body.rs"),
        needs: &[],
        crates: &["bytes", "futures-core", "http-body", "reqwest", "tokio"] },
    SourceFile { room: "values", name: "calendar", text: include_str!("values/calendar.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "values", name: "formats", text: include_str!("values/formats.rs"),
        needs: &["calendar", "json"],
        crates: &[] },
    SourceFile { room: "values", name: "values", text: include_str!("values/mod.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "wire", name: "charset", text: include_str!("wire/charset.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "wire", name: "encoding", text: include_str!("wire/encoding.rs"),
        needs: &["media", "param", "style"],
        crates: &["serde_json"] },
    SourceFile { room: "wire", name: "expand", text: include_str!("wire/expand.rs"),
        needs: &["param", "percent"],
        crates: &[] },
    SourceFile { room: "wire", name: "form", text: include_str!("wire/form.rs"),
        needs: &["encoding", "param", "percent", "style"],
        crates: &[] },
    SourceFile { room: "wire", name: "header", text: include_str!("wire/header.rs"),
        needs: &["json"],
        crates: &["http"] },
    SourceFile { room: "wire", name: "media", text: include_str!("wire/media.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "wire", name: "multipart", text: include_str!("wire/multipart.rs"),
        needs: &["binary", "body", "encoding", "param", "parts", "style"],
        crates: &["http", "serde_json"] },
    SourceFile { room: "wire", name: "param", text: include_str!("wire/param.rs"),
        needs: &["json", "kind", "node"],
        crates: &["serde_json"] },
    SourceFile { room: "wire", name: "parts", text: include_str!("wire/parts.rs"),
        needs: &["body"],
        crates: &[] },
    SourceFile { room: "wire", name: "percent", text: include_str!("wire/percent.rs"),
        needs: &[],
        crates: &["percent-encoding"] },
    SourceFile { room: "wire", name: "server", text: include_str!("wire/server.rs"),
        needs: &["style"],
        crates: &["url"] },
    SourceFile { room: "wire", name: "style", text: include_str!("wire/style.rs"),
        needs: &["expand", "param", "percent"],
        crates: &[] },
    SourceFile { room: "wire", name: "wire", text: include_str!("wire/mod.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "wire", name: "xml", text: include_str!("wire/xml.rs"),
        needs: &["param", "xml_write"],
        crates: &["serde_json"] },
    SourceFile { room: "wire", name: "xml_read", text: include_str!("wire/xml_read.rs"),
        needs: &["xml"],
        crates: &["quick-xml", "serde_json"] },
    SourceFile { room: "wire", name: "xml_write", text: include_str!("wire/xml_write.rs"),
        needs: &["xml"],
        crates: &["serde_json"] },
    SourceFile { room: "auth", name: "auth", text: include_str!("auth/mod.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "auth", name: "oauth", text: include_str!("auth/oauth.rs"),
        needs: &["base64", "json", "percent", "secret", "security", "server", "tokens"],
        crates: &["http", "reqwest", "serde_json", "tokio", "url"] },
    SourceFile { room: "auth", name: "redact", text: include_str!("auth/redact.rs"),
        needs: &["secret"],
        crates: &[] },
    SourceFile { room: "auth", name: "secret", text: include_str!("auth/secret.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "auth", name: "security", text: include_str!("auth/security.rs"),
        needs: &["secret"],
        crates: &["reqwest", "url"] },
    SourceFile { room: "auth", name: "tokens", text: include_str!("auth/tokens.rs"),
        needs: &["secret"],
        crates: &["http", "reqwest", "tokio", "url"] },
    SourceFile { room: "http", name: "answer", text: include_str!("http/answer.rs"),
        needs: &["json", "response", "stream"],
        crates: &["bytes"] },
    SourceFile { room: "http", name: "content", text: include_str!("http/content.rs"),
        needs: &["json", "param", "percent", "request", "style"],
        crates: &["serde_json"] },
    SourceFile { room: "http", name: "error", text: include_str!("http/error.rs"),
        needs: &["response", "transport"],
        crates: &["http"] },
    SourceFile { room: "http", name: "events", text: include_str!("http/events.rs"),
        needs: &["error", "json", "pieces", "repair", "response", "stream"],
        crates: &["bytes", "futures-core", "http", "serde_json", "tokio"] },
    SourceFile { room: "http", name: "form_bodies", text: include_str!("http/form_bodies.rs"),
        needs: &["encoding", "form", "json", "param", "request"],
        crates: &[] },
    SourceFile { room: "http", name: "http", text: include_str!("http/mod.rs"),
        needs: &[],
        crates: &[] },
    SourceFile { room: "http", name: "lines", text: include_str!("http/lines.rs"),
        needs: &["json", "media", "param", "pieces", "repair", "request", "response", "stream"],
        crates: &["bytes", "futures-core"] },
    SourceFile { room: "http", name: "multipart_bodies", text: include_str!("http/multipart_bodies.rs"),
        needs: &["binary", "body", "encoding", "json", "multipart", "param", "parts", "request", "style"],
        crates: &[] },
    SourceFile { room: "http", name: "part_file", text: include_str!("http/part_file.rs"),
        needs: &[],
        crates: &["tokio"] },
    SourceFile { room: "http", name: "pause", text: include_str!("http/pause.rs"),
        needs: &[],
        crates: &["http"] },
    SourceFile { room: "http", name: "pieces", text: include_str!("http/pieces.rs"),
        needs: &["stream"],
        crates: &["bytes", "futures-core"] },
    SourceFile { room: "http", name: "request", text: include_str!("http/request.rs"),
        needs: &["body", "error", "json", "param", "parts", "security", "style"],
        crates: &["bytes", "http"] },
    SourceFile { room: "http", name: "response", text: include_str!("http/response.rs"),
        needs: &["charset", "json", "media", "pause", "redact", "repair", "stream", "summary", "unreadable"],
        crates: &["bytes", "http"] },
    SourceFile { room: "http", name: "stream", text: include_str!("http/stream.rs"),
        needs: &["error", "part_file", "response"],
        crates: &["bytes", "futures-core", "http", "http-body", "reqwest", "tokio"] },
    SourceFile { room: "http", name: "summary", text: include_str!("http/summary.rs"),
        needs: &["response"],
        crates: &[] },
    SourceFile { room: "http", name: "transport", text: include_str!("http/transport.rs"),
        needs: &["response"],
        crates: &["http", "reqwest", "tokio"] },
    SourceFile { room: "http", name: "unreadable", text: include_str!("http/unreadable.rs"),
        needs: &["json"],
        crates: &[] },
    SourceFile { room: "http", name: "xml_bodies", text: include_str!("http/xml_bodies.rs"),
        needs: &["answer", "json", "media", "request", "response", "xml", "xml_read", "xml_write"],
        crates: &["bytes", "serde_json"] },
    SourceFile { room: "call", name: "assemble", text: include_str!("call/assemble.rs"),
        needs: &["base64", "client", "error", "overrides", "percent", "progress", "redact", "redirect", "request", "secret", "security", "server", "style"],
        crates: &["http", "url"] },
    SourceFile { room: "call", name: "call", text: include_str!("call/mod.rs"),
        needs: &["answer", "operation", "retry"],
        crates: &[] },
    SourceFile { room: "call", name: "client", text: include_str!("call/client.rs"),
        needs: &["retry", "security", "server"],
        crates: &["http", "reqwest", "url"] },
    SourceFile { room: "call", name: "operation", text: include_str!("call/operation.rs"),
        needs: &["answer", "client", "error", "overrides", "request", "response", "retry", "send", "server", "stream"],
        crates: &["http"] },
    SourceFile { room: "call", name: "overrides", text: include_str!("call/overrides.rs"),
        needs: &["retry", "server"],
        crates: &["http", "url"] },
    SourceFile { room: "call", name: "progress", text: include_str!("call/progress.rs"),
        needs: &["body", "client", "error", "redact", "redirect", "request", "response", "security", "server"],
        crates: &["reqwest", "url"] },
    SourceFile { room: "call", name: "receive", text: include_str!("call/receive.rs"),
        needs: &["client", "progress"],
        crates: &["bytes", "reqwest", "tokio"] },
    SourceFile { room: "call", name: "redirect", text: include_str!("call/redirect.rs"),
        needs: &["body", "redact"],
        crates: &["http", "percent-encoding", "url"] },
    SourceFile { room: "call", name: "retry", text: include_str!("call/retry.rs"),
        needs: &["error", "progress", "response"],
        crates: &["http"] },
    SourceFile { room: "call", name: "send", text: include_str!("call/send.rs"),
        needs: &["assemble", "client", "error", "overrides", "progress", "receive", "redirect", "request", "response", "retry", "stream"],
        crates: &["bytes", "http", "reqwest", "tokio", "url"] },
];
