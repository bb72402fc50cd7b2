//! A client, its calls, and how they are sent: credentials, redirects, repeats, limits.

pub mod assemble;
pub mod builder;
pub mod client;
pub mod limits;
pub mod operation;
pub mod overrides;
pub mod progress;
pub mod receive;
pub mod redirect;
pub mod retry;
pub mod send;

pub use operation::{Call, Operation, Sending};
pub use retry::Retries;

pub use super::http::answer::Answer;
