//! `clientsmith generate`, `cargo xtask codegen`: reads, generates, writes. All of it, or nothing.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use codegen::map::Map;
use codegen::tree::Held;

use super::args::CommonArgs;
use super::grouping;
use super::map_file::{MapFile, Neighbour};
use super::program::{Program, Told};
use super::report::Format;
use crate::failure::Failure;
use crate::files::Seen;
use crate::jobs::{self, Done, Reading, Source};
use crate::paths;
use crate::print::{self, Stream, count, count_or_no};
use crate::write::{self, Force, Plan, Target};

const HELP: &str = "\
Examples:
  clientsmith generate
      Write what the nearest clientsmith.toml says, and print a summary.
  clientsmith generate petstore.yaml --out ../petstore-client
      Make a crate of one description, without a configuration.
  curl https://example.com/openapi.json | clientsmith generate -
      The same from standard input: into a folder that is called after the title.
  clientsmith generate --map -
      Print which operation and schema became which method and type.
  clientsmith generate --report-untyped
      Also list the values of which the description says too little for a type.

Nothing is written if anything is wrong, in any of the descriptions. A file that is not the
generator's, or that somebody changed, is neither overwritten nor removed, but named.

Exit codes: 0 done, 1 refused, 2 wrong usage.";

/// What `clientsmith generate` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct GenerateArgs {
    /// Overwrite and remove what somebody changed or put in the place of a generated file
    #[arg(long)]
    pub force: bool,

    /// Which crates to make.
    #[command(flatten)]
    pub common: CommonArgs,
}

/// Writes what the arguments or the configuration say.
///
/// # Errors
/// A description is wrong, a file cannot be read or written, or others' files are in the way.
pub fn run(program: Program, args: &CommonArgs, force: bool) -> Result<(), Failure> {
    run_seeing("generate", program, args, force, &Seen::default())
}

/// The same, and tells what was read.
pub(crate) fn run_seeing(
    command: &'static str,
    program: Program,
    args: &CommonArgs,
    force: bool,
    seen: &Seen,
) -> Result<(), Failure> {
    let nothing = |failure: Failure| failure.and("; nothing was written");
    let (targets, map) = prepare(command, program, args, seen).map_err(nothing)?;
    // Whoever else writes to one of the folders has to be done before they are looked at.
    let waiting =
        |shown: &str| print::err(&format!("waiting for another run that writes to {shown}\n"));
    let held = write::hold(&targets, waiting).map_err(nothing)?;
    let force = Force {
        is_given: force,
        option: "--force",
    };
    let plans = write::plans(targets, &held, &force, seen).map_err(nothing);
    let done = plans.and_then(|plans| apply(args, &plans, &held, &map));
    // Folders that were made and have nothing in them go again.
    if done.is_err() {
        held.into_iter().for_each(Held::abandon);
    }
    done
}

/// Every crate, generated, and their map. Nothing is written by then.
pub(crate) fn prepare(
    command: &'static str,
    program: Program,
    args: &CommonArgs,
    seen: &Seen,
) -> Result<(Vec<Target>, MapFile), Failure> {
    let mut format = args.message_format;
    let told = Told {
        command,
        out: args.out.as_deref(),
        name: args.name.as_deref(),
        license: args.license.as_deref(),
    };
    let (source, jobs) = program.jobs(&args.source, told, format, seen)?;
    let reading = Reading {
        allow: args.source.allow_dir.clone(),
        overlays: args.source.overlay.clone(),
        strict: args.strict,
        seen: seen.clone(),
    };
    let done = jobs::generate(jobs, &reading, &mut format)?;
    let targets = write::targets(done)?;
    let map = map(args, &source, &targets)?;
    Ok((targets, map))
}

fn map(args: &CommonArgs, source: &Source, targets: &[Target]) -> Result<MapFile, Failure> {
    let outputs = targets.iter().map(|target| &target.done.output);
    let maps: Vec<&Map> = outputs.map(|output| &output.map).collect();
    let specs = targets.iter().map(|target| target.done.job.spec.clone());
    let mut read: Vec<PathBuf> = specs.collect();
    if let Source::Configured { file, .. } = source {
        read.push(file.clone());
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

fn apply(args: &CommonArgs, plans: &[Plan], held: &[Held], map: &MapFile) -> Result<(), Failure> {
    let stream = results(args, map);
    // The map first: of all that is written, its path is the likeliest to be a mistake.
    let nothing = |failure: Failure| failure.and("; nothing was written");
    let written = map.write().map_err(nothing)?;
    write::apply(plans, held, written, |plan, time| {
        let changes = &plan.changes;
        let mut files = format!(
            "{}: {} written, {} unchanged, {} removed",
            count(plan.done.output.tree.len(), "file"),
            changes.differing.len(),
            changes.unchanged,
            changes.stale.len()
        );
        if !changes.kept.is_empty() {
            files.push_str(&format!(", {} kept", changes.kept.len()));
        }
        for change in changes.shown() {
            let what = change.new.as_ref().map_or("removed", |_| "wrote");
            print::detail(&format!("{what} {}/{}\n", plan.shown, change.path));
        }
        tell_kept(plan);
        let summary = summary(&plan.done, &files, time);
        print::summary(stream, &summary)?;
        if let Some(hint) = grouping::hint(plan) {
            print::summary(stream, &hint)?;
        }
        let (removed, written): (Vec<_>, Vec<_>) =
            changes.shown().partition(|change| change.new.is_none());
        let files = [
            ("written", plan.paths(written)),
            ("removed", plan.paths(removed)),
            ("kept", plan.paths(&changes.kept)),
        ];
        let format = args.message_format;
        format.result("generated", plan.named(), &summary, &files)?;
        tell_untyped(args, stream, &plan.done)
    })
}

/// Where all goes that is for people: standard output, unless that is for something else.
pub(crate) fn results(args: &CommonArgs, map: &MapFile) -> Stream {
    if map.is_printed() || args.message_format == Format::Json {
        Stream::Err
    } else {
        Stream::Out
    }
}

/// Names the files that would be removed if they were as they were written.
pub(crate) fn tell_kept(plan: &Plan) {
    for kept in &plan.changes.kept {
        let (shown, path) = (&plan.shown, &kept.path);
        let why = "it is no longer part of the crate, but not as it was written: it is yours now";
        let path = paths::printable(path);
        print::err(&format!("note: {shown}: {path} is kept: {why}\n"));
    }
}

/// Lists the values that have no type, if that was asked for.
pub(crate) fn tell_untyped(args: &CommonArgs, stream: Stream, done: &Done) -> Result<(), Failure> {
    match args.report_untyped {
        true => stream.print(&untyped(done)),
        false => Ok(()),
    }
}

/// The values of a crate that are any JSON, by why they are.
fn untyped(done: &Done) -> String {
    let all = &done.output.untyped;
    let package = &done.output.map.package;
    let mut text = match all.len() {
        0 => format!("{package}: every value has a type\n"),
        many => format!(
            "{package}: {} of any JSON, `serde_json::Value`\n",
            count(many, "value")
        ),
    };
    for of_one in all.chunk_by(|one, next| one.why == next.why) {
        text += &format!("  {}:\n", of_one[0].why);
        text.extend(of_one.iter().map(|one| format!("    {}\n", one.origin)));
    }
    text
}

/// `generated-client: 2 operations, 12 types; 45 files: …; no warnings; 38 ms`.
pub(crate) fn summary(done: &Done, files: &str, time: Duration) -> String {
    let map = &done.output.map;
    let guessed = match done.output.guessed_pages {
        0 => String::new(),
        guessed => format!(" ({guessed} by pages, guessed)"),
    };
    format!(
        "{}: {}{guessed}, {}; {files}; {}; {} ms\n",
        map.package,
        count(map.operations.len(), "operation"),
        count(map.types.len(), "type"),
        count_or_no(done.warnings, "warning"),
        time.as_millis()
    )
}
