//! A client, its calls, and how they are sent: credentials, redirects, limits.

pub mod client;
pub mod operation;
pub mod progress;
pub mod redirect;
pub mod send;

pub use operation::{Call, Operation, Sending};

pub use super::http::answer::Answer;
