//! Descriptions -> crates, and the program that does everything twice.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::{Input, Output, Settings, package};

use crate::cargo::Cargo;
use crate::failure::Failure;
use crate::files::{self, Disk};
use crate::paths;

/// The description that the cases are about.
const DESCRIPTION: &str = include_str!("subject/openapi.yaml");

/// The program, file by file.
const PROGRAM: [(&str, &str); 3] = [
    ("main.rs", include_str!("subject/runner.rs")),
    ("by_hand.rs", include_str!("subject/by_hand.rs")),
    ("counting.rs", include_str!("subject/counting.rs")),
];

const MANIFEST: &str = r#"[package]
name = "runner"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
benched = { path = "../benched" }
reqwest = { version = "0.13", default-features = false }
rustls = { version = "0.23", default-features = false, features = ["ring", "std"] }
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["float_roundtrip", "preserve_order"] }
tokio = { version = "1", features = ["rt"] }

[workspace]
"#;

/// A crate that was generated.
pub(crate) struct Generated {
    /// Its package's name.
    pub(crate) name: String,
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// How many operations it has.
    pub(crate) operations: usize,
    /// Lines of Rust.
    pub(crate) lines: usize,
}

/// Generates the crate of a description below a folder.
///
/// # Errors
/// It cannot be read or written, or there is something wrong with it.
pub(crate) fn generate(description: &Path, folder: &Path) -> Result<Generated, Failure> {
    let root = description.to_string_lossy().into_owned();
    let text = files::read_text(description, &root)?;
    let above = description.parent().unwrap_or(Path::new("."));
    let disk = Disk::new(description, &[above.to_path_buf()])?;
    let stem = description.file_stem().unwrap_or_default();
    let name = package::from_stem(&stem.to_string_lossy());
    let input = Input {
        root: &root,
        text: &text,
        files: &disk,
    };
    let outcome = codegen::generate(&input, &Settings::new(&name));
    let output = outcome.output.ok_or_else(|| {
        Failure::new(format!(
            "{root}: nothing is generated; `cargo xtask codegen --check` says why"
        ))
    })?;
    write(&name, &output, folder)
}

/// Generates the crate that the cases are about.
///
/// # Errors
/// It cannot be written.
pub(crate) fn benched(folder: &Path) -> Result<Generated, Failure> {
    let file = folder.join("benched.yaml");
    fs::write(&file, DESCRIPTION).map_err(|error| cannot(&file, &error))?;
    generate(&file, folder)
}

fn write(name: &str, output: &Output, folder: &Path) -> Result<Generated, Failure> {
    let mut tree = output.tree.clone();
    // A workspace of its own, whatever is in the folders above.
    let manifest = tree.get("Cargo.toml").unwrap_or_default();
    let manifest = format!("{manifest}\n[workspace]\n");
    tree.insert("Cargo.toml".to_owned(), manifest);
    let rust = tree.iter().filter(|(path, _)| path.ends_with(".rs"));
    let lines = rust.map(|(_, text)| text.lines().count()).sum();
    let folder = folder.join(name);
    fs::create_dir_all(&folder).map_err(|error| cannot(&folder, &error))?;
    tree.write(&folder)
        .map_err(|error| Failure::new(format!("cannot write {name}: {error}")))?;
    lock(&folder)?;
    Ok(Generated {
        name: name.to_owned(),
        folder,
        operations: output.map.operations.len(),
        lines,
    })
}

/// The program that does everything twice, built; `crates` has the crate that it is about.
///
/// # Errors
/// It cannot be written or built.
pub(crate) fn runner(crates: &Path, target: &Path) -> Result<PathBuf, Failure> {
    let folder = crates.join("runner");
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(|error| cannot(&source, &error))?;
    let files = PROGRAM.map(|(name, text)| (source.join(name), text));
    let manifest = (folder.join("Cargo.toml"), MANIFEST);
    for (path, text) in files.into_iter().chain([manifest]) {
        replace(&path, text).map_err(|error| cannot(&path, &error))?;
    }
    lock(&folder)?;
    let cargo = Cargo {
        folder: &folder,
        target,
    };
    cargo.run(&["build", "--release"]).map_err(Failure::new)?;
    let name = format!("runner{}", std::env::consts::EXE_SUFFIX);
    Ok(target.join("release").join(name))
}

/// The versions that this workspace has; once Cargo has made a lock file of them, it stays.
fn lock(folder: &Path) -> Result<(), Failure> {
    let lock = folder.join("Cargo.lock");
    let own = paths::workspace().join("Cargo.lock");
    fs::copy(own, &lock)
        .map(drop)
        .map_err(|error| cannot(&lock, &error))
}

/// A file that is as it should be stays untouched, for Cargo to see that nothing changed.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    fs::write(path, text)
}

fn cannot(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("cannot write {}: {error}", paths::shown(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_has_what_the_program_uses() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let made = benched(dir.path()).unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!((made.name.as_str(), made.operations), ("benched", 4));
        let text = |path: &str| fs::read_to_string(made.folder.join(path)).expect("there");
        let manifest = text("Cargo.toml");
        assert!(manifest.ends_with("\n[workspace]\n"), "{manifest}");
        let all = [
            "src/api/untagged.rs",
            "src/types/device.rs",
            "src/types/thing.rs",
        ];
        let all: String = all.map(text).concat();
        for part in [
            "fn get_device(",
            "pub struct Device {",
            "pub enum Thing {",
            "Other(",
        ] {
            assert!(all.contains(part), "{part}");
        }
        assert!(made.lines > 1000);
    }
}
