//! The hand-written support code of every generated client.
//!
//! Each file below `src/` except this one and `source.rs` is copied as it is into a generated
//! crate, where it stands in the module `runtime`. So inside these files paths begin with `super::`
//! or `self::`, and nothing depends on a feature.
//!
//! With the feature `client`, which is on by default, this crate is the runtime itself, for its own
//! tests and for crates that share one copy. With the feature `source` it holds the files as text,
//! and needs no other crate for that.

#[cfg(feature = "client")]
pub mod additional;
#[cfg(feature = "client")]
pub mod base64;
#[cfg(feature = "client")]
pub mod binary;
#[cfg(feature = "client")]
pub mod body;
#[cfg(feature = "client")]
pub mod bridge;
#[cfg(feature = "client")]
pub mod calendar;
#[cfg(feature = "client")]
pub mod call;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
pub mod content;
#[cfg(feature = "client")]
pub mod decode;
#[cfg(feature = "client")]
pub mod document;
#[cfg(feature = "client")]
pub mod encode;
#[cfg(feature = "client")]
pub mod encoding;
#[cfg(feature = "client")]
pub mod error;
#[cfg(feature = "client")]
pub mod escapes;
#[cfg(feature = "client")]
pub mod events;
#[cfg(feature = "client")]
pub mod form;
#[cfg(feature = "client")]
pub mod formats;
#[cfg(feature = "client")]
pub mod header;
#[cfg(feature = "client")]
pub mod json;
#[cfg(feature = "client")]
pub mod kind;
#[cfg(feature = "client")]
pub mod lenient;
#[cfg(feature = "client")]
pub mod lines;
#[cfg(feature = "client")]
pub mod media;
#[cfg(feature = "client")]
pub mod misfit;
#[cfg(feature = "client")]
pub mod multipart;
#[cfg(feature = "client")]
pub mod node;
#[cfg(feature = "client")]
pub mod oauth;
#[cfg(feature = "client")]
pub mod object;
#[cfg(feature = "client")]
pub mod param;
#[cfg(feature = "client")]
pub mod percent;
#[cfg(feature = "client")]
pub mod pieces;
#[cfg(feature = "client")]
pub mod place;
#[cfg(feature = "client")]
pub mod progress;
#[cfg(feature = "client")]
pub mod redact;
#[cfg(feature = "client")]
pub mod redirect;
#[cfg(feature = "client")]
pub mod repair;
#[cfg(feature = "client")]
pub mod request;
#[cfg(feature = "client")]
pub mod response;
#[cfg(feature = "client")]
pub mod secret;
#[cfg(feature = "client")]
pub mod security;
#[cfg(feature = "client")]
pub mod send;
#[cfg(feature = "client")]
pub mod server;
#[cfg(feature = "client")]
pub mod stream;
#[cfg(feature = "client")]
pub mod style;
#[cfg(feature = "client")]
pub mod tape;
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "client")]
pub mod union;
#[cfg(feature = "client")]
pub mod unreadable;
#[cfg(feature = "client")]
pub mod xml;
#[cfg(feature = "client")]
pub mod xml_read;
#[cfg(feature = "client")]
pub mod xml_write;

#[cfg(feature = "source")]
pub mod source;
