//! A program from its arguments to its exit code.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory, FromArgMatches};
use codegen::source::stack::{DEEP, with_stack};

use super::args::OutputArgs;
use super::report::Format;
use crate::failure::Failure;
use crate::{paths, print};

/// What a program understands, and does.
pub trait Face: CommandFactory + FromArgMatches {
    /// How much is said, and in which colours.
    fn output(&self) -> &OutputArgs;

    /// How a failure is told.
    fn format(&self) -> Format {
        Format::Human
    }

    /// What cannot be asked for together, beyond what clap knows.
    fn conflict(&self) -> Option<&'static str> {
        None
    }

    /// Does what was asked for.
    ///
    /// # Errors
    /// It could not be done.
    fn run(self) -> Result<ExitCode, Failure>;
}

/// Reads the arguments and does what they say.
///
/// All of it on one stack that is deep enough for the generator: what a thread frees is not given to another, and a
/// large description takes much of it.
#[must_use]
pub fn run<F: Face>() -> ExitCode {
    with_stack(DEEP, run_here::<F>).unwrap_or(ExitCode::from(PANICKED))
}

/// How a program ends that panicked.
const PANICKED: u8 = 101;

fn run_here<F: Face>() -> ExitCode {
    let face = match parse::<F>(std::env::args_os().collect()) {
        Ok(face) => face,
        Err(wrong) => return usage(&wrong),
    };
    let output = face.output();
    print::set_colour(output.color);
    print::set_volume(output.volume());
    let format = face.format();
    match face.run() {
        Ok(code) => code,
        Err(failure) => {
            format.failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn parse<F: Face>(args: Vec<OsString>) -> Result<F, clap::Error> {
    let mut command = F::command().color(colour_of_help(&args));
    let face = F::from_arg_matches(&command.try_get_matches_from_mut(args)?)?;
    match face.conflict() {
        Some(why) => Err(command.error(ErrorKind::ArgumentConflict, why)),
        None => Ok(face),
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
    if masked != text {
        print::err(&masked);
    } else if let Err(error) = wrong.print()
        && error.kind() != io::ErrorKind::BrokenPipe
        && !wrong.use_stderr()
    {
        print::err(&format!("error: {}\n", print::unprintable(&error)));
        return ExitCode::FAILURE;
    }
    ExitCode::from(u8::try_from(wrong.exit_code()).unwrap_or(2))
}
