//! One thing that is wrong, as plain data.

use std::sync::Arc;

use super::location::Location;

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// The description was read in the one way that makes sense, or part of it is left out.
    Warning,
}

impl Severity {
    /// The word that opens the message.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What at the location the caret points at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Target {
    /// The value.
    #[default]
    Value,
    /// The key that the value stands under.
    Key,
    /// The last key of that name, where a key is written more than once.
    LastKey,
    /// A character of the value, counted from 0, where that is a text on one line: the rest of it may be right.
    Inside(usize),
    /// A line and a column, both from 1, for text that could not be read as values at all.
    Position {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
    },
}

/// One thing that is wrong, where it is, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name for this kind of finding, such as `duplicate-key`.
    pub code: &'static str,
    /// Where it is.
    pub location: Location,
    /// What at the location the caret points at.
    pub at: Target,
    /// What is wrong, in one sentence without a full stop. Those that say the same share it.
    pub message: Arc<str>,
    /// What to do about it.
    pub help: Option<Arc<str>>,
    /// Other places that belong to it, each with what is to be seen there.
    pub notes: Vec<(Location, String)>,
}

impl Diagnostic {
    /// Something that stops generation.
    #[must_use]
    pub fn error(code: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, location, message.into())
    }

    /// Something that was read in the one way that makes sense, or left out.
    #[must_use]
    pub fn warning(code: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, location, message.into())
    }

    /// A fault of the generator itself.
    #[must_use]
    pub fn internal(root: Location, what: impl std::fmt::Display) -> Self {
        let message = format!("the generator failed on this description: {what}");
        Self::error("internal", root, message).help(
            "this is a bug of the generator; please report it, with the description if you can",
        )
    }

    fn new(severity: Severity, code: &'static str, location: Location, message: String) -> Self {
        let at = Target::Value;
        Self {
            severity,
            code,
            location,
            at,
            message: message.into(),
            help: None,
            notes: Vec::new(),
        }
    }

    /// Points the caret at something other than the value.
    #[must_use]
    pub fn at(mut self, target: Target) -> Self {
        self.at = target;
        self
    }

    /// Points the caret at the key that the value stands under.
    #[must_use]
    pub fn at_key(self) -> Self {
        self.at(Target::Key)
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(Arc::from(help.into()));
        self
    }

    /// Shows another place that belongs to it.
    #[must_use]
    pub fn note(mut self, location: Location, text: impl Into<String>) -> Self {
        self.notes.push((location, text.into()));
        self
    }
}
