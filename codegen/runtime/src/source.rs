//! The runtime's files as text, with what each of them needs.

/// A file of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name of its module: `call` for `call.rs`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// The modules of the runtime that it uses itself, in order.
    pub needs: &'static [&'static str],
    /// The crates that it uses itself, by the names of their packages, in order.
    pub crates: &'static [&'static str],
}

/// Every file, in order of name.
pub const FILES: &[SourceFile] = &[
    SourceFile {
        name: "additional",
        text: include_str!("additional.rs"),
        needs: &["node", "object"],
        crates: &["serde", "serde_json"],
    },
    SourceFile {
        name: "base64",
        text: include_str!("base64.rs"),
        needs: &["json"],
        crates: &[],
    },
    SourceFile {
        name: "binary",
        text: include_str!("binary.rs"),
        needs: &["body", "json"],
        crates: &["bytes"],
    },
    SourceFile {
        name: "body",
        text: include_str!("body.rs"),
        needs: &[],
        crates: &["bytes", "futures-core", "http-body", "reqwest", "tokio"],
    },
    SourceFile {
        name: "bridge",
        text: include_str!("bridge.rs"),
        needs: &["decode", "document", "encode", "kind", "node"],
        crates: &["serde", "serde_json"],
    },
    SourceFile {
        name: "calendar",
        text: include_str!("calendar.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "call",
        text: include_str!("call.rs"),
        needs: &[
            "client", "error", "json", "request", "response", "send", "server", "stream",
        ],
        crates: &["bytes", "http"],
    },
    SourceFile {
        name: "client",
        text: include_str!("client.rs"),
        needs: &["error", "security", "server"],
        crates: &["http", "reqwest", "url"],
    },
    SourceFile {
        name: "content",
        text: include_str!("content.rs"),
        needs: &["json", "param", "percent", "request", "style"],
        crates: &["serde_json"],
    },
    SourceFile {
        name: "decode",
        text: include_str!("decode.rs"),
        needs: &["kind", "misfit", "node", "object", "union"],
        crates: &["serde_json"],
    },
    SourceFile {
        name: "document",
        text: include_str!("document.rs"),
        needs: &["decode", "encode", "node", "place", "repair"],
        crates: &[],
    },
    SourceFile {
        name: "encode",
        text: include_str!("encode.rs"),
        needs: &["additional", "node", "object"],
        crates: &["serde_json"],
    },
    SourceFile {
        name: "encoding",
        text: include_str!("encoding.rs"),
        needs: &["media", "param", "style"],
        crates: &["serde_json"],
    },
    SourceFile {
        name: "error",
        text: include_str!("error.rs"),
        needs: &["response", "transport"],
        crates: &["http", "reqwest"],
    },
    SourceFile {
        name: "escapes",
        text: include_str!("escapes.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "events",
        text: include_str!("events.rs"),
        needs: &[
            "error", "json", "pieces", "repair", "response", "send", "stream",
        ],
        crates: &["bytes", "futures-core", "http", "serde_json", "tokio"],
    },
    SourceFile {
        name: "form",
        text: include_str!("form.rs"),
        needs: &["encoding", "json", "param", "percent", "request", "style"],
        crates: &[],
    },
    SourceFile {
        name: "formats",
        text: include_str!("formats.rs"),
        needs: &["calendar", "json"],
        crates: &[],
    },
    SourceFile {
        name: "header",
        text: include_str!("header.rs"),
        needs: &["json"],
        crates: &["http"],
    },
    SourceFile {
        name: "json",
        text: include_str!("json.rs"),
        needs: &[
            "bridge", "decode", "document", "encode", "kind", "misfit", "node", "object", "union",
        ],
        crates: &[],
    },
    SourceFile {
        name: "kind",
        text: include_str!("kind.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "lenient",
        text: include_str!("lenient.rs"),
        needs: &["decode", "kind", "misfit", "node"],
        crates: &[],
    },
    SourceFile {
        name: "lines",
        text: include_str!("lines.rs"),
        needs: &[
            "json", "media", "pieces", "repair", "request", "response", "stream",
        ],
        crates: &["bytes", "futures-core"],
    },
    SourceFile {
        name: "media",
        text: include_str!("media.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "misfit",
        text: include_str!("misfit.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "multipart",
        text: include_str!("multipart.rs"),
        needs: &[
            "binary", "body", "encoding", "json", "param", "request", "style",
        ],
        crates: &["http", "serde_json"],
    },
    SourceFile {
        name: "node",
        text: include_str!("node.rs"),
        needs: &[
            "decode", "escapes", "kind", "misfit", "place", "repair", "tape",
        ],
        crates: &[],
    },
    SourceFile {
        name: "oauth",
        text: include_str!("oauth.rs"),
        needs: &["base64", "json", "percent", "secret", "security", "server"],
        crates: &["http", "reqwest", "serde_json", "tokio", "url"],
    },
    SourceFile {
        name: "object",
        text: include_str!("object.rs"),
        needs: &["additional", "decode", "kind", "misfit", "node"],
        crates: &[],
    },
    SourceFile {
        name: "param",
        text: include_str!("param.rs"),
        needs: &["json", "kind", "node"],
        crates: &["serde_json"],
    },
    SourceFile {
        name: "percent",
        text: include_str!("percent.rs"),
        needs: &[],
        crates: &["percent-encoding"],
    },
    SourceFile {
        name: "pieces",
        text: include_str!("pieces.rs"),
        needs: &["stream"],
        crates: &["bytes", "futures-core"],
    },
    SourceFile {
        name: "place",
        text: include_str!("place.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "progress",
        text: include_str!("progress.rs"),
        needs: &[
            "body", "client", "error", "redact", "redirect", "request", "response", "security",
            "server",
        ],
        crates: &["http", "reqwest", "url"],
    },
    SourceFile {
        name: "redact",
        text: include_str!("redact.rs"),
        needs: &["secret"],
        crates: &[],
    },
    SourceFile {
        name: "redirect",
        text: include_str!("redirect.rs"),
        needs: &["body", "redact"],
        crates: &["http", "percent-encoding", "url"],
    },
    SourceFile {
        name: "repair",
        text: include_str!("repair.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "request",
        text: include_str!("request.rs"),
        needs: &["body", "error", "json", "param", "security", "style"],
        crates: &["bytes", "http"],
    },
    SourceFile {
        name: "response",
        text: include_str!("response.rs"),
        needs: &["json", "media", "redact", "repair", "stream", "unreadable"],
        crates: &["bytes", "http"],
    },
    SourceFile {
        name: "secret",
        text: include_str!("secret.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "security",
        text: include_str!("security.rs"),
        needs: &["secret"],
        crates: &["url"],
    },
    SourceFile {
        name: "send",
        text: include_str!("send.rs"),
        needs: &[
            "base64", "client", "error", "percent", "progress", "redact", "redirect", "request",
            "response", "secret", "security", "server", "stream", "style",
        ],
        crates: &["bytes", "http", "reqwest", "tokio", "url"],
    },
    SourceFile {
        name: "server",
        text: include_str!("server.rs"),
        needs: &["style"],
        crates: &["url"],
    },
    SourceFile {
        name: "stream",
        text: include_str!("stream.rs"),
        needs: &["error", "response", "send"],
        crates: &[
            "bytes",
            "futures-core",
            "http",
            "http-body",
            "reqwest",
            "tokio",
        ],
    },
    SourceFile {
        name: "style",
        text: include_str!("style.rs"),
        needs: &["param", "percent"],
        crates: &[],
    },
    SourceFile {
        name: "tape",
        text: include_str!("tape.rs"),
        needs: &[],
        crates: &[],
    },
    SourceFile {
        name: "transport",
        text: include_str!("transport.rs"),
        needs: &["response"],
        crates: &["http", "reqwest"],
    },
    SourceFile {
        name: "union",
        text: include_str!("union.rs"),
        needs: &["decode", "kind", "misfit", "node", "object"],
        crates: &["serde_json"],
    },
    SourceFile {
        name: "unreadable",
        text: include_str!("unreadable.rs"),
        needs: &["json"],
        crates: &[],
    },
    SourceFile {
        name: "xml",
        text: include_str!("xml.rs"),
        needs: &[
            "call",
            "json",
            "media",
            "param",
            "request",
            "response",
            "xml_read",
            "xml_write",
        ],
        crates: &["bytes", "serde_json"],
    },
    SourceFile {
        name: "xml_read",
        text: include_str!("xml_read.rs"),
        needs: &["xml"],
        crates: &["quick-xml", "serde_json"],
    },
    SourceFile {
        name: "xml_write",
        text: include_str!("xml_write.rs"),
        needs: &["xml"],
        crates: &["serde_json"],
    },
];
