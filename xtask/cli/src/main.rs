//! `clientsmith`: clients from OpenAPI descriptions, in anybody's repository. What its commands do
//! is in the library `xtask`.

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use xtask::commands::args::{OutputArgs, compared, file, nearest, watched};
use xtask::commands::check::{CheckArgs, Shown};
use xtask::commands::diff::DiffArgs;
use xtask::commands::generate::GenerateArgs;
use xtask::commands::init::InitArgs;
use xtask::commands::lint::LintArgs;
use xtask::commands::names::NamesArgs;
use xtask::commands::watch::WatchArgs;
use xtask::commands::{
    Face, Format, Program, check, diff, generate, init, lint, names, run, watch,
};
use xtask::{Failure, print};

const EXAMPLES: &str = "\
Examples:
  clientsmith init petstore.yaml       Write a clientsmith.toml for that description
  clientsmith generate                 Write the crate that it names
  clientsmith check                    Fail if that would change anything: for CI
  clientsmith diff old.yaml new.yaml   What changes for users of the crate, and the next version
  clientsmith lint specs/*.yaml        What is wrong with descriptions

Nothing is fetched from the network: `curl … | clientsmith generate -` reads standard input.

Exit codes: 0 done, 1 refused or out of date, 2 wrong usage, 3 a change that `diff` was to deny.";

/// Rust clients from OpenAPI descriptions
#[derive(Parser, Debug)]
#[command(name = "clientsmith", version, after_help = EXAMPLES)]
struct Cli {
    /// What to do.
    #[command(subcommand)]
    command: Command,

    /// How it is shown.
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Write a configuration for a description, which says what can be set
    Init(InitArgs),
    /// Turn descriptions into client crates
    #[command(mut_arg("spec", file), mut_arg("config", nearest))]
    Generate(GenerateArgs),
    /// Fail if a crate is not what its description says
    #[command(
        mut_arg("spec", file),
        mut_arg("config", nearest),
        mut_arg("map", compared)
    )]
    Check(CheckArgs),
    /// Say what changes for programs that use a crate, and which version follows
    Diff(DiffArgs),
    /// Say what is wrong with descriptions
    Lint(LintArgs),
    /// Show every name of the generated code and why it is what it is
    #[command(mut_arg("spec", file), mut_arg("config", nearest))]
    Names(NamesArgs),
    /// Generate whenever something changes
    #[command(mut_arg("spec", watched), mut_arg("config", nearest))]
    Watch(WatchArgs),
    /// Print a script that completes commands and options in a shell
    #[command(after_help = COMPLETIONS)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

const COMPLETIONS: &str = "\
Examples:
  clientsmith completions bash > ~/.local/share/bash-completion/completions/clientsmith
  clientsmith completions fish > ~/.config/fish/completions/clientsmith.fish
  clientsmith completions zsh  > ~/.zfunc/_clientsmith";

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    run::<Cli>()
}

const PROGRAM: Program = Program::Clientsmith;

impl Face for Cli {
    fn output(&self) -> &OutputArgs {
        &self.output
    }

    fn format(&self) -> Format {
        match &self.command {
            Command::Generate(args) => args.common.message_format,
            Command::Check(args) => args.common.message_format,
            Command::Watch(args) => args.common.message_format,
            Command::Lint(args) => args.message_format,
            Command::Init(_)
            | Command::Diff(_)
            | Command::Names(_)
            | Command::Completions { .. } => Format::Human,
        }
    }

    fn conflict(&self) -> Option<&'static str> {
        match &self.command {
            Command::Generate(args) => args.common.conflict(),
            Command::Check(args) => args.common.conflict(),
            Command::Watch(args) => args.common.conflict(),
            Command::Init(_)
            | Command::Diff(_)
            | Command::Lint(_)
            | Command::Names(_)
            | Command::Completions { .. } => None,
        }
    }

    fn run(self) -> Result<ExitCode, Failure> {
        match self.command {
            Command::Init(args) => init::run(&args)?,
            Command::Generate(args) => generate::run(PROGRAM, &args.common, args.force)?,
            Command::Check(args) => {
                let (stat, diff) = (args.stat, args.diff);
                check::run(PROGRAM, &args.common, Shown { stat, diff })?;
            }
            Command::Diff(args) => return diff::run(PROGRAM, &args),
            Command::Lint(args) => lint::run(PROGRAM, &args)?,
            Command::Names(args) => names::run(PROGRAM, &args)?,
            Command::Watch(args) => watch::run(PROGRAM, &args.common)?,
            Command::Completions { shell } => {
                let mut script = Vec::new();
                clap_complete::generate(shell, &mut Self::command(), "clientsmith", &mut script);
                print::out(&String::from_utf8_lossy(&script))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
