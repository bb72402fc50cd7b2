//! What its user changes in a description before it is read: overlays, fixes, and which operations count.

use std::sync::Arc;

use serde_json::Value;

/// Everything that is changed, in the order in which that happens.
#[derive(Clone, Default, Debug)]
pub struct Changes {
    /// Overlays, as the
    /// [OpenAPI Overlay Specification](https://spec.openapis.org/overlay/latest.html) has them, one after the other.
    pub overlays: Vec<Overlay>,
    /// Fixes, one after the other.
    pub fixes: Vec<Fix>,
    /// Whether a fix may have nothing to do, as for a description of another day.
    pub idle_fixes: bool,
    /// The operations that are there for us; all of them where it names none.
    pub include: Selection,
    /// Those of them that are not.
    pub exclude: Selection,
    /// The text of the configuration that says so, by the name that places in it carry.
    pub written: Option<(Arc<str>, Arc<str>)>,
}

impl Changes {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.overlays.is_empty()
            && self.fixes.is_empty()
            && self.include.is_empty()
            && self.exclude.is_empty()
    }
}

/// An overlay, as it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overlay {
    /// How the user named its file; diagnostics show it.
    pub name: String,
    /// Its text, in YAML or JSON.
    pub text: String,
}

/// A small overlay that says why it is there, and is an error once it is not needed any more.
#[derive(Clone, Debug)]
pub struct Fix {
    /// What it is called.
    pub name: String,
    /// Why it is there.
    pub why: String,
    /// What it changes: a JSONPath.
    pub target: String,
    /// What is merged into that.
    pub update: Option<Value>,
    /// Whether that is taken away.
    pub remove: bool,
    /// Where it stands.
    pub at: Option<Spot>,
    /// Where its target stands: the first character of the JSONPath.
    pub target_at: Option<Spot>,
    /// Where what it puts there stands.
    pub update_at: Option<Spot>,
}

/// A place in a configuration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The file, as the user named it.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Words that choose operations; one of them is enough.
#[derive(Clone, Default, Debug)]
pub struct Selection {
    /// Their tags.
    pub tags: Vec<Word>,
    /// Their paths; `*` is anything in a segment, `**` anything at all.
    pub paths: Vec<Word>,
    /// Their `operationId`s, or their methods and paths, such as `GET /users`.
    pub operations: Vec<Word>,
    /// Extensions that they or their path items have, other than as `false` or null.
    pub extensions: Vec<Word>,
    /// Where it stands.
    pub at: Option<Spot>,
}

impl Selection {
    /// Whether it names nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self {
            tags,
            paths,
            operations,
            extensions,
            at: _,
        } = self;
        [tags, paths, operations, extensions]
            .into_iter()
            .all(Vec::is_empty)
    }
}

/// A word of a selection.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Where it stands.
    pub at: Option<Spot>,
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            at: None,
        }
    }
}
