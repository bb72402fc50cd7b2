//! Clients from OpenAPI descriptions, for an xtask, a `build.rs` or a test of one's own.
//!
//! Begin with [`generate`]. The program `clientsmith` does the same on the command line.

pub use xtask::{Crate, Failure, Generator, Report, generate};
