//! What the tests share: paths, the generator at the press of a button, and a recording server.

pub(crate) mod corpus;
pub(crate) mod ends;
pub(crate) mod hostile;
pub(crate) mod server;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::settings::{CrateConfig, parse_config};
use codegen::{Files, Input, NoFiles, Outcome, Output, Settings, generate};

/// The variable that names a copy of the workspace, for tests that run once more on one.
pub(crate) const COPY: &str = "WORKSPACE_COPY";

/// The folder of the workspace.
pub(crate) fn workspace() -> PathBuf {
    if let Some(copy) = std::env::var_os(COPY) {
        return PathBuf::from(copy);
    }
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("tests/ is in the workspace")
        .to_path_buf()
}

/// Text of a file of the workspace, its path from the workspace's folder.
pub(crate) fn read(path: &str) -> String {
    let path = workspace().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What `spec/codegen.toml` says of the Plex crate.
pub(crate) fn plex_config() -> CrateConfig {
    let config =
        parse_config("spec/codegen.toml", &read("spec/codegen.toml")).expect("spec/codegen.toml");
    let mut crates = config.crates.into_iter();
    crates
        .find(|config| config.name == "generated-client")
        .expect("the Plex crate")
}

/// The text of the Plex description.
pub(crate) fn plex_text() -> String {
    read(&format!("spec/{}", plex_config().spec))
}

/// One run of the generator.
pub(crate) fn run(root: &str, text: &str, settings: &Settings) -> Outcome {
    run_with(root, text, &NoFiles, settings)
}

/// One run of the generator for a description that may refer to other files.
pub(crate) fn run_with(root: &str, text: &str, files: &dyn Files, settings: &Settings) -> Outcome {
    generate(&Input { root, text, files }, settings)
}

/// Everything that a run reported, as a user sees it.
pub(crate) fn report(outcome: &Outcome) -> String {
    codegen::diag::render(&outcome.diagnostics, &outcome.texts)
}

/// The crate of a description that must be accepted without a word.
pub(crate) fn accept(text: &str) -> Output {
    let config = plex_config();
    let outcome = run(&config.spec, text, &config.settings());
    let report = report(&outcome);
    assert_eq!(report, "", "the description is accepted without a word");
    outcome.output.expect("a crate")
}

/// The Plex crate as the generator makes it now.
pub(crate) fn plex() -> Output {
    accept(&plex_text())
}

/// The files of a crate.
pub(crate) fn files(output: &Output) -> BTreeMap<String, String> {
    let files = output.tree.iter();
    files
        .map(|(path, text)| (path.to_owned(), text.into_owned()))
        .collect()
}

/// Every file below a folder, by its path with forward slashes, sorted; `skip` leaves out whole
/// folders by name.
pub(crate) fn walk(folder: &Path, skip: &[&str]) -> Vec<String> {
    fn gather(folder: &Path, prefix: &str, skip: &[&str], found: &mut Vec<String>) {
        let entries = std::fs::read_dir(folder);
        let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let entry = entry.expect("an entry of a folder");
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if !entry.path().is_dir() {
                found.push(path);
            } else if !skip.contains(&name.as_str()) {
                gather(&entry.path(), &format!("{path}/"), skip, found);
            }
        }
    }
    let mut found = Vec::new();
    gather(folder, "", skip, &mut found);
    found.sort();
    found
}

/// The token of the tests. Holds what gets encoded, so that no encoded form of it slips through.
pub(crate) const TOKEN: &str = "s3cr3t/Token+\"1\"";

/// A builder for a server of a test: no proxy of the machine, no patience.
pub(crate) fn builder_at(url: &str) -> generated_client::client::ClientBuilder {
    generated_client::Client::builder()
        .http_client(reqwest::Client::builder().no_proxy())
        .base_url(url)
        .timeout(server::PATIENCE)
}

/// A client with the token, for a server of a test.
pub(crate) fn client_at(url: &str) -> generated_client::Client {
    builder_at(url)
        .access_token(TOKEN)
        .build()
        .expect("a client")
}
