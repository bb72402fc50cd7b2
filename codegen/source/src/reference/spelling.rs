//! A reference that leads nowhere only for how it is written, and the one that is meant: read where it is one alone.

use serde_json::Value;

use super::follow::Finder;
use super::problem::Problem;
use crate::library::FileId;
use crate::version::Dialect;
use diag::Pointer;

/// Endings of files, which a pointer into one does not have.
const ENDINGS: &[&str] = &[".json", ".yaml", ".yml"];

impl Finder<'_, '_> {
    /// The reference that was meant by one that leads nowhere.
    pub(super) fn respelled(&mut self, from: FileId, reference: &str) -> Option<String> {
        let tidy = tidied(reference, self.library.dialect());
        let shorter = without_ending(&tidy);
        let mut candidates = vec![tidy];
        candidates.extend(shorter);
        for candidate in candidates {
            let Ok((file, fragment)) = self.file(from, &candidate) else {
                continue;
            };
            let value = self.library.value(file);
            let pointer: Pointer = fragment.parse().unwrap_or_default();
            let whole_file = pointer.is_root() && fragment.is_empty() && candidate != reference;
            if whole_file && file != FileId::ROOT {
                return Some(candidate);
            }
            if !fragment.starts_with('/') {
                continue;
            }
            if let Some(pointer) = in_any_case(&value, &pointer) {
                let written = candidate.split('#').next().unwrap_or_default();
                return Some(format!("{written}#{pointer}"));
            }
        }
        None
    }

    /// The reference from another file into the root document, for one that is written as if it stood there.
    pub(super) fn of_root_path(&self, from: FileId) -> Option<String> {
        let path = self.library.path(from);
        if path.starts_with("../") || path.starts_with('/') {
            return None;
        }
        let up = "../".repeat(path.matches('/').count());
        Some(format!("{up}{}", self.library.path(FileId::ROOT)))
    }

    /// `#/components/schemas/Pet` in a file that has none, where the root document has it.
    pub(super) fn of_root(&mut self, from: FileId, reference: &str) -> Option<String> {
        if from == FileId::ROOT || !reference.starts_with("#/") {
            return None;
        }
        let path = self.of_root_path(from)?;
        self.target_as_written(FileId::ROOT, reference, 0).ok()?;
        Some(format!("{path}{reference}"))
    }

    /// Why one leads nowhere that was to lead into the file that it stands in, and is written as if it led to another.
    pub(super) fn astray_in(&mut self, from: FileId, reference: &str) -> Option<Problem> {
        let tidy = tidied(reference, self.library.dialect());
        let names_a_file = !reference.trim_start().starts_with('#');
        if !names_a_file || !tidy.starts_with('#') {
            return None;
        }
        let problem = self.target_as_written(from, &tidy, 0).err()?;
        Some(problem.of(reference, &tidy))
    }
}

/// A reference without what none has: blanks around it, `\` for `/`, a second `#`, `./` or nothing before the way into
/// the file that it stands in.
fn tidied(reference: &str, dialect: Dialect) -> String {
    let quotes = ['"', '\'', '`', '“', '”', '„', '‘', '’', '«', '»'];
    let reference = reference.trim().trim_matches(quotes).replace('\\', "/");
    let sections: &[&str] = match dialect {
        Dialect::V2_0 => &[
            "definitions/",
            "parameters/",
            "paths/",
            "responses/",
            "securityDefinitions/",
        ],
        Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => &["components/", "paths/"],
    };
    let is_way = |text: &str| {
        sections.iter().any(|section| {
            let start = text.get(..section.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(section))
        })
    };
    // `paths/pets.yaml` is a file in a folder of that name.
    let is_file = !reference.starts_with('/') && ENDINGS.iter().any(|end| reference.ends_with(end));
    let reference = reference.trim_end_matches(|c: char| c == '#' || c.is_whitespace());
    let Some((file, fragment)) = reference.split_once('#') else {
        let way = reference.trim_start_matches("./").trim_start_matches('/');
        return match is_way(way) && !is_file {
            true => format!("#/{way}"),
            false => reference.to_owned(),
        };
    };
    let file = match file.trim_end() {
        "." | "./" | "/" => "",
        file => file,
    };
    let fragment = fragment.trim_start();
    let slash = if is_way(fragment) { "/" } else { "" };
    format!("{file}#{slash}{fragment}")
}

fn without_ending(reference: &str) -> Option<String> {
    let (_, fragment) = reference.split_once('#')?;
    let ending = ENDINGS.iter().find(|end| fragment.ends_with(*end))?;
    reference.strip_suffix(ending).map(str::to_owned)
}

/// A pointer with its steps as the keys are written. None where a step may mean several.
fn in_any_case(value: &Value, pointer: &Pointer) -> Option<Pointer> {
    let mut at = value;
    let mut way = Pointer::root();
    for token in pointer.tokens() {
        let key = match at {
            Value::Object(map) if !map.contains_key(token.as_ref()) => {
                let mut keys = map.keys().filter(|key| key.eq_ignore_ascii_case(&token));
                keys.next().filter(|_| keys.next().is_none())?.clone()
            }
            _ => token.into_owned(),
        };
        at = match at {
            Value::Object(map) => map.get(&key)?,
            Value::Array(list) => list.get(key.parse::<usize>().ok()?)?,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
        way = way.child(&key);
    }
    Some(way)
}

/// A name (`urn:`) that no schema has: nothing on a network would answer to it either.
pub(super) fn nameless(reference: &str) -> Option<Problem> {
    let is_name = reference
        .get(..4)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("urn:"));
    let name = reference.split('#').next().unwrap_or_default();
    is_name.then(|| {
        let text = format!("`{reference}` is a name, and no schema has it");
        let help = format!(
            "write `$id: {name}` in the schema that is meant, or point at it, as in `#/components/schemas/Pet`"
        );
        Problem::new("unresolved-reference", text).help(help)
    })
}

/// The warning of a reference that is read as another.
pub(super) fn misspelt(reference: &str, meant: &str) -> Problem {
    let text = match reference.starts_with('#') && !meant.starts_with('#') {
        true => format!("`{reference}` points at nothing in this file"),
        false => format!("`{reference}` points at nothing"),
    };
    Problem::new("misspelt-reference", text).help(format!("write `{meant}`"))
}
