//! `clientsmith watch`: generates whenever something changes that was read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use clap::Args;

use super::args::CommonArgs;
use super::generate;
use super::program::Program;
use super::report::Format;
use crate::failure::Failure;
use crate::files::{self, Seen, Stamp};
use crate::print::{self, Stream, count};

const HELP: &str = "\
Examples:
  clientsmith watch
      Generate now, and again whenever the nearest clientsmith.toml, one of its descriptions or a file
      that they refer to changes. What is wrong is said, and the next change is awaited. Ctrl-C ends it.

Files are looked at several times a second, which works on every file system.

Exit codes: 1 there is nothing to watch, 2 wrong usage.";

/// What `clientsmith watch` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct WatchArgs {
    /// Which crates to make.
    #[command(flatten)]
    pub common: CommonArgs,
}

/// How often files are looked at.
const INTERVAL: Duration = Duration::from_millis(250);

/// Generates, and again after each change. It ends when the process is ended.
///
/// # Errors
/// There is nothing that could change.
pub fn run(program: Program, args: &CommonArgs) -> Result<(), Failure> {
    let is_input = |file: &PathBuf| files::is_standard_input(file);
    if args.source.spec.as_ref().is_some_and(is_input) {
        let why = "standard input cannot be watched";
        return Err(Failure::new(why).help("save the description to a file"));
    }
    let mut is_told = false;
    loop {
        let seen = Seen::default();
        let done = generate::run_seeing("watch", program, args, false, &seen);
        let stamps = seen.stamps();
        match done {
            Err(failure) if stamps.is_empty() => return Err(failure),
            Err(failure) => args.message_format.failure(&failure),
            Ok(()) => {}
        }
        // Once: whoever sees no prompt wants to know why, and that a mistake does not end it.
        if !std::mem::replace(&mut is_told, true) {
            let files = count(stamps.len(), "file");
            let told = format!("watching {files}; Ctrl-C ends it\n");
            let is_for_people =
                args.message_format == Format::Human && args.map.as_deref() != Some(Path::new("-"));
            let stream = if is_for_people {
                Stream::Out
            } else {
                Stream::Err
            };
            print::summary(stream, &told)?;
        }
        wait(&stamps);
    }
}

/// Returns when a file has changed since it was read, and no other one has for an interval: editors
/// write several times.
fn wait(read: &BTreeMap<PathBuf, Stamp>) {
    let mut before = read.clone();
    loop {
        sleep(INTERVAL);
        let look = |file: &PathBuf| (file.clone(), Stamp::of(file));
        let now: BTreeMap<_, _> = read.keys().map(look).collect();
        if now == before && now != *read {
            return;
        }
        before = now;
    }
}
