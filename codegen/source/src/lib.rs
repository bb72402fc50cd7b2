//! Text -> checked, normalised `openapiv3::OpenAPI`, with a way back to the user's own lines.
//!
//! Everything wrong is reported with its place. What breaks the standard in a way that has one plain reading is
//! read that way, with a warning. What 3.0 cannot say is kept under `x-` keys; [`keys`] names them all.

mod document;
mod files;
mod grammar;
mod hash;
pub mod keys;
mod library;
mod lint;
mod normalise;
mod place;
mod reference;
mod resources;
mod spelling;
pub mod stack;
mod syntax;
mod text;
mod tree;
mod version;

#[cfg(test)]
mod tests;

pub use document::{Document, PathItem, Paths, read};
pub use files::{FileError, Files, Input, NoFiles, Texts};
pub use text::decode;
pub use version::Dialect;
