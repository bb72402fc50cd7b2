//! The README's steps that extend the description, done with the lines that stand there.
//!
//! They are done in a copy of what they touch, so that this works whatever `spec/` holds by then.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::standalone::Crate;
use super::support::server::{Answer, Server};
use super::support::{COPY, read, walk, workspace};

/// What the README says that its lines become.
const CALL: &str = "client.hubs().search(\"dune\").limit(3).await?";

/// A copy of the workspace, as far as the steps and the tests that they name look at it.
struct Workspace(TempDir);

impl Workspace {
    /// As it is, with the crate brought up to date.
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().expect("a folder"));
        for folder in [
            "spec",
            "generated-client",
            "codegen/runtime/src",
            "tests/snapshots",
        ] {
            for path in walk(&workspace().join(folder), &["target"]) {
                let to = copy.path(folder).join(&path);
                fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
                fs::copy(workspace().join(folder).join(&path), to).expect("a copy");
            }
        }
        copy.codegen().force(true).write().expect("a crate");
        copy
    }

    /// With the README's lines in the description, and the crate that becomes of it.
    fn extended() -> Self {
        let copy = Self::new();
        copy.extend();
        copy.codegen().write().expect("a crate");
        copy
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// The generated crate.
    fn client(&self) -> PathBuf {
        self.path("generated-client")
    }

    /// What `cargo xtask codegen` does.
    fn codegen(&self) -> xtask::Generator {
        xtask::generate(self.path("spec/codegen.toml"))
    }

    /// Adds the README's lines.
    fn extend(&self) {
        let path = self.path("spec/plex-security.yaml");
        let text = fs::read_to_string(&path).expect("a description");
        fs::write(path, with_lines(&text, &lines_of_the_readme())).expect("a description");
    }

    /// Every file of the generated crate.
    fn files(&self) -> BTreeMap<String, String> {
        let text = |path: &String| fs::read_to_string(self.client().join(path)).expect("a text");
        let paths = walk(&self.client(), &["target"]).into_iter();
        paths.map(|path| (path.clone(), text(&path))).collect()
    }

    /// Runs these tests on the copy, as `INSTA_UPDATE=… cargo test` does.
    fn tests(&self, update: &str, names: &[&str]) -> Result<(), String> {
        let output = Command::new(std::env::current_exe().expect("this program"))
            .args(names)
            // The pages that are compiled are those of the crate that this program was built with.
            .args(["--skip", "pages::every_page_is_compiled"])
            // These look at another description.
            .args(["--skip", "hostile"])
            .env(COPY, self.0.path())
            .env("INSTA_UPDATE", update)
            .env("INSTA_OUTPUT", "none")
            .env_remove("CI")
            .output()
            .expect("a program that starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        match output.status.success() {
            true => Ok(()),
            false => Err(said),
        }
    }
}

/// The block of YAML of the README's section.
fn lines_of_the_readme() -> String {
    let readme = read("README.md");
    let (_, section) = readme
        .split_once("\n## You want to extend the description\n")
        .expect("the section");
    let (_, block) = section.split_once("\n```yaml\n").expect("a block of YAML");
    let (block, rest) = block.split_once("```\n").expect("the end of the block");
    assert!(rest.contains(CALL), "what they become stands below");
    block.to_owned()
}

/// A description with lines added: keys that it has are the places, and what it does not have goes to their
/// ends.
fn with_lines(text: &str, lines: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut text: Vec<&str> = text.lines().collect();
    let mut known: Vec<&str> = Vec::new();
    let mut new: Option<usize> = None;
    for line in lines.lines() {
        new = new.filter(|new| *new < indent(line));
        if new.is_none() {
            known.retain(|key| indent(key) < indent(line));
        }
        // What stands below the innermost of the keys.
        let mut range = 0..text.len();
        for key in &known {
            let at = text[range.clone()].iter().position(|line| line == key);
            let start = range.start + at.expect("a key of the description") + 1;
            let ends = |line: &&str| !line.trim().is_empty() && indent(line) <= indent(key);
            let length = text[start..range.end].iter().position(ends);
            range = start..length.map_or(range.end, |length| start + length);
        }
        if new.is_none() && text[range.clone()].contains(&line) {
            known.push(line);
        } else {
            new = new.or(Some(indent(line)));
            text.insert(range.end, line);
        }
    }
    text.join("\n") + "\n"
}

/// Promise: the lines are an operation, a page, a program and types; `--check` says so before and
/// writes nothing; and afterwards it finds nothing to say.
#[test]
fn the_lines_of_the_readme_become_an_operation() {
    let copy = Workspace::new();
    let before = copy.files();
    copy.extend();

    let refused = copy.codegen().check().expect_err("out of date").to_string();
    assert_eq!(copy.files(), before, "nothing is written");
    let report = copy.codegen().write().expect("a crate");
    assert_eq!(report.warnings, "");
    let written = &report.crates[0].written;
    for path in written {
        assert!(refused.contains(path.as_str()), "{path}: {refused}");
    }
    copy.codegen().check().expect("up to date");

    let after = copy.files();
    let mut new: Vec<&str> = after.keys().map(String::as_str).collect();
    new.retain(|path| !before.contains_key(*path));
    assert_eq!(
        new,
        [
            "docs/hubs.md",
            "docs/types/HubsResponse.md",
            "docs/types/HubsResponseMediaContainer.md",
            "examples/search.rs",
            "src/api/hubs.rs",
            "src/types/hubs_response.rs",
        ]
    );
    let gone: Vec<&String> = before
        .keys()
        .filter(|path| !after.contains_key(*path))
        .collect();
    assert_eq!(gone, [""; 0]);
    for (path, text) in after.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path}: {error}");
        }
    }
    let module = &after["src/api/hubs.rs"];
    for method in ["pub fn search(", "pub fn limit("] {
        assert!(module.contains(method), "{module}");
    }
}

/// Promise: the tests that pin the output see that it changed, and pass after the README's last step.
#[test]
fn the_snapshots_are_brought_up_to_date_as_the_readme_says() {
    let copy = Workspace::extended();
    let pinned = ["generator::every_file_is_pinned"];
    let before = copy.tests("no", &pinned);
    assert!(before.is_err(), "a change of the output is seen");
    let tests = ["generator::", "pages::"];
    for update in ["always", "no"] {
        if let Err(said) = copy.tests(update, &tests) {
            panic!("INSTA_UPDATE={update}:\n{said}");
        }
    }
    let pinned = Path::new("tests/snapshots/generated-client/src__api__hubs.rs.snap");
    assert!(copy.0.path().join(pinned).exists());
}

/// Promise: the crate compiles, and the call of the README is the request that the lines describe.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "compiles a whole crate"]
async fn the_call_of_the_readme_is_made() {
    let server = Server::start([Answer::json("{\"MediaContainer\":{\"size\":2}}")]).await;
    let url = server.url();
    let printed = tokio::task::spawn_blocking(move || build_and_run(url))
        .await
        .expect("no panic");
    assert_eq!(printed, "200 OK Some(2)\n");
    assert_eq!(server.request().target(), "/hubs/search?query=dune&limit=3");
}

fn build_and_run(url: String) -> String {
    let copy = Workspace::extended();
    let program = Crate::new("steps-of-the-readme", |folder| {
        let client = copy.client();
        let manifest = format!(
            "[package]\nname = \"steps-of-the-readme\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\ngenerated-client = {{ path = {client:?} }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
        );
        let main = format!(
            "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
             let builder = generated_client::Client::builder().base_url(std::env::var(\"PLEX_BASE_URL\")?);\n\
             let client = builder.access_token(\"t-1\").build()?;\n\
             let found = {CALL};\n\
             let container = found.body().media_container.as_ref();\n\
             println!(\"{{}} {{:?}}\", found.status(), container.and_then(|container| container.size));\n\
             Ok(())\n}}\n"
        );
        fs::create_dir(folder.join("src")).expect("a folder");
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        fs::write(folder.join("src/main.rs"), main).expect("a program");
    });
    program.cargo(&["build"]);
    let mut command = Command::new(Crate::program("steps-of-the-readme"));
    command
        .env("PLEX_BASE_URL", url)
        .env("NO_PROXY", "127.0.0.1");
    let (success, printed) = program.run(command, "program");
    assert!(success, "{printed}");
    printed
}
