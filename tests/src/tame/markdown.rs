//! What a text of CommonMark is made of, and what of that a description must not bring along.

use serde_json::Value;
use std::collections::BTreeMap;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::{Finder, is_wild, rust};

/// Who reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// rustdoc, which also makes links of names in brackets.
    Rustdoc,
    /// GitHub and what shows pages like it.
    GitHub,
    /// The standard, and nothing else.
    CommonMark,
}

impl Dialect {
    fn options(self) -> Options {
        match self {
            Self::Rustdoc => {
                Options::ENABLE_TABLES
                    | Options::ENABLE_FOOTNOTES
                    | Options::ENABLE_TASKLISTS
                    | Options::ENABLE_STRIKETHROUGH
                    | Options::ENABLE_SMART_PUNCTUATION
            }
            Self::GitHub => {
                Options::ENABLE_TABLES
                    | Options::ENABLE_FOOTNOTES
                    | Options::ENABLE_TASKLISTS
                    | Options::ENABLE_STRIKETHROUGH
                    | Options::ENABLE_GFM
            }
            Self::CommonMark => Options::empty(),
        }
    }
}

/// What counts of texts when two crates are compared.
#[derive(Debug, Clone, Default)]
pub struct Markup {
    /// Blocks of code that are not marked as text: how, and what is in them.
    code: Vec<String>,
    /// The levels of headings.
    headings: Vec<String>,
    /// Where links lead that do not lead to the web, and how often.
    links: BTreeMap<String, usize>,
    html: BTreeMap<String, usize>,
}

impl Markup {
    /// Takes in another text of the same file.
    pub fn append(&mut self, mut other: Self) {
        self.code.append(&mut other.code);
        self.headings.append(&mut other.headings);
        for (all, more) in [(&mut self.links, other.links), (&mut self.html, other.html)] {
            for (key, count) in more {
                *all.entry(key).or_default() += count;
            }
        }
    }

    pub(super) fn compare(&self, twin: &Self, finder: &mut Finder<'_>) {
        let pairs = self.code.iter().map(Some).chain([None]);
        let differing = pairs
            .zip(twin.code.iter().map(Some).chain([None]))
            .find(|(left, right)| left != right);
        if let Some((left, right)) = differing {
            let shown = |block: Option<&String>| match block {
                Some(block) => block.chars().take(200).collect(),
                None => "nothing".to_owned(),
            };
            let (left, right) = (shown(left), shown(right));
            finder.complain(
                "other blocks of code than the twin's",
                format!("{left}\n-- in place of --\n{right}"),
            );
        }
        // A text that shows nothing may leave out what would stand above it.
        let mut headings = twin.headings.iter();
        if !self
            .headings
            .iter()
            .all(|heading| headings.any(|other| other == heading))
        {
            let (left, right) = (self.headings.join(" "), twin.headings.join(" "));
            finder.complain(
                "headings that the twin has not",
                format!("{left} in place of {right}"),
            );
        }
        for (what, ours, theirs) in [
            ("a link that leads elsewhere", &self.links, &twin.links),
            ("HTML", &self.html, &twin.html),
        ] {
            for (key, count) in ours {
                if *count > theirs.get(key).copied().unwrap_or_default() {
                    finder.complain(
                        format!("{what}, which the twin has not"),
                        format!("{key:?}"),
                    );
                }
            }
        }
    }
}

/// The target of a name in brackets that no definition explains: rustdoc looks for an item.
const ITEM: &str = "item:";

/// Reads a text, and complains of what no text of ours has.
pub(super) fn read(text: &str, dialect: Dialect, finder: &mut Finder<'_>) -> Markup {
    let mut markup = Markup::default();
    let mut item = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        let target = CowStr::from(format!("{ITEM}{}", link.reference));
        (dialect == Dialect::Rustdoc).then_some((target, CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(text, dialect.options(), Some(&mut item));
    let mut code: Option<(String, String)> = None;
    let mut in_table = false;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                code = Some(("an indented block".to_owned(), String::new()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                code = Some((info.to_string(), String::new()));
            }
            Event::End(TagEnd::CodeBlock) => end_code(code.take(), &mut markup, finder),
            Event::Start(Tag::Heading { level, .. }) => markup.headings.push(level.to_string()),
            Event::Start(Tag::Table(_)) => in_table = true,
            Event::End(TagEnd::Table) => in_table = false,
            Event::Start(Tag::Link { dest_url, .. }) => link(&dest_url, &mut markup, finder),
            Event::Start(Tag::Image { dest_url, .. }) => {
                *markup.links.entry(format!("image {dest_url}")).or_default() += 1;
            }
            // Lines in a cell are divided like this, however many a text has. The standard alone
            // has no tables.
            Event::InlineHtml(html)
                if &*html == "<br>" && (in_table || dialect == Dialect::CommonMark) => {}
            Event::Html(html) | Event::InlineHtml(html) => {
                *markup.html.entry(html.to_string()).or_default() += 1;
            }
            Event::Text(words) | Event::Code(words) => {
                wild(&words, &text[range], finder);
                if let Some((_, block)) = &mut code {
                    block.push_str(&words);
                }
            }
            _ => {}
        }
    }
    markup
}

fn wild(words: &str, source: &str, finder: &mut Finder<'_>) {
    if words.contains(is_wild) {
        finder.complain(
            "a character reference for a character that is obeyed or not seen",
            format!("{words:?} of {source:?}"),
        );
    }
}

fn end_code(code: Option<(String, String)>, markup: &mut Markup, finder: &mut Finder<'_>) {
    const OURS: &[&str] = &["rust", "no_run", "rust,no_run", "toml", "sh", "json", "xml"];
    let Some((info, block)) = code else { return };
    if info == "text" {
        return;
    }
    if !OURS.contains(&info.as_str()) {
        finder.complain(
            "a block of code that is not ours",
            format!("{info:?}: {block}"),
        );
    }
    let code = match info.as_str() {
        "toml" | "sh" => block,
        // What Rust has no words for, such as `\u0001`, JSON has.
        "json" => match serde_json::from_str(&block) {
            Ok(value) => without_texts(value).to_string(),
            Err(_) => block,
        },
        _ => rust::words_of(&block),
    };
    markup.code.push(format!("{info}: {code}"));
}

fn without_texts(value: Value) -> Value {
    match value {
        Value::String(_) => "…".into(),
        Value::Array(items) => items.into_iter().map(without_texts).collect(),
        Value::Object(members) => {
            let members = members.into_iter().enumerate();
            let members = members.map(|(at, (_, value))| (at.to_string(), without_texts(value)));
            Value::Object(members.collect())
        }
        other => other,
    }
}

fn link(target: &str, markup: &mut Markup, finder: &mut Finder<'_>) {
    wild(target, target, finder);
    let lower = target.to_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        return;
    }
    *markup.links.entry(target.to_owned()).or_default() += 1;
    let path = target.split('#').next().unwrap_or_default();
    let is_path = path
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    let is_item = target.starts_with(ITEM) || path.contains("::") || path.starts_with('`');
    if path.starts_with('/') || !(is_path || is_item) {
        finder.complain(
            "a link that leads neither to the web nor to a file",
            format!("{target:?}"),
        );
    }
}
