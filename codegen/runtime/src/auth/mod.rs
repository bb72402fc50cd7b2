//! Secrets, the schemes that ask for them, and where they come from.

pub mod oauth;
pub mod redact;
pub mod secret;
pub mod security;
pub mod tokens;
pub mod written;
