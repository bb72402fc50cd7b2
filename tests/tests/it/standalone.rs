//! Generated crates in clean folders outside the workspace: they build on their own, without a
//! warning.
//!
//! Nothing is downloaded: the versions are the workspace's, and so is the target folder, so that
//! the dependencies that were built for these tests are not built once more.
//!
//! Whatever compiles a whole crate is `#[ignore]`d, here and in other files, so that the other tests are
//! quick. `cargo test --workspace --test it -- --ignored` runs it, and `.ci/run` runs both.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use codegen::FileTree;
use tempfile::TempDir;

use super::answers::TOKEN_BODY;
use super::design_example::EXAMPLE;
use super::support::server::{Answer, Server};
use super::support::{plex, read, walk, workspace};

/// One crate may take this long, on a machine that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(600);

/// A crate in a folder of its own.
pub(crate) struct Crate {
    folder: TempDir,
    name: String,
    until: Instant,
    /// Cargo lets one build at a time into a target folder; the wait must not count as work.
    _turn: MutexGuard<'static, ()>,
}

static TURN: Mutex<()> = Mutex::new(());

impl Crate {
    pub(crate) fn new(name: &str, write: impl FnOnce(&Path)) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(folder.path());
        fs::write(folder.path().join("Cargo.lock"), read("Cargo.lock")).expect("a lock file");
        let until = Instant::now() + PATIENCE;
        Self {
            folder,
            name: name.to_owned(),
            until,
            _turn: turn,
        }
    }

    pub(crate) fn of(name: &str, tree: &FileTree) -> Self {
        Self::new(name, |folder| {
            tree.write(folder).expect("the files of a crate");
        })
    }

    fn target() -> PathBuf {
        let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
        temporary.parent().expect("a target folder").to_path_buf()
    }

    /// A program that was built: its name, and for an example `examples/` before it.
    pub(crate) fn program(name: &str) -> PathBuf {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        Self::target().join("debug").join(file)
    }

    /// The crate's folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The text of a file in the crate's folder, if it is there.
    pub(crate) fn file(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.folder.path().join(path)).ok()
    }

    /// Runs Cargo; what it printed is shown if it fails.
    #[track_caller]
    pub(crate) fn cargo(&self, arguments: &[&str]) {
        let (success, output) = self.run(Self::cargo_command(arguments), "cargo");
        assert!(success, "{}: cargo {arguments:?}\n{output}", self.name);
    }

    /// A command of Cargo that builds nothing anew of what was built for the workspace.
    pub(crate) fn cargo_command(arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        let (options, rest) = arguments.split_at(1);
        command
            .args(options)
            .args(["--offline", "--target-dir"])
            .arg(Self::target());
        // As the workspace has them: with other settings, all dependencies would be built once more.
        for setting in [
            "profile.dev.debug='line-tables-only'",
            "profile.dev.package.'*'.debug=false",
            "profile.dev.package.proc-macro2.opt-level=2",
            "profile.dev.package.quote.opt-level=2",
            "profile.dev.package.syn.opt-level=2",
        ] {
            command.args(["--config", setting]);
        }
        command
            .args(rest)
            .env("RUSTDOCFLAGS", "-D warnings")
            .env("CARGO_TERM_COLOR", "never");
        command
    }

    /// Clippy over all targets, with warnings denied.
    #[track_caller]
    fn clippy(&self, features: &[&str]) {
        let denied = ["--", "-D", "warnings"];
        self.cargo(&[&["clippy", "--all-targets"], features, &denied].concat());
    }

    /// Makes every page the documentation of a module, so that its examples are doctests.
    fn compile_pages(&self) {
        let path = self.folder.path().join("src/lib.rs");
        let mut lib = fs::read_to_string(&path).expect("a library");
        let pages = walk(self.folder.path(), &["src"]);
        let pages = pages
            .iter()
            .filter(|page| page.ends_with(".md") && !page.contains("/types/"));
        for (number, page) in pages.enumerate() {
            lib += &format!(
                "\n#[cfg(doctest)]\n#[doc = include_str!(\"../{page}\")]\npub mod page_{number} {{}}\n"
            );
        }
        fs::write(path, lib).expect("a library");
    }

    /// Runs a program until it ends or time is over: in the folder, unless the command says where.
    pub(crate) fn run(&self, mut command: Command, name: &str) -> (bool, String) {
        let path = self.folder.path().join(format!("{name}.out"));
        let log = File::create(&path).expect("a file for the output");
        // What Cargo sets for this test is not meant for a build inside it.
        for variable in [
            "CARGO_MANIFEST_DIR",
            "CARGO_PKG_NAME",
            "CARGO_TARGET_DIR",
            "RUSTC_WORKSPACE_WRAPPER",
        ] {
            command.env_remove(variable);
        }
        if command.get_current_dir().is_none() {
            command.current_dir(self.folder.path());
        }
        let mut child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file for the output"))
            .stderr(log)
            .spawn()
            .expect("a program that starts");
        let status = loop {
            if let Some(status) = child.try_wait().expect("a child") {
                break Some(status);
            }
            if Instant::now() > self.until {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut output = fs::read_to_string(&path).unwrap_or_default();
        if status.is_none() {
            output += "\nit took too long";
        }
        fs::remove_file(path).expect("the file of the output");
        (status.is_some_and(|status| status.success()), output)
    }
}

impl Drop for Crate {
    /// Every run has a folder of its own, so what was built for it is of no use to the next one.
    fn drop(&mut self) {
        // Cargo cleans by name: it would take the workspace's own crate of this name along.
        if self.name == "generated-client" {
            return;
        }
        let mut command = Command::new(env!("CARGO"));
        command.args(["clean", "--offline", "--package", &self.name]);
        // And what it depends on that is in its folder.
        for entry in fs::read_dir(self.folder.path())
            .into_iter()
            .flatten()
            .flatten()
        {
            if entry.path().join("Cargo.toml").exists() {
                command.arg("--package").arg(entry.file_name());
            }
        }
        // Cargo cleans where a manifest is: here, or in the folder that was made here.
        if !self.path().join("Cargo.toml").exists() {
            command.current_dir(self.path().join(&self.name));
        }
        command.arg("--target-dir").arg(Self::target());
        let _ = self.run(command, "clean");
    }
}

/// Promise: the Plex crate needs nothing of this workspace: it is clean under clippy and rustdoc
/// with warnings denied, its examples and doctests compile, and what would be published builds.
#[test]
#[ignore = "compiles a whole crate"]
fn the_plex_crate_stands_on_its_own() {
    let alone = Crate::of("generated-client", &plex().tree);
    alone.clippy(&[]);
    alone.cargo(&["doc", "--no-deps"]);
    alone.cargo(&["test", "--doc"]);
    alone.cargo(&["package", "--allow-dirty"]);
}

/// Promise: the obstacle course compiles without a warning with all features that a crate can have at once, and
/// so does every example on its pages.
#[test]
#[ignore = "compiles a whole crate"]
fn the_obstacle_course_compiles() {
    let tree = &super::hostile::outcome()
        .output
        .as_ref()
        .expect("a crate")
        .tree;
    let alone = Crate::of("obstacle-course", tree);
    alone.clippy(&["--all-features"]);
    alone.cargo(&["doc", "--no-deps", "--all-features"]);
    alone.compile_pages();
    alone.cargo(&["test", "--doc", "--all-features"]);
}

/// Promise: a program outside the workspace that depends on the crate by its path, and holds the
/// example of the design word for word, gets the token.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "compiles a whole crate"]
async fn a_program_with_the_example_of_the_design_works() {
    let server = Server::start([Answer::json(TOKEN_BODY)]).await;
    let url = server.url();
    let printed = tokio::task::spawn_blocking(move || build_and_run(&url))
        .await
        .expect("no panic");
    assert_eq!(
        printed,
        "200 OK transient-6f0e1b1e-0000-4000-8000-000000000000\n"
    );
    assert_eq!(
        server.request().text(),
        "GET http://127.0.0.1:32400/security/token?type=delegation&scope=all HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: generated-client/0.1.0\n\
         x-plex-token: t-1\n\n"
    );
}

fn build_and_run(proxy: &str) -> String {
    let program = Crate::new("design-example", |folder| {
        let client = workspace().join("generated-client");
        let manifest = format!(
            "[package]\nname = \"design-example\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\ngenerated-client = {{ path = {client:?} }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
        );
        let main = format!(
            "use std::time::Duration;\n\
             use generated_client::{{Client, types::{{GetTransientTokenScope, GetTransientTokenType}}}};\n\n\
             #[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
             let token = std::env::var(\"PLEX_ACCESS_TOKEN\")?;\n{EXAMPLE}Ok(())\n}}\n"
        );
        fs::create_dir(folder.join("src")).expect("a folder");
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        fs::write(folder.join("src/main.rs"), main).expect("a program");
    });
    program.cargo(&["build"]);
    let mut command = Command::new(Crate::program("design-example"));
    // The example names its server's address; the server of the test stands in as the proxy.
    for variable in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        command.env_remove(variable);
    }
    command
        .env("PLEX_ACCESS_TOKEN", "t-1")
        .env("http_proxy", proxy)
        .env("HTTP_PROXY", proxy);
    let (success, printed) = program.run(command, "program");
    assert!(success, "{printed}");
    printed
}
