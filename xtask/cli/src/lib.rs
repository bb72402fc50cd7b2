#![doc = include_str!("../README.md")]
//!
//! # The library
//!
//! Everything begins with [`generate`].

pub use xtask::{Crate, Failure, Generator, Report, generate};
