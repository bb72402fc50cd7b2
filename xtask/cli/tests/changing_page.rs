//! `docs/changing-a-description.md`: what it says that is said, is said.

mod support;

use std::path::Path;

use support::*;

/// A section of the page: files with their texts, and what the program says of them.
#[derive(Default)]
struct Section {
    title: String,
    files: Vec<(String, String)>,
    said: Option<String>,
}

/// `` `name`: `` in front of a block makes a file of it, `` `clientsmith generate` says: `` what is said.
fn sections(page: &str) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    let mut before = "";
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let section = sections.last_mut().expect("there is a first one");
        if let Some(title) = line.strip_prefix("## ") {
            sections.push(Section {
                title: title.to_owned(),
                ..Section::default()
            });
        } else if line.starts_with("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            let text = block.join("\n") + "\n";
            if before == "`clientsmith generate` says:" {
                section.said = Some(text);
            } else {
                let name = before
                    .strip_prefix('`')
                    .and_then(|name| name.strip_suffix("`:"));
                let name = name.unwrap_or_else(|| panic!("what is this block? {text}"));
                section.files.push((name.to_owned(), text));
            }
        }
        if !line.is_empty() {
            before = line;
        }
    }
    sections
}

#[test]
fn the_examples_of_the_page_run() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/changing-a-description.md");
    let page = std::fs::read_to_string(page).expect("the page");
    let mut sections = sections(&page);
    let description = sections.remove(0).files;
    let mut run = 0;
    for Section { title, files, said } in sections {
        let files: Vec<(&str, &str)> = description
            .iter()
            .chain(&files)
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        let dir = folder(&files);
        let ran = clientsmith(&dir, &["generate"]);
        let shown = format!("{}{}", ran.err, ran.out).replace("ALL files: ALL", "N files: N");
        assert_eq!(Some(shown), said, "{title}");
        run += 1;
    }
    assert_eq!(run, 5);
}
