//! `clientsmith check`, `cargo xtask codegen --check`: what is out of date, and how to mend it.

use std::path::Path;

use clap::Args;
use codegen::tree::{Change, Changes};

use super::args::CommonArgs;
use super::generate::{prepare, results, summary, tell_kept, tell_untyped};
use super::patch;
use super::program::Program;
use crate::failure::{Failure, Files};
use crate::files::Seen;
use crate::paths;
use crate::print::{self, Stream, count};
use crate::write::Plan;

const HELP: &str = "\
Examples:
  clientsmith check
      Fail if a crate is not what its description and the nearest clientsmith.toml say.
  clientsmith check --stat
      Also list the files, with the number of lines that would be added and removed.
  clientsmith check --diff
      Also show these lines, in a form that `git apply` takes.

Nothing is written.

Exit codes: 0 all is up to date, 1 something is not, or is wrong, 2 wrong usage.";

/// What `clientsmith check` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct CheckArgs {
    /// List the files that are out of date
    #[arg(long)]
    pub stat: bool,

    /// Show how they differ
    #[arg(long)]
    pub diff: bool,

    /// Which crates to compare.
    #[command(flatten)]
    pub common: CommonArgs,
}

/// What is shown of a file that is out of date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shown {
    /// Its name, with how many lines differ.
    pub stat: bool,
    /// The lines.
    pub diff: bool,
}

/// Compares, and writes nothing.
///
/// # Errors
/// Anything is out of date, or wrong.
pub fn run(program: Program, args: &CommonArgs, shown: Shown) -> Result<(), Failure> {
    let (targets, map) = prepare("check", program, args, &Seen::default())?;
    map.print()?;
    let stream = results(args, &map);
    let mut drifted = Vec::new();
    let mut is_refused = false;
    for target in targets {
        let out = target.out.clone();
        let plan = target.compare(&out)?;
        tell_kept(&plan);
        tell_untyped(args, stream, &plan.done)?;
        if plan.changes.is_empty() {
            let files = count(plan.done.output.tree.len(), "file");
            let files = format!("{files}, all up to date");
            let summary = summary(&plan.done, &files, plan.time);
            print::summary(stream, &summary)?;
            let format = args.message_format;
            format.result("up-to-date", plan.named(), &summary, &files_of(&plan))?;
            continue;
        }
        let folder = below_repository(&plan.out, &plan.shown);
        for change in plan.changes.shown() {
            show(stream, shown, &folder, change)?;
        }
        is_refused |= plan.changes.allowed().is_err();
        let failure = Failure::coded("out-of-date", drift(&plan.shown, &plan.changes));
        drifted.push(failure.of_files(files_of(&plan)));
    }
    if let Some(change) = map.change()? {
        show(stream, shown, "", &change)?;
        let failure = Failure::coded("out-of-date", format!("{}: out of date", change.path));
        let what = change.old.map_or("missing", |_| "differing");
        drifted.push(failure.of_files(vec![(what, vec![change.path])]));
    }
    let Some(last) = drifted.pop() else {
        return Ok(());
    };
    let again = program.again(args);
    let help = match is_refused {
        false => format!("; to bring it up to date, run\n  {again}"),
        true => format!(
            "; to bring it up to date, and overwrite what was changed by hand, run\n  {again} --force"
        ),
    };
    drifted.push(last.and(&paths::masked_in(&help)));
    Err(Failure::all(drifted))
}

/// The files of a crate that are not as they should be, in the words of `--stat`.
fn files_of(plan: &Plan) -> Vec<Files> {
    let (stale, rest): (Vec<_>, Vec<_>) = plan
        .changes
        .shown()
        .partition(|change| change.new.is_none());
    let (missing, differing): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|change| change.old.is_none());
    vec![
        ("differing", plan.paths(differing)),
        ("missing", plan.paths(missing)),
        ("stale", plan.paths(stale)),
        ("kept", plan.paths(&plan.changes.kept)),
    ]
}

fn show(stream: Stream, shown: Shown, folder: &str, change: &Change) -> Result<(), Failure> {
    if shown.stat {
        stream.print(&patch::stat(folder, change))?;
    }
    if !shown.diff {
        return Ok(());
    }
    let diff = patch::unified(folder, change);
    if stream.is_coloured() {
        stream.print(&patch::coloured(&diff))
    } else {
        stream.print(&diff)
    }
}

/// The folder as a diff calls it: from the repository's root, where `git apply` works.
fn below_repository(out: &Path, shown: &str) -> String {
    let root = paths::repository();
    let out = std::path::absolute(out).map(|out| paths::clean(&out));
    let below = root.zip(out.ok()).and_then(|(root, out)| {
        let below = out.strip_prefix(root).ok()?;
        Some(paths::printable(&below.to_string_lossy()))
    });
    below.unwrap_or_else(|| shown.to_owned())
}

/// `generated-client: 2 files differ, 1 file is missing`.
fn drift(folder: &str, changes: &Changes) -> String {
    let missing = changes
        .differing
        .iter()
        .filter(|change| change.old.is_none())
        .count();
    let kinds = [
        (changes.differing.len() - missing, "differs", "differ"),
        (missing, "is missing", "are missing"),
        (changes.stale.len(), "is stale", "are stale"),
    ];
    let kinds = kinds
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, many)| {
            let verb = if number == 1 { one } else { many };
            format!("{} {verb}", count(number, "file"))
        });
    format!("{folder}: {}", kinds.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn change(old: Option<&str>) -> Change {
        let old = old.map(str::to_owned);
        Change {
            path: "src/lib.rs".to_owned(),
            old,
            new: Some(Arc::default()),
        }
    }

    #[test]
    fn what_drifted() {
        let mut changes = Changes::default();
        changes.differing = vec![change(Some("a")), change(None), change(Some("b"))];
        changes.stale = vec![change(Some("c"))];
        let expected = "out: 2 files differ, 1 file is missing, 1 file is stale";
        assert_eq!(drift("out", &changes), expected);
    }
}
