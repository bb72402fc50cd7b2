//! What was meant by the path of a file that is not there.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// How descriptions end, and what one may be called instead of the other.
const ENDINGS: [&str; 3] = ["yaml", "yml", "json"];

/// The path with its parts put right that are not there: by a name that is written with other capitals, has
/// another one of the endings of descriptions, or differs by a slip of the fingers. None where a part is like
/// nothing in its folder.
pub(crate) fn near(path: &Path) -> Option<PathBuf> {
    let mut found = PathBuf::new();
    let mut parts = path.components().peekable();
    while let Some(part) = parts.next() {
        let next = found.join(part);
        if next.exists() || !matches!(part, Component::Normal(_)) {
            found = next;
            continue;
        }
        let is_file = parts.peek().is_none();
        let name = part.as_os_str().to_str()?;
        found.push(nearest(name, &names(&found, is_file))?);
    }
    Some(found)
}

/// The files of a folder, or the folders in it.
fn names(folder: &Path, files: bool) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let wanted = entries.filter(|entry| entry.path().is_file() == files);
    let mut names: Vec<String> = wanted
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn nearest(name: &str, names: &[String]) -> Option<String> {
    let lower = name.to_lowercase();
    let stem = |name: &str| {
        let (stem, ending) = name.rsplit_once('.')?;
        ENDINGS.contains(&ending).then(|| stem.to_owned())
    };
    // Short names are like many others by chance.
    let length = stem(&lower)
        .unwrap_or_else(|| lower.clone())
        .chars()
        .count();
    let allowed = if length < 3 {
        0
    } else {
        (length / 4).clamp(1, 3)
    };
    // How far it is: the same but for capitals, the same but for the ending, a slip.
    let distance = |other: &str| {
        let other = other.to_lowercase();
        if other == lower {
            return Some(0);
        }
        if stem(&other).is_some() && stem(&other) == stem(&lower) {
            return Some(1);
        }
        let slips = strsim::osa_distance(&lower, &other);
        (slips <= allowed).then_some(1 + slips)
    };
    let near = names
        .iter()
        .filter_map(|other| Some((distance(other)?, other)));
    near.min().map(|(_, name)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for path in [
            "Models/Pet.yaml",
            "Models/pets.json",
            "api.yml",
            "folder.yaml/x",
        ] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, "").expect("written");
        }
        let near = |path: &str| {
            let found = near(&dir.path().join(path))?;
            let found = found.strip_prefix(dir.path()).expect("below it");
            Some(found.to_string_lossy().into_owned())
        };
        for (path, meant) in [
            ("models/pet.yaml", Some("Models/Pet.yaml")),
            ("Models/pets.yaml", Some("Models/pets.json")),
            ("Models/pet.yml", Some("Models/Pet.yaml")),
            ("Models/Pte.yaml", Some("Models/Pet.yaml")),
            ("api.yaml", Some("api.yml")),
            ("API.YAML", Some("api.yml")),
            ("Models/../api.json", Some("Models/../api.yml")),
            ("other.yaml", None),
            ("apx.yml", Some("api.yml")),
            ("axx.yml", None),
            ("elsewhere/api.yml", None),
        ] {
            assert_eq!(near(path).as_deref(), meant, "{path}");
        }
    }
}
