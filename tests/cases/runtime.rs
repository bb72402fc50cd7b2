//! The runtime as a module, where a generated crate has it: an implementation such as
//! `impl Call<GetPet>` must stand in the crate of `Call`.

#[path = "../../codegen/runtime/src/auth/mod.rs"]
pub mod auth;
#[path = "../../codegen/runtime/src/call/mod.rs"]
pub mod call;
#[path = "../../codegen/runtime/src/http/mod.rs"]
pub mod http;
#[path = "../../codegen/runtime/src/json/mod.rs"]
pub mod json;
#[path = "../../codegen/runtime/src/values/mod.rs"]
pub mod values;
#[path = "../../codegen/runtime/src/wire/mod.rs"]
pub mod wire;

#[rustfmt::skip]
pub use auth::{oauth, redact, reqwest_tokens, secret, security, tokens, written};

#[rustfmt::skip]
pub use call::{assemble, blocking, client, compression, environment, hook, limits, operation, overrides, pages, progress, raw, receive, redirect, reqwest_settings, retry, send, shared, stub, stub_calls, stub_expected, trace_hook};

#[rustfmt::skip]
pub use http::{answer, api_error, content, error, events, form_bodies, lines, multipart_bodies, part_file, pause, pieces, request, response, sent, stream, summary, timeout, transport_error, unreadable, xml_bodies};

#[rustfmt::skip]
pub use json::{additional, bridge, decode, document, encode, escapes, find, kind, lenient, misfit, mode, node, object, place, repair, tape, union};

#[rustfmt::skip]
pub use values::{base64, binary, binary_files, body, body_files, calendar, chrono_formats, files, formats, jiff_formats, no_files, request_body, time_formats, url_formats, uuid_formats};

#[rustfmt::skip]
pub use wire::{charset, cut_off, encoding, expand, form, header, hyper_stack, links, media, multipart, no_stack, param, parts, percent, reqwest_stack, ring_cryptography, server, style, transport, xml, xml_left_out, xml_read, xml_scalar, xml_write};
