//! Broken documents, and all that is said of each: `faults/*.txt` has them by the kind of fault.

use super::Given;
use crate::{Input, Texts, read};
use diag::{Diagnostics, render};

/// A document of a file of cases, with the lines that it is answered with.
struct Case<'a> {
    name: &'a str,
    text: &'a str,
    said: Vec<&'a str>,
}

/// `=== name`, the document, `--- said`, and what is said: messages, places and helps.
fn cases(text: &str) -> Vec<Case<'_>> {
    let cases = text.split("=== ").skip(1).map(|case| {
        let (name, rest) = case.split_once('\n').unwrap();
        let (text, said) = rest.split_once("--- said\n").unwrap();
        let said = said.lines().filter(|line| !line.is_empty()).collect();
        Case { name, text, said }
    });
    cases.collect()
}

/// What is shown of a document, without its lines.
fn said(case: &Case<'_>) -> Vec<String> {
    let (name, files) = (case.name, Given(std::collections::BTreeMap::new()));
    let input = Input {
        root: name,
        text: case.text,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    read(&input, &mut texts, &mut found);
    let shown = render(&found, &texts);
    let lines = shown.lines().filter_map(|line| {
        let place = line.trim_start().strip_prefix(&format!("--> {name}:"));
        let help = line.trim_start().strip_prefix("= help: ");
        match (place, help) {
            (Some(place), _) => Some(format!("  at {place}")),
            (_, Some(help)) => Some(format!("  help: {help}")),
            _ => {
                let is_head = ["error: ", "warning: ", "note: "];
                let is_head = is_head.iter().any(|head| line.starts_with(head));
                is_head.then(|| line.to_owned())
            }
        }
    });
    lines.collect()
}

fn hold(text: &str) {
    let cases = cases(text);
    assert!(cases.len() > 3);
    let wrong: Vec<String> = cases
        .iter()
        .map(|case| (case, said(case)))
        .filter(|(case, said)| *said != case.said)
        .map(|(case, said)| format!("=== {}\n{}\n", case.name, said.join("\n")))
        .collect();
    assert!(wrong.is_empty(), "said is:\n{}", wrong.join("\n"));
}

#[test]
fn of_yaml() {
    hold(include_str!("faults/yaml.txt"));
}

#[test]
fn of_quotes() {
    hold(include_str!("faults/quotes.txt"));
}

#[test]
fn of_slips() {
    hold(include_str!("faults/slips.txt"));
}

#[test]
fn of_lost() {
    hold(include_str!("faults/lost.txt"));
}

#[test]
fn of_narrow() {
    hold(include_str!("faults/narrow.txt"));
}

#[test]
fn of_words() {
    hold(include_str!("faults/words.txt"));
}

#[test]
fn of_sections() {
    hold(include_str!("faults/sections.txt"));
}

#[test]
fn of_indents() {
    hold(include_str!("faults/indents.txt"));
}

#[test]
fn of_json() {
    hold(include_str!("faults/json.txt"));
}

#[test]
fn of_keys() {
    hold(include_str!("faults/keys.txt"));
}

#[test]
fn of_values() {
    hold(include_str!("faults/values.txt"));
}

#[test]
fn of_references() {
    hold(include_str!("faults/references.txt"));
}

#[test]
fn of_servers() {
    hold(include_str!("faults/servers.txt"));
}

#[test]
fn of_written() {
    hold(include_str!("faults/written.txt"));
}

#[test]
fn of_astray() {
    hold(include_str!("faults/astray.txt"));
}

#[test]
fn of_contradictions() {
    hold(include_str!("faults/contradictions.txt"));
}

#[test]
fn of_formats() {
    hold(include_str!("faults/formats.txt"));
}

#[test]
fn of_versions() {
    hold(include_str!("faults/versions.txt"));
}

#[test]
fn of_places() {
    hold(include_str!("faults/places.txt"));
}

#[test]
fn of_told() {
    hold(include_str!("faults/told.txt"));
}

#[test]
fn of_helps() {
    hold(include_str!("faults/helps.txt"));
}
