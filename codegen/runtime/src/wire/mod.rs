//! Values ↔ what HTTP carries: styles, forms, multipart, XML, headers, media types, URLs.

#[cfg(feature = "aws-lc-rs")]
pub mod aws_lc_cryptography;
pub mod charset;
pub mod cut_off;
pub mod encoding;
pub mod expand;
pub mod form;
pub mod header;
#[cfg(feature = "hyper")]
pub mod hyper_stack;
pub mod links;
pub mod media;
pub mod multipart;
pub mod no_stack;
pub mod param;
pub mod parts;
pub mod percent;
#[cfg(feature = "reqwest")]
pub mod reqwest_stack;
#[cfg(feature = "reqwest")]
pub mod ring_cryptography;
pub mod server;
pub mod style;
pub mod transport;
pub mod xml;
pub mod xml_left_out;
pub mod xml_read;
pub mod xml_scalar;
pub mod xml_write;

#[cfg(feature = "aws-lc-rs")]
pub use aws_lc_cryptography as cryptography;
#[cfg(not(feature = "reqwest"))]
pub use no_stack as stack;
#[cfg(feature = "reqwest")]
pub use reqwest_stack as stack;
#[cfg(all(feature = "reqwest", not(feature = "aws-lc-rs")))]
pub use ring_cryptography as cryptography;
