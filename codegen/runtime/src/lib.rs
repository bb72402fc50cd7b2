//! The hand-written support code of every generated client.
//!
//! Each file in a room, which is a folder, is copied as it is into a generated crate, where it
//! stands in the module `runtime`. So inside these files paths begin with `super::` or `self::`, and
//! conditions on features stand nowhere but in the `mod.rs` of a room. A room imports only from those before it: `json`, `values`, `wire`,
//! `auth`, `http`, `call`.
//!
//! With the feature `client`, which is on by default, this crate is the runtime itself, for its own
//! tests and for crates that share one copy. With the feature `source` it holds the files as text,
//! and needs no other crate for that.

#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "client")]
pub mod call;
#[cfg(feature = "client")]
pub mod http;
#[cfg(feature = "client")]
pub mod json;
#[cfg(feature = "client")]
pub mod values;
#[cfg(feature = "client")]
pub mod wire;

#[cfg(feature = "source")]
pub mod source;

// Short paths, by which generated code names the modules.
#[cfg(feature = "reqwest")]
pub use auth::reqwest_tokens;
#[cfg(feature = "client")]
pub use auth::{oauth, redact, secret, security, tokens, written};
#[cfg(feature = "blocking")]
pub use call::blocking;
#[cfg(feature = "compression")]
pub use call::compression;
#[cfg(feature = "reqwest")]
pub use call::reqwest_settings;
#[cfg(feature = "tracing")]
pub use call::trace_hook;
#[cfg(feature = "client")]
pub use call::{
    assemble, client, environment, hook, limits, operation, overrides, pages, progress, raw,
    receive, redirect, retry, send, shared,
};
#[cfg(feature = "test-util")]
pub use call::{stub, stub_calls, stub_expected};
#[cfg(feature = "fs")]
pub use http::part_file;
#[cfg(feature = "client")]
pub use http::{
    answer, api_error, content, error, events, form_bodies, lines, multipart_bodies, pause, pieces,
    request, response, sent, stream, summary, timeout, transport_error, unreadable, xml_bodies,
};
#[cfg(feature = "client")]
pub use json::{
    additional, bridge, decode, document, encode, escapes, find, kind, lenient, misfit, mode, node,
    object, place, repair, tape, union,
};
#[cfg(feature = "chrono")]
pub use values::chrono_formats;
#[cfg(feature = "jiff")]
pub use values::jiff_formats;
#[cfg(feature = "time")]
pub use values::time_formats;
#[cfg(feature = "uuid")]
pub use values::uuid_formats;
#[cfg(feature = "client")]
pub use values::{base64, binary, body, calendar, formats, no_files, request_body, url_formats};
#[cfg(feature = "fs")]
pub use values::{binary_files, body_files, files};
#[cfg(feature = "aws-lc-rs")]
pub use wire::aws_lc_cryptography;
#[cfg(feature = "hyper")]
pub use wire::hyper_stack;
#[cfg(feature = "client")]
pub use wire::{
    charset, cut_off, encoding, expand, form, header, links, media, multipart, no_stack, param,
    parts, percent, server, style, transport, xml, xml_left_out, xml_read, xml_scalar, xml_write,
};
#[cfg(feature = "reqwest")]
pub use wire::{reqwest_stack, ring_cryptography};
