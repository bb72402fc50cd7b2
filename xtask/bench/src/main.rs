//! `cargo xtask bench`: what generated code costs, beside code written by hand.

mod args;
mod builds;
mod callgrind;
mod cargo;
mod cases;
mod compare;
mod report;
mod run;
mod server;
mod subject;
mod table;

use std::process::ExitCode;

use clap::Parser;
use xtask::{failure, files, paths, print};

fn main() -> ExitCode {
    match run::run(&args::Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            print::err(&format!("error: {failure}\n"));
            ExitCode::from(run::NOT_DONE)
        }
    }
}
