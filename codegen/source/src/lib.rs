//! Text -> checked, normalised `openapiv3::OpenAPI`, with a way back to the user's own lines.
//!
//! Everything wrong is reported with its place. What breaks the standard in a way that has one plain reading is
//! read that way, with a warning. What 3.0 cannot say is kept under `x-` keys; [`keys`] names them all.

mod anchors;
mod breaks;
pub mod changes;
mod document;
mod files;
mod grammar;
mod hash;
mod jsonpath;
pub mod keys;
mod library;
mod lint;
pub mod names;
mod nesting;
mod normalise;
mod other_format;
mod overlay;
mod place;
mod reference;
mod resources;
mod select;
mod spelling;
pub mod stack;
mod syntax;
mod tagged;
mod text;
mod tree;
mod unread;
mod uri;
mod version;
mod written;

#[cfg(test)]
mod tests;

pub use changes::Changes;
pub use document::{Changed, Document, PathItem, Paths, read};
pub use files::{FileError, Files, Input, NoFiles, Texts};
pub use grammar::{Looks, closest};
pub use overlay::Origins;
pub use text::decode;
pub use unread::is_plain;
pub use version::Dialect;
