//! What the formats of text mean: dates, addresses, base64, and content that is no text.

pub mod base64;
pub mod binary;
pub mod body;
pub mod calendar;
pub mod formats;
