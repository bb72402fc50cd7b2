//! The cases: each run twice, its instructions and allocations counted.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::callgrind;
use crate::report::{Case, Cost};

/// The cases, and how often each is done while instructions are counted. One of them takes so much
/// memory that it is about that alone.
pub(crate) const CASES: [(&str, u64); 8] = [
    ("decode", 10),
    ("encode", 10),
    ("tag-first", 10),
    ("tag-last", 10),
    ("undeclared", 10),
    ("kept", 10),
    ("repair", 10),
    ("call", 50),
];

/// The case that is about memory.
pub(crate) const MEMORY: &str = "memory";

/// Runs cases.
pub(crate) struct Bench {
    /// The program that does everything twice.
    pub(crate) runner: PathBuf,
    /// The server of the calls.
    pub(crate) url: String,
    /// Whether instructions are counted.
    pub(crate) callgrind: bool,
    /// Where callgrind writes.
    pub(crate) logs: PathBuf,
}

/// What the program says of one run.
#[derive(Deserialize)]
struct Counted {
    allocations: u64,
    bytes: u64,
    peak: u64,
}

impl Bench {
    /// Measures a case.
    ///
    /// # Errors
    /// The program cannot be run or fails.
    pub(crate) fn measure(&self, name: &str) -> Result<Case, String> {
        let times = CASES.iter().find(|(known, _)| *known == name);
        let times = times.map_or(1, |(_, times)| *times);
        let cost = |who: &str| -> Result<Cost, String> {
            let counted = self.count(name, who, times)?;
            let is_counted = self.callgrind && name != MEMORY;
            let instructions = is_counted.then(|| self.instructions(name, who, times));
            Ok(Cost {
                instructions: instructions.transpose()?,
                allocations: counted.allocations,
                bytes: counted.bytes,
                peak: counted.peak,
            })
        };
        Ok(Case {
            name: name.to_owned(),
            generated: cost("generated")?,
            by_hand: cost("hand")?,
        })
    }

    fn count(&self, name: &str, who: &str, times: u64) -> Result<Counted, String> {
        let ran = Command::new(&self.runner)
            .args([name, who, &times.to_string(), &self.url])
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("cannot start {}: {error}", shown(&self.runner)))?;
        if !ran.status.success() {
            let said = String::from_utf8_lossy(&ran.stderr);
            return Err(format!("{name} {who} failed: {}", said.trim_end()));
        }
        serde_json::from_slice(&ran.stdout)
            .map_err(|error| format!("{name} {who} does not say what it counted: {error}"))
    }

    /// Of once and of many times the difference: what happens before does not count.
    fn instructions(&self, name: &str, who: &str, times: u64) -> Result<u64, String> {
        let out = self.logs.join(format!("{name}.{who}.callgrind"));
        let count = |times: u64| {
            let times = times.to_string();
            let args = [name, who, times.as_str(), self.url.as_str()];
            callgrind::instructions(&self.runner, &args, &out)
        };
        let (few, many) = (count(1)?, count(1 + times)?);
        Ok(many.saturating_sub(few) / times)
    }
}

fn shown(path: &Path) -> String {
    crate::paths::shown(path)
}
