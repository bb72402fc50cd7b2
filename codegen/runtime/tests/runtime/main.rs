//! The runtime as a generated client uses it, on real sockets of this machine.
#![cfg(feature = "client")]
#![allow(missing_docs, unreachable_pub)]

mod additional;
mod api;
mod arguments;
mod builder;
mod formats;
mod headers;
mod json;
mod lenient;
mod limits;
mod nullable;
mod properties;
mod redirects;
mod secrets;
mod security;
mod server;
mod style;
mod union;
mod union_types;
mod wire;
