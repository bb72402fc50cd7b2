//! The list of known shortfalls: each has a reason, and goes once it is no longer needed.

use std::path::Path;

use serde::Deserialize;

use crate::failure::Failure;
use crate::files;
use crate::report::{Kind, Report, Shortfall};

/// The whole list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Known {
    /// Its entries.
    #[serde(default)]
    shortfall: Vec<Entry>,
}

/// A shortfall that is known and accepted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The description; `*` for all.
    slug: String,
    /// What falls short.
    kind: Kind,
    /// A pointer or the code of a warning; all of that kind if it is left out.
    what: Option<String>,
    /// Why that is accepted.
    reason: String,
}

/// Reads a list.
///
/// # Errors
/// It cannot be read, says something that it cannot say, or gives no reason.
pub(crate) fn read(path: &Path) -> Result<Known, Failure> {
    let shown = xtask::paths::masked(path);
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
        let place = self.what.as_deref().unwrap_or("everywhere");
        format!("{} {} {place}", self.slug, self.kind.as_str())
    }

    fn is_about(&self, shortfall: &Shortfall) -> bool {
        let is_named = |what: &String| {
            [&shortfall.pointer, &shortfall.code]
                .into_iter()
                .flatten()
                .any(|name| name == what)
        };
        shortfall.kind == self.kind && self.what.as_ref().is_none_or(is_named)
    }
}

impl Known {
    /// Writes its reason to every shortfall that is listed, and gives the entries that are not
    /// needed. An entry is needed, or not, only if this run looked at what it is about: `complete`
    /// tells whether every description that there is was looked at.
    pub(crate) fn apply(&self, reports: &mut [Report], complete: bool) -> Vec<String> {
        // The list is about descriptions that are not here: one for all of them may be, too.
        let is_here = |entry: &Entry| {
            entry.slug == "*" || reports.iter().any(|report| report.slug == entry.slug)
        };
        let complete = complete && self.shortfall.iter().all(is_here);
        let mut unneeded = Vec::new();
        for entry in &self.shortfall {
            let for_all = entry.slug == "*";
            let mut needed = for_all && !complete;
            let mut found = false;
            let about = reports.iter_mut();
            for report in about.filter(|report| for_all || report.slug == entry.slug) {
                found = true;
                needed |= !report.measured.contains(&entry.kind);
                let listed = report.shortfalls.iter_mut();
                for shortfall in listed.filter(|shortfall| entry.is_about(shortfall)) {
                    needed = true;
                    shortfall
                        .known
                        .get_or_insert_with(|| entry.reason.trim().to_owned());
                }
            }
            if found && !needed {
                unneeded.push(entry.shown());
            }
        }
        unneeded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"
[[shortfall]]
slug = "pets"
kind = "examples"
what = "/components/schemas/Pet"
reason = "A float is more exact than it looks."

[[shortfall]]
slug = "pets"
kind = "left-out"
what = "unsupported-a"
reason = "Part two."

[[shortfall]]
slug = "pets"
kind = "compile"
reason = "Nobody knows."

[[shortfall]]
slug = "*"
kind = "calls"
reason = "Somewhere."
"#;

    const ELSEWHERE: &str = r#"
[[shortfall]]
slug = "elsewhere"
kind = "compile"
reason = "Not in this run."
"#;

    fn report(measured: &[Kind]) -> Report {
        let example = |pointer: &str| Shortfall::new(Kind::Examples, "differs").at(pointer);
        let left_out = |code: &str| {
            let mut short = Shortfall::new(Kind::LeftOut, "it");
            short.code = Some(code.to_owned());
            short.at("/paths/~1a")
        };
        Report {
            slug: "pets".to_owned(),
            measured: measured.iter().copied().collect(),
            shortfalls: vec![
                example("/components/schemas/Pet"),
                example("/components/schemas/Owner"),
                left_out("unsupported-a"),
                left_out("unsupported-b"),
            ],
            ..Report::default()
        }
    }

    fn unneeded(list: &str, measured: &[Kind], complete: bool) -> (Vec<bool>, Vec<String>) {
        let known = parse(list).expect("a list");
        let mut reports = [report(measured)];
        let unneeded = known.apply(&mut reports, complete);
        let listed = reports[0].shortfalls.iter();
        (
            listed.map(|shortfall| shortfall.known.is_some()).collect(),
            unneeded,
        )
    }

    const ALL: [Kind; 4] = [Kind::Examples, Kind::LeftOut, Kind::Compile, Kind::Calls];

    #[test]
    fn what_is_listed_and_what_is_not() {
        let (listed, unneeded) = unneeded(LIST, &ALL, true);
        assert_eq!(listed, [true, false, true, false]);
        assert_eq!(unneeded, ["pets compile everywhere", "* calls everywhere"]);
    }

    #[test]
    fn what_was_not_looked_at_is_not_judged() {
        let some = unneeded(LIST, &[Kind::Examples, Kind::LeftOut], true).1;
        assert_eq!(some, [""; 0]);
        let all_of_some = unneeded(LIST, &ALL, false).1;
        assert_eq!(all_of_some, ["pets compile everywhere"]);
        let with_others = format!("{LIST}{ELSEWHERE}");
        assert_eq!(
            unneeded(&with_others, &ALL, true).1,
            ["pets compile everywhere"]
        );
    }

    #[test]
    fn lists_that_are_refused() {
        let without = LIST.replace("Part two.", " ");
        assert!(parse(&without).is_err_and(|why| why.contains("pets left-out unsupported-a")));
        assert!(parse("[[shortfall]]\nslug = 'a'\nkind = 'other'\nreason = 'b'\n").is_err());
        assert!(parse("[[shortfalls]]\n").is_err());
    }
}
