//! Modules that people add to a generated crate: lines of `src/lib.rs` that declare one are theirs.
//!
//! A line counts if it is `mod NAME;` with `pub` or `pub(crate)` or nothing before it, and NAME is
//! no module of ours. It is kept if the module's file is there. What is recorded about `src/lib.rs`
//! is its text without such lines: they are no change of it.

/// The file that the lines stand in.
pub(crate) const LIB: &str = "src/lib.rs";

/// The line above the lines that were kept.
pub const HEADING: &str = "// Modules of your own: kept by the generator.";

/// `src/lib.rs` as it is, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// All but what people added.
    pub(crate) plain: String,
    /// The lines that they added.
    pub(crate) added: Vec<String>,
}

/// Where the file of a module may be.
pub(crate) fn files(name: &str) -> [String; 2] {
    [format!("src/{name}.rs"), format!("src/{name}/mod.rs")]
}

/// The module that a line declares: nothing else is in the line.
pub(crate) fn declared(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("pub ")
        .or_else(|| line.strip_prefix("pub(crate) "));
    let name = rest
        .unwrap_or(line)
        .strip_prefix("mod ")?
        .trim_end()
        .strip_suffix(';')?;
    let name = name.strip_prefix("r#").unwrap_or(name);
    let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_name.then_some(name)
}

/// Takes the lines out that declare modules of which `is_ours` knows nothing, and the empty lines
/// that stood around them.
pub(crate) fn split(text: &str, is_ours: impl Fn(&str) -> bool) -> Parts {
    let mut kept: Vec<&str> = Vec::new();
    let mut added = Vec::new();
    // Whether all since the last line that was kept was taken out.
    let mut gap = false;
    let mut taken = false;
    for line in text.lines() {
        if line == HEADING {
            (gap, taken) = (true, true);
        } else if declared(line).is_some_and(|name| !is_ours(name)) {
            added.push(line.trim_end().to_owned());
            (gap, taken) = (true, true);
        } else if gap && line.is_empty() && kept.last().is_none_or(|line| line.is_empty()) {
            // One empty line is enough.
        } else {
            kept.push(line);
            gap = false;
        }
    }
    if !taken {
        let plain = text.to_owned();
        return Parts { plain, added };
    }
    while kept.last().is_some_and(|line| line.is_empty()) {
        kept.pop();
    }
    let plain = kept.into_iter().map(|line| format!("{line}\n")).collect();
    Parts { plain, added }
}

/// A new text with the lines that are kept.
pub(crate) fn join(plain: &str, kept: &[String]) -> String {
    if kept.is_empty() {
        return plain.to_owned();
    }
    format!("{plain}\n{HEADING}\n{}\n", kept.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "//! A.\n\npub mod api;\npub mod types;\n\npub use api::A;\n";

    fn taken_apart(text: &str) -> (String, Vec<String>) {
        let parts = split(text, |name| matches!(name, "api" | "types"));
        (parts.plain, parts.added)
    }

    #[test]
    fn lines_that_declare_a_module() {
        for line in [
            "mod ext;",
            "pub mod ext;",
            "pub(crate) mod ext;",
            "mod ext; ",
            "mod r#ext;",
        ] {
            assert_eq!(declared(line), Some("ext"), "{line}");
        }
        for line in [
            "mod ext {",
            " mod ext;",
            "// mod ext;",
            "mod ../a;",
            "mod ;",
            "pub use ext;",
            "mod a; mod b;",
            "pub(super) mod ext;",
        ] {
            assert_eq!(declared(line), None, "{line}");
        }
    }

    #[test]
    fn without_what_was_added_it_is_as_it_was_wherever_it_stood() {
        let all = vec!["pub mod ext;".to_owned()];
        for text in [
            format!("{PLAIN}pub mod ext;\n"),
            format!("{PLAIN}\npub mod ext;\n"),
            format!("{PLAIN}\npub mod ext;\n\n"),
            format!("{PLAIN}\npub mod ext;"),
            PLAIN.replace("pub mod types;\n", "pub mod ext;\npub mod types;\n"),
            PLAIN.replace("pub use", "pub mod ext;\n\npub use"),
            join(PLAIN, &all),
        ] {
            assert_eq!(
                taken_apart(&text),
                (PLAIN.to_owned(), all.clone()),
                "{text}"
            );
        }
        assert_eq!(taken_apart(PLAIN), (PLAIN.to_owned(), Vec::new()));
        assert_eq!(join(PLAIN, &[]), PLAIN);
    }
}
