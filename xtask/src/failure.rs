//! Why a command ends with exit code 1.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use codegen::Texts;
use codegen::diag::{self, Diagnostic, Diagnostics, Location, Target};

use crate::paths;

/// Why a command did not do what it was asked to do, in words for its user. Passwords in URLs are
/// masked, wherever the words came from.
pub struct Failure(Vec<Reason>);

/// One of the reasons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    /// A stable name for this kind of failure.
    pub code: &'static str,
    /// What the user is told.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What was written that led there.
    place: Option<Place>,
    /// What is told behind it.
    rest: String,
    /// The files that it is about, for programs.
    #[cfg_attr(not(feature = "commands"), allow(dead_code))]
    files: Vec<Files>,
}

/// Paths of files, and what is the matter with them in one word.
pub(crate) type Files = (&'static str, Vec<String>);

/// A place in a configuration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// The configuration as people read it.
    file: Arc<str>,
    text: Arc<str>,
    /// Where it is in the text.
    at: usize,
}

impl Place {
    /// What stands in this range of a configuration.
    pub(crate) fn new(file: &Arc<str>, text: &Arc<str>, range: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            text: Arc::clone(text),
            at: range.start,
        }
    }

    /// The configuration as people read it.
    #[cfg(feature = "commands")]
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// Shows here what was found elsewhere.
    pub(crate) fn show(&self, found: &mut Diagnostic, texts: &mut Texts) {
        found.location = Location::root(Arc::clone(&self.file));
        found.at = self.target();
        texts.insert(Arc::clone(&self.file), self.text.to_string());
    }

    fn target(&self) -> Target {
        let (line, column) = diag::line_and_column(&self.text, self.at);
        Target::Position { line, column }
    }
}

impl Reason {
    /// The files that it is about.
    #[cfg(feature = "commands")]
    pub(crate) fn files(&self) -> &[Files] {
        &self.files
    }

    /// The same as what is found in a description is told, where it has a place.
    pub(crate) fn found(&self) -> Option<(Diagnostics, Texts)> {
        let place = self.place.as_ref()?;
        let location = Location::root(Arc::clone(&place.file));
        let mut found = Diagnostic::error(self.code, location, &self.message).at(place.target());
        found.help = self.help.as_deref().map(Into::into);
        let mut texts = Texts::default();
        texts.insert(Arc::clone(&place.file), place.text.to_string());
        Some((std::iter::once(found).collect(), texts))
    }
}

impl Failure {
    /// What the user is told.
    pub fn new(message: impl Into<String>) -> Self {
        Self::coded("failed", message)
    }

    /// The same, with a name for this kind of failure that programs can rely on.
    pub fn coded(code: &'static str, message: impl Into<String>) -> Self {
        Self(vec![Reason {
            code,
            message: paths::masked_in(&message.into()),
            help: None,
            place: None,
            rest: String::new(),
            files: Vec::new(),
        }])
    }

    /// All of several failures, as one.
    pub fn all(failures: impl IntoIterator<Item = Self>) -> Self {
        Self(failures.into_iter().flat_map(|one| one.0).collect())
    }

    /// The same with more to say about it.
    #[must_use]
    pub fn and(mut self, more: &str) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.message.push_str(more);
        }
        self
    }

    /// The same as a failure of a configuration, of which it says where it arose.
    #[must_use]
    pub(crate) fn of_config(mut self, place: &str) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.code = "config";
            last.message.insert_str(0, &paths::masked_in(place));
        }
        self
    }

    /// The same with what to do about it.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.help = Some(paths::masked_in(&help.into()));
        }
        self
    }

    /// The same at the place that led there, if one did.
    #[must_use]
    pub(crate) fn at(mut self, place: Option<&Place>) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.place = place.cloned();
        }
        self
    }

    /// The same with the files that it is about, in full, for programs.
    #[must_use]
    pub(crate) fn of_files(mut self, files: Vec<Files>) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.files = files;
        }
        self
    }

    /// The same with a text behind all that it says.
    #[must_use]
    pub(crate) fn before(mut self, text: &str) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.rest.push_str(text);
        }
        self
    }

    /// Every reason.
    pub fn reasons(&self) -> &[Reason] {
        &self.0
    }
}

/// As it is for people: what `main` returns is shown by this, in a `build.rs` too.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, reason) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str("\nerror: ")?;
            }
            fmt::Display::fmt(reason, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Reason {
    /// Without the word `error`, which stands before it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((found, texts)) = self.found() {
            let text = diag::render(&found, &texts);
            f.write_str(text.strip_prefix("error: ").unwrap_or(&text).trim_end())?;
        } else {
            f.write_str(&self.message)?;
            if let Some(help) = &self.help {
                write!(f, "\n  = help: {help}")?;
            }
        }
        f.write_str(&self.rest)
    }
}
