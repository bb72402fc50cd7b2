//! The project's commands: `cargo xtask codegen`, `cargo xtask corpus`, `cargo xtask names`,
//! `cargo xtask demo`.
//!
//! Reads arguments, files and the environment for the library `codegen`, and prints what it says.
//! Decides nothing about descriptions or code.

mod args;
mod check;
mod codegen;
mod corpus;
mod demo;
mod diff;
mod jobs;
mod map_file;
mod names;
mod report;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory, FromArgMatches};
use print::Stream;
use xtask::{failure, files, paths, print};

fn main() -> ExitCode {
    let cli = match parse(std::env::args_os().collect()) {
        Ok(cli) => cli,
        Err(wrong) => return usage(&wrong),
    };
    print::set_colour(cli.color);
    let format = cli.format();
    let done = match cli.command {
        args::Command::Codegen(args) => self::codegen::run(&args).map(|()| ExitCode::SUCCESS),
        args::Command::Corpus(args) => corpus::run(&args),
        args::Command::Names(args) => names::run(&args).map(|()| ExitCode::SUCCESS),
        args::Command::Demo => demo::run().map(|()| ExitCode::SUCCESS),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            format.failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn parse(args: Vec<OsString>) -> Result<args::Cli, clap::Error> {
    let mut command = args::Cli::command().color(colour_of_help(&args));
    let cli = args::Cli::from_arg_matches(&command.try_get_matches_from_mut(args)?)?;
    match cli.conflict() {
        Some(why) => Err(command.error(ErrorKind::ArgumentConflict, why)),
        None => Ok(cli),
    }
}

/// What was said about colours, before it is known whether the rest can be understood.
fn colour_of_help(args: &[OsString]) -> ColorChoice {
    let words = || args.iter().map(|arg| arg.to_string_lossy());
    let behind = words()
        .zip(words().skip(1))
        .find_map(|(flag, value)| (flag == "--color").then_some(value));
    let joined = words().find_map(|arg| arg.strip_prefix("--color=").map(str::to_owned));
    match behind.as_deref().or(joined.as_deref()) {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}

/// Says what is wrong with the arguments, or gives the help that was asked for. An argument is
/// repeated as it was given, but for a password.
fn usage(wrong: &clap::Error) -> ExitCode {
    let text = wrong.to_string();
    let masked = paths::masked_in(&text);
    if masked == text {
        // Where it cannot be written, nobody is there to be told.
        let _ = wrong.print();
    } else {
        Stream::Err.print(&masked).unwrap_or_default();
    }
    ExitCode::from(u8::try_from(wrong.exit_code()).unwrap_or(2))
}
