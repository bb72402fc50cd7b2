//! What was found about each description, as plain data; `--json` writes it as it is.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// All of a run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary<'a> {
    /// Whether nothing fell short that is not known, and nothing is listed that did not.
    pub(super) ok: bool,
    /// How long it took.
    pub(super) seconds: f64,
    /// Each description.
    pub(super) descriptions: &'a [Report],
    /// Entries of the list of known shortfalls that are no longer needed.
    pub(super) unneeded: &'a [String],
}

/// What was found about one description.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report {
    /// Its name.
    pub(super) slug: String,
    /// Its root file, as people read it.
    pub(super) file: String,
    /// `openapi`.
    pub(super) version: String,
    /// How many operations are in the document, counted without the generator.
    pub(super) operations: usize,
    /// How many of them were generated.
    pub(super) generated: usize,
    /// How many types were declared.
    pub(super) types: usize,
    /// What the generator left out: its code, and how often.
    pub(super) left_out: BTreeMap<String, usize>,
    /// How many warnings the generator gave.
    pub(super) diagnostics: usize,
    /// How long the generator took.
    pub(super) generate_seconds: f64,
    /// Lines of Rust in the crate.
    pub(super) lines: usize,
    /// How compiling went.
    pub(super) compile: CompileStatus,
    /// How long that took, both times.
    pub(super) compile_seconds: f64,
    /// Warnings of rustc and clippy.
    pub(super) warnings: usize,
    /// The examples.
    pub(super) examples: Examples,
    /// What fell short.
    pub(super) shortfalls: Vec<Shortfall>,
    /// What was looked at at all.
    pub(super) measured: BTreeSet<Kind>,
}

/// How compiling went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum CompileStatus {
    /// It was not tried.
    #[default]
    NotRun,
    /// No error.
    Ok,
    /// At least one.
    Failed,
    /// It took longer than it may.
    TimedOut,
}

/// What became of the examples.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Examples {
    /// Whether they were tried.
    pub(super) run: bool,
    /// All of them.
    pub(super) all: usize,
    /// Those that count: all that do not contradict their own schema.
    pub(super) counted: usize,
    /// Those of them that came back as the same JSON.
    pub(super) same: usize,
    /// Those of them that came back without a member that their schema allows but does not declare.
    pub(super) undeclared: usize,
    /// Those that contradict their own schema, each with the reason.
    pub(super) contradicting: Vec<Contradicting>,
    /// Those that count although their schema could not be asked, by the reason.
    pub(super) unchecked: BTreeMap<String, usize>,
}

/// An example that contradicts its own schema.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Contradicting {
    /// What it is an example of.
    pub(super) pointer: String,
    /// What the validator says.
    pub(super) reason: String,
    /// Whether it came back the same all the same; nothing if it was not tried.
    pub(super) same: Option<bool>,
}

/// Something that is not as it should be.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shortfall {
    /// What kind of thing.
    pub(super) kind: Kind,
    /// Where in the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pointer: Option<String>,
    /// What is wrong.
    pub(super) message: String,
    /// What the example was, and what came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) difference: Option<Changed>,
    /// Why that is known and accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) known: Option<String>,
}

impl Shortfall {
    /// Something that is wrong with the description as a whole, or with its crate.
    pub(super) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            pointer: None,
            message: message.into(),
            difference: None,
            known: None,
        }
    }

    /// The same with its place.
    pub(super) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }
}

/// Where an example came back as something else.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Changed {
    /// JSON pointer into the example.
    pub(super) pointer: String,
    /// What the example says there; nothing if a member appeared.
    pub(super) expected: Option<Value>,
    /// What came back; nothing if it went missing.
    pub(super) got: Option<Value>,
}

/// What can fall short.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// The description could not be generated.
    Generate,
    /// An operation of the document is not in the crate.
    Operations,
    /// The generator says that it left something out.
    LeftOut,
    /// The crate does not compile.
    Compile,
    /// rustc or clippy warns.
    Warnings,
    /// An example does not come back as it was.
    Examples,
}

impl Kind {
    /// As it is written in a list of known shortfalls.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Operations => "operations",
            Self::LeftOut => "left-out",
            Self::Compile => "compile",
            Self::Warnings => "warnings",
            Self::Examples => "examples",
        }
    }
}
