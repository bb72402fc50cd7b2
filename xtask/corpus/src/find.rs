//! Folders -> the descriptions in them. Knows only names and the keys `openapi` and `swagger`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::{files, paths};

/// A description that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Name of the description, after its file: words of small letters and digits.
    pub(crate) slug: String,
    /// The root file, absolute.
    pub(crate) file: PathBuf,
    /// The folder that the user gave: the description may refer to whatever is below it.
    pub(crate) allowed: PathBuf,
}

/// Names of files that say nothing about what is in them; the folder's name goes in front.
const GENERIC: &[&str] = &[
    "api", "index", "main", "openapi", "root", "schema", "spec", "swagger",
];

/// The descriptions below the paths that the user gave, in the order of these, those of a folder sorted by
/// path. A file that is given by itself is taken as it is; in folders, a file is one if it has the key
/// `openapi`, or `swagger`, so that the parts of a description that is spread over files are passed by.
///
/// # Errors
/// A path cannot be read, or there is no description in it.
pub(crate) fn find(given: &[PathBuf]) -> Result<Vec<Found>, Failure> {
    let mut found: Vec<Found> = Vec::new();
    for path in given {
        let shown = paths::masked(path);
        let real = path
            .canonicalize()
            .map_err(|error| Failure::new(format!("cannot read {shown}: {error}")))?;
        let before = found.len();
        if real.is_dir() {
            let mut roots = Vec::new();
            search(&real, &mut roots)?;
            found.extend(roots.into_iter().map(|file| entry(file, &real)));
        } else {
            let folder = real.parent().unwrap_or(Path::new("/")).to_path_buf();
            found.push(entry(real, &folder));
        }
        if found.len() == before {
            return Err(Failure::new(format!(
                "{shown}: there is no description in it, no YAML or JSON file with a key `openapi` or `swagger`"
            )));
        }
    }
    let mut seen = Vec::new();
    found.retain(|one| {
        let new = !seen.contains(&one.file);
        seen.push(one.file.clone());
        new
    });
    tell_apart(&mut found);
    Ok(found)
}

fn entry(file: PathBuf, allowed: &Path) -> Found {
    let stem = name(file.file_stem());
    let generic = GENERIC.contains(&stem.to_ascii_lowercase().as_str());
    let slug = if generic {
        with_folder(&file, 1)
    } else {
        slug(&stem)
    };
    Found {
        slug,
        file,
        allowed: allowed.to_path_buf(),
    }
}

fn slug(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty());
    match words.collect::<Vec<_>>().join("-").to_ascii_lowercase() {
        empty if empty.is_empty() => "description".to_owned(),
        slug => slug,
    }
}

/// The file's name with that many of the folders above it.
fn with_folder(file: &Path, folders: usize) -> String {
    let mut parts = vec![name(file.file_stem())];
    for folder in file.ancestors().skip(1).take(folders) {
        parts.insert(0, name(folder.file_name()));
    }
    slug(&parts.join("-"))
}

fn name(part: Option<&std::ffi::OsStr>) -> String {
    part.unwrap_or_default().to_string_lossy().into_owned()
}

/// Where two have the same name, all of them take the folder in front, then two folders, and so on.
fn tell_apart(found: &mut [Found]) {
    const MOST: usize = 8;
    for folders in 1..=MOST {
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for one in found.iter() {
            *count.entry(one.slug.clone()).or_default() += 1;
        }
        if count.values().all(|number| *number == 1) {
            return;
        }
        for one in found.iter_mut().filter(|one| count[&one.slug] > 1) {
            one.slug = with_folder(&one.file, folders);
        }
    }
    // `a.b.yaml` and `a-b.yaml` in one folder make the same name however many folders go in front.
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for one in found {
        let number = used.entry(one.slug.clone()).or_default();
        *number += 1;
        if *number > 1 {
            one.slug = format!("{}-{number}", one.slug);
        }
    }
}

fn search(folder: &Path, roots: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let refuse = |error| {
        let folder = paths::shown(folder);
        Failure::new(format!("cannot read the folder {folder}: {error}"))
    };
    let mut entries: Vec<fs::DirEntry> = fs::read_dir(folder)
        .and_then(Iterator::collect)
        .map_err(refuse)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // A link may lead back up; what it leads to is found where it is.
        let kind = entry.file_type().map_err(refuse)?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            search(&path, roots)?;
        } else if kind.is_file() && has_right_ending(&path) {
            let text = files::read_text(&path, &paths::shown(&path));
            if text.is_ok_and(|text| is_root(&text)) {
                roots.push(path);
            }
        }
    }
    Ok(())
}

fn has_right_ending(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    ["yaml", "yml", "json"].iter().any(|known| ending == *known)
}

/// The keys that tell a description; what they hold is its version.
const KEYS: [&str; 2] = ["openapi", "swagger"];

/// Whether a text has one of the two among the keys of its outermost object.
fn is_root(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        return is_json_root(text);
    }
    let is_key = |line: &str| {
        let rest = KEYS.iter().find_map(|key| {
            let quoted = ['"', '\''].iter().find_map(|quote| {
                let rest = line.strip_prefix(*quote)?.strip_prefix(key)?;
                rest.strip_prefix(*quote)
            });
            quoted.or_else(|| line.strip_prefix(key))
        });
        rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
    };
    // Further lines of a text or a mapping are indented, so that this is a key of the outermost one.
    text.lines().any(is_key)
}

/// Reads no more of JSON than its brackets and strings.
fn is_json_root(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '[', ']', '"']) {
        let found = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        match found {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {
                let Some(end) = end_of_string(rest) else {
                    return false;
                };
                let string = &rest[..end];
                rest = &rest[end + 1..];
                let is_key = KEYS.contains(&string) && rest.trim_start().starts_with(':');
                if depth == 1 && is_key {
                    return true;
                }
            }
        }
    }
    false
}

fn end_of_string(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        end
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "openapi: 3.1.0\n";

    fn found(texts: &[(&str, &str)]) -> Vec<(String, String)> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in texts {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let real = dir.path().canonicalize().expect("it is there");
        let found = find(&[dir.path().to_path_buf()]).unwrap_or_default();
        let shown = |path: &Path| {
            let below = path.strip_prefix(&real).expect("below");
            below.to_string_lossy().into_owned()
        };
        let pairs = found.iter().map(|one| (one.slug.clone(), shown(&one.file)));
        pairs.collect()
    }

    fn pair(slug: &str, file: &str) -> (String, String) {
        (slug.to_owned(), file.to_owned())
    }

    #[test]
    fn files_and_folders_with_a_root() {
        let texts = [
            ("specs/Pet Store.yaml", ROOT),
            ("specs/box.v2.yaml", ROOT),
            ("specs/old.yaml", "swagger: '2.0'\n"),
            ("specs/older.json", "{\"info\": {}, \"swagger\" : \"2.0\"}"),
            ("specs/.hidden.yaml", ROOT),
            ("specs/notes.txt", ROOT),
            ("multi/a/pms/a-root.yml", ROOT),
            ("multi/a/parts/b.yaml", "type: object\n"),
            ("multi/c/openapi.json", "{\"openapi\": \"3.0.0\"}"),
        ];
        let expected = [
            pair("a-root", "multi/a/pms/a-root.yml"),
            pair("c-openapi", "multi/c/openapi.json"),
            pair("pet-store", "specs/Pet Store.yaml"),
            pair("box-v2", "specs/box.v2.yaml"),
            pair("old", "specs/old.yaml"),
            pair("older", "specs/older.json"),
        ];
        assert_eq!(found(&texts), expected);
        assert_eq!(found(&[("a.yaml", "type: object\n")]), []);
    }

    #[test]
    fn the_same_name_twice() {
        let texts = [("x/pets.yaml", ROOT), ("y/pets.json", ROOT)];
        let expected = [pair("x-pets", "x/pets.yaml"), pair("y-pets", "y/pets.json")];
        assert_eq!(found(&texts), expected);
        let texts = [("pets.json", ROOT), ("pets.yaml", ROOT)];
        let slugs: Vec<_> = found(&texts).into_iter().map(|(slug, _)| slug).collect();
        assert_eq!(slugs.len(), 2);
        assert_ne!(slugs[0], slugs[1]);
    }

    #[test]
    fn what_is_a_root() {
        assert!(is_root("# x\n\"openapi\" : 3.0.0\n"));
        assert!(is_root("info: {}\nopenapi: 3.2.0\n"));
        assert!(is_root(r#"{"info": {"a": ["\"}"]}, "openapi": "3.0.0"}"#));
        assert!(is_root("'swagger': '2.0'\n"));
        assert!(!is_root("swaggers: 2\n'swagger: 2'\n"));
        assert!(!is_root("info:\n  openapi: 3.0.0\n"));
        assert!(!is_root("openapi-version: 1\n"));
        assert!(!is_root(r#"{"info": {"openapi": "3.0.0"}}"#));
        assert!(!is_root(r#"{"title": "openapi"}"#));
        assert!(!is_root(r#"{"title": "openapi"#));
    }
}
