//! What a configuration changes in a description before it is read, as it is written there: what can turn out to be
//! wrong with its place in the text.

use serde::Deserialize;
use serde_json::Value;
use toml::Spanned;

/// A small overlay that says why it is there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FixConfig {
    /// What it is called.
    pub name: Spanned<String>,
    /// Why it is there.
    pub why: String,
    /// What it changes: a JSONPath.
    pub target: Spanned<String>,
    /// What is merged into that.
    pub update: Option<Spanned<Value>>,
    /// Whether that is taken away.
    #[serde(default)]
    pub remove: bool,
}

/// Words that choose operations; one of them is enough.
#[derive(Clone, Default, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SelectionConfig {
    /// Their tags.
    #[serde(default)]
    pub tags: Vec<Spanned<String>>,
    /// Their paths; `*` is anything in a segment, `**` anything at all.
    #[serde(default)]
    pub paths: Vec<Spanned<String>>,
    /// Their `operationId`s, or their methods and paths, such as `GET /users`.
    #[serde(default)]
    pub operations: Vec<Spanned<String>>,
    /// Extensions that they or their path items have.
    #[serde(default)]
    pub extensions: Vec<Spanned<String>>,
}
