//! What goes to the terminal. `println!` panics when the reader has gone away (`| head`); this does not.

use std::io::{self, IsTerminal, Write};

use crate::failure::Failure;

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

    /// Whether colours are wanted: a terminal, and no `NO_COLOR` (<https://no-color.org>).
    pub fn is_coloured(self) -> bool {
        let quiet = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        self.is_terminal() && !quiet
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
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(format!(
            "cannot write to standard output: {error}"
        ))),
        _ => Ok(()),
    }
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
