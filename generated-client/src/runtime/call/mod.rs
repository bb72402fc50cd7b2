//! A client, its calls, and how they are sent: credentials, redirects, repeats, limits.

pub mod assemble;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod client;
#[cfg(feature = "compression")]
pub mod compression;
pub mod environment;
pub mod hook;
pub mod limits;
pub mod operation;
pub mod overrides;
pub mod progress;
pub mod raw;
pub mod receive;
pub mod redirect;
#[cfg(feature = "reqwest")]
pub mod reqwest_settings;
pub mod retry;
pub mod send;
pub mod shared;
#[cfg(feature = "test-util")]
pub mod stub;
#[cfg(feature = "test-util")]
pub mod stub_calls;
#[cfg(feature = "test-util")]
pub mod stub_expected;
#[cfg(feature = "tracing")]
pub mod trace_hook;

pub use hook::Hook;
pub use operation::{Call, CalledOperation, CalledWith, Operation, Sending};
pub use raw::{RawCall, request};
pub use retry::Retries;

pub use super::http::answer::Answer;
