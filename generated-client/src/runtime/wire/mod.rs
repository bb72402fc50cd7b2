//! Values ↔ what HTTP carries: styles, forms, multipart, XML, headers, media types, URLs.

pub mod charset;
pub mod expand;
pub mod media;
pub mod param;
pub mod parts;
pub mod percent;
pub mod server;
pub mod style;
