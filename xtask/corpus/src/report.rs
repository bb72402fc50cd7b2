//! What was found about each description, as plain data; `--json` writes it as it is.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::compile::Stopped;

/// All of a run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Summary<'a> {
    /// Whether nothing fell short that is not known, and nothing is listed that did not.
    pub(crate) ok: bool,
    /// How long it took.
    pub(crate) seconds: f64,
    /// Each description.
    pub(crate) descriptions: &'a [Report],
    /// Entries of the list of known shortfalls that are no longer needed.
    pub(crate) unneeded: &'a [String],
}

/// What was found about one description.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    /// Its name.
    pub(crate) slug: String,
    /// Its root file, as people read it.
    pub(crate) file: String,
    /// `openapi`.
    pub(crate) version: String,
    /// How many operations are in the document, counted without the generator.
    pub(crate) operations: usize,
    /// How many of them were generated.
    pub(crate) generated: usize,
    /// How many types were declared.
    pub(crate) types: usize,
    /// What the generator left out: its code, and how often.
    pub(crate) left_out: BTreeMap<String, usize>,
    /// How many warnings the generator gave.
    pub(crate) diagnostics: usize,
    /// How long the generator took.
    pub(crate) generate_seconds: f64,
    /// Lines of Rust in the crate.
    pub(crate) lines: usize,
    /// How compiling went.
    pub(crate) compile: CompileStatus,
    /// How long that took, both times.
    pub(crate) compile_seconds: f64,
    /// Warnings of rustc and clippy.
    pub(crate) warnings: usize,
    /// The examples.
    pub(crate) examples: Examples,
    /// The calls.
    pub(crate) calls: Calls,
    /// Decoded values without a type of their own, by the reason.
    pub(crate) untyped: BTreeMap<&'static str, usize>,
    /// What fell short.
    pub(crate) shortfalls: Vec<Shortfall>,
    /// What could not be tried, whatever the description is worth: this program or the machine is at
    /// fault.
    pub(crate) faults: Vec<String>,
    /// What was looked at at all.
    pub(crate) measured: BTreeSet<Kind>,
}

impl Report {
    /// Takes down why something was not gone through with.
    pub(crate) fn stopped(&mut self, kind: Kind, stopped: Stopped) {
        match stopped {
            Stopped::Tool(why) => self.faults.push(why),
            Stopped::Tried(why) => {
                self.measured.insert(kind);
                self.shortfalls.push(Shortfall::new(kind, why));
            }
        }
    }

    /// Counts decoded values without a type of their own.
    pub(crate) fn count_untyped(&mut self, reason: &'static str, number: usize) {
        if number > 0 {
            *self.untyped.entry(reason).or_default() += number;
        }
    }
}

/// How compiling went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CompileStatus {
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
pub(crate) struct Examples {
    /// Whether they were tried.
    pub(crate) run: bool,
    /// All of them.
    pub(crate) all: usize,
    /// Those that count: all that do not contradict their own schema.
    pub(crate) counted: usize,
    /// Those of them that came back as the same JSON.
    pub(crate) same: usize,
    /// Those of them that came back without a member that their schema allows but does not declare.
    pub(crate) undeclared: usize,
    /// Those that contradict their own schema, each with the reason.
    pub(crate) contradicting: Vec<Contradicting>,
    /// Those that count although their schema could not be asked, by the reason.
    pub(crate) unchecked: BTreeMap<String, usize>,
}

/// What became of the calls.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Calls {
    /// Whether they were made.
    pub(crate) run: bool,
    /// How many operations were called.
    pub(crate) operations: usize,
    /// How many of them sent what the description says and read every answer.
    pub(crate) clean: usize,
    /// How many calls that took.
    pub(crate) made: usize,
    /// Why none was, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not_run: Option<&'static str>,
    /// Operations that were not called: they were not generated, or no arguments could be made.
    pub(crate) unmade: Vec<Unmade>,
    /// Bodies that were not sent and answers that were not given, as none could be made.
    pub(crate) untried: Vec<Unmade>,
}

/// Why no call was made of a description whose calls nobody asked for.
pub(crate) const UNASKED: &str = "they were not asked for";

/// Something that could not be made.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Unmade {
    /// The operation.
    pub(crate) pointer: String,
    /// Why not.
    pub(crate) reason: String,
}

/// An example that contradicts its own schema.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contradicting {
    /// What it is an example of.
    pub(crate) pointer: String,
    /// What the validator says.
    pub(crate) reason: String,
    /// Whether it came back the same all the same; nothing if it was not tried.
    pub(crate) same: Option<bool>,
}

/// Something that is not as it should be.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shortfall {
    /// What kind of thing.
    pub(crate) kind: Kind,
    /// Where in the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pointer: Option<String>,
    /// The code of the warning that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    /// What is wrong.
    pub(crate) message: String,
    /// What the example was, and what came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) difference: Option<Changed>,
    /// Why that is known and accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) known: Option<String>,
}

impl Shortfall {
    /// Something that is wrong with the description as a whole, or with its crate.
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            pointer: None,
            code: None,
            message: message.into(),
            difference: None,
            known: None,
        }
    }

    /// The same with its place.
    pub(crate) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }
}

/// Where an example came back as something else.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Changed {
    /// JSON pointer into the example.
    pub(crate) pointer: String,
    /// What the example says there; nothing if a member appeared.
    pub(crate) expected: Option<Value>,
    /// What came back; nothing if it went missing.
    pub(crate) got: Option<Value>,
}

/// What can fall short.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
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
    /// A call is not what the description says, or its answer is misread.
    Calls,
}

impl Kind {
    /// As it is written in a list of known shortfalls.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Operations => "operations",
            Self::LeftOut => "left-out",
            Self::Compile => "compile",
            Self::Warnings => "warnings",
            Self::Examples => "examples",
            Self::Calls => "calls",
        }
    }
}
