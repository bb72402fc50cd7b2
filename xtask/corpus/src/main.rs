//! `cargo xtask corpus`: every description of a folder, generated, compiled and tried.

mod anchors;
mod args;
mod calls;
mod compare;
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
mod remarks;
mod report;
mod run;
mod schema;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod seen_tests;
mod swagger;
mod table;
mod validate;
mod values;
mod yaml;

use std::process::ExitCode;

use clap::Parser;
use xtask::{failure, files, paths, print};

fn main() -> ExitCode {
    match run::run(&args::Args::parse()) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            print::err(&format!("error: {failure}\n"));
            ExitCode::from(run::NOT_DONE)
        }
    }
}
