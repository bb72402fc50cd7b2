//! What people read beside the code: README, a page for each tag and type, example programs.

mod arguments;
mod crate_features;
mod examples;
mod given;
mod messages;
mod operation_page;
mod readme;
mod servers;
mod show;
mod type_page;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::{Emit, features, markdown};
use crate::api::{Docs, TypeDef, TypeId, TypeRef};
use crate::names::{Ident, is_refused_file};
use crate::tree::{FileTree, Text};

pub(super) use examples::{Program, emit_examples, first_example, programs};

/// Adds every page.
pub(super) fn emit_pages(cx: Emit<'_>, tree: &mut FileTree) {
    let pages = Pages::new(cx);
    tree.insert("README.md".to_owned(), readme::write_readme(cx, &pages));
    for (name, text) in operation_page::write_pages(cx, &pages) {
        tree.insert(format!("docs/{name}.md"), text);
    }
    let index = type_page::write_index(cx, &pages);
    tree.insert("docs/types/README.md".to_owned(), index);
    let mut files: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
    for def in cx.api.types.iter() {
        files.entry(pages.file(def.id)).or_default().push(def);
    }
    for (file, defs) in files {
        let mut text = Text::default();
        for def in defs {
            if !text.is_empty() {
                text += "\n";
            }
            text += &type_page::write_page(cx, &pages, def);
        }
        tree.insert(format!("docs/types/{file}.md"), text);
    }
}

/// Of how many types each has a page of its own. Where there are more, what is written inline stands on the page of
/// what it is written in.
const FEW: usize = 250;

/// Where the types' pages are.
pub(super) struct Pages {
    /// The file of each type.
    files: BTreeMap<TypeId, String>,
    /// Types that stand on the page of another one.
    guests: BTreeSet<TypeId>,
    /// The feature of each type that is not there by default.
    features: BTreeMap<TypeId, &'static str>,
}

impl Pages {
    /// A page is called as its type, unless a file system would take two such names for one.
    fn new(cx: Emit<'_>) -> Self {
        let mut taken = BTreeSet::from(["readme".to_owned()]);
        let mut files: BTreeMap<TypeId, String> = BTreeMap::new();
        let mut guests = BTreeSet::new();
        let mut hosts: BTreeMap<&Ident, String> = BTreeMap::new();
        let is_long = cx.api.types.len() > FEW;
        for def in cx.api.types.iter() {
            let module = cx.names.type_module(def.id);
            if let Some(host) = hosts.get(module).filter(|_| is_long) {
                files.insert(def.id, host.clone());
                guests.insert(def.id);
                continue;
            }
            let name = cx.names.type_ident(def.id).to_string();
            let numbered = (2_u32..).map(|number| format!("{name}-{number}"));
            let mut names = std::iter::once(name.clone()).chain(numbered);
            let free = names.find(|name| {
                let lower = name.to_lowercase();
                !is_refused_file(&lower) && taken.insert(lower)
            });
            let file = free.unwrap_or(name);
            hosts.insert(module, file.clone());
            files.insert(def.id, file);
        }
        let asked_for = features::asked_for(cx);
        let features = cx.api.types.iter().filter_map(|def| {
            let feature = asked_for.get(cx.names.type_module(def.id).as_str())?;
            Some((def.id, *feature))
        });
        Self {
            files,
            guests,
            features: features.collect(),
        }
    }

    fn file(&self, id: TypeId) -> &str {
        self.files.get(&id).map_or("", String::as_str)
    }

    /// How far down a type's heading is on its page.
    fn level(&self, id: TypeId) -> usize {
        1 + usize::from(self.guests.contains(&id))
    }

    /// A use of a type, with declared ones linked. `folder` leads to the types' pages.
    fn link(&self, cx: Emit<'_>, type_ref: &TypeRef, folder: &str) -> String {
        self.link_in(cx, ["", ""], type_ref, folder)
    }

    /// The same inside of another type, of which a part stands in front of it and a part behind: one span of code,
    /// which leads to the declared type in it.
    fn link_in(
        &self,
        cx: Emit<'_>,
        [before, after]: [&str; 2],
        type_ref: &TypeRef,
        folder: &str,
    ) -> String {
        let code = markdown::code(&format!("{before}{}{after}", cx.type_text(type_ref)));
        let mut ids = super::named(type_ref);
        ids.sort_unstable();
        ids.dedup();
        match ids.as_slice() {
            [] => code,
            [id] => format!("[{code}]({})", self.address(cx, *id, folder)),
            ids => {
                let links = ids
                    .iter()
                    .map(|id| self.link(cx, &TypeRef::Named(*id), folder));
                format!("{code} of {}", links.collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn address(&self, cx: Emit<'_>, id: TypeId, folder: &str) -> String {
        let anchor = match self.guests.contains(&id) {
            true => format!("#{}", cx.names.type_ident(id).as_str().to_lowercase()),
            false => String::new(),
        };
        format!("{folder}{}.md{anchor}", self.file(id))
    }
}

/// A table row.
fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A table's head.
fn head(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
    let rule: Vec<String> = cells
        .iter()
        .map(|cell| "-".repeat(cell.len().max(3)))
        .collect();
    row(&cells) + &row(&rule)
}

/// A description for a cell; a dash for nothing.
fn cell(text: Option<&str>) -> String {
    let text = text.map(markdown::cell).unwrap_or_default();
    if text.is_empty() {
        NOTHING.to_owned()
    } else {
        text
    }
}

/// So many examples stand in a cell.
const IN_A_CELL: usize = 4;

/// A word that is longer, with no hyphen to break it at, would leave the column beside it narrow.
const WIDE: usize = 32;

/// The examples for a cell of their own: those that leave room for the others.
fn example_cell(examples: &[serde_json::Value]) -> String {
    let [narrow, _] = shown_examples(examples);
    match narrow.is_empty() {
        true => NOTHING.to_owned(),
        false => narrow.join("<br>"),
    }
}

/// The examples that fit into a line, as code: the narrow ones, and the wide ones.
fn shown_examples(examples: &[serde_json::Value]) -> [Vec<String>; 2] {
    let short = examples
        .iter()
        .filter(|example| super::docs::is_short(example));
    let short = short
        .take(IN_A_CELL)
        .map(|example| super::docs::value(example).replace('|', "\\|"));
    let is_wide = |code: &String| {
        let mut words = code.trim_matches('`').split([' ', '-']);
        words.any(|word| word.chars().count() > WIDE)
    };
    let (wide, narrow) = short.partition(is_wide);
    [narrow, wide]
}

/// Constraints, default and the examples that are too wide for a column, behind a description in its cell.
fn facts_cell(words: String, docs: &Docs) -> String {
    let constraints = (!docs.constraints.is_empty()).then(|| {
        let constraints = cell(Some(&docs.constraints.join(", ")));
        format!("Constraints: {constraints}")
    });
    let default = docs.default.as_ref();
    let default = default.filter(|value| super::docs::is_short(value));
    let default = default.map(|value| {
        let value = super::docs::value(value).replace('|', "\\|");
        format!("Default: {value}")
    });
    let [_, wide] = shown_examples(&docs.examples);
    let examples = wide
        .into_iter()
        .map(|example| format!("Example: {example}"));
    let facts = constraints.into_iter().chain(default).chain(examples);
    with_facts(words, facts)
}

/// A description in its cell, and a line below it for each fact. Where nothing is described, the facts alone.
fn with_facts(words: String, facts: impl IntoIterator<Item = String>) -> String {
    let words = Some(words).filter(|words| words != NOTHING);
    let lines: Vec<_> = words.into_iter().chain(facts).collect();
    match lines.is_empty() {
        true => NOTHING.to_owned(),
        false => lines.join("<br>"),
    }
}

/// What stands in a cell of which there is nothing to say.
const NOTHING: &str = "–";

/// Lines of a description as text of a page.
fn paragraphs(text: Option<&str>) -> String {
    let lines = text.map(markdown::lines).unwrap_or_default();
    if lines.is_empty() {
        String::new()
    } else {
        lines.join("\n") + "\n"
    }
}

/// The crate's name as code says it.
pub(super) fn crate_ident(cx: Emit<'_>) -> String {
    let ident = cx.settings.name.replace('-', "_");
    // A package may be called as a keyword.
    if syn::parse_str::<syn::Ident>(&ident).is_ok() {
        ident
    } else {
        format!("r#{ident}")
    }
}

/// Formatted code of an example; empty if it is no Rust, which a test would show.
fn format_code(items: &[TokenStream]) -> String {
    crate::render::render_short(items).unwrap_or_default()
}
