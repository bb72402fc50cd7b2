//! The project's commands: `cargo xtask codegen`, `cargo xtask corpus`, `cargo xtask names`,
//! `cargo xtask demo`.
//!
//! Reads arguments, files and the environment for the library `codegen`, and prints what it says.
//! Decides nothing about descriptions or code.

mod args;
mod codegen;
mod corpus;
mod demo;
mod diff;
mod failure;
mod files;
mod jobs;
mod names;
mod package;
mod paths;
mod print;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let done = match args::Cli::parse().command {
        args::Command::Codegen(args) => self::codegen::run(&args),
        args::Command::Corpus(args) => corpus::run(&args),
        args::Command::Names(args) => names::run(&args),
        args::Command::Demo => demo::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            print::err(&format!("error: {failure}\n"));
            ExitCode::FAILURE
        }
    }
}
