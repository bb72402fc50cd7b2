//! What the project's commands share: files, printing.
//!
//! The commands are programs of their own, so that what one of them needs is built for it alone.

pub mod failure;
pub mod files;
pub mod paths;
pub mod print;
