//! The command line of `cargo xtask`: what there is to say, and its help texts.

use std::ffi::OsString;

use clap::{Args, Parser, Subcommand};
use xtask::commands::args::{CommonArgs, OutputArgs};
use xtask::commands::names::{self, NamesArgs};

/// The commands of this project.
#[derive(Parser, Debug)]
#[command(name = "xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,

    /// How it is shown.
    #[command(flatten)]
    pub(crate) output: OutputArgs,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask codegen           Write what spec/codegen.toml says
  cargo xtask codegen --check   Fail if that would change anything
  cargo xtask corpus specs      Try every description in that folder
  cargo xtask bench             Count what generated code costs, beside code by hand
  cargo xtask demo              See the generated client at work, without a server of your own

Exit codes: 0 done, 1 refused or out of date, 2 wrong usage; of `corpus` and `bench` also 3: something could
not be tried.";

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Turn API descriptions into client crates
    #[command(
        after_help = CODEGEN_EXAMPLES,
        override_usage = CODEGEN_USAGE,
        mut_arg("spec", |spec| spec.requires("out"))
    )]
    Codegen(CodegenArgs),
    /// Generate, compile and try whole folders of descriptions
    // A package of its own, which reads the arguments: what it needs is not built for the others.
    #[command(disable_help_flag = true)]
    Corpus(PassedOn),
    /// Count what generated code costs, beside code written by hand
    #[command(disable_help_flag = true)]
    Bench(PassedOn),
    /// Show every name of the generated code and why it is what it is
    #[command(after_help = names::help(NAMES_EXAMPLES))]
    Names(NamesArgs),
    /// Run the examples of `generated-client` against a stub of the server
    #[command(after_help = DEMO_HELP)]
    Demo,
}

const CODEGEN_USAGE: &str = "\
cargo xtask codegen [OPTIONS]
       cargo xtask codegen [OPTIONS] --spec <FILE> --out <DIR> [--name <CRATE>] [--license <SPDX>]";

const CODEGEN_EXAMPLES: &str = "\
Examples:
  cargo xtask codegen
      Write what spec/codegen.toml says, and print a summary.
  cargo xtask codegen --check
      Write nothing. Print a diff of what is out of date, and fail if there is any.
  cargo xtask codegen --spec petstore.yaml --out ../petstore-client
      Make a crate that stands on its own from a description of your own.
  cargo xtask codegen --map -
      Print which operation and schema became which method and type.
  cargo xtask codegen --check --message-format json
      For editors and other programs: what is wrong, one JSON object a line.

Nothing is written if anything is wrong, in any of the descriptions.

The file .generated in a crate's folder has the hashes of what was written. A file that is not the
generator's, or that somebody changed, is neither overwritten nor removed: the run is refused, or
the file kept, and it is named. Changed line ends are no change, and links are not followed.
Modules of your own live in the crate: put src/ext.rs there and the line `pub mod ext;` into
src/lib.rs. Two runs at once wait for each other; after one that was interrupted, run it again.

Exit codes: 0 done, 1 refused or out of date, 2 wrong usage.";

const NAMES_EXAMPLES: &str = "\
Examples:
  cargo xtask names
  cargo xtask names --spec petstore.yaml";

const DEMO_HELP: &str = "\
A stub of Plex Media Server listens on the loopback interface while the examples run, and answers
as a real one does. Nothing leaves this machine, and its tokens are made up.";

/// What `cargo xtask codegen` is told.
#[derive(Args, Debug)]
pub(crate) struct CodegenArgs {
    /// Write nothing; show what is out of date, and fail if anything is
    #[arg(long)]
    pub(crate) check: bool,

    /// With `--check`, list the files that are out of date and not how they differ
    #[arg(long, requires = "check")]
    pub(crate) stat: bool,

    /// Overwrite and remove what somebody changed or put in the place of a generated file
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,

    /// Which crates to make.
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

/// What `cargo xtask corpus` and `cargo xtask bench` are told; they understand it themselves.
#[derive(Args, Debug)]
pub(crate) struct PassedOn {
    /// All that stands behind the command's name
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) passed_on: Vec<OsString>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use clap::error::ErrorKind;

    use super::*;

    fn kind(args: &[&str]) -> Option<ErrorKind> {
        let args = std::iter::once("xtask").chain(args.iter().copied());
        Cli::try_parse_from(args).err().map(|error| error.kind())
    }

    #[test]
    fn the_commands_are_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn spec_and_out_go_together() {
        assert_eq!(kind(&["codegen", "--spec", "a.yaml", "--out", "b"]), None);
        assert_eq!(
            kind(&["codegen", "--spec", "a.yaml"]),
            Some(ErrorKind::MissingRequiredArgument)
        );
        assert_eq!(
            kind(&["codegen", "--out", "b"]),
            Some(ErrorKind::MissingRequiredArgument)
        );
        assert_eq!(
            kind(&["codegen", "--name", "b"]),
            Some(ErrorKind::MissingRequiredArgument)
        );
        assert_eq!(kind(&["names", "--spec", "a.yaml"]), None);
    }

    #[test]
    fn a_config_is_not_read_beside_a_spec() {
        let args = [
            "codegen", "--spec", "a.yaml", "--out", "b", "--config", "c.toml",
        ];
        assert_eq!(kind(&args), Some(ErrorKind::ArgumentConflict));
    }

    #[test]
    fn what_is_for_the_corpus_is_passed_on() {
        let args = ["xtask", "corpus", "--only", "a,b", "--help", "dir"];
        let Ok(Command::Corpus(args)) = Cli::try_parse_from(args).map(|cli| cli.command) else {
            panic!("it is the corpus command");
        };
        assert_eq!(args.passed_on, ["--only", "a,b", "--help", "dir"]);
        assert_eq!(kind(&["corpus"]), None);
    }

    #[test]
    fn a_name_must_be_one_that_cargo_takes() {
        let named = |name| kind(&["codegen", "--spec", "a", "--out", "b", "--name", name]);
        assert_eq!(named("pet-store"), None);
        assert_eq!(named("pet store"), Some(ErrorKind::ValueValidation));
    }
}
