//! The pages of a generated crate: every link leads somewhere, every table is one, and nothing of
//! the description's is obeyed.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::support::{accept, files, plex, walk, workspace};

fn parse(text: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS;
    Parser::new_ext(text, options)
}

fn pages(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, &String)> {
    files.iter().filter(|(path, _)| path.ends_with(".md"))
}

/// The anchors of a page by GitHub's rules: the heading's text in lower case, without signs, with
/// `-` for a space; the second of the same text gets `-1`.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in parse(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let words = heading.take().unwrap_or_default().to_lowercase();
                let kept = words
                    .chars()
                    .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
                let slug: String = kept.map(|c| if c == ' ' { '-' } else { c }).collect();
                let numbered = (1..).map(|number| format!("{slug}-{number}"));
                let free = std::iter::once(slug.clone())
                    .chain(numbered)
                    .find(|slug| !anchors.contains(slug));
                anchors.extend(free);
            }
            _ => {}
        }
    }
    anchors
}

/// Where the links and pictures of a page lead.
fn links(text: &str) -> Vec<String> {
    let links = parse(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url),
        _ => None,
    });
    links.map(|link| link.to_string()).collect()
}

fn leads_to_the_web(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:")
}

/// The path that a link on a page means, and its anchor.
fn target(page: &str, link: &str) -> (String, Option<String>) {
    let (path, anchor) = match link.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (link, None),
    };
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {link} leaves the crate"),
            part => parts.push(part),
        }
    }
    (parts.join("/"), anchor)
}

pub(crate) fn assert_no_dead_link(files: &BTreeMap<String, String>) {
    let anchors: BTreeMap<&String, _> = pages(files)
        .map(|(path, text)| (path, anchors(text)))
        .collect();
    for (page, text) in pages(files) {
        for link in links(text).iter().filter(|link| !leads_to_the_web(link)) {
            let (path, anchor) = target(page, link);
            let is_folder = files
                .keys()
                .any(|known| known.starts_with(&format!("{path}/")));
            assert!(
                files.contains_key(&path) || is_folder,
                "{page}: {link} is dead"
            );
            if let Some(anchor) = anchor {
                let known = anchors
                    .get(&path)
                    .is_some_and(|known| known.contains(&anchor));
                assert!(known, "{page}: {link}: there is no such heading");
            }
        }
    }
}

/// The number of cells of a table's row: `|` ends one unless it is escaped, also in code.
fn cells(row: &str) -> usize {
    let row = row.trim().trim_start_matches('|');
    let mut count = 0;
    let mut escaped = false;
    for c in row.chars() {
        count += usize::from(c == '|' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    count + usize::from(!row.ends_with('|'))
}

fn assert_tables_are_tables(files: &BTreeMap<String, String>) {
    for (page, text) in pages(files) {
        let mut rows_in_tables = 0;
        for (event, range) in parse(text).into_offset_iter() {
            let Event::Start(Tag::Table(columns)) = event else {
                continue;
            };
            for row in text[range].lines().filter(|row| !row.trim().is_empty()) {
                rows_in_tables += 1;
                assert_eq!(cells(row), columns.len(), "{page}: {row}");
            }
        }
        // What looks like a row and stands in no table shows as a line of signs.
        let mut outside = text.clone();
        for (event, range) in parse(text).into_offset_iter() {
            if let Event::Start(Tag::CodeBlock(_)) = event {
                outside.replace_range(range.clone(), &" ".repeat(range.len()));
            }
        }
        let rows = outside
            .lines()
            .filter(|line| line.starts_with("| "))
            .count();
        assert_eq!(rows_in_tables, rows, "{page}: a table fell apart");
    }
}

fn assert_every_page_is_reachable(files: &BTreeMap<String, String>) {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut open = vec!["README.md".to_owned()];
    while let Some(page) = open.pop() {
        let Some(text) = files.get(&page).filter(|_| seen.insert(page.clone())) else {
            continue;
        };
        let local = links(text)
            .into_iter()
            .filter(|link| !leads_to_the_web(link));
        open.extend(local.map(|link| target(&page, &link).0));
    }
    for (page, _) in pages(files) {
        assert!(seen.contains(page), "{page}: no page leads there");
    }
}

/// Whether rustdoc would compile a block of code.
fn is_rust(kind: &CodeBlockKind<'_>) -> bool {
    let CodeBlockKind::Fenced(info) = kind else {
        return true;
    };
    let words: Vec<&str> = info
        .split([',', ' ', '\t'])
        .filter(|word| !word.is_empty())
        .collect();
    let ours = [
        "rust",
        "no_run",
        "ignore",
        "should_panic",
        "compile_fail",
        "test_harness",
    ];
    words.is_empty()
        || words
            .iter()
            .any(|word| ours.contains(word) || word.starts_with("edition"))
}

/// Nothing of the description's is obeyed: no HTML but our own line breaks, no code that runs, no
/// heading, no link but to the web.
fn assert_tame(place: &str, text: &str, is_page: bool) {
    let mut code: Option<String> = None;
    let mut heading = false;
    for event in parse(text) {
        match event {
            Event::Text(text) if heading => {
                assert!(
                    !text.contains("hidden heading") && &*text != "Title",
                    "{place}: {text}"
                );
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(is_page && &*html == "<br>", "{place}: {html}");
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                assert!(
                    matches!(kind, CodeBlockKind::Fenced(_)),
                    "{place}: an indented block"
                );
                code = is_rust(&kind).then(String::new);
            }
            Event::Text(text) => {
                if let Some(code) = &mut code {
                    code.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                for line in code.take().unwrap_or_default().lines().map(str::trim_start) {
                    for start in [
                        "panic!",
                        "compile_error!",
                        "fn injected",
                        "not even",
                        "#![",
                        "*/",
                    ] {
                        assert!(!line.starts_with(start), "{place}: {line}");
                    }
                }
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                for start in ["javascript:", "file:", "data:", "vbscript:"] {
                    let link = dest_url.trim().to_lowercase();
                    assert!(!link.starts_with(start), "{place}: {dest_url}");
                }
                assert!(!dest_url.contains("outside.md"), "{place}: {dest_url}");
            }
            Event::Start(Tag::Heading { .. }) => heading = true,
            Event::End(TagEnd::Heading(_)) => heading = false,
            Event::Start(Tag::FootnoteDefinition(name)) => panic!("{place}: footnote {name}"),
            _ => {}
        }
    }
}

/// The doc comments of a file, each run of lines as one text with the line that it starts at.
fn doc_comments(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut last = 0;
    for (number, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        let code = line.trim_start();
        let Some(words) = code
            .strip_prefix("///")
            .or_else(|| code.strip_prefix("//!"))
        else {
            continue;
        };
        let words = words.strip_prefix(' ').unwrap_or(words);
        match found.last_mut() {
            Some((_, comment)) if last + 1 == number => *comment += &format!("{words}\n"),
            _ => found.push((number, format!("{words}\n"))),
        }
        last = number;
    }
    found
}

/// Promise: no link of a page is dead, neither its file nor its anchor.
#[test]
fn no_link_is_dead() {
    assert_no_dead_link(&files(&plex()));
}

/// Promise: every row of a table has as many cells as its head.
#[test]
fn tables_are_tables() {
    assert_tables_are_tables(&files(&plex()));
}

/// Promise: from the README one gets to every page, and each type is named where it is used.
#[test]
fn every_page_is_reachable() {
    let files = files(&plex());
    assert_every_page_is_reachable(&files);
    for (page, text) in pages(&files).filter(|(page, _)| page.starts_with("docs/types/")) {
        let others = pages(&files).filter(|(other, _)| *other != page && *other != "README.md");
        let mut leading = others.flat_map(|(other, text)| {
            links(text)
                .into_iter()
                .filter(|link| !leads_to_the_web(link))
                .map(|link| target(other, &link).0)
        });
        // The type of a server's variable is used by no operation.
        let is_of_a_server = files["README.md"].contains(page.as_str());
        assert!(
            leading.any(|path| path == *page) || is_of_a_server,
            "{page}: {text}"
        );
    }
}

/// Promise: in a long API, what is written inline stands on the page of what it is written in.
#[test]
fn a_long_api_has_larger_pages() {
    let mut text =
        "openapi: 3.0.3\ninfo: {title: Long, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            .to_owned();
    for number in 0..100 {
        text += &format!(
            "    Thing{number}: {{type: object, properties: {{kind: {{type: string, enum: [a, b]}}, \
             inner_part: {{type: object, properties: {{next: {{$ref: '#/components/schemas/Thing{}'}}}}}}}}}}\n",
            (number + 1) % 100
        );
    }
    let files = files(&accept(&text));
    let of_types = files.keys().filter(|path| path.starts_with("docs/types/"));
    assert_eq!(of_types.count(), 101);
    let page = &files["docs/types/Thing7.md"];
    let headings: Vec<&str> = page.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(
        headings,
        [
            "# Thing7",
            "## Fields",
            "## Thing7Kind",
            "### Values",
            "## Thing7InnerPart",
            "### Fields"
        ]
    );
    assert!(
        page.contains("[`Option<Thing7InnerPart>`](Thing7.md#thing7innerpart)"),
        "{page}"
    );
    assert_no_dead_link(&files);
    assert_every_page_is_reachable(&files);
    assert_tables_are_tables(&files);
}

/// Promise: every page is compiled by the doctests of this package.
#[test]
fn every_page_is_compiled() {
    let found = walk(&workspace().join("generated-client"), &["target"]);
    let found: Vec<_> = found
        .into_iter()
        .filter(|path| path.ends_with(".md"))
        .collect();
    assert_eq!(tests::PAGES, found);
}

/// Promise: the examples are there and are Rust that a test compiles: none is `ignore`d away.
#[test]
fn examples_are_compiled_and_not_ignored() {
    let files = files(&plex());
    for (page, text) in pages(&files) {
        for event in parse(text) {
            let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) = event else {
                continue;
            };
            assert!(
                !info.contains("ignore") && !info.is_empty(),
                "{page}: ```{info}"
            );
        }
    }
    let blocks = |path: &str| files[path].matches("```rust").count();
    assert!(
        blocks("README.md") >= 5,
        "usage, errors, servers, authentication, HTTP client"
    );
    let operations = plex().map.operations;
    let shown = walk(&workspace().join("generated-client/docs"), &["types"]);
    let shown = shown.iter().map(|page| blocks(&format!("docs/{page}")));
    assert_eq!(
        shown.sum::<usize>(),
        operations.len(),
        "an example for each operation"
    );
}

/// Promise: the pages of the obstacle course hold together: nothing breaks out of its cell, no
/// link is dead.
#[test]
fn hostile_text_does_not_break_a_page() {
    let files = files(super::hostile::outcome().output.as_ref().expect("a crate"));
    assert_tables_are_tables(&files);
    assert_no_dead_link(&files);
    assert_every_page_is_reachable(&files);
}

/// Promise: text of a description is shown and never obeyed, on pages and in doc comments.
#[test]
fn hostile_text_is_not_obeyed() {
    let files = files(super::hostile::outcome().output.as_ref().expect("a crate"));
    for (page, text) in pages(&files) {
        assert_tame(page, text, true);
    }
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if path.starts_with("src/runtime/") {
            continue;
        }
        for (line, comment) in doc_comments(text) {
            assert_tame(&format!("{path}:{line}"), &comment, false);
        }
    }
}

/// Promise: the page of an operation says that its results come by pages, and where that is explained.
#[test]
fn results_by_pages_are_told() {
    let outcome = accept(
        r##"
openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses:
        "200":
          description: Some of them.
          content:
            application/json:
              schema:
                type: object
                required: [things]
                properties: { things: { type: array, items: { type: string } }, next_cursor: { type: string } }
  /thing:
    get:
      operationId: getThing
      responses: { "204": { description: Done. } }
"##,
    );
    let files = files(&outcome);
    let page = &files["docs/untagged.md"];
    let told = "of the call is a stream of all of them, `.pages()` one of the\nanswers: see [the README](../README.md#results-by-pages).";
    assert_eq!(page.matches(told).count(), 1, "{page}");
    assert_no_dead_link(&files);
}
