//! Figures -> tables.

use crate::report::{Case, Cost, Report};

/// What stands where nothing was measured.
const NOTHING: &str = "-";

/// All tables of a report.
pub(crate) fn tables(report: &Report) -> String {
    let mut out = String::new();
    if !report.cases.is_empty() {
        out.push_str(&costs(&report.cases));
    }
    if !report.builds.is_empty() {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&builds(report));
    }
    out
}

fn costs(cases: &[Case]) -> String {
    let headings = [
        "case",
        "instructions",
        "by hand",
        "ratio",
        "allocations",
        "by hand",
        "ratio",
        "peak",
        "by hand",
        "ratio",
    ];
    let row = |case: &Case| {
        let mut cells = vec![case.name.clone()];
        let figures: [fn(&Cost) -> Option<u64>; 3] = [
            |cost| cost.instructions,
            |cost| Some(cost.allocations),
            |cost| Some(cost.peak),
        ];
        for figure in figures {
            let (own, other) = (figure(&case.generated), figure(&case.by_hand));
            let shown = |value: Option<u64>| {
                value.map_or_else(|| NOTHING.to_owned(), |value| number(value as f64))
            };
            let ratio = own.zip(other).and_then(|(own, other)| ratio(own, other));
            cells.extend([
                shown(own),
                shown(other),
                ratio.unwrap_or_else(|| NOTHING.to_owned()),
            ]);
        }
        cells
    };
    table(&headings, cases.iter().map(row).collect())
}

fn builds(report: &Report) -> String {
    let headings = [
        "crate",
        "operations",
        "lines",
        "check, CPU",
        "memory",
        "release, CPU",
        "memory",
    ];
    let rows = report.builds.iter().map(|build| {
        let mut cells = vec![
            build.name.clone(),
            build.operations.to_string(),
            number(build.lines as f64),
        ];
        for effort in [build.check, build.release] {
            cells.push(format!("{:.1} s", effort.cpu_seconds));
            cells.push(format!("{} MB", effort.peak / 1_000_000));
        }
        cells
    });
    table(&headings, rows.collect())
}

fn ratio(own: u64, other: u64) -> Option<String> {
    (other > 0).then(|| format!("{:.2}", own as f64 / other as f64))
}

/// Digits in groups of three; two behind the point where there are some.
pub(crate) fn number(value: f64) -> String {
    let text = match value.fract() == 0.0 {
        true => format!("{value:.0}"),
        false => format!("{value:.2}"),
    };
    let (whole, rest) = text
        .split_once('.')
        .map_or((text.as_str(), ""), |(whole, rest)| (whole, rest));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push('.');
        out.push_str(rest);
    }
    out
}

/// The first column to the left, all others to the right.
fn table(headings: &[&str], rows: Vec<Vec<String>>) -> String {
    let headings = headings.iter().map(|heading| (*heading).to_owned());
    let mut all: Vec<Vec<String>> = vec![headings.collect()];
    all.extend(rows);
    let columns = all.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = all.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in &all {
        let cells = row.iter().zip(&widths).enumerate();
        let cells = cells.map(|(column, (cell, width))| match column {
            0 => format!("{cell:width$}"),
            _ => format!("{cell:>width$}"),
        });
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Build, Effort};

    #[test]
    fn a_table() {
        let generated = Cost {
            instructions: Some(4_200_000),
            allocations: 1200,
            bytes: 1,
            peak: 500,
        };
        let by_hand = Cost {
            instructions: Some(5_000_000),
            allocations: 0,
            bytes: 1,
            peak: 1000,
        };
        let without = |cost: Cost| Cost {
            instructions: None,
            ..cost
        };
        let case = |name: &str, generated, by_hand| Case {
            name: name.to_owned(),
            generated,
            by_hand,
        };
        let effort = Effort {
            cpu_seconds: 1.25,
            peak: 304_500_000,
        };
        let report = Report {
            cases: vec![
                case("decode", generated, by_hand),
                case("tag-first", without(generated), without(by_hand)),
            ],
            builds: vec![Build {
                name: "petstore".to_owned(),
                operations: 3,
                lines: 10_370,
                check: effort,
                release: effort,
            }],
        };
        let expected = "\
case       instructions    by hand  ratio  allocations  by hand  ratio  peak  by hand  ratio
decode        4 200 000  5 000 000   0.84        1 200        0      -   500    1 000   0.50
tag-first             -          -      -        1 200        0      -   500    1 000   0.50

crate     operations   lines  check, CPU  memory  release, CPU  memory
petstore           3  10 370       1.2 s  304 MB         1.2 s  304 MB
";
        assert_eq!(tables(&report), expected);
        assert_eq!(tables(&Report::default()), "");
    }

    #[test]
    fn numbers() {
        assert_eq!(number(0.0), "0");
        assert_eq!(number(999.0), "999");
        assert_eq!(number(1000.0), "1 000");
        assert_eq!(number(12_345_678.5), "12 345 678.50");
    }
}
