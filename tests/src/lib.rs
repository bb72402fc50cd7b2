//! The project's tests; most of them are in `tests/it`.
//!
//! Holds one promise itself: every Rust example in the README and in the pages of the generated
//! crate compiles, because each page is the documentation of a module here and so `cargo test`
//! compiles what stands in it. `build.rs` finds the pages.

include!(concat!(env!("OUT_DIR"), "/pages.rs"));
