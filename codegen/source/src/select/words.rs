//! The words of a selection, held against operations.

use std::collections::BTreeSet;

use super::Operation;
use super::glob::fits;
use crate::changes::{Selection, Word};
use crate::grammar::closest;
use crate::overlay::spotted;
use diag::{Diagnostic, Diagnostics, Location};

/// What a word is compared with.
#[derive(Clone, Copy)]
enum Sort {
    Tag,
    Path,
    Operation,
    Extension,
}

/// The words of a selection, each with whether it chose something.
pub(super) struct Words<'s>(Vec<(Sort, &'s Word, bool)>);

impl<'s> Words<'s> {
    pub(super) fn new(selection: &'s Selection) -> Self {
        let Selection {
            tags,
            paths,
            operations,
            extensions,
            at: _,
        } = selection;
        let lists = [
            (Sort::Tag, tags),
            (Sort::Path, paths),
            (Sort::Operation, operations),
            (Sort::Extension, extensions),
        ];
        let words = lists
            .into_iter()
            .flat_map(|(sort, list)| list.iter().map(move |word| (sort, word, false)));
        Self(words.collect())
    }

    /// Whether an operation is chosen.
    pub(super) fn choose(&mut self, operation: &Operation<'_>) -> bool {
        let mut is_chosen = false;
        for (sort, word, has_chosen) in &mut self.0 {
            if sort.chooses(&word.text, operation) {
                *has_chosen = true;
                is_chosen = true;
            }
        }
        is_chosen
    }

    /// Tells of the words that chose nothing.
    pub(super) fn tell_idle(
        &self,
        setting: &str,
        known: &Known,
        root: &Location,
        diagnostics: &mut Diagnostics,
    ) {
        for (sort, word, _) in self.0.iter().filter(|(_, _, has_chosen)| !has_chosen) {
            let none = match sort {
                Sort::Operation | Sort::Path => "there is none",
                Sort::Tag | Sort::Extension => "no operation has it",
            };
            let (noun, word_text) = (sort.noun(), &word.text);
            let text = format!("`{setting}` names the {noun} `{word_text}`, and {none}");
            let help = match closest(&word.text, known.candidates(*sort)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => sort.help(known),
            };
            let found = Diagnostic::warning("idle-selector", root.clone(), text);
            diagnostics.push(spotted(found, word.at.as_ref()).help(help));
        }
    }
}

impl Sort {
    fn noun(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Path => "path",
            Self::Operation => "operation",
            Self::Extension => "extension",
        }
    }

    fn chooses(self, word: &str, operation: &Operation<'_>) -> bool {
        match self {
            Self::Tag => operation.tags().any(|tag| tag == word),
            Self::Path => !operation.is_webhook() && fits(word, operation.path),
            Self::Operation => {
                let by_place = || {
                    let (method, path) = word.split_once(' ')?;
                    let is_it = !operation.is_webhook()
                        && method.eq_ignore_ascii_case(&operation.method())
                        && fits(path.trim_start(), operation.path);
                    is_it.then_some(())
                };
                operation.id() == Some(word) || by_place().is_some()
            }
            Self::Extension => operation.extensions().any(|key| key == word),
        }
    }

    fn help(self, known: &Known) -> String {
        let listed = |of: &str, words: &BTreeSet<String>| {
            let words: Vec<&str> = words.iter().take(8).map(String::as_str).collect();
            match (words.len(), words.is_empty()) {
                (_, true) => format!("no operation has {of}"),
                (8, _) => format!("there are such as `{}`", words.join("`, `")),
                (_, _) => format!("there are `{}`", words.join("`, `")),
            }
        };
        match self {
            Self::Tag => listed("a tag", &known.tags),
            Self::Extension => listed("an extension", &known.extensions),
            Self::Path => {
                "a path is written as in the description; `*` is anything in a segment, `**` anything at all"
                    .to_owned()
            }
            Self::Operation => {
                "write an `operationId`, or a method and a path, such as `GET /users`".to_owned()
            }
        }
    }
}

/// The words that would choose something.
#[derive(Default)]
pub(super) struct Known {
    tags: BTreeSet<String>,
    paths: BTreeSet<String>,
    operations: BTreeSet<String>,
    extensions: BTreeSet<String>,
}

impl Known {
    pub(super) fn add(&mut self, one: &Operation<'_>) {
        self.tags.extend(one.tags().map(str::to_owned));
        self.extensions.extend(one.extensions().map(str::to_owned));
        self.operations.extend(one.id().map(str::to_owned));
        if !one.is_webhook() {
            self.paths.insert(one.path.to_owned());
            let by_place = format!("{} {}", one.method(), one.path);
            self.operations.insert(by_place);
        }
    }

    fn candidates(&self, sort: Sort) -> Vec<&str> {
        let texts = match sort {
            Sort::Tag => &self.tags,
            Sort::Path => &self.paths,
            Sort::Operation => &self.operations,
            Sort::Extension => &self.extensions,
        };
        texts.iter().map(String::as_str).collect()
    }
}
