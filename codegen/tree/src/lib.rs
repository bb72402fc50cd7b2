//! The files of a generated crate: compare them with a folder, write them, remove what is stale.
//! Knows only text and paths.
//!
//! The folder is not ours alone: people put files there, change ours, interrupt us and start us
//! twice. What holds all the same:
//!
//! - A file is overwritten or removed only if its content is the one that was recorded when it was
//!   written ([`MANIFEST`] has the hashes), or the one that belongs there anyway. `\r\n` counts as
//!   `\n`: Git may have changed it. All else is kept, and named.
//! - Below the folder no link is followed, and nothing is opened that is no file.
//! - One run at a time ([`Held`]), every file moved to its place whole, and at any time the list
//!   names all that may be there: a run that was killed is brought in order by the next one.
//! - Modules that people add to `src/lib.rs` stay in it.

mod compare;
mod data;
mod error;
mod list;
mod lock;
mod modules;
mod place;
mod text;
mod write;

pub use compare::{Change, Changes, is_generated};
pub use data::FileTree;
pub use error::{Error, Kind};
pub use lock::Held;
pub use modules::HEADING;
pub use text::Text;
pub use write::{TEMPORARY, replace};

/// Name of the file that lists what was written, so that it can be told from what somebody put
/// there or changed.
pub const MANIFEST: &str = ".generated";
