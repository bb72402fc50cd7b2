// @generated
//! What every call needs and no description says: sending, time limits, redirects, errors,
//! decoding. The same in every generated crate.

#[doc(hidden)]
pub mod json;
#[doc(hidden)]
pub mod values;
#[doc(hidden)]
pub mod wire;
#[doc(hidden)]
pub mod auth;
#[doc(hidden)]
pub mod http;
#[doc(hidden)]
pub mod call;

pub use json::{additional, lenient, repair};
#[doc(hidden)]
pub use json::{
    bridge, decode, document, encode, escapes, kind, misfit, mode, node, object, place,
    tape, union,
};
pub use values::{base64, body};
#[doc(hidden)]
pub use values::{no_files, request_body};
#[doc(hidden)]
#[cfg(feature = "fs")]
pub use values::body_files;
#[doc(hidden)]
#[cfg(feature = "fs")]
pub use values::files;
pub use wire::{server, transport};
#[doc(hidden)]
pub use wire::{charset, cut_off, expand, media, no_stack, param, parts, percent, style};
#[doc(hidden)]
#[cfg(feature = "aws-lc-rs")]
pub use wire::aws_lc_cryptography;
#[cfg(feature = "hyper")]
pub use wire::hyper_stack;
#[cfg(feature = "reqwest")]
pub use wire::reqwest_stack;
#[doc(hidden)]
#[cfg(feature = "reqwest")]
pub use wire::ring_cryptography;
pub use auth::{secret, security};
#[doc(hidden)]
pub use auth::{redact, written};
pub use http::{api_error, error, response, stream};
#[doc(hidden)]
pub use http::{
    answer, pause, request, sent, summary, timeout, transport_error, unreadable,
};
#[doc(hidden)]
#[cfg(feature = "fs")]
pub use http::part_file;
pub use call::{client, hook, limits, progress, raw, retry};
#[doc(hidden)]
pub use call::{
    assemble, environment, operation, overrides, receive, redirect, send, shared,
};
#[cfg(feature = "blocking")]
pub use call::blocking;
#[doc(hidden)]
#[cfg(feature = "compression")]
pub use call::compression;
#[doc(hidden)]
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
