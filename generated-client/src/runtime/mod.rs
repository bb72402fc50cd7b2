//! What every call needs and no description says: sending, time limits, redirects, errors,
//! decoding. The same in every generated crate.

pub mod additional;
pub mod base64;
pub mod body;
pub mod call;
pub mod client;
pub mod error;
pub mod json;
pub mod json_tree;
pub mod lenient;
pub mod media;
pub mod members;
pub mod misfit;
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
pub mod single;
pub mod stream;
pub mod style;
pub mod transport;
pub mod unreadable;
