//! A client, its calls, and how they are sent: credentials, redirects, repeats, limits.

pub mod assemble;
pub mod client;
pub mod hook;
pub mod limits;
pub mod operation;
pub mod overrides;
pub mod pages;
pub mod progress;
pub mod raw;
pub mod receive;
pub mod redirect;
#[cfg(feature = "reqwest")]
pub mod reqwest_settings;
pub mod retry;
pub mod send;
pub mod shared;

pub use hook::Hook;
pub use operation::{Call, Operation, Sending};
pub use raw::{RawCall, request};
pub use retry::Retries;

pub use super::http::answer::Answer;
