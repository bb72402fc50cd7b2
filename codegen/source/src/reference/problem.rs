//! Why a reference means nothing.

use std::sync::Arc;

use diag::{Diagnostic, Location};

/// Why a reference means nothing; the place is added wherever it occurs.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    code: &'static str,
    message: String,
    help: Option<String>,
    /// The reference that may be meant, which is the help then.
    meant: Option<String>,
    /// Whether it is but a consequence of what is told elsewhere as an error.
    follows: bool,
}

impl Problem {
    pub(super) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            help: None,
            meant: None,
            follows: false,
        }
    }

    /// One that goes without saying, since its cause is told.
    pub(super) fn of_another(mut self) -> Self {
        self.follows = true;
        self
    }

    /// Whether its cause is told.
    pub(super) fn goes_without_saying(&self) -> bool {
        self.follows
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Proposes another reference, if there is one.
    pub(super) fn meant(mut self, meant: Option<String>) -> Self {
        self.meant = meant;
        self
    }

    /// Whether there is nothing at all where the reference leads, as far as can be seen from here.
    pub(super) fn leads_nowhere(&self) -> bool {
        matches!(
            self.code,
            "unresolved-reference" | "missing-file" | "remote-reference" | "reference-cycle"
        )
    }

    /// Whether the reference may lead somewhere once it is written as it is meant.
    pub(super) fn may_be_misspelt(&self) -> bool {
        matches!(
            self.code,
            "unresolved-reference" | "missing-file" | "forbidden-file" | "unreadable-file"
        )
    }

    /// The problem of one reference, said of another.
    pub(super) fn of(mut self, reference: &str, instead: &str) -> Self {
        let written = format!("`{reference}`");
        self.message = self.message.replacen(&format!("`{instead}`"), &written, 1);
        self
    }

    /// Whether it is a way that leads back to where it starts.
    pub(super) fn is_cycle(&self) -> bool {
        self.code == "reference-cycle"
    }

    pub(super) fn message(&self) -> &str {
        &self.message
    }

    /// The help at a place. A schema that is hardly meant by what stands in it is not proposed there: `Pets` for the
    /// `Pet` that is missing in its `items`.
    fn help_at(&self, location: &Location) -> Option<Arc<str>> {
        let Some(meant) = &self.meant else {
            return self.help.as_deref().map(Arc::from);
        };
        let meant_here = meant.strip_prefix('#');
        let within = meant_here.and_then(|meant| location.pointer.as_str().strip_prefix(meant));
        let is_around = |way: &str| way.starts_with('/') && !way.contains("/properties/");
        (!within.is_some_and(is_around)).then(|| format!("did you mean `{meant}`?").into())
    }

    pub(super) fn error(&self, location: Location) -> Diagnostic {
        let help = self.help_at(&location);
        let mut diagnostic = Diagnostic::error(self.code, location, self.message.clone());
        diagnostic.help = help;
        diagnostic
    }

    /// For what can be done without: the sentence goes on with what is done.
    pub(super) fn warning(&self, location: Location, done: &str) -> Diagnostic {
        let help = self.help_at(&location);
        let mut diagnostic =
            Diagnostic::warning(self.code, location, format!("{}; {done}", self.message));
        diagnostic.help = help;
        diagnostic
    }
}
