//! Secrets, the schemes that ask for them, and where they come from.

pub mod oauth;
pub mod redact;
#[cfg(feature = "reqwest")]
pub mod reqwest_tokens;
pub mod secret;
pub mod security;
pub mod tokens;
pub mod written;
