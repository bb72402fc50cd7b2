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
    /// The feature of a generated crate without which it is not compiled.
    pub feature: Option<&'static str>,
}

/// What becomes of conditions on features, which stand in the `mod.rs` of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conditions {
    /// They stay: a crate has the features.
    Kept,
    /// They are gone: where the code is part of another crate, whose features are its own, there is
    /// what [`BUILT_IN`] has.
    Resolved,
}

/// What is there where nobody can choose, and by default where somebody can: files, and the HTTP stack.
pub const BUILT_IN: &[&str] = &["fs", "reqwest"];

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

    /// Whether it is there under these conditions.
    #[must_use]
    pub fn is_there(&self, conditions: Conditions) -> bool {
        let is_built_in = |feature| BUILT_IN.contains(&feature);
        conditions == Conditions::Kept || self.feature.is_none_or(is_built_in)
    }

    /// Its text where only some files are there: a room's `mod.rs` declares those alone. All other
    /// files stay what they are.
    #[must_use]
    pub fn text_with(
        &self,
        conditions: Conditions,
        is_there: impl Fn(&str) -> bool,
    ) -> Cow<'static, str> {
        if !self.is_room() {
            return self.text.into();
        }
        let mut out = String::new();
        let mut condition = None;
        for line in self.text.lines() {
            if line.starts_with("#[cfg(") {
                condition = Some(line);
                continue;
            }
            let given = condition.take();
            let declared = line.strip_prefix("pub mod ");
            let declared = declared.and_then(|rest| rest.strip_suffix(';'));
            let holds = conditions == Conditions::Kept || given.is_none_or(holds);
            if !holds || !declared.is_none_or(&is_there) {
                continue;
            }
            let given = given.filter(|_| conditions == Conditions::Kept);
            for line in given.into_iter().chain([line]) {
                out.push_str(line);
                out.push('\n');
            }
        }
        out.into()
    }
}

/// Whether a condition on features, one or all of several, holds where nobody can choose.
fn holds(condition: &str) -> bool {
    let mut parts = condition.split("feature = \"");
    let mut before = parts.next().unwrap_or_default();
    parts.all(|part| {
        let (feature, after) = part.split_once('"').unwrap_or((part, ""));
        let is_denied = before.ends_with("not(");
        before = after;
        BUILT_IN.contains(&feature) != is_denied
    })
}

/// Every file, in order of room and name. A test writes this.
#[rustfmt::skip]
pub const FILES: &[SourceFile] = &[
    SourceFile { room: "json", name: "additional", text: include_str!("json/additional.rs"),
        needs: &["mode", "node", "object"],
        crates: &["serde", "serde_json"], feature: None },
    SourceFile { room: "json", name: "bridge", text: include_str!("json/bridge.rs"),
        needs: &["decode", "document", "encode", "kind", "mode", "node"],
        crates: &["serde", "serde_json"], feature: None },
    SourceFile { room: "json", name: "decode", text: include_str!("json/decode.rs"),
        needs: &["kind", "misfit", "mode", "node", "object", "union"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "json", name: "document", text: include_str!("json/document.rs"),
        needs: &["decode", "encode", "kind", "mode", "node", "place", "repair", "union"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "encode", text: include_str!("json/encode.rs"),
        needs: &["additional", "escapes", "mode", "node", "object"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "json", name: "escapes", text: include_str!("json/escapes.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "find", text: include_str!("json/find.rs"),
        needs: &["document", "kind", "mode", "node"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "json", text: include_str!("json/mod.rs"),
        needs: &["bridge", "decode", "document", "encode", "kind", "misfit", "node", "object", "union"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "kind", text: include_str!("json/kind.rs"),
        needs: &[],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "json", name: "lenient", text: include_str!("json/lenient.rs"),
        needs: &["decode", "kind", "misfit", "node"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "misfit", text: include_str!("json/misfit.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "mode", text: include_str!("json/mode.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "node", text: include_str!("json/node.rs"),
        needs: &["decode", "escapes", "kind", "misfit", "mode", "place", "repair", "tape"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "object", text: include_str!("json/object.rs"),
        needs: &["additional", "decode", "kind", "misfit", "mode", "node"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "place", text: include_str!("json/place.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "repair", text: include_str!("json/repair.rs"),
        needs: &["kind", "node"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "tape", text: include_str!("json/tape.rs"),
        needs: &["escapes"],
        crates: &[], feature: None },
    SourceFile { room: "json", name: "union", text: include_str!("json/union.rs"),
        needs: &["decode", "document", "kind", "misfit", "mode", "node", "object"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "values", name: "base64", text: include_str!("values/base64.rs"),
        needs: &["json"],
        crates: &[], feature: None },
    SourceFile { room: "values", name: "binary", text: include_str!("values/binary.rs"),
        needs: &["body", "json"],
        crates: &["bytes"], feature: None },
    SourceFile { room: "values", name: "binary_files", text: include_str!("values/binary_files.rs"),
        needs: &["binary", "body"],
        crates: &[], feature: Some("fs") },
    SourceFile { room: "values", name: "body", text: include_str!("values/body.rs"),
        needs: &["request_body", "values"],
        crates: &["bytes", "futures-core"], feature: None },
    SourceFile { room: "values", name: "body_files", text: include_str!("values/body_files.rs"),
        needs: &["body", "values"],
        crates: &[], feature: Some("fs") },
    SourceFile { room: "values", name: "calendar", text: include_str!("values/calendar.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "values", name: "chrono_formats", text: include_str!("values/chrono_formats.rs"),
        needs: &["calendar", "formats"],
        crates: &["chrono"], feature: Some("chrono") },
    SourceFile { room: "values", name: "files", text: include_str!("values/files.rs"),
        needs: &[],
        crates: &["tokio"], feature: Some("fs") },
    SourceFile { room: "values", name: "formats", text: include_str!("values/formats.rs"),
        needs: &["calendar", "json"],
        crates: &[], feature: None },
    SourceFile { room: "values", name: "jiff_formats", text: include_str!("values/jiff_formats.rs"),
        needs: &["calendar", "formats"],
        crates: &["jiff"], feature: Some("jiff") },
    SourceFile { room: "values", name: "no_files", text: include_str!("values/no_files.rs"),
        needs: &[],
        crates: &["tokio"], feature: None },
    SourceFile { room: "values", name: "request_body", text: include_str!("values/request_body.rs"),
        needs: &["values"],
        crates: &["bytes", "futures-core", "http-body", "tokio"], feature: None },
    SourceFile { room: "values", name: "time_formats", text: include_str!("values/time_formats.rs"),
        needs: &["calendar", "formats"],
        crates: &["time"], feature: Some("time") },
    SourceFile { room: "values", name: "url_formats", text: include_str!("values/url_formats.rs"),
        needs: &["formats"],
        crates: &["url"], feature: None },
    SourceFile { room: "values", name: "uuid_formats", text: include_str!("values/uuid_formats.rs"),
        needs: &["formats"],
        crates: &["uuid"], feature: Some("uuid") },
    SourceFile { room: "values", name: "values", text: include_str!("values/mod.rs"),
        needs: &["files", "no_files"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "aws_lc_cryptography", text: include_str!("wire/aws_lc_cryptography.rs"),
        needs: &[],
        crates: &["rustls"], feature: Some("aws-lc-rs") },
    SourceFile { room: "wire", name: "charset", text: include_str!("wire/charset.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "cut_off", text: include_str!("wire/cut_off.rs"),
        needs: &["transport"],
        crates: &["bytes", "http", "http-body"], feature: None },
    SourceFile { room: "wire", name: "encoding", text: include_str!("wire/encoding.rs"),
        needs: &["media", "param", "style"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "wire", name: "expand", text: include_str!("wire/expand.rs"),
        needs: &["param", "percent"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "form", text: include_str!("wire/form.rs"),
        needs: &["encoding", "param", "percent", "style"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "header", text: include_str!("wire/header.rs"),
        needs: &["json"],
        crates: &["http"], feature: None },
    SourceFile { room: "wire", name: "hyper_stack", text: include_str!("wire/hyper_stack.rs"),
        needs: &["body", "cut_off", "transport"],
        crates: &["http", "hyper-util"], feature: Some("hyper") },
    SourceFile { room: "wire", name: "links", text: include_str!("wire/links.rs"),
        needs: &[],
        crates: &["http"], feature: None },
    SourceFile { room: "wire", name: "media", text: include_str!("wire/media.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "multipart", text: include_str!("wire/multipart.rs"),
        needs: &["binary", "body", "encoding", "param", "parts", "style"],
        crates: &["http", "serde_json"], feature: None },
    SourceFile { room: "wire", name: "no_stack", text: include_str!("wire/no_stack.rs"),
        needs: &["transport"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "param", text: include_str!("wire/param.rs"),
        needs: &["json", "kind", "mode", "node"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "wire", name: "parts", text: include_str!("wire/parts.rs"),
        needs: &["body"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "percent", text: include_str!("wire/percent.rs"),
        needs: &[],
        crates: &["percent-encoding"], feature: None },
    SourceFile { room: "wire", name: "reqwest_stack", text: include_str!("wire/reqwest_stack.rs"),
        needs: &["body", "cut_off", "transport", "wire"],
        crates: &["bytes", "http", "http-body", "reqwest", "tokio", "url"], feature: Some("reqwest") },
    SourceFile { room: "wire", name: "ring_cryptography", text: include_str!("wire/ring_cryptography.rs"),
        needs: &[],
        crates: &["rustls"], feature: Some("reqwest") },
    SourceFile { room: "wire", name: "server", text: include_str!("wire/server.rs"),
        needs: &["style"],
        crates: &["url"], feature: None },
    SourceFile { room: "wire", name: "style", text: include_str!("wire/style.rs"),
        needs: &["expand", "param", "percent"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "transport", text: include_str!("wire/transport.rs"),
        needs: &["body"],
        crates: &["bytes", "http", "http-body", "url"], feature: None },
    SourceFile { room: "wire", name: "wire", text: include_str!("wire/mod.rs"),
        needs: &["aws_lc_cryptography", "no_stack", "reqwest_stack", "ring_cryptography"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "xml", text: include_str!("wire/xml.rs"),
        needs: &["param", "xml_write"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "wire", name: "xml_left_out", text: include_str!("wire/xml_left_out.rs"),
        needs: &["place", "repair"],
        crates: &[], feature: None },
    SourceFile { room: "wire", name: "xml_read", text: include_str!("wire/xml_read.rs"),
        needs: &["charset", "repair", "xml", "xml_left_out", "xml_scalar"],
        crates: &["quick-xml", "serde_json"], feature: None },
    SourceFile { room: "wire", name: "xml_scalar", text: include_str!("wire/xml_scalar.rs"),
        needs: &["xml"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "wire", name: "xml_write", text: include_str!("wire/xml_write.rs"),
        needs: &["xml"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "auth", name: "auth", text: include_str!("auth/mod.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "auth", name: "oauth", text: include_str!("auth/oauth.rs"),
        needs: &["base64", "body", "json", "percent", "secret", "security", "server", "tokens", "transport", "wire"],
        crates: &["bytes", "http", "http-body", "serde_json", "tokio", "url", "zeroize"], feature: None },
    SourceFile { room: "auth", name: "redact", text: include_str!("auth/redact.rs"),
        needs: &["base64", "secret", "written"],
        crates: &["percent-encoding", "zeroize"], feature: None },
    SourceFile { room: "auth", name: "reqwest_tokens", text: include_str!("auth/reqwest_tokens.rs"),
        needs: &["oauth", "reqwest_stack"],
        crates: &["reqwest"], feature: Some("reqwest") },
    SourceFile { room: "auth", name: "secret", text: include_str!("auth/secret.rs"),
        needs: &[],
        crates: &["zeroize"], feature: None },
    SourceFile { room: "auth", name: "security", text: include_str!("auth/security.rs"),
        needs: &["secret", "transport"],
        crates: &["url"], feature: None },
    SourceFile { room: "auth", name: "tokens", text: include_str!("auth/tokens.rs"),
        needs: &["secret", "transport"],
        crates: &["http", "tokio", "url"], feature: None },
    SourceFile { room: "auth", name: "written", text: include_str!("auth/written.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "http", name: "answer", text: include_str!("http/answer.rs"),
        needs: &["json", "response", "stream"],
        crates: &["bytes"], feature: None },
    SourceFile { room: "http", name: "api_error", text: include_str!("http/api_error.rs"),
        needs: &["error", "response"],
        crates: &["http"], feature: None },
    SourceFile { room: "http", name: "content", text: include_str!("http/content.rs"),
        needs: &["json", "param", "percent", "request", "style"],
        crates: &["serde_json"], feature: None },
    SourceFile { room: "http", name: "error", text: include_str!("http/error.rs"),
        needs: &["api_error", "response", "timeout", "transport_error"],
        crates: &["http"], feature: None },
    SourceFile { room: "http", name: "events", text: include_str!("http/events.rs"),
        needs: &["error", "json", "pieces", "repair", "response", "stream"],
        crates: &["bytes", "futures-core", "http", "serde_json", "tokio"], feature: None },
    SourceFile { room: "http", name: "form_bodies", text: include_str!("http/form_bodies.rs"),
        needs: &["encoding", "form", "json", "param", "request"],
        crates: &[], feature: None },
    SourceFile { room: "http", name: "http", text: include_str!("http/mod.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "http", name: "lines", text: include_str!("http/lines.rs"),
        needs: &["json", "media", "param", "pieces", "repair", "request", "response", "stream"],
        crates: &["bytes", "futures-core"], feature: None },
    SourceFile { room: "http", name: "multipart_bodies", text: include_str!("http/multipart_bodies.rs"),
        needs: &["binary", "body", "encoding", "json", "multipart", "param", "parts", "request", "style"],
        crates: &[], feature: None },
    SourceFile { room: "http", name: "part_file", text: include_str!("http/part_file.rs"),
        needs: &["stream"],
        crates: &["tokio"], feature: Some("fs") },
    SourceFile { room: "http", name: "pause", text: include_str!("http/pause.rs"),
        needs: &[],
        crates: &["http"], feature: None },
    SourceFile { room: "http", name: "pieces", text: include_str!("http/pieces.rs"),
        needs: &["stream"],
        crates: &["bytes", "futures-core"], feature: None },
    SourceFile { room: "http", name: "request", text: include_str!("http/request.rs"),
        needs: &["body", "error", "json", "param", "parts", "security", "style"],
        crates: &["bytes", "http"], feature: None },
    SourceFile { room: "http", name: "response", text: include_str!("http/response.rs"),
        needs: &["charset", "json", "media", "pause", "repair", "sent", "stream", "summary", "unreadable"],
        crates: &["bytes", "http", "tokio"], feature: None },
    SourceFile { room: "http", name: "sent", text: include_str!("http/sent.rs"),
        needs: &["json", "redact", "server"],
        crates: &["http", "url"], feature: None },
    SourceFile { room: "http", name: "stream", text: include_str!("http/stream.rs"),
        needs: &["error", "response", "transport"],
        crates: &["bytes", "futures-core", "http", "http-body", "tokio"], feature: None },
    SourceFile { room: "http", name: "summary", text: include_str!("http/summary.rs"),
        needs: &["response"],
        crates: &[], feature: None },
    SourceFile { room: "http", name: "timeout", text: include_str!("http/timeout.rs"),
        needs: &["response"],
        crates: &["http"], feature: None },
    SourceFile { room: "http", name: "transport_error", text: include_str!("http/transport_error.rs"),
        needs: &["response", "sent", "transport"],
        crates: &["http", "tokio"], feature: None },
    SourceFile { room: "http", name: "unreadable", text: include_str!("http/unreadable.rs"),
        needs: &["json", "response"],
        crates: &["http"], feature: None },
    SourceFile { room: "http", name: "xml_bodies", text: include_str!("http/xml_bodies.rs"),
        needs: &["answer", "json", "media", "request", "response", "xml", "xml_read", "xml_write"],
        crates: &["bytes", "serde_json"], feature: None },
    SourceFile { room: "call", name: "assemble", text: include_str!("call/assemble.rs"),
        needs: &["base64", "client", "error", "overrides", "percent", "progress", "redact", "redirect", "request", "secret", "security", "server", "style"],
        crates: &["bytes", "http", "percent-encoding", "url"], feature: None },
    SourceFile { room: "call", name: "blocking", text: include_str!("call/blocking.rs"),
        needs: &["error", "operation", "response", "transport"],
        crates: &["tokio"], feature: Some("blocking") },
    SourceFile { room: "call", name: "call", text: include_str!("call/mod.rs"),
        needs: &["answer", "hook", "operation", "raw", "retry"],
        crates: &[], feature: None },
    SourceFile { room: "call", name: "client", text: include_str!("call/client.rs"),
        needs: &["hook", "limits", "retry", "security", "server", "shared", "transport", "wire"],
        crates: &["http", "url"], feature: None },
    SourceFile { room: "call", name: "compression", text: include_str!("call/compression.rs"),
        needs: &["client"],
        crates: &[], feature: Some("compression") },
    SourceFile { room: "call", name: "environment", text: include_str!("call/environment.rs"),
        needs: &["client", "security"],
        crates: &[], feature: None },
    SourceFile { room: "call", name: "hook", text: include_str!("call/hook.rs"),
        needs: &["body", "redirect", "request", "response", "shared", "stream"],
        crates: &["http", "url"], feature: None },
    SourceFile { room: "call", name: "limits", text: include_str!("call/limits.rs"),
        needs: &[],
        crates: &[], feature: None },
    SourceFile { room: "call", name: "operation", text: include_str!("call/operation.rs"),
        needs: &["answer", "client", "error", "overrides", "request", "response", "retry", "send", "server", "stream"],
        crates: &["http"], feature: None },
    SourceFile { room: "call", name: "overrides", text: include_str!("call/overrides.rs"),
        needs: &["limits", "retry", "server"],
        crates: &["http", "url"], feature: None },
    SourceFile { room: "call", name: "pages", text: include_str!("call/pages.rs"),
        needs: &["assemble", "error", "find", "json", "links", "operation", "request", "response", "security", "server", "style"],
        crates: &["futures-core", "percent-encoding", "url"], feature: None },
    SourceFile { room: "call", name: "progress", text: include_str!("call/progress.rs"),
        needs: &["assemble", "body", "client", "error", "redirect", "request", "response", "security", "transport"],
        crates: &["http"], feature: None },
    SourceFile { room: "call", name: "raw", text: include_str!("call/raw.rs"),
        needs: &["answer", "body", "client", "document", "json", "operation", "request", "response", "style"],
        crates: &["bytes", "http", "serde", "serde_json"], feature: None },
    SourceFile { room: "call", name: "receive", text: include_str!("call/receive.rs"),
        needs: &["client", "error", "progress", "transport"],
        crates: &["bytes", "http-body", "tokio"], feature: None },
    SourceFile { room: "call", name: "redirect", text: include_str!("call/redirect.rs"),
        needs: &["body", "redact"],
        crates: &["http", "percent-encoding", "url"], feature: None },
    SourceFile { room: "call", name: "reqwest_settings", text: include_str!("call/reqwest_settings.rs"),
        needs: &["client", "reqwest_stack"],
        crates: &[], feature: Some("reqwest") },
    SourceFile { room: "call", name: "retry", text: include_str!("call/retry.rs"),
        needs: &["error", "progress", "response"],
        crates: &["http"], feature: None },
    SourceFile { room: "call", name: "send", text: include_str!("call/send.rs"),
        needs: &["assemble", "body", "client", "error", "hook", "limits", "operation", "overrides", "progress", "receive", "redirect", "request", "response", "retry", "stream", "transport"],
        crates: &["bytes", "http", "tokio", "url"], feature: None },
    SourceFile { room: "call", name: "shared", text: include_str!("call/shared.rs"),
        needs: &["hook", "limits", "retry", "security", "server", "transport"],
        crates: &["http", "url"], feature: None },
    SourceFile { room: "call", name: "stub", text: include_str!("call/stub.rs"),
        needs: &["body", "raw", "stub_calls", "stub_expected", "transport"],
        crates: &["http"], feature: Some("test-util") },
    SourceFile { room: "call", name: "stub_calls", text: include_str!("call/stub_calls.rs"),
        needs: &["body", "operation", "request", "security", "transport"],
        crates: &["bytes", "http", "http-body", "serde_json", "url"], feature: Some("test-util") },
    SourceFile { room: "call", name: "stub_expected", text: include_str!("call/stub_expected.rs"),
        needs: &["answer", "json", "operation", "response", "stub", "stub_calls", "transport"],
        crates: &["bytes", "http", "serde", "serde_json"], feature: Some("test-util") },
    SourceFile { room: "call", name: "trace_hook", text: include_str!("call/trace_hook.rs"),
        needs: &["body", "error", "hook", "redact", "stream"],
        crates: &["http", "tracing"], feature: Some("tracing") },
];
