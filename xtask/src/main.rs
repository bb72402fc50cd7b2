//! The commands of this repository: `cargo xtask codegen`, `cargo xtask corpus`, `cargo xtask bench`,
//! `cargo xtask names`, `cargo xtask demo`.
//!
//! Reads arguments, files and the environment for the library `codegen`, and prints what it says.
//! Decides nothing about descriptions or code.

mod args;
mod demo;
mod package;

use std::process::ExitCode;

use args::{Cli, Command};
use xtask::commands::args::OutputArgs;
use xtask::commands::check::Shown;
use xtask::commands::{Face, Format, Program, check, generate, names, run};
use xtask::{Failure, failure, paths, print};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    run::<Cli>()
}

impl Face for Cli {
    fn output(&self) -> &OutputArgs {
        &self.output
    }

    fn format(&self) -> Format {
        match &self.command {
            Command::Codegen(args) => args.common.message_format,
            Command::Corpus(_) | Command::Bench(_) | Command::Names(_) | Command::Demo => {
                Format::Human
            }
        }
    }

    fn conflict(&self) -> Option<&'static str> {
        match &self.command {
            Command::Codegen(args) => args.common.conflict(),
            Command::Corpus(_) | Command::Bench(_) | Command::Names(_) | Command::Demo => None,
        }
    }

    fn run(self) -> Result<ExitCode, Failure> {
        match self.command {
            Command::Codegen(args) if args.check => {
                let (stat, diff) = (args.stat, !args.stat);
                check::run(Program::Xtask, &args.common, Shown { stat, diff })?;
            }
            Command::Codegen(args) => generate::run(Program::Xtask, &args.common, args.force)?,
            Command::Corpus(args) => return package::run("corpus", &args),
            Command::Bench(args) => return package::run("bench", &args),
            Command::Names(args) => names::run(Program::Xtask, &args)?,
            Command::Demo => demo::run()?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
