//! What the project's programs share: [`generate`] for programs of one's own, and the commands of
//! `cargo xtask` and `clientsmith`.
//!
//! Reads files and the environment for the library `codegen`, and writes what it makes. Decides
//! nothing about descriptions or code.

mod changes;
#[cfg(feature = "commands")]
pub mod commands;
#[cfg(feature = "commands")]
mod compare;
mod config;
pub mod failure;
pub mod files;
mod generator;
mod jobs;
mod license;
mod module;
pub mod paths;
pub mod print;
#[cfg(feature = "commands")]
mod surface;
mod write;

pub use failure::Failure;
pub use generator::{Crate, Generator, Report, generate};
