//! Two states of a file -> a unified diff, as `git apply` and people read it, or how much of one.

use std::time::Duration;

use codegen::tree::{Change, Text};
use similar::{ChangeTag, TextDiff};

/// A file of which everything differs is not worth more time than this.
const TIME_LIMIT: Duration = Duration::from_secs(2);

const NOTHING: &str = "/dev/null";

/// The diff of one file. `folder` is how the folder is called.
pub(crate) fn unified(folder: &str, change: &Change) -> String {
    let path = path(folder.trim_start_matches('/'), change);
    let before = change
        .old
        .as_ref()
        .map_or(NOTHING.to_owned(), |_| format!("a/{path}"));
    let after = change
        .new
        .as_ref()
        .map_or(NOTHING.to_owned(), |_| format!("b/{path}"));
    let old = change.old.as_deref().unwrap_or_default();
    let new = change.new.as_deref().map(Text::whole).unwrap_or_default();
    let diff = TextDiff::configure()
        .timeout(TIME_LIMIT)
        .diff_lines(old, &*new);
    let hunks = diff.unified_diff().context_radius(3).to_string();
    format!("--- {before}\n+++ {after}\n{hunks}")
}

fn path(folder: &str, change: &Change) -> String {
    match folder.trim_end_matches('/') {
        "" | "." => change.path.clone(),
        folder => format!("{folder}/{}", change.path),
    }
}

/// How much of one: `differs   +1 -2    generated-client/src/lib.rs`.
pub(crate) fn stat(folder: &str, change: &Change) -> String {
    let what = match (&change.old, &change.new) {
        (None, _) => "missing",
        (Some(_), Some(_)) => "differs",
        (Some(_), None) => "stale",
    };
    let old = change.old.as_deref().unwrap_or_default();
    let new = change.new.as_deref().map(Text::whole).unwrap_or_default();
    let diff = TextDiff::configure()
        .timeout(TIME_LIMIT)
        .diff_lines(old, &*new);
    let count = |tag| {
        diff.iter_all_changes()
            .filter(|one| one.tag() == tag)
            .count()
    };
    let lines = format!(
        "+{} -{}",
        count(ChangeTag::Insert),
        count(ChangeTag::Delete)
    );
    format!("{what:<8} {lines:<9} {}\n", path(folder, change))
}

/// A diff for a terminal: in colours, and without anything that could steer it.
pub(crate) fn coloured(diff: &str) -> String {
    let mut out = String::with_capacity(diff.len() * 2);
    for line in diff.lines() {
        let line: String = line
            .chars()
            .map(|c| if steers(c) { '\u{fffd}' } else { c })
            .collect();
        let colour = match line.as_bytes() {
            [b'-', b'-', b'-', b' ', ..] | [b'+', b'+', b'+', b' ', ..] => "1",
            [b'@', ..] => "36",
            [b'-', ..] => "31",
            [b'+', ..] => "32",
            _ => "0",
        };
        out.push_str(&format!("\u{1b}[{colour}m{line}\u{1b}[0m\n"));
    }
    out
}

/// Control characters, and those that turn the direction of writing round.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: Option<&str>, new: Option<&str>) -> Change {
        Change {
            path: "src/lib.rs".to_owned(),
            old: old.map(str::to_owned),
            new: new.map(|text| Text::from(text).into()),
        }
    }

    #[test]
    fn a_file_that_differs() {
        let change = change(Some("1\n2\n3\n4\n5\nold\n"), Some("1\n2\n3\n4\n5\nnew\n"));
        let expected = "--- a/client/src/lib.rs\n+++ b/client/src/lib.rs\n\
                        @@ -3,4 +3,4 @@\n 3\n 4\n 5\n-old\n+new\n";
        assert_eq!(unified("client", &change), expected);
    }

    #[test]
    fn a_file_that_is_new_and_one_that_is_stale() {
        let new = "--- /dev/null\n+++ b/tmp/client/src/lib.rs\n@@ -0,0 +1 @@\n+text\n";
        assert_eq!(unified("/tmp/client", &change(None, Some("text\n"))), new);
        let stale = "--- a/src/lib.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-text\n";
        assert_eq!(unified(".", &change(Some("text\n"), None)), stale);
        let empty = "--- /dev/null\n+++ b/src/lib.rs\n";
        assert_eq!(unified("", &change(None, Some(""))), empty);
    }

    #[test]
    fn how_much_differs() {
        let of = |old, new| stat("/tmp/client/", &change(old, new));
        assert_eq!(
            of(Some("1\n2\n3\n"), Some("1\nTwo\n3\n4\n")),
            "differs  +2 -1     /tmp/client/src/lib.rs\n"
        );
        assert_eq!(
            of(None, Some("1\n")),
            "missing  +1 -0     /tmp/client/src/lib.rs\n"
        );
        assert_eq!(
            of(Some("1\n2\n"), None),
            "stale    +0 -2     /tmp/client/src/lib.rs\n"
        );
    }

    #[test]
    fn colours_let_nothing_through() {
        let shown = coloured("+\u{1b}[2Jgone\n");
        assert_eq!(shown, "\u{1b}[32m+\u{fffd}[2Jgone\u{1b}[0m\n");
    }
}
