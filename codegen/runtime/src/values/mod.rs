//! What the formats of text mean: dates, addresses, base64, and content that is no text.

pub mod base64;
pub mod binary;
#[cfg(feature = "fs")]
pub mod binary_files;
pub mod body;
#[cfg(feature = "fs")]
pub mod body_files;
pub mod calendar;
#[cfg(feature = "chrono")]
pub mod chrono_formats;
#[cfg(feature = "fs")]
pub mod files;
pub mod formats;
#[cfg(feature = "jiff")]
pub mod jiff_formats;
pub mod no_files;
pub mod request_body;
#[cfg(feature = "time")]
pub mod time_formats;
pub mod url_formats;
#[cfg(feature = "uuid")]
pub mod uuid_formats;

#[cfg(feature = "fs")]
pub use files as file_system;
#[cfg(not(feature = "fs"))]
pub use no_files as file_system;
