//! The pages of the repository: their links, and the examples below `docs/` that are about a crate `petstore`: they compile as they stand there,
//! with the crate of `tests/front-page/petstore.yaml`, and the tests among them pass.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::Settings;

use super::front_page::{blocks, blocks_of};
use super::pages::assert_no_dead_link;
use super::standalone::Crate;
use super::support::{read, report, run, walk, workspace};

/// Pages of pieces of code, each of which may be the body of a function.
const PAGES: [&str; 4] = ["calls", "pages-of-results", "types", "your-own-code"];

/// What pieces name and do not bring along.
const GIVEN: &str = "\
pub use std::time::Duration;

pub use petstore::types::{Address, Customer, Event};
pub use petstore::{DateTime, Method};

#[derive(serde::Deserialize)]
pub struct Health {}
";

const MANIFEST: &str = r#"[package]
name = "pages-of-docs"
version = "0.1.0"
edition = "2024"

[dependencies]
petstore = { path = "petstore", features = ["blocking", "compression", "hyper", "jiff", "test-util", "tracing"] }
http = "1"
hyper-util = { version = "0.1", default-features = false, features = ["client-legacy", "http1", "tokio"] }
jiff = { version = "1.0", default-features = false, features = ["std"] }
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["macros", "rt", "test-util"] }
"#;

/// A crate with all of them, and how many there are.
fn write(folder: &Path) -> usize {
    let description = "tests/front-page/petstore.yaml";
    let outcome = run(description, &read(description), &Settings::new("petstore"));
    assert_eq!(report(&outcome), "", "{description}");
    let output = outcome.output.expect("a crate");
    let petstore = folder.join("petstore");
    output.tree.write(&petstore).expect("the files of a crate");
    fs::write(folder.join("Cargo.toml"), MANIFEST).expect("a manifest");

    fs::create_dir(folder.join("src")).expect("a folder");
    fs::create_dir(folder.join("tests")).expect("a folder");
    fs::write(folder.join("src/given.rs"), GIVEN).expect("a module");
    let mut lib = String::from("#![allow(dead_code, unused)]\n\nmod given;\n");
    let mut count = 0;
    for page in PAGES {
        let module = page.replace('-', "_");
        lib += &format!("mod {module};\n");
        let mut text = String::from("use crate::given::*;\n");
        // What has `…` in it is no more than an outline.
        let pieces = blocks(&format!("docs/{page}.md")).into_iter();
        for piece in pieces.filter(|piece| !piece.contains('…')) {
            count += 1;
            text += &format!(
                "\nasync fn piece_{count}(client: petstore::Client, event: Event) \
                 -> Result<(), Box<dyn std::error::Error>> {{\n{piece}Ok(())\n}}\n"
            );
        }
        fs::write(folder.join(format!("src/{module}.rs")), text).expect("a module");
    }
    // The crate's own pages show how a value of each type that is sent is made.
    lib += "mod made;\n";
    let mut made = String::new();
    let pages = output.tree.iter();
    let pages = pages.filter(|(path, _)| path.starts_with("docs/types/"));
    for block in pages.flat_map(|(_, text)| blocks_of(&text)) {
        count += 1;
        made += &format!(
            "fn made_{count}() -> Result<(), Box<dyn std::error::Error>> {{\n{block}Ok(())\n}}\n"
        );
    }
    assert!(made.contains("let value = Customer::new("), "{made}");
    fs::write(folder.join("src/made.rs"), made).expect("a module");
    fs::write(folder.join("src/lib.rs"), lib).expect("a library");
    let tests = blocks("docs/testing.md").concat();
    fs::write(folder.join("tests/testing.rs"), tests).expect("tests");
    count
}

/// Promise: what the pages show compiles, and a test that is copied from them passes.
#[test]
#[ignore = "compiles whole crates"]
fn the_examples_of_the_pages_compile() {
    let mut count = 0;
    let all = Crate::new("pages-of-docs", |folder| count = write(folder));
    assert!(count > 15, "{count} pieces are found");
    all.cargo(&["test"]);
}

/// Promise: no link of the repository's own pages is dead, neither its file nor its heading.
#[test]
fn no_link_of_the_repository_is_dead() {
    let paths = walk(&workspace(), &["target", ".git", "snapshots"]);
    let files = paths.into_iter().map(|path| {
        let text = match path.ends_with(".md") {
            true => read(&path),
            false => String::new(),
        };
        (path, text)
    });
    let files: BTreeMap<String, String> = files.collect();
    assert!(files.contains_key("docs/questions.md"), "it is looked at");
    assert_no_dead_link(&files);
}
