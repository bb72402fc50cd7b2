//! The commands: what is asked on the command line, done by the rest of this library, and told.

pub mod args;
pub mod check;
pub mod diff;
mod face;
pub mod generate;
mod grouping;
pub mod init;
pub mod lint;
mod map_file;
pub mod names;
mod nearest;
mod passed_over;
mod patch;
mod program;
mod report;
pub mod watch;

pub use face::{Face, run};
pub use program::Program;
pub use report::Format;
