//! The files as text: that each says truly what it needs.
#![cfg(feature = "source")]
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::path::Path;

use runtime::source::FILES;

/// The text without comments.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The first segments of all paths in a text: `a` and `b` in `use a::{c, d::e}; f(b::g)`.
fn roots(code: &str) -> BTreeSet<&str> {
    let mut roots = BTreeSet::new();
    for (at, _) in code.match_indices("::") {
        // `collect::<Vec<_>>` is a method.
        if code[at..].starts_with("::<") {
            continue;
        }
        let before = &code[..at];
        // "2001:db8::1" is a text.
        let line = before.rsplit('\n').next().unwrap_or_default();
        if line.matches('"').count() % 2 == 1 {
            continue;
        }
        let start = before
            .rfind(|c: char| !c.is_alphanumeric() && c != '_')
            .map_or(0, |at| at + 1);
        // What a macro puts in the place of `$integer` is a type.
        if !before[..start].ends_with("::") && !before[..start].ends_with('$') {
            roots.insert(&before[start..]);
        }
    }
    roots
}

#[test]
fn files_need_what_they_say() {
    for file in FILES {
        let code = code(file.text);
        let needs: BTreeSet<&str> = code
            .split("super::")
            .skip(1)
            .map(|rest| {
                rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                    .next()
                    .unwrap_or_default()
            })
            .collect();
        assert_eq!(file.needs, Vec::from_iter(needs), "{}", file.name);
        for need in file.needs {
            assert!(
                FILES.iter().any(|file| file.name == *need),
                "{} needs {need}",
                file.name
            );
        }
    }
}

#[test]
fn files_name_the_crates_that_they_say() {
    const KNOWN: [&str; 11] = [
        "bytes",
        "futures_core",
        "http",
        "http_body",
        "percent_encoding",
        "quick_xml",
        "reqwest",
        "serde",
        "serde_json",
        "tokio",
        "url",
    ];
    const LANGUAGE: [&str; 3] = ["self", "std", "super"];
    for file in FILES {
        let code = code(file.text);
        let all = roots(&code);
        let crates: Vec<String> = KNOWN
            .iter()
            .filter(|name| all.contains(**name))
            // The only package with an underscore in its name.
            .map(|name| match *name {
                "serde_json" => (*name).to_owned(),
                _ => name.replace('_', "-"),
            })
            .collect();
        assert_eq!(file.crates, crates, "{}", file.name);
        // Every other path begins with a module that the file has imported, or with a type.
        let imported: BTreeSet<&str> = code
            .split([' ', '{', '}', ',', ';', ':', '\n'])
            .filter(|word| {
                FILES.iter().any(|file| file.name == *word)
                    || ["de", "fmt", "header", "io", "task", "mem"].contains(word)
            })
            .collect();
        for root in all {
            let is_module = root.starts_with(|c: char| c.is_ascii_lowercase());
            let is_primitive = [
                "u8", "u16", "u32", "u64", "usize", "i32", "i64", "i128", "char", "str", "f64",
            ]
            .contains(&root);
            let fine = !is_module
                || is_primitive
                || KNOWN.contains(&root)
                || LANGUAGE.contains(&root)
                || imported.contains(root);
            assert!(fine, "{}: {root}", file.name);
        }
    }
}

#[test]
fn all_files_are_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .file_name()
                .into_string()
                .unwrap()
                .replace(".rs", "")
        })
        .filter(|name| !["lib", "source"].contains(&name.as_str()))
        .collect();
    names.sort_unstable();
    assert_eq!(
        FILES.iter().map(|file| file.name).collect::<Vec<_>>(),
        names
    );
}

/// What a copied file must not have: a path from the crate's root, a condition on a feature, tests, or more than 500 lines.
#[test]
fn files_can_be_copied() {
    for file in FILES {
        assert!(file.text.starts_with("//! "), "{}", file.name);
        assert!(file.text.lines().count() <= 500, "{}", file.name);
        for refused in [
            "crate::", "cfg(", "#[test]", "unwrap()", ".expect(", "panic!(", "include",
        ] {
            assert!(
                !code(file.text).contains(refused),
                "{}: {refused}",
                file.name
            );
        }
    }
}
