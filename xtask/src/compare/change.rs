//! One thing that changes.

/// How far a version has to go for it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Step {
    /// Programs compile as before, with nothing new to use.
    Patch,
    /// There is more to use, or a hint to leave something.
    Minor,
    /// A program that compiled may not compile any more.
    Major,
}

impl Step {
    /// The word of semver.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What happened to it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum What {
    /// It is gone.
    Removed,
    /// It is not what it was.
    Changed,
    /// It was not there.
    Added,
    /// Users are told to leave it.
    Deprecated,
}

impl What {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Deprecated => "deprecated",
        }
    }
}

/// What it happened to, as users think of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    /// An operation.
    Operation,
    /// An argument of one.
    Argument,
    /// What one answers, or fails with.
    Answer,
    /// The client and its builder.
    Client,
    /// A type.
    Type,
    /// A field of one.
    Field,
    /// A variant of one.
    Variant,
    /// A function of one.
    Function,
    /// A trait that one implements.
    Trait,
    /// What every crate has of the runtime.
    Runtime,
    /// The crate itself.
    Crate,
}

impl Kind {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Argument => "argument",
            Self::Answer => "answer",
            Self::Client => "client",
            Self::Type => "type",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Function => "function",
            Self::Trait => "trait",
            Self::Runtime => "runtime",
            Self::Crate => "crate",
        }
    }
}

/// One thing that changes. What breaks comes first, then in the order of kinds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Change {
    /// What it happened to.
    pub(crate) kind: Kind,
    /// What happened.
    pub(crate) what: What,
    /// How far a version has to go for it.
    pub(crate) step: Step,
    /// What it happened to, as a program writes it: `pets().list_pets`, `Pet`.
    pub(crate) item: String,
    /// The rest of a sentence that begins with the item.
    pub(crate) message: String,
}

impl Change {
    pub(crate) fn new(
        kind: Kind,
        what: What,
        step: Step,
        item: &str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            what,
            step,
            item: item.to_owned(),
            message: message.into(),
        }
    }

    pub(crate) fn of_crate(what: What, step: Step, message: &str) -> Self {
        Self::new(Kind::Crate, what, step, "the crate", message)
    }

    pub(crate) fn is_breaking(&self) -> bool {
        self.step == Step::Major
    }

    fn key(&self) -> impl Ord {
        let is_harmless = !self.is_breaking();
        // An operation and its arguments stand together, and so do a type and its fields.
        let area = match self.kind {
            Kind::Operation | Kind::Argument | Kind::Answer => 0,
            Kind::Client => 1,
            Kind::Type | Kind::Field | Kind::Variant | Kind::Function | Kind::Trait => 2,
            Kind::Runtime => 3,
            Kind::Crate => 4,
        };
        let words = (self.item.clone(), self.kind, self.message.clone());
        (is_harmless, area, words, self.what, self.step)
    }
}

impl PartialOrd for Change {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Change {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}
