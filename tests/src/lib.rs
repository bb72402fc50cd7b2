//! The project's tests; most of them are in `tests/it`.
//!
//! Holds one promise itself: every Rust example in the README and in the pages of the generated
//! crate compiles, because each page is the documentation of a module here and so `cargo test`
//! compiles what stands in it. `build.rs` finds the pages.
//!
//! The rest is what tests and fuzz targets share: texts that try to be more than words, the places
//! where they stand, and the judge of what came of them.

pub mod dice;
pub mod documents;
pub mod places;
pub mod sound;
pub mod tame;
pub mod texts;

include!(concat!(env!("OUT_DIR"), "/pages.rs"));
