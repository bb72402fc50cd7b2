//! What the formats of text mean: dates, addresses, base64, and content that is no text.

pub mod base64;
pub mod binary;
pub mod body;
pub mod calendar;
#[cfg(feature = "chrono")]
pub mod chrono_formats;
pub mod formats;
#[cfg(feature = "jiff")]
pub mod jiff_formats;
pub mod request_body;
#[cfg(feature = "time")]
pub mod time_formats;
pub mod url_formats;
#[cfg(feature = "uuid")]
pub mod uuid_formats;
