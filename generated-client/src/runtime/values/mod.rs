//! What the formats of text mean: dates, addresses, base64, and content that is no text.

pub mod base64;
pub mod body;
#[cfg(feature = "fs")]
pub mod body_files;
#[cfg(feature = "fs")]
pub mod files;
pub mod no_files;
pub mod request_body;

#[cfg(feature = "fs")]
pub use files as file_system;
#[cfg(not(feature = "fs"))]
pub use no_files as file_system;
