//! Whose the licence in a crate's folder is.

use std::fs;
use std::path::Path;

/// Whether a folder has a licence that is none of the generator's files.
pub(crate) fn is_theirs(folder: &Path) -> bool {
    let list = fs::read_to_string(folder.join(codegen::tree::MANIFEST)).unwrap_or_default();
    let generated: Vec<&str> = list
        .lines()
        .filter_map(|line| line.split_once("  ").map(|(_, path)| path))
        .collect();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut theirs = names.filter(|name| !generated.contains(&name.as_str()));
    theirs.any(|name| {
        let name = name.to_ascii_uppercase();
        ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"]
            .iter()
            .any(|word| name.starts_with(word))
    })
}
