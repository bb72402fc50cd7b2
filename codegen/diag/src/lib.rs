//! What is wrong with a description and where: places, diagnostics, and how they are shown.
//!
//! Imports nothing of ours. Lines and columns are looked up only when there is something to show.

mod catalogue;
mod collect;
mod cursor;
mod diagnostic;
mod dialect;
mod events;
mod index;
mod json;
mod json_lines;
mod location;
mod places;
mod pointer;
mod render;
mod said;
mod secret;
mod span;
mod window;

#[cfg(test)]
mod tests;

pub use catalogue::{Entry, Example, catalogue, page};
pub use collect::Diagnostics;
pub use diagnostic::{Diagnostic, Severity, Target};
pub use index::{key_places, spellings};
pub use json_lines::to_json_lines;
pub use location::{Location, line_and_column};
pub use pointer::{Pointer, PointerError};
pub use render::{SourceTexts, render, render_styled};
pub use secret::without_passwords;
pub use window::is_unprintable;
