//! What every call needs and no description says: sending, time limits, redirects, errors,
//! decoding. The same in every generated crate.

pub mod base64;
pub mod call;
pub mod client;
pub mod error;
pub mod json;
pub mod json_tree;
pub mod lenient;
pub mod misfit;
pub mod param;
pub mod percent;
pub mod redact;
pub mod redirect;
pub mod request;
pub mod response;
pub mod secret;
pub mod security;
pub mod send;
pub mod server;
pub mod single;
pub mod style;
pub mod transport;
