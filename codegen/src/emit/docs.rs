//! What the document says in words → doc comments. Every doc comment goes through [`docs`].

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown;
use crate::api::Docs;

/// A doc comment of these lines; an empty line between blocks.
pub(super) fn comment(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// The head comment of a module.
pub(super) fn module_comment(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#![doc = #lines])*)
}

/// Adds a block of lines, with an empty line in front of it.
pub(super) fn add_block(lines: &mut Vec<String>, block: impl IntoIterator<Item = String>) {
    let mut block = block.into_iter().peekable();
    if block.peek().is_some() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(block);
}

/// Summary and description; `otherwise` where the document says nothing at all.
pub(super) fn texts(docs: &Docs, otherwise: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let summary = docs
        .summary
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    let description = docs
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    if summary != description {
        add_block(&mut lines, sentence(summary));
    }
    add_block(&mut lines, description);
    if lines.is_empty() {
        lines.push(otherwise.to_owned());
    }
    lines
}

/// Everything that the document says of a value. What is deprecated says so in words: the attribute
/// would make the crate's own code warn.
pub(super) fn docs(docs: &Docs, otherwise: &str, is_deprecated: bool) -> TokenStream {
    docs_and(docs, otherwise, is_deprecated, None)
}

/// The same with a paragraph of ours behind the document's words.
pub(super) fn docs_and(
    docs: &Docs,
    otherwise: &str,
    is_deprecated: bool,
    more: Option<String>,
) -> TokenStream {
    let mut lines = texts(docs, otherwise);
    add_block(
        &mut lines,
        more.iter().flat_map(|text| markdown::lines(text)),
    );
    add_block(
        &mut lines,
        is_deprecated.then(|| "**Deprecated.**".to_owned()),
    );
    add_block(&mut lines, facts(docs));
    comment(&lines)
}

/// `a`, `b` and `c`.
pub(super) fn listed(words: impl IntoIterator<Item = String>) -> String {
    let words: Vec<String> = words.into_iter().collect();
    match words.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        words => words.concat(),
    }
}

/// Constraints, default and examples, a line each.
pub(super) fn facts(docs: &Docs) -> Vec<String> {
    let mut lines = Vec::new();
    if !docs.constraints.is_empty() {
        let constraints: Vec<_> = docs
            .constraints
            .iter()
            .map(|text| markdown::lines(text).join(" "))
            .collect();
        lines.push(format!("Constraints: {}.", constraints.join(", ")));
    }
    if let Some(default) = &docs.default {
        add_block(&mut lines, [format!("Default: {}.", value(default))]);
    }
    if let Some(example) = docs.examples.first().filter(|example| is_short(example)) {
        add_block(&mut lines, [format!("Example: {}.", value(example))]);
    }
    lines
}

/// A JSON value as a code span; a string without its quotes.
pub(super) fn value(value: &serde_json::Value) -> String {
    match value.as_str() {
        Some(text) if text.trim().is_empty() => markdown::code(&value.to_string()),
        Some(text) => markdown::code(text),
        None => markdown::code(&value.to_string()),
    }
}

/// Whether an example fits into a line.
pub(super) fn is_short(value: &serde_json::Value) -> bool {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    !text.trim().is_empty() && text.chars().count() <= 80 && !text.contains(['\n', '\r'])
}

/// A summary ends like a sentence: what follows is another paragraph.
fn sentence(mut lines: Vec<String>) -> Vec<String> {
    if let Some(last) = lines.last_mut()
        && last.ends_with(|c: char| c.is_alphanumeric())
    {
        last.push('.');
    }
    lines
}
