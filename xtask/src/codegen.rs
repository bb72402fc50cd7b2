//! `cargo xtask codegen`: reads, generates, then writes or compares. All of it, or nothing.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::map::Map;
use codegen::tree::{Changes, Error, Held, is_generated};

use crate::args::CodegenArgs;
use crate::check::{check, results};
use crate::failure::Failure;
use crate::jobs::{self, Done};
use crate::map_file::{MapFile, Neighbour};
use crate::paths;
use crate::print::{self, count, count_or_no};

/// Writes, or with `--check` compares, what the arguments or `codegen.toml` say.
///
/// # Errors
/// A description is wrong, a file cannot be read or written, or `--check` found a difference.
pub(crate) fn run(args: &CodegenArgs) -> Result<(), Failure> {
    let nothing = |failure: Failure| {
        if args.check {
            failure
        } else {
            failure.and("; nothing was written")
        }
    };
    let targets = targets(args).map_err(nothing)?;
    let map = map(args, &targets).map_err(nothing)?;
    if args.check {
        let plans = targets
            .into_iter()
            .map(|target| {
                let out = target.out.clone();
                target.compare(&out)
            })
            .collect::<Result<Vec<_>, _>>()?;
        return check(args, &plans, &map);
    }
    // Whoever else writes to one of the folders has to be done before they are looked at.
    let held = hold(&targets).map_err(nothing)?;
    match plans(args, targets, &held) {
        Ok(plans) => write(args, &plans, &held, &map),
        Err(failure) => {
            held.into_iter().for_each(Held::abandon);
            Err(nothing(failure))
        }
    }
}

/// A crate that was generated, and where it goes.
struct Target {
    done: Done,
    out: PathBuf,
    /// The crate's folder as people read it.
    shown: String,
}

/// A crate that is ready to be written.
pub(crate) struct Plan {
    pub(crate) done: Done,
    pub(crate) out: PathBuf,
    /// The crate's folder as people read it.
    pub(crate) shown: String,
    pub(crate) changes: Changes,
    /// Up to here.
    pub(crate) time: Duration,
}

fn targets(args: &CodegenArgs) -> Result<Vec<Target>, Failure> {
    let format = args.message_format;
    let jobs = jobs::jobs(
        &args.source,
        args.out.as_deref(),
        args.name.as_deref(),
        format,
    )?;
    let done = jobs::generate(jobs, &args.source.allow_dir, args.strict, format)?;
    let mut targets: Vec<Target> = Vec::new();
    for mut done in done {
        let out = done.job.out.take().unwrap_or_default();
        let shown = if args.out.is_some() {
            paths::masked(&out)
        } else {
            paths::shown(&out)
        };
        if let Some(there) = obstacle(&out) {
            let why = format!("{} is no folder", there.display());
            return Err(refuse(&shown, &why));
        }
        if let Some(outer) = crate_around(&out) {
            let outer = paths::shown(&outer);
            let why = format!("{outer} is a generated crate, and this is inside of it");
            return Err(refuse(&shown, &why));
        }
        let is_same = |other: &&Target| paths::real(&other.out) == paths::real(&out);
        if let Some(other) = targets.iter().find(is_same) {
            let why = format!("it is the folder {} of another crate", other.shown);
            return Err(refuse(&shown, &why));
        }
        let real = paths::real(&out);
        let is_around = |other: &&Target| {
            let other = paths::real(&other.out);
            other.starts_with(&real) || real.starts_with(&other)
        };
        if let Some(other) = targets.iter().find(is_around) {
            let why = format!(
                "one crate is inside of the other, which is at {}",
                other.shown
            );
            return Err(refuse(&shown, &why));
        }
        targets.push(Target { done, out, shown });
    }
    Ok(targets)
}

fn map(args: &CodegenArgs, targets: &[Target]) -> Result<MapFile, Failure> {
    let maps: Vec<&Map> = targets
        .iter()
        .map(|target| &target.done.output.map)
        .collect();
    let mut read: Vec<PathBuf> = targets
        .iter()
        .map(|target| target.done.job.spec.clone())
        .collect();
    if args.source.spec.is_none() {
        read.push(jobs::config_file(args.source.config.as_deref()));
    }
    let crates: Vec<_> = targets
        .iter()
        .map(|target| Neighbour {
            out: &target.out,
            tree: &target.done.output.tree,
        })
        .collect();
    MapFile::new(args.map.as_deref(), &maps, &read, &crates)
}

fn refuse(shown: &str, why: &dyn std::fmt::Display) -> Failure {
    Failure::coded("refused", format!("cannot write to {shown}: {why}"))
}

/// Takes hold of the folders, one for each target. All runs do so in the same order, or two could
/// wait for each other.
fn hold(targets: &[Target]) -> Result<Vec<Held>, Failure> {
    let mut order: Vec<usize> = (0..targets.len()).collect();
    order.sort_by_key(|at| paths::real(&targets[*at].out));
    let mut held: Vec<(usize, Held)> = Vec::new();
    for at in order {
        let Target { out, shown, .. } = &targets[at];
        let waiting = || print::err(&format!("waiting for another run that writes to {shown}\n"));
        match Held::acquire(out, waiting) {
            Ok(one) => held.push((at, one)),
            Err(error) => {
                held.into_iter().for_each(|(_, one)| one.abandon());
                return Err(refuse(shown, &error));
            }
        }
    }
    held.sort_by_key(|(at, _)| *at);
    Ok(held.into_iter().map(|(_, one)| one).collect())
}

/// Everything that can be refused is refused here, before the first file is written.
fn plans(args: &CodegenArgs, targets: Vec<Target>, held: &[Held]) -> Result<Vec<Plan>, Failure> {
    let mut plans = Vec::new();
    for (target, held) in targets.into_iter().zip(held) {
        let mut plan = target.compare(held.folder())?;
        if args.force {
            plan.changes.force();
        }
        plan.changes.allowed().map_err(|error| {
            refuse(&plan.shown, &error).and(
                "; move them away, choose another folder, or overwrite them with `--force` (in a \
                 crate's src/lib.rs, lines `pub mod NAME;` for modules of your own may stay)",
            )
        })?;
        plans.push(plan);
    }
    Ok(plans)
}

impl Target {
    fn compare(self, folder: &Path) -> Result<Plan, Failure> {
        let started = Instant::now();
        let changes = self.done.output.tree.compare(folder);
        let changes = changes.map_err(|error| refuse(&self.shown, &error))?;
        let time = self.done.time + started.elapsed();
        Ok(Plan {
            done: self.done,
            out: self.out,
            shown: self.shown,
            changes,
            time,
        })
    }
}

/// The generated crate that a folder lies in. What it writes there is no part of that crate, whose next
/// run could not tell whose it is; and Cargo takes the inner manifest for a member of the outer one.
fn crate_around(folder: &Path) -> Option<PathBuf> {
    let real = paths::real(folder);
    let mut around = real.ancestors().skip(1);
    around
        .find(|folder| is_generated(folder))
        .map(Path::to_path_buf)
}

/// What stands where a folder must be made. A link that leads nowhere stands there, too.
fn obstacle(folder: &Path) -> Option<PathBuf> {
    let there = folder
        .ancestors()
        .find(|path| path.symlink_metadata().is_ok())?;
    (!there.is_dir()).then(|| there.to_path_buf())
}

fn write(args: &CodegenArgs, plans: &[Plan], held: &[Held], map: &MapFile) -> Result<(), Failure> {
    let stream = results(args, map);
    // The map first: of all that is written, its path is the likeliest to be a mistake.
    let nothing = |failure: Failure| failure.and("; nothing was written");
    let mut written = map.write().map_err(nothing)?;
    for (plan, held) in plans.iter().zip(held) {
        let started = Instant::now();
        let tree = &plan.done.output.tree;
        let changes = &plan.changes;
        tree.apply(held, changes)
            .map_err(|error| halfway(&plan.shown, &error, written))?;
        written |= !changes.is_empty();
        let mut files = format!(
            "{}: {} written, {} unchanged, {} removed",
            count(tree.len(), "file"),
            changes.differing.len(),
            changes.unchanged,
            changes.stale.len()
        );
        if !changes.kept.is_empty() {
            files.push_str(&format!(", {} kept", changes.kept.len()));
        }
        tell_kept(plan);
        stream.print(&summary(&plan.done, &files, plan.time + started.elapsed()))?;
    }
    Ok(())
}

/// What can still fail when everything was found to be in order: a full disk, and the like.
fn halfway(shown: &str, error: &Error, written: bool) -> Failure {
    let failure = refuse(shown, error);
    if error.is_halfway() {
        failure
    } else if written {
        failure.and("; some files were written elsewhere: when that is mended, run it again")
    } else {
        failure.and("; nothing was written")
    }
}

/// Names the files that would be removed if they were as they were written.
pub(crate) fn tell_kept(plan: &Plan) {
    for kept in &plan.changes.kept {
        let (shown, path) = (&plan.shown, &kept.path);
        let why = "it is no longer part of the crate, but not as it was written: it is yours now";
        print::err(&format!("note: {shown}: {path} is kept: {why}\n"));
    }
}

/// `generated-client: 2 operations, 12 types; 45 files: …; no warnings; 38 ms`.
pub(crate) fn summary(done: &Done, files: &str, time: Duration) -> String {
    let map = &done.output.map;
    format!(
        "{}: {}, {}; {files}; {}; {} ms\n",
        map.package,
        count(map.operations.len(), "operation"),
        count(map.types.len(), "type"),
        count_or_no(done.warnings, "warning"),
        time.as_millis()
    )
}
