//! A configuration that says what becomes of a description, and is not asked: whoever wrote it is told.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use toml::Value;

use super::nearest;
use super::program::{Told, quoted};
use crate::{files, paths, print};

/// Says which configuration names a description that is read without one, and which command uses it.
pub(super) fn tell(spec: &Path, told: Told<'_>) {
    // `watch` comes here with each change.
    static TOLD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    let mut all_told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    if all_told.insert(spec.to_path_buf())
        && let Some(note) = note(spec, told)
    {
        print::note(&note);
    }
}

fn note(spec: &Path, told: Told<'_>) -> Option<String> {
    let real = paths::real(spec);
    let named = quoted(&paths::masked(spec));
    let options = [
        ("`--out`", told.out.is_some()),
        ("`--name`", told.name.is_some()),
        ("`--license`", told.license.is_some()),
    ];
    let options: Vec<&str> = options
        .into_iter()
        .filter_map(|(option, is_given)| is_given.then_some(option))
        .collect();
    let here = nearest::find(&paths::here()).ok().flatten();
    let beside = nearest::find(real.parent()?).ok().flatten();
    let command = told.command;
    let (file, again) = match (here, beside) {
        (Some(here), _) if names(&here, &real) => (here, format!("clientsmith {command} {named}")),
        (_, Some(beside)) if names(&beside, &real) => {
            let shown = quoted(&paths::shown(&beside));
            (beside, format!("clientsmith {command} --config {shown}"))
        }
        _ => return None,
    };
    let file = paths::shown(&file);
    let why = match options.as_slice() {
        [] => "it is neither in this folder nor in one above it".to_owned(),
        [all @ .., last] if !all.is_empty() => {
            format!("{} and {last} are given", all.join(", "))
        }
        options => format!("{} is given", options.concat()),
    };
    Some(format!(
        "{file} says what becomes of {named}, and is not used, as {why}; `{again}` uses it"
    ))
}

/// Whether a configuration has a crate of that description. One that cannot be read has none: it does not matter here.
fn names(file: &Path, spec: &Path) -> bool {
    let Ok(text) = files::read_text(file, &paths::shown(file)) else {
        return false;
    };
    let folder = file.parent().unwrap_or(Path::new(""));
    let specs = specs(&text).into_iter().map(|spec| folder.join(spec));
    specs
        .map(|named| paths::real(&named))
        .any(|named| named == *spec)
}

fn specs(text: &str) -> Vec<PathBuf> {
    let config: toml::Table = text.parse().unwrap_or_default();
    let crates = config.get("crate").and_then(Value::as_array);
    let specs = crates.into_iter().flatten();
    let specs = specs.filter_map(|one| one.get("spec")?.as_str());
    specs.map(PathBuf::from).collect()
}
