//! What a folder holds that is neither a crate nor what a crate is made of: a home folder, somebody's pictures.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::FileTree;
use codegen::tree::{MANIFEST, TEMPORARY, is_generated};

use crate::files::Seen;
use crate::{license, paths};

/// What a repository has before there is any code, and what Cargo leaves in a crate.
const BESIDE: &[&str] = &[
    ".git",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".gitlab-ci.yml",
    ".editorconfig",
    "Cargo.lock",
    "clientsmith.toml",
    ".clientsmith.toml",
    "target",
];

/// The paths in a folder that speak against a crate there, sorted. None where one is already: whose it is, its files
/// tell. What was read for the crate may be there.
pub(super) fn others(folder: &Path, tree: &FileTree, read: &Seen) -> Vec<String> {
    let has_crate = folder.join("Cargo.toml").symlink_metadata().is_ok();
    if has_crate || is_generated(folder) {
        return Vec::new();
    }
    let mut found = Vec::new();
    collect(folder, "", tree, &mut found);
    if !found.is_empty() {
        let read: Vec<PathBuf> = read.stamps().keys().map(|file| paths::real(file)).collect();
        found.retain(|path| {
            let path = paths::real(&folder.join(path));
            !read.iter().any(|file| file.starts_with(&path))
        });
    }
    found.sort();
    found
}

/// Looks into no folder that the crate does not have, too: one path stands for all that is below it.
fn collect(folder: &Path, below: &str, tree: &FileTree, found: &mut Vec<String>) {
    let entries = fs::read_dir(folder.join(below)).into_iter().flatten();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if below.is_empty() && is_beside(&name) {
            continue;
        }
        let path = format!("{below}{name}");
        if tree.has(&path) {
            continue;
        }
        let inner = format!("{path}/");
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && tree.iter().any(|(one, _)| one.starts_with(&inner)) {
            collect(folder, &inner, tree, found);
        } else {
            found.push(path);
        }
    }
}

fn is_beside(name: &str) -> bool {
    let upper = name.to_ascii_uppercase();
    BESIDE.contains(&name)
        || name == MANIFEST
        || name.starts_with(TEMPORARY)
        || license::is_license(name)
        || ["README", "CHANGELOG"]
            .iter()
            .any(|word| upper.starts_with(word))
}
