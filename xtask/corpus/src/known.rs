//! The list of known shortfalls: each has a reason, and goes once it is no longer needed.

use std::path::Path;

use serde::Deserialize;

use super::report::{Kind, Report};
use crate::failure::Failure;
use crate::files;

/// The whole list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Known {
    /// Its entries.
    #[serde(default)]
    shortfall: Vec<Entry>,
}

/// A shortfall that is known and accepted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The description.
    slug: String,
    /// What falls short.
    kind: Kind,
    /// Where; everywhere if it is left out.
    pointer: Option<String>,
    /// Why that is accepted.
    reason: String,
}

/// Reads a list.
///
/// # Errors
/// It cannot be read, says something that it cannot say, or gives no reason.
pub(super) fn read(path: &Path) -> Result<Known, Failure> {
    let shown = path.display().to_string();
    let text = files::read_text(path, &shown)?;
    parse(&text).map_err(|why| Failure::new(format!("{shown}: {why}")))
}

fn parse(text: &str) -> Result<Known, String> {
    let known: Known = toml::from_str(text).map_err(|error| error.to_string())?;
    for entry in &known.shortfall {
        if entry.reason.trim().is_empty() {
            return Err(format!("{} has no reason", entry.shown()));
        }
    }
    Ok(known)
}

impl Entry {
    fn shown(&self) -> String {
        let place = self.pointer.as_deref().unwrap_or("everywhere");
        format!("{} {} {place}", self.slug, self.kind.as_str())
    }
}

impl Known {
    /// Writes its reason to every shortfall that is listed, and gives the entries that are no longer
    /// needed. An entry is needed, or not, only if this run looked at what it is about.
    pub(super) fn apply(&self, reports: &mut [Report]) -> Vec<String> {
        let mut unneeded = Vec::new();
        for entry in &self.shortfall {
            let Some(report) = reports.iter_mut().find(|report| report.slug == entry.slug) else {
                continue;
            };
            let mut needed = !report.measured.contains(&entry.kind);
            for shortfall in &mut report.shortfalls {
                let here = entry.pointer.is_none() || entry.pointer == shortfall.pointer;
                if shortfall.kind == entry.kind && here {
                    needed = true;
                    shortfall
                        .known
                        .get_or_insert_with(|| entry.reason.trim().to_owned());
                }
            }
            if !needed {
                unneeded.push(entry.shown());
            }
        }
        unneeded
    }
}

#[cfg(test)]
mod tests {
    use super::super::report::Shortfall;
    use super::*;

    const LIST: &str = r#"
[[shortfall]]
slug = "pets"
kind = "examples"
pointer = "/components/schemas/Pet"
reason = "A float is more exact than it looks."

[[shortfall]]
slug = "pets"
kind = "left-out"
reason = "Part two."

[[shortfall]]
slug = "pets"
kind = "compile"
reason = "Nobody knows."

[[shortfall]]
slug = "elsewhere"
kind = "compile"
reason = "Not in this run."
"#;

    fn report(measured: &[Kind]) -> Report {
        let example = |pointer: &str| Shortfall::new(Kind::Examples, "differs").at(pointer);
        Report {
            slug: "pets".to_owned(),
            measured: measured.iter().copied().collect(),
            shortfalls: vec![
                example("/components/schemas/Pet"),
                example("/components/schemas/Owner"),
                Shortfall::new(Kind::LeftOut, "a").at("/paths/~1a"),
                Shortfall::new(Kind::LeftOut, "b").at("/paths/~1b"),
            ],
            ..Report::default()
        }
    }

    #[test]
    fn what_is_listed_and_what_is_not() {
        let known = parse(LIST).expect("a list");
        let mut reports = [report(&[Kind::Examples, Kind::LeftOut, Kind::Compile])];
        let unneeded = known.apply(&mut reports);
        let listed: Vec<bool> = reports[0]
            .shortfalls
            .iter()
            .map(|shortfall| shortfall.known.is_some())
            .collect();
        assert_eq!(listed, [true, false, true, true]);
        assert_eq!(unneeded, ["pets compile everywhere"]);
    }

    #[test]
    fn what_was_not_looked_at_is_not_judged() {
        let known = parse(LIST).expect("a list");
        let mut reports = [report(&[Kind::Examples, Kind::LeftOut])];
        assert_eq!(known.apply(&mut reports), [""; 0]);
    }

    #[test]
    fn lists_that_are_refused() {
        let without = LIST.replace("Part two.", " ");
        assert!(parse(&without).is_err_and(|why| why.contains("pets left-out everywhere")));
        assert!(parse("[[shortfall]]\nslug = 'a'\nkind = 'other'\nreason = 'b'\n").is_err());
        assert!(parse("[[shortfalls]]\n").is_err());
    }
}
