//! Values ↔ what HTTP carries: styles, forms, multipart, XML, headers, media types, URLs.

pub mod charset;
pub mod encoding;
pub mod expand;
pub mod form;
pub mod header;
pub mod links;
pub mod media;
pub mod multipart;
pub mod param;
pub mod parts;
pub mod percent;
pub mod server;
pub mod style;
pub mod xml;
pub mod xml_read;
pub mod xml_write;
