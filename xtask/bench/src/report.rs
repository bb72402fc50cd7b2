//! What was measured, as plain data; `--json` writes it, `--compare` reads it.

use serde::{Deserialize, Serialize};

/// All of a run.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    /// What was done twice.
    pub(crate) cases: Vec<Case>,
    /// Crates that were built.
    pub(crate) builds: Vec<Build>,
}

/// Something that was done by generated code and by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Case {
    /// Its name.
    pub(crate) name: String,
    /// What generated code costs.
    pub(crate) generated: Cost,
    /// What code written by hand does.
    pub(crate) by_hand: Cost,
}

/// What doing it once costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Cost {
    /// Instructions, all threads together; nothing where they were not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) instructions: Option<u64>,
    /// How often memory was allocated.
    pub(crate) allocations: u64,
    /// How many bytes were, altogether.
    pub(crate) bytes: u64,
    /// The most that was in use at a time, beside what was before.
    pub(crate) peak: u64,
}

/// A crate that was built.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Build {
    /// Its name.
    pub(crate) name: String,
    /// Operations of the description.
    pub(crate) operations: usize,
    /// Lines of Rust.
    pub(crate) lines: usize,
    /// `cargo check` of the crate, what it depends on being there.
    pub(crate) check: Effort,
    /// `cargo build --release` of it.
    pub(crate) release: Effort,
}

/// What building takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Effort {
    /// Time on all processors, in seconds.
    pub(crate) cpu_seconds: f64,
    /// The most memory that a process had, in bytes.
    pub(crate) peak: u64,
}

/// Names of the figures of a cost, each with what it is.
pub(crate) type Figures = Vec<(&'static str, f64)>;

impl Cost {
    /// The figures that it has.
    pub(crate) fn figures(&self) -> Figures {
        let instructions = self
            .instructions
            .map(|number| ("instructions", number as f64));
        let others = [
            ("allocations", self.allocations as f64),
            ("bytes allocated", self.bytes as f64),
            ("peak of memory", self.peak as f64),
        ];
        instructions.into_iter().chain(others).collect()
    }
}

impl Build {
    /// Its figures.
    pub(crate) fn figures(&self) -> Figures {
        vec![
            ("lines", self.lines as f64),
            ("check, CPU seconds", self.check.cpu_seconds),
            ("check, peak of memory", self.check.peak as f64),
            ("release, CPU seconds", self.release.cpu_seconds),
            ("release, peak of memory", self.release.peak as f64),
        ]
    }
}
