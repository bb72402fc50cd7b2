//! Secrets, the schemes that ask for them, and where they come from.

pub mod redact;
pub mod secret;
pub mod security;
pub mod written;
