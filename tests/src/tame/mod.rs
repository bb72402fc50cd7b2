//! Whether a generated crate holds nothing of a description but words: what its files may hold at
//! all, and what they may not hold more of than those of a harmless twin.

mod markdown;
mod names;
mod rust;

use std::collections::BTreeMap;

use codegen::{FileTree, Outcome};

pub use markdown::{Dialect, Markup};

/// One thing that must not be, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Which rule is broken, in words that are the same for every text.
    pub rule: String,
    /// The file.
    pub path: String,
    /// What breaks it.
    pub detail: String,
}

/// What counts of a crate's files when two are compared.
#[derive(Debug, Clone, Default)]
pub struct Shape(BTreeMap<String, FileShape>);

#[derive(Debug, Clone, Default)]
struct FileShape {
    /// Tokens of the code without its texts, or the keys of a TOML file.
    code: Vec<String>,
    markup: Markup,
}

/// What is found in one file.
struct Finder<'a> {
    path: &'a str,
    found: Vec<Complaint>,
}

impl Finder<'_> {
    fn complain(&mut self, rule: impl Into<String>, detail: impl Into<String>) {
        let (rule, path, detail) = (rule.into(), self.path.to_owned(), detail.into());
        self.found.push(Complaint { rule, path, detail });
    }
}

/// Characters that no file and no terminal should get: they are obeyed or not seen.
pub fn is_wild(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// What holds for the files of every crate, whatever its description.
pub fn check(tree: &FileTree) -> (Shape, Vec<Complaint>) {
    let mut shape = Shape::default();
    let mut found = Vec::new();
    for (path, text) in tree.iter() {
        // The runtime is copied and has tests of its own.
        if path.starts_with("src/runtime/") {
            continue;
        }
        let mut finder = Finder {
            path,
            found: Vec::new(),
        };
        if let Some(line) = text.lines().find(|line| line.contains(is_wild)) {
            finder.complain(
                "a character that is obeyed or not seen",
                format!("{line:?}"),
            );
        }
        let file = match path.rsplit('.').next() {
            Some("rs") => rust::check(&text, &mut finder),
            Some("md") => FileShape {
                code: Vec::new(),
                markup: page(&text, &mut finder),
            },
            Some("toml") => FileShape {
                code: keys(&text, &mut finder),
                markup: Markup::default(),
            },
            _ => FileShape::default(),
        };
        found.append(&mut finder.found);
        shape.0.insert(path.to_owned(), file);
    }
    found.append(&mut names::check(tree));
    (shape, found)
}

/// What a terminal is shown.
pub fn check_report(outcome: &Outcome) -> Option<Complaint> {
    let report = codegen::diag::render(&outcome.diagnostics, &outcome.texts);
    let line = report.lines().find(|line| line.contains(is_wild))?;
    Some(Complaint {
        rule: "a terminal gets a character that is obeyed or not seen".to_owned(),
        path: "report".to_owned(),
        detail: format!("{line:?}"),
    })
}

/// A page as rustdoc reads it and as GitHub does: what one takes for a word, so must the other.
fn page(text: &str, finder: &mut Finder<'_>) -> Markup {
    let mut all = Markup::default();
    for dialect in [Dialect::Rustdoc, Dialect::GitHub, Dialect::CommonMark] {
        all.append(markdown::read(text, dialect, finder));
    }
    all
}

/// The keys of a TOML file, with what is no text.
fn keys(text: &str, finder: &mut Finder<'_>) -> Vec<String> {
    fn gather(at: &str, value: &toml::Value, out: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    gather(&format!("{at}/{key}"), value, out);
                }
            }
            toml::Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    gather(&format!("{at}/{index}"), value, out);
                }
            }
            toml::Value::String(_) => out.push(at.to_owned()),
            other => out.push(format!("{at} = {other}")),
        }
    }
    let mut out = Vec::new();
    match toml::from_str(text) {
        Ok(table) => gather("", &toml::Value::Table(table), &mut out),
        Err(error) => finder.complain("a TOML file is none", error.to_string()),
    }
    out
}

impl Shape {
    /// What this crate has that its twin has not. Files for which `named` holds have items that
    /// are named by texts: their code is another one.
    pub fn compare(&self, twin: &Self, named: impl Fn(&str) -> bool) -> Vec<Complaint> {
        let mut found = Vec::new();
        let paths = |shape: &Self| shape.0.keys().cloned().collect::<Vec<_>>();
        if let Some((left, right)) = differ(&paths(self), &paths(twin)) {
            found.push(Complaint {
                rule: "other files than the twin's".to_owned(),
                path: left,
                detail: right,
            });
        }
        for (path, file) in &self.0 {
            let Some(other) = twin.0.get(path) else {
                continue;
            };
            let mut finder = Finder {
                path,
                found: Vec::new(),
            };
            if !named(path)
                && let Some((left, right)) = differ(&file.code, &other.code)
            {
                finder.complain(
                    "other code than the twin's",
                    format!("{left} in place of {right}"),
                );
            }
            file.markup.compare(&other.markup, &mut finder);
            found.append(&mut finder.found);
        }
        found
    }
}

/// The first place where two lists differ, with a few of what follows.
fn differ(left: &[String], right: &[String]) -> Option<(String, String)> {
    if left == right {
        return None;
    }
    let at = left
        .iter()
        .zip(right)
        .take_while(|(left, right)| left == right)
        .count();
    let shown = |list: &[String]| {
        let from = at.saturating_sub(3).min(list.len());
        list[from..]
            .iter()
            .take(9)
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    };
    Some((shown(left), shown(right)))
}
