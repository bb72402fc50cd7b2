//! Finds the pages of the generated crate, so that `src/lib.rs` never forgets one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-client");
    let mut pages = vec![root.join("README.md")];
    gather(&root.join("docs"), &mut pages)?;
    pages.sort();
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=../generated-client/README.md");
    println!("cargo:rerun-if-changed=../generated-client/docs");

    let mut list = String::from(
        "/// The pages whose examples are compiled, below the folder of the crate.\npub const PAGES: &[&str] = &[\n",
    );
    let mut modules = String::new();
    for (number, page) in pages.iter().enumerate() {
        let name = page.strip_prefix(&root).unwrap_or(page);
        let name = name.to_string_lossy().replace('\\', "/");
        let _ = writeln!(list, "    {name:?},");
        // One item a page: rustdoc runs the examples in the docs of items.
        let _ = writeln!(
            modules,
            "#[cfg(doctest)]\n#[doc = include_str!({page:?})]\nmod page_{number} {{}}",
        );
    }
    let out = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    fs::write(out.join("pages.rs"), format!("{list}];\n\n{modules}"))
}

/// Every page below a folder.
fn gather(folder: &Path, pages: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    Ok(())
}
