//! The runtime as a generated client uses it, on real sockets of this machine.
#![cfg(feature = "client")]
#![allow(missing_docs, unreachable_pub)]

mod additional;
mod api;
mod arguments;
mod bodies;
mod builder;
mod contents;
mod events;
mod formats;
mod forms;
mod headers;
mod json;
mod lenient;
mod limits;
mod lines;
mod multipart;
mod nullable;
mod oauth;
mod properties;
mod redirects;
mod repaired_answers;
mod repairs;
mod response_headers;
mod secrets;
mod security;
mod server;
mod streams;
mod style;
mod union;
mod union_tags;
mod union_types;
mod wire;
mod xml;
mod xml_exchange;
mod xml_types;
