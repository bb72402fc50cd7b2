//! The command line: what there is to say, and its help texts.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Parser;

const HELP: &str = "\
A description is a file with a key `openapi` or `swagger`, wherever it is in a folder; it may refer to
all that is below the folder that was given. For each of them:
  generate   What the library makes of it; every operation of the document has to be there
  compile    rustc and clippy over the crate, with no warning
  examples   Every example of the description is decoded and encoded, and has to be the same JSON;
             nothing that the description knows may be taken for something unknown. Those that
             contradict their own schema are counted apart
  calls      Every operation is called, with what it needs and with all that it takes. A server on
             the loopback interface checks each request by the description, and gives every
             documented answer in turn

What is known to fall short is listed in xtask/corpus/known-shortfalls.toml, or in a file of your
own; an entry that is not needed fails the run:
  [[shortfall]]
  slug = \"petstore\"        # the description's name in the table, or `*`
  kind = \"examples\"        # generate, operations, left-out, compile, warnings, examples, calls
  what = \"/components/schemas/Pet\"  # a pointer, or the code of a warning; all of that kind without
  reason = \"The example is in Latin-1.\"

Examples:
  cargo xtask corpus ../specs
  cargo xtask corpus ../specs --only petstore,museum
  cargo xtask corpus ../specs --no-compile --json report.json
      A quick look at what is generated and what is left out.

Exit codes: 0 done, 1 something fell short, 2 wrong usage, 3 something could not be tried, for a reason
that is no description's fault.";

/// Generate, compile and try whole folders of descriptions
#[derive(Parser, Debug)]
#[command(name = "corpus", bin_name = "cargo xtask corpus", after_help = HELP)]
pub(crate) struct Args {
    /// Folders with descriptions, or descriptions
    #[arg(required = true, value_name = "DIR")]
    pub(crate) paths: Vec<PathBuf>,

    /// Try these only, by their names in the table
    #[arg(long, value_name = "SLUG", value_delimiter = ',')]
    pub(crate) only: Vec<String>,

    /// Descriptions at a time [default: one for each processor, at most 4]
    ///
    /// Cargo builds one crate at a time, on as many processors as it likes: the crates share a
    /// target folder.
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// Generate only
    #[arg(long)]
    pub(crate) no_compile: bool,

    /// Leave the calls out
    #[arg(long)]
    pub(crate) no_calls: bool,

    /// What is known to fall short, and why [default: xtask/corpus/known-shortfalls.toml]
    #[arg(long, value_name = "FILE")]
    pub(crate) known: Option<PathBuf>,

    /// Also write everything that was found, as JSON; `-` prints it
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,

    /// Folder of the crates and of what is built [default: target/corpus of this workspace]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Folder of what is built alone [default: in the one of `--out`]
    ///
    /// In the target folder of this workspace, most of the dependencies are there already.
    #[arg(long, value_name = "DIR")]
    pub(crate) target_dir: Option<PathBuf>,

    /// Time limit of the generator, and of each program that is run
    #[arg(long, value_name = "SECONDS", default_value_t = 900)]
    pub(crate) time_limit: u64,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use clap::error::ErrorKind;

    use super::*;

    fn kind(args: &[&str]) -> Option<ErrorKind> {
        let args = std::iter::once("corpus").chain(args.iter().copied());
        Args::try_parse_from(args).err().map(|error| error.kind())
    }

    #[test]
    fn the_command_is_well_formed() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_corpus_needs_a_folder() {
        assert_eq!(kind(&[]), Some(ErrorKind::MissingRequiredArgument));
        assert_eq!(kind(&["a", "b", "--only", "c,d"]), None);
        let jobs = kind(&["a", "--jobs", "0"]);
        assert_eq!(jobs, Some(ErrorKind::ValueValidation));
    }
}
