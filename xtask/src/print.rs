//! What goes to the terminal. `println!` panics when the reader has gone away (`| head`); this does not.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::Command;
use std::sync::OnceLock;

use crate::failure::Failure;

/// When colours are used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "commands", derive(clap::ValueEnum))]
pub enum Colour {
    /// On a terminal, unless the environment says otherwise
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// How much is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Volume {
    /// What is wrong, and what was asked for
    Quiet,
    /// What was done, too
    #[default]
    Normal,
    /// What is read and written, too
    Verbose,
}

/// What the user said, once and for all.
static VOLUME: OnceLock<Volume> = OnceLock::new();

/// Settles how much is said. What is said first holds.
pub fn set_volume(volume: Volume) {
    let _ = VOLUME.set(volume);
}

fn volume() -> Volume {
    VOLUME.get().copied().unwrap_or_default()
}

/// Prints what a command came to, unless the user wants silence.
///
/// # Errors
/// It cannot be written; a reader that has gone away is no error.
pub fn summary(stream: Stream, text: &str) -> Result<(), Failure> {
    match volume() {
        Volume::Quiet => Ok(()),
        Volume::Normal | Volume::Verbose => stream.print(text),
    }
}

/// Prints to standard error what is not wrong and may surprise, unless the user wants silence.
pub fn note(text: &str) {
    match volume() {
        Volume::Quiet => {}
        Volume::Normal | Volume::Verbose => err(&format!("note: {text}\n")),
    }
}

/// Prints to standard error what only those want to know who asked for more.
pub fn detail(text: &str) {
    match volume() {
        Volume::Quiet | Volume::Normal => {}
        Volume::Verbose => err(text),
    }
}

/// What the user said, once and for all.
static COLOUR: OnceLock<Colour> = OnceLock::new();

/// Settles when colours are used. What is said first holds.
pub fn set_colour(colour: Colour) {
    let _ = COLOUR.set(colour);
}

fn colour() -> Colour {
    COLOUR.get().copied().unwrap_or_default()
}

/// Tells a program that is started what this one was told about colours.
pub fn pass_colour_to(command: &mut Command) {
    match colour() {
        Colour::Auto => {}
        Colour::Always => {
            command.env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1");
            command.env("CARGO_TERM_COLOR", "always");
        }
        Colour::Never => {
            command.env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
            command.env("CARGO_TERM_COLOR", "never");
        }
    }
}

/// Whether colours are wanted where nobody said: <https://no-color.org>,
/// <https://bixense.com/clicolors/>, and a terminal that can show them.
fn is_automatic(is_terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let says = |name| variable(name).filter(|value| !value.is_empty());
    if says("NO_COLOR").is_some() {
        return false;
    }
    if says("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    is_terminal && says("TERM").is_none_or(|value| value != "dumb")
}

/// Where results go: standard output, unless that carries the map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

impl Stream {
    /// Prints a text as it is.
    ///
    /// # Errors
    /// It cannot be written; a reader that has gone away is no error.
    pub fn print(self, text: &str) -> Result<(), Failure> {
        match self {
            Self::Out => out(text),
            Self::Err => {
                err(text);
                Ok(())
            }
        }
    }

    /// Whether colours are wanted.
    pub fn is_coloured(self) -> bool {
        match colour() {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => is_automatic(self.is_terminal(), |name| std::env::var_os(name)),
        }
    }

    /// Whether a person is looking at it.
    pub fn is_terminal(self) -> bool {
        match self {
            Self::Out => io::stdout().is_terminal(),
            Self::Err => io::stderr().is_terminal(),
        }
    }
}

/// Prints a text to standard output.
///
/// # Errors
/// It cannot be written; a reader that has gone away is no error.
pub fn out(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(unprintable(&error)).help("see where it is sent to"))
        }
        _ => Ok(()),
    }
}

/// Why standard output takes nothing.
pub(crate) fn unprintable(error: &io::Error) -> String {
    format!("cannot write to standard output: {error}")
}

/// Prints a text to standard error. If that fails, there is nowhere left to say so.
pub fn err(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// `1 file`, `2 files`.
pub fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// `no warnings`, `1 warning`, `2 warnings`.
pub fn count_or_no(number: usize, thing: &str) -> String {
    if number == 0 {
        format!("no {thing}s")
    } else {
        count(number, thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_automatic() {
        let with = |is_terminal, variables: &[(&str, &str)]| {
            is_automatic(is_terminal, |name| {
                let found = variables.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| OsString::from(value))
            })
        };
        assert!(with(true, &[]) && !with(false, &[]));
        assert!(with(true, &[("NO_COLOR", "")]) && !with(true, &[("NO_COLOR", "1")]));
        assert!(with(false, &[("CLICOLOR_FORCE", "1")]));
        assert!(!with(false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!with(true, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
        assert!(!with(true, &[("TERM", "dumb")]) && with(true, &[("TERM", "xterm")]));
    }
}
