//! callgrind: runs a program below it, and reads how many instructions that took.

use std::path::Path;
use std::process::{Command, Stdio};

/// Whether the program is there.
pub(crate) fn is_there() -> bool {
    let asked = Command::new("valgrind")
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    asked.is_ok_and(|status| status.success())
}

/// Counts the instructions of a program, all threads together.
///
/// # Errors
/// It cannot be run, or says nothing.
pub(crate) fn instructions(program: &Path, args: &[&str], out: &Path) -> Result<u64, String> {
    let ran = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot start valgrind: {error}"))?;
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stderr);
        return Err(format!("valgrind failed: {}", said.trim_end()));
    }
    let text =
        std::fs::read(out).map_err(|error| format!("cannot read {}: {error}", out.display()))?;
    total(&String::from_utf8_lossy(&text))
        .ok_or_else(|| format!("{} does not say how many instructions", out.display()))
}

/// The number of instructions that an output file names. Of several parts, each thread's say, the sum.
fn total(text: &str) -> Option<u64> {
    let events = text.lines().find_map(|line| line.strip_prefix("events:"))?;
    let column = events.split_whitespace().position(|event| event == "Ir")?;
    let number = |line: &str| line.split_whitespace().nth(column)?.parse::<u64>().ok();
    // `totals:` is what the parts come to, where `summary:` is what each of them has.
    let of = |key: &str| -> Option<u64> {
        let lines = text.lines().filter_map(|line| line.strip_prefix(key));
        let found: Option<Vec<u64>> = lines.map(number).collect();
        found
            .filter(|found| !found.is_empty())
            .map(|found| found.iter().sum())
    };
    of("totals:").or_else(|| of("summary:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# callgrind format
version: 1
creator: callgrind-3.24.0
pid: 7
cmd:  ./runner decode generated 10
part: 1

desc: I1 cache:
positions: line
events: Ir
summary: 1234567

fl=(1) main.rs
fn=(1) main
16 400
calls=1 0
";

    #[test]
    fn totals_of_a_file() {
        assert_eq!(total(TEXT), Some(1_234_567));
        let with_totals = format!("{TEXT}\ntotals: 1234000\n");
        assert_eq!(total(&with_totals), Some(1_234_000));
        let columns = TEXT
            .replace("events: Ir", "events: Dr Ir")
            .replace("1234567", "5 9");
        assert_eq!(total(&columns), Some(9));
        let threads = format!("{TEXT}summary: 3\n");
        assert_eq!(total(&threads), Some(1_234_570));
    }

    #[test]
    fn files_that_say_nothing() {
        assert_eq!(total(""), None);
        assert_eq!(total("events: Dr\nsummary: 1\n"), None);
        assert_eq!(total("events: Ir\n"), None);
        assert_eq!(total("events: Ir\nsummary: many\n"), None);
    }
}
