//! What the formats of text mean: dates, addresses, base64, and content that is no text.

pub mod base64;
pub mod body;
pub mod request_body;
