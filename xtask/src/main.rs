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
mod jobs;
mod names;

use std::process::ExitCode;

use clap::Parser;
use xtask::{failure, files, package, paths, print};

fn main() -> ExitCode {
    let done = match args::Cli::parse().command {
        args::Command::Codegen(args) => self::codegen::run(&args).map(|()| ExitCode::SUCCESS),
        args::Command::Corpus(args) => corpus::run(&args),
        args::Command::Names(args) => names::run(&args).map(|()| ExitCode::SUCCESS),
        args::Command::Demo => demo::run().map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            print::err(&format!("error: {failure}\n"));
            ExitCode::FAILURE
        }
    }
}
