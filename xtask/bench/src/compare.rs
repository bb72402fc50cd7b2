//! Figures of two runs -> what changed, and whether something costs more than it may.

use std::fmt::Write;

use crate::report::{Figures, Report};
use crate::table::number;

/// What changed by more than a hair, in lines; and whether anything rose by more than the tolerance,
/// which is in percent.
pub(crate) fn compare(before: &Report, now: &Report, tolerance: f64) -> (String, bool) {
    let mut out = String::new();
    let mut rose = false;
    let cases = now.cases.iter().map(|case| {
        let mut before = before.cases.iter();
        let known = before.find(|known| known.name == case.name);
        let known = known.map(|known| known.generated.figures());
        (case.name.as_str(), known, case.generated.figures())
    });
    let builds = now.builds.iter().map(|build| {
        let mut before = before.builds.iter();
        let known = before.find(|known| known.name == build.name);
        (
            build.name.as_str(),
            known.map(|known| known.figures()),
            build.figures(),
        )
    });
    for (name, before, now) in cases.chain(builds) {
        match before {
            Some(before) => rose |= changes(name, &before, &now, tolerance, &mut out),
            None => {
                let _ = writeln!(out, "{name}: not measured before");
            }
        }
    }
    if out.is_empty() {
        out.push_str("Nothing changed.\n");
    }
    (out, rose)
}

/// Changes that are worth a line, in percent.
const HAIR: f64 = 0.5;

fn changes(name: &str, before: &Figures, now: &Figures, tolerance: f64, out: &mut String) -> bool {
    let mut rose = false;
    for (figure, value) in now {
        let known = before.iter().find(|(known, _)| known == figure);
        let Some((_, known)) = known else { continue };
        let change = match (*known, *value) {
            (known, value) if known == value => continue,
            (0.0, _) => f64::INFINITY,
            (known, value) => (value / known - 1.0) * 100.0,
        };
        if change.abs() < HAIR {
            continue;
        }
        let is_more = change > tolerance;
        rose |= is_more;
        let mark = if is_more { "  MORE" } else { "" };
        let (known, value) = (number(*known), number(*value));
        let _ = writeln!(
            out,
            "{name}, {figure}: {known} -> {value} ({change:+.1} %){mark}"
        );
    }
    rose
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Case, Cost};

    fn report(name: &str, instructions: Option<u64>, allocations: u64) -> Report {
        let generated = Cost {
            instructions,
            allocations,
            bytes: 10,
            peak: 0,
        };
        Report {
            cases: vec![Case {
                name: name.to_owned(),
                generated,
                by_hand: Cost::default(),
            }],
            builds: Vec::new(),
        }
    }

    #[test]
    fn what_changed() {
        let before = report("decode", Some(1_000_000), 100);
        let (text, rose) = compare(&before, &report("decode", Some(1_004_000), 97), 5.0);
        assert_eq!(text, "decode, allocations: 100 -> 97 (-3.0 %)\n");
        assert!(!rose);
        let (text, rose) = compare(&before, &report("decode", Some(1_060_000), 100), 5.0);
        let expected = "decode, instructions: 1 000 000 -> 1 060 000 (+6.0 %)  MORE\n";
        assert_eq!(text, expected);
        assert!(rose);
        assert!(!compare(&before, &report("decode", Some(1_060_000), 100), 7.0).1);
    }

    #[test]
    fn what_cannot_be_held_against_anything() {
        let before = report("decode", Some(1_000_000), 100);
        let (text, rose) = compare(&before, &report("encode", Some(1), 1), 5.0);
        assert_eq!(
            (text.as_str(), rose),
            ("encode: not measured before\n", false)
        );
        let (text, rose) = compare(&before, &report("decode", None, 100), 5.0);
        assert_eq!((text.as_str(), rose), ("Nothing changed.\n", false));
        let none = report("decode", None, 0);
        let (text, rose) = compare(&none, &report("decode", None, 3), 5.0);
        assert_eq!(text, "decode, allocations: 0 -> 3 (+inf %)  MORE\n");
        assert!(rose);
    }
}
