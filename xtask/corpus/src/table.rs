//! Reports -> the table and what is below it.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use crate::print::count;
use crate::report::{Changed, CompileStatus, Kind, Report, Shortfall};

/// Headings, and whether a column is set to the right.
const COLUMNS: [(&str, bool); 12] = [
    ("description", false),
    ("version", false),
    ("operations", true),
    ("types", true),
    ("generate", true),
    ("lines", true),
    ("compile", true),
    ("warnings", true),
    ("examples", true),
    ("contradict", true),
    ("calls", true),
    ("left out", false),
];

type Row = [String; COLUMNS.len()];

/// The table with a line of sums.
pub(crate) fn table(reports: &[Report]) -> String {
    let mut rows: Vec<Row> = vec![COLUMNS.map(|(heading, _)| heading.to_owned())];
    rows.extend(reports.iter().map(row));
    if reports.len() > 1 {
        rows.push(sums(reports));
    }
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..COLUMNS.len()).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths).zip(COLUMNS);
        let cells = cells.map(|((cell, width), (_, right))| {
            if right {
                format!("{cell:>width$}")
            } else {
                format!("{cell:width$}")
            }
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

fn row(report: &Report) -> Row {
    let is_generated = !report.shortfalls.iter().any(|s| s.kind == Kind::Generate);
    let or_dash = |there: bool, text: String| if there { text } else { "-".to_owned() };
    let is_compiled = report.compile != CompileStatus::NotRun;
    let examples = &report.examples;
    [
        report.slug.clone(),
        or_dash(!report.version.is_empty(), report.version.clone()),
        format!("{}/{}", report.generated, report.operations),
        or_dash(is_generated, report.types.to_string()),
        if is_generated {
            format!("{:.2} s", report.generate_seconds)
        } else {
            "FAILED".to_owned()
        },
        or_dash(is_generated, report.lines.to_string()),
        compile(report),
        or_dash(is_compiled, report.warnings.to_string()),
        if examples.run {
            format!("{}/{}", examples.same, examples.counted)
        } else {
            format!("-/{}", examples.counted)
        },
        examples.contradicting.len().to_string(),
        or_dash(
            report.calls.run,
            format!("{}/{}", report.calls.clean, report.calls.operations),
        ),
        left_out(report),
    ]
}

fn compile(report: &Report) -> String {
    match report.compile {
        CompileStatus::NotRun => "-".to_owned(),
        CompileStatus::Ok => format!("ok {:.0} s", report.compile_seconds),
        CompileStatus::Failed => "FAILED".to_owned(),
        CompileStatus::TimedOut => "TIMED OUT".to_owned(),
    }
}

fn left_out(report: &Report) -> String {
    let mut parts: Vec<String> = report
        .left_out
        .iter()
        .map(|(code, number)| format!("{number} {code}"))
        .collect();
    let unnamed = report.shortfalls.iter();
    let unnamed = unnamed.filter(|s| s.kind == Kind::Operations && is_unnamed(s));
    match unnamed.count() {
        0 => {}
        number => parts.push(format!("{} UNNAMED", count(number, "operation"))),
    }
    let unchecked: usize = report.examples.unchecked.values().sum();
    if unchecked > 0 {
        parts.push(format!("{} unchecked", count(unchecked, "example")));
    }
    if !report.calls.unmade.is_empty() {
        parts.push(format!(
            "{} not called",
            count(report.calls.unmade.len(), "operation")
        ));
    }
    parts.join(", ")
}

/// What is said of an operation that is gone without a word.
pub(crate) const UNNAMED: &str = "no diagnostic says why it is not there";

fn is_unnamed(shortfall: &Shortfall) -> bool {
    shortfall.message.ends_with(UNNAMED)
}

fn sums(reports: &[Report]) -> Row {
    let sum = |of: fn(&Report) -> usize| reports.iter().map(of).sum::<usize>();
    let seconds: f64 = reports.iter().map(|report| report.generate_seconds).sum();
    let tried = sum(|report| usize::from(report.compile != CompileStatus::NotRun));
    let good = sum(|report| usize::from(report.compile == CompileStatus::Ok));
    let generated = sum(|report| {
        let is_short = report.shortfalls.iter().any(|s| s.kind == Kind::Generate);
        usize::from(!is_short)
    });
    [
        format!("{generated}/{} generated", reports.len()),
        String::new(),
        format!(
            "{}/{}",
            sum(|report| report.generated),
            sum(|report| report.operations)
        ),
        sum(|report| report.types).to_string(),
        format!("{seconds:.2} s"),
        sum(|report| report.lines).to_string(),
        format!("{good}/{tried} ok"),
        sum(|report| report.warnings).to_string(),
        format!(
            "{}/{}",
            sum(|report| report.examples.same),
            sum(|report| report.examples.counted)
        ),
        sum(|report| report.examples.contradicting.len()).to_string(),
        format!(
            "{}/{}",
            sum(|report| report.calls.clean),
            sum(|report| report.calls.operations)
        ),
        String::new(),
    ]
}

/// What fell short and is not known, the first of each kind.
pub(crate) fn details(reports: &[Report]) -> String {
    const SHOWN: usize = 5;
    let mut out = String::new();
    for report in reports {
        let new: Vec<&Shortfall> = report
            .shortfalls
            .iter()
            .filter(|shortfall| shortfall.known.is_none())
            .collect();
        let known = report.shortfalls.len() - new.len();
        if new.is_empty() {
            continue;
        }
        let also = if known > 0 {
            format!(" ({known} more are known)")
        } else {
            String::new()
        };
        let _ = writeln!(out, "\n{}: {}{also}", report.slug, report.file);
        let mut shown: BTreeMap<Kind, usize> = BTreeMap::new();
        for shortfall in new {
            let number = shown.entry(shortfall.kind).or_default();
            *number += 1;
            if *number <= SHOWN {
                out.push_str(&detail(shortfall));
            }
        }
        for (kind, number) in shown.into_iter().filter(|(_, number)| *number > SHOWN) {
            let _ = writeln!(out, "  {}: {} more", kind.as_str(), number - SHOWN);
        }
    }
    out
}

fn detail(shortfall: &Shortfall) -> String {
    let place = shortfall.pointer.as_deref().unwrap_or_default();
    let space = if place.is_empty() { "" } else { " " };
    let mut out = format!("  {}:{space}{place}\n", shortfall.kind.as_str());
    for line in shortfall.message.lines().take(30) {
        let _ = writeln!(out, "    {}", shortened(line, 240));
    }
    if let Some(Changed {
        pointer,
        expected,
        got,
    }) = &shortfall.difference
    {
        let text = |value: &Option<Value>| match value {
            Some(value) => shortened(&value.to_string(), 160),
            None => "nothing".to_owned(),
        };
        let at = if pointer.is_empty() {
            "the whole of it"
        } else {
            pointer
        };
        let (expected, got) = (text(expected), text(got));
        let _ = writeln!(out, "    at {at}: expected {expected}, got {got}");
    }
    out
}

/// A text that is not longer than so many characters.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", &text[..at]),
    }
}

/// One line on how a description went.
pub(crate) fn line(report: &Report) -> String {
    if let Some(short) = report.shortfalls.iter().find(|s| s.kind == Kind::Generate) {
        let first = short.message.lines().next().unwrap_or_default();
        return format!("not generated: {}", shortened(first, 160));
    }
    let [
        _,
        _,
        operations,
        types,
        generate,
        _,
        compile,
        warnings,
        examples,
        contradict,
        calls,
        left_out,
    ] = row(report);
    let mut out = format!("operations {operations}, types {types}, {generate}");
    if report.compile != CompileStatus::NotRun {
        let _ = write!(out, "; compile {compile}, warnings {warnings}");
    }
    let _ = write!(out, "; examples {examples}, contradicting {contradict}");
    if report.calls.run {
        let _ = write!(out, "; calls {calls}");
    }
    if !left_out.is_empty() {
        let _ = write!(out, "; left out: {left_out}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(slug: &str) -> Report {
        Report {
            slug: slug.to_owned(),
            version: "3.1.0".to_owned(),
            operations: 3,
            generated: 2,
            types: 12,
            left_out: [("unsupported-request-body".to_owned(), 1)].into(),
            ..Report::default()
        }
    }

    #[test]
    fn columns_line_up() {
        let text = table(&[report("a"), report("longer")]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 4, "{text}");
        let end = |line: &str| line.find("2/3").map(|at| at + 3);
        assert_eq!(end(lines[1]), end(lines[2]), "{text}");
        assert!(lines[1].ends_with("1 unsupported-request-body"), "{text}");
        assert!(lines[3].starts_with("2/2 generated"), "{text}");
        assert!(lines[3].contains("4/6"), "{text}");
    }

    #[test]
    fn many_of_a_kind_are_not_all_shown() {
        let mut report = report("a");
        let short = |number: usize| Shortfall::new(Kind::Warnings, format!("warning {number}"));
        report.shortfalls = (0..9).map(short).collect();
        report.shortfalls[0].known = Some("fine".to_owned());
        let text = details(&[report]);
        assert!(text.contains("1 more are known"), "{text}");
        assert!(
            !text.contains("warning 0") && !text.contains("warning 6"),
            "{text}"
        );
        assert!(text.contains("warnings: 3 more"), "{text}");
    }

    #[test]
    fn short_texts() {
        assert_eq!(shortened("äöü", 3), "äöü");
        assert_eq!(shortened("äöü!", 3), "äöü…");
    }
}
