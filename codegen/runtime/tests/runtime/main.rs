//! The runtime as a generated client uses it, on real sockets of this machine.
#![cfg(all(feature = "fs", feature = "reqwest"))]
#![allow(missing_docs, unreachable_pub)]

mod additional;
mod api;
mod arguments;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod builder;
mod canaries;
#[cfg(feature = "tracing")]
mod canary_paths;
mod codec;
#[cfg(feature = "compression")]
mod compression;
mod connections;
mod contents;
#[cfg(all(
    feature = "chrono",
    feature = "jiff",
    feature = "time",
    feature = "uuid"
))]
mod conversions;
mod downloads;
#[cfg(unix)]
mod environment;
mod events;
mod fault_table;
mod faults;
mod formats;
mod forms;
mod headers;
mod hooks;
mod http2;
#[cfg(feature = "hyper")]
mod hyper_stack;
mod json;
mod lenient;
#[cfg(feature = "test-util")]
mod lifetimes;
mod limits;
mod lines;
mod multipart;
mod nullable;
mod oauth;
mod objects;
mod pages;
mod printed;
mod properties;
mod raw;
mod readings;
mod redactions;
mod redirects;
mod repaired_answers;
mod repairs;
mod repeats;
mod response_headers;
mod retries;
mod runtimes;
mod secrets;
mod security;
mod server;
mod streams;
#[cfg(feature = "test-util")]
mod stub;
#[cfg(feature = "test-util")]
mod stub_answers;
#[cfg(feature = "test-util")]
mod stub_arguments;
mod style;
mod tape;
mod tls;
mod tokens;
#[cfg(feature = "tracing")]
mod trace_hook;
mod transport;
mod union;
mod union_tags;
mod union_types;
mod uploads;
mod wire;
mod xml;
mod xml_exchange;
mod xml_left_out;
mod xml_types;
