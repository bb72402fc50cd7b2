//! `clientsmith lint`: what is wrong with descriptions, and nothing else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use codegen::Decision;

use super::args::SourceArgs;
use super::program::{Program, Told, configuration_for_description};
use super::report::Format;
use crate::failure::Failure;
use crate::files::{self, Seen};
use crate::jobs::{self, Job, Reading, settle};
use crate::paths;
use crate::print::{self, Stream, count_or_no};

const HELP: &str = "\
Examples:
  clientsmith lint
      The descriptions that the nearest clientsmith.toml names.
  clientsmith lint specs/*.yaml --strict
      These, as that says where it names them, and warnings count as errors.
  clientsmith lint petstore.yaml --message-format json
      For editors and CI: one JSON object a line, with file, line and column.

The page docs/diagnostics.md of the generator has every message, with the smallest description that
shows it and its mend. Nothing is generated and nothing is written.

Exit codes: 0 all can be generated, 1 something cannot, 2 wrong usage.";

/// What `clientsmith lint` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct LintArgs {
    /// Descriptions; `-` is standard input [default: those of the configuration]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,

    /// The configuration that names them [default: the nearest clientsmith.toml]
    #[arg(long, value_name = "FILE", conflicts_with = "files")]
    pub config: Option<PathBuf>,

    /// Let references lead into this folder, too; may be repeated
    #[arg(long, value_name = "DIR")]
    pub allow_dir: Vec<PathBuf>,

    /// Apply this overlay to the description before it is read; may be repeated
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,

    /// How to say what is wrong: `human`, or `json` for one object a line on standard output
    #[arg(
        long,
        value_name = "FORMAT",
        value_enum,
        default_value_t,
        hide_possible_values = true
    )]
    pub message_format: Format,
}

/// Says what is wrong with each description.
///
/// # Errors
/// One of them cannot be generated.
pub fn run(program: Program, args: &LintArgs) -> Result<(), Failure> {
    let format = args.message_format;
    let stream = match format {
        Format::Human => Stream::Out,
        Format::Json => Stream::Err,
    };
    let reading = Reading {
        allow: args.allow_dir.clone(),
        overlays: args.overlay.clone(),
        strict: args.strict,
        seen: Seen::default(),
    };
    let mut failures = Vec::new();
    for mut job in wanted(program, args, &reading.seen)? {
        match look(&mut job, &reading, format) {
            Ok((_, warnings)) => {
                let warnings = count_or_no(warnings, "warning");
                print::summary(stream, &format!("{}: {warnings}\n", job.shown))?;
            }
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(Failure::all(failures))
    }
}

/// The descriptions that were named, those of the nearest configuration as that says, or all of the configuration.
fn wanted(program: Program, args: &LintArgs, seen: &Seen) -> Result<Vec<Job>, Failure> {
    let format = args.message_format;
    if args.files.is_empty() {
        let source = SourceArgs {
            config: args.config.clone(),
            ..SourceArgs::default()
        };
        let (_, jobs) = program.jobs(&source, Told::nothing("lint"), format, seen)?;
        return Ok(jobs);
    }
    let is_input = |file: &&PathBuf| files::is_standard_input(file);
    if args.files.iter().filter(is_input).count() > 1 {
        let why = "`-` is given twice, and standard input can be read once";
        return Err(Failure::new(why));
    }
    let wrong = |file: &PathBuf| configuration_for_description(file);
    if let Some(failure) = args.files.iter().find_map(wrong) {
        return Err(failure);
    }
    // Read once, and only if a file could be named in it.
    let mut configured = match args.files.iter().all(|file| is_input(&file)) {
        true => Vec::new(),
        false => program.nearest_jobs(format, seen)?,
    };
    let mut wanted = Vec::new();
    let mut taken = BTreeSet::new();
    for file in &args.files {
        let real = paths::real(file);
        let is_meant = |job: &mut Job| !is_input(&file) && paths::real(&job.spec) == real;
        let before = wanted.len();
        wanted.extend(configured.extract_if(.., is_meant));
        if wanted.len() > before {
            taken.insert(real);
        } else if !taken.contains(&real) {
            wanted.push(alone(program, file));
        }
    }
    Ok(wanted)
}

/// A description that the nearest configuration does not name.
fn alone(program: Program, file: &Path) -> Job {
    program.tell_passed_over(file, Told::nothing("lint"));
    jobs::alone(file)
}

/// Takes a description through every stage that can find something wrong: the names that were
/// decided, and the number of warnings.
///
/// # Errors
/// It cannot be generated.
pub(crate) fn look(
    job: &mut Job,
    reading: &Reading,
    mut format: Format,
) -> Result<(Vec<Decision>, usize), Failure> {
    let (names, found, mut texts) =
        job.run(reading, |input, settings| codegen::check(input, settings))?;
    let names = names.unwrap_or_default();
    let found = job.given.places.show_pins(found, &mut texts, &names);
    let warnings = settle(found, &texts, &job.shown, reading.strict, &mut format)?;
    Ok((names, warnings))
}
