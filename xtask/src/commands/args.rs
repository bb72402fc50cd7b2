//! What several commands can be told.

use std::path::{Path, PathBuf};

use clap::Args;
use codegen::package;

use super::report::Format;
use crate::print::{Colour, Volume};
use crate::{config, license};

/// Heading of the options that say how results are shown.
const OUTPUT: &str = "Output";

/// Heading of the options that name a description.
const INSTEAD: &str = "Instead of a configuration";

/// How much is said, and in which colours.
#[derive(Args, Clone, Debug)]
pub struct OutputArgs {
    /// Colours: `always`, `never`, or `auto`, which heeds NO_COLOR, CLICOLOR_FORCE and TERM=dumb
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t, hide_possible_values = true, help_heading = OUTPUT)]
    pub color: Colour,

    /// Say only what is wrong, and what was asked for
    #[arg(short, long, global = true, help_heading = OUTPUT)]
    pub quiet: bool,

    /// Also say what is read and written
    #[arg(short, long, global = true, conflicts_with = "quiet", help_heading = OUTPUT)]
    pub verbose: bool,
}

impl OutputArgs {
    pub(crate) fn volume(&self) -> Volume {
        if self.quiet {
            Volume::Quiet
        } else if self.verbose {
            Volume::Verbose
        } else {
            Volume::Normal
        }
    }
}

/// Which descriptions to read.
#[derive(Args, Clone, Debug, Default)]
pub struct SourceArgs {
    /// The configuration, which says what becomes what [default: spec/codegen.toml of this workspace]
    #[arg(long, value_name = "FILE", conflicts_with = "spec")]
    pub config: Option<PathBuf>,

    /// Let references lead into this folder, too; may be repeated
    #[arg(long, value_name = "DIR")]
    pub allow_dir: Vec<PathBuf>,

    /// Apply this overlay to the description before it is read; may be repeated
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,

    /// A description of your own; `-` is standard input
    #[arg(long, value_name = "FILE", help_heading = INSTEAD)]
    pub spec: Option<PathBuf>,
}

/// Which crates to make of which descriptions.
#[derive(Args, Clone, Debug, Default)]
pub struct CommonArgs {
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,

    /// Also write what became of each operation and schema, as JSON, to a new file or over such a
    /// map; `-` prints it
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,

    /// Also list the values that are any JSON, `serde_json::Value`, by why they are
    #[arg(long)]
    pub report_untyped: bool,

    /// How to say what is wrong and what was done: `human`, or `json` for one object a line on standard output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, hide_possible_values = true, help_heading = OUTPUT)]
    pub message_format: Format,

    /// What to generate.
    #[command(flatten)]
    pub source: SourceArgs,

    /// Folder of the crate to make from it
    #[arg(long, value_name = "DIR", requires = "spec", help_heading = INSTEAD)]
    pub out: Option<PathBuf>,

    /// Package name of that crate, at most 64 characters [default: after the description's file, or its
    /// title if the file is called `openapi` or the like]
    #[arg(long, value_name = "CRATE", requires = "spec", help_heading = INSTEAD, value_parser = named)]
    pub name: Option<String>,

    /// Licence of that crate, an SPDX expression such as `MIT OR Apache-2.0`, for its manifest and LICENSE
    #[arg(long, value_name = "SPDX", requires = "spec", help_heading = INSTEAD, value_parser = license::parse)]
    pub license: Option<String>,
}

impl CommonArgs {
    /// What clap cannot know: two things that both want standard output.
    #[must_use]
    pub fn conflict(&self) -> Option<&'static str> {
        let is_printed = self.map.as_deref() == Some(Path::new("-"));
        (is_printed && self.message_format == Format::Json)
            .then_some("`--map -` and `--message-format json` both need standard output")
    }
}

/// A package name, or why it is none and what could stand in its place.
fn named(name: &str) -> Result<String, String> {
    package::parse(name).map_err(|why| match config::name_meant(name) {
        Some(meant) if !why.contains(&format!("`{meant}`")) => format!("{why}; call it `{meant}`"),
        _ => why,
    })
}

/// The option `--spec` as `clientsmith` has it: the one argument that needs no name.
#[must_use]
pub fn file(spec: clap::Arg) -> clap::Arg {
    let help = "A description: one of the configuration, which says what becomes of it, or any other \
                one; `-` is standard input";
    spec.long(None).help(help).help_heading(None)
}

/// The same where standard input is none: it ends, and never changes.
#[must_use]
pub fn watched(spec: clap::Arg) -> clap::Arg {
    let help =
        "A description: one of the configuration, which says what becomes of it, or any other one";
    file(spec).help(help)
}

/// The option `--map` where nothing is written.
#[must_use]
pub fn compared(map: clap::Arg) -> clap::Arg {
    map.help(
        "Also compare the map of operations and schemas that `--map` of the command that generates has \
         written; `-` prints it as it would be",
    )
}

/// The option `--config` as `clientsmith` has it.
#[must_use]
pub fn nearest(config: clap::Arg) -> clap::Arg {
    config.help(
        "The configuration, which says what becomes what [default: the nearest clientsmith.toml, here or in a \
         folder above]",
    )
}
