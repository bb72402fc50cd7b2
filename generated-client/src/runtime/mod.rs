//! What every call needs and no description says: sending, time limits, redirects, errors,
//! decoding. The same in every generated crate.

pub mod additional;
pub mod base64;
pub mod body;
pub mod bridge;
pub mod call;
pub mod client;
pub mod decode;
pub mod document;
pub mod encode;
pub mod error;
pub mod json;
pub mod lenient;
pub mod media;
pub mod misfit;
pub mod node;
pub mod object;
pub mod param;
pub mod percent;
pub mod progress;
pub mod redact;
pub mod redirect;
pub mod repair;
pub mod request;
pub mod response;
pub mod secret;
pub mod security;
pub mod send;
pub mod server;
pub mod stream;
pub mod style;
pub mod tape;
pub mod transport;
pub mod union;
pub mod unreadable;
