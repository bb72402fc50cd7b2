//! Reports -> what stands below the table: faults that are no description's, operations that were not
//! called, values without a type.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::print::count;
use crate::report::{Report, UNASKED};
use crate::table::shortened;

/// How many lines there are for one thing of one description.
const SHOWN: usize = 10;

/// All that is to be said that is no shortfall.
pub(crate) fn remarks(reports: &[Report]) -> String {
    let mut out = String::new();
    faults(reports, &mut out);
    not_called(reports, &mut out);
    untyped(reports, &mut out);
    out
}

fn faults(reports: &[Report], out: &mut String) {
    let faulty = reports.iter().filter(|report| !report.faults.is_empty());
    for (index, report) in faulty.enumerate() {
        if index == 0 {
            out.push_str("\nNot tried, which is no fault of the description:\n");
        }
        for fault in &report.faults {
            let mut lines = fault.lines();
            let first = lines.next().unwrap_or_default();
            let _ = writeln!(out, "  {}: {}", report.slug, shortened(first, 240));
            for line in lines.take(SHOWN) {
                let _ = writeln!(out, "    {}", shortened(line, 240));
            }
        }
    }
}

fn not_called(reports: &[Report], out: &mut String) {
    // Where nothing was called at all, once is enough.
    let mut unasked: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for report in reports.iter().filter(|report| report.operations > 0) {
        if let Some(reason) = report.calls.not_run.filter(|reason| *reason != UNASKED) {
            unasked.entry(reason).or_default().push(&report.slug);
        }
    }
    let mut text = String::new();
    for report in reports {
        for unmade in report.calls.unmade.iter().take(SHOWN) {
            let (slug, pointer) = (&report.slug, &unmade.pointer);
            let reason = shortened(&unmade.reason, 160);
            let _ = writeln!(text, "  {slug} {pointer}: {reason}");
        }
        let more = report.calls.unmade.len().saturating_sub(SHOWN);
        if more > 0 {
            let _ = writeln!(text, "  {}: {more} more", report.slug);
        }
    }
    for (reason, slugs) in unasked {
        let number = count(slugs.len(), "description");
        let _ = writeln!(text, "  all of {number}, as {reason}: {}", slugs.join(", "));
    }
    if !text.is_empty() {
        let _ = write!(out, "\nOperations that were not called:\n{text}");
    }
}

fn untyped(reports: &[Report], out: &mut String) {
    let mut sums: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for report in reports {
        for (reason, number) in &report.untyped {
            let sum = sums.entry(*reason).or_default();
            sum.push((*number, &report.slug));
        }
    }
    if sums.is_empty() {
        return;
    }
    out.push_str("\nValues of examples and answers without a type of their own:\n");
    for (reason, mut where_) in sums {
        where_.sort_by(|one, other| other.cmp(one));
        let sum: usize = where_.iter().map(|(number, _)| number).sum();
        let most: Vec<String> = where_
            .iter()
            .take(SHOWN)
            .map(|(number, slug)| format!("{slug} {number}"))
            .collect();
        let _ = writeln!(out, "  {sum} {reason} ({})", most.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Calls, Unmade};

    fn report(slug: &str) -> Report {
        Report {
            slug: slug.to_owned(),
            operations: 2,
            ..Report::default()
        }
    }

    #[test]
    fn what_is_said_beside_the_table() {
        let mut short = report("a");
        short.faults = vec!["cannot run Cargo: no space\nleft".to_owned()];
        short.calls.not_run = Some("the crate was not compiled");
        let mut called = report("b");
        called.calls = Calls {
            run: true,
            unmade: vec![Unmade {
                pointer: "/paths/~1c/get".to_owned(),
                reason: "it was not generated".to_owned(),
            }],
            ..Calls::default()
        };
        called.count_untyped("any value", 3);
        let mut other = report("c");
        other.calls.not_run = Some(UNASKED);
        other.count_untyped("any value", 4);
        other.count_untyped("`Other`", 0);
        let text = remarks(&[short, called, other]);
        let expected = "
Not tried, which is no fault of the description:
  a: cannot run Cargo: no space
    left

Operations that were not called:
  b /paths/~1c/get: it was not generated
  all of 1 description, as the crate was not compiled: a

Values of examples and answers without a type of their own:
  7 any value (c 4, b 3)
";
        assert_eq!(text, expected);
        assert_eq!(remarks(&[report("d")]), "");
    }
}
