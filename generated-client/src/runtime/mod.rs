// @generated
//! What every call needs and no description says: sending, time limits, redirects, errors,
//! decoding. The same in every generated crate.

pub mod json;
pub mod values;
pub mod wire;
pub mod auth;
pub mod http;
pub mod call;

pub use json::{
    additional, bridge, decode, document, encode, escapes, kind, lenient, misfit, mode,
    node, object, place, repair, tape, union,
};
pub use values::{base64, body, request_body};
pub use wire::{
    charset, expand, media, no_stack, param, parts, percent, server, style, transport,
};
#[cfg(feature = "aws-lc-rs")]
pub use wire::aws_lc_cryptography;
#[cfg(feature = "hyper")]
pub use wire::hyper_stack;
#[cfg(feature = "reqwest")]
pub use wire::reqwest_stack;
#[cfg(feature = "reqwest")]
pub use wire::ring_cryptography;
pub use auth::{redact, secret, security, written};
pub use http::{
    answer, api_error, error, part_file, pause, request, response, sent, stream, summary,
    timeout, transport_error, unreadable,
};
pub use call::{
    assemble, client, environment, hook, limits, operation, overrides, progress, raw,
    receive, redirect, retry, send, shared,
};
#[cfg(feature = "blocking")]
pub use call::blocking;
#[cfg(feature = "compression")]
pub use call::compression;
#[cfg(feature = "reqwest")]
pub use call::reqwest_settings;
#[cfg(feature = "test-util")]
pub use call::stub;
#[cfg(feature = "test-util")]
pub use call::stub_calls;
#[cfg(feature = "test-util")]
pub use call::stub_expected;
#[cfg(feature = "tracing")]
pub use call::trace_hook;
