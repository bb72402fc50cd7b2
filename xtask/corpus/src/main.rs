//! `cargo xtask corpus`: every description of a folder, generated, compiled and tried.

mod args;
mod calls;
mod compile;
mod declared;
mod document;
mod equal;
mod find;
mod generate;
mod harness;
mod known;
mod measure;
mod process;
mod progress;
mod report;
mod run;
mod schema;
mod table;
mod validate;
mod yaml;

use std::process::ExitCode;

use clap::Parser;
use xtask::{failure, files, paths, print};

fn main() -> ExitCode {
    match run::run(&args::Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            print::err(&format!("error: {failure}\n"));
            ExitCode::FAILURE
        }
    }
}
