//! `cargo xtask demo`: the examples of `generated-client` against a stub of the server, with what
//! went over the wire.

mod exchange;
mod server;
mod stub;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::failure::Failure;
use crate::{paths, print};
use exchange::show;
use server::Server;

const PACKAGE: &str = "generated-client";

/// The programs that are run, in this order.
const EXAMPLES: [&str; 2] = ["get_transient_token", "get_source_connection_information"];

/// Runs the examples and shows the exchange of each.
///
/// # Errors
/// The stub cannot listen, or an example cannot be built or fails.
pub(crate) fn run() -> Result<(), Failure> {
    let server = Server::start().map_err(|error| {
        Failure::new(format!(
            "the stub cannot listen on the loopback interface: {error}"
        ))
    })?;
    print::out(&format!(
        "{INTRODUCTION}\nIt listens on {}.\n",
        server.url()
    ))?;
    let programs = build()?;
    for (number, (example, program)) in (1_usize..).zip(EXAMPLES.into_iter().zip(programs)) {
        run_example(number, example, &program, &server)?;
    }
    let own = command_line("http://127.0.0.1:32400", "your-token", EXAMPLES[0]);
    print::out(&format!("\n{OWN_SERVER}{own}\n"))
}

const INTRODUCTION: &str = "\
The examples of generated-client, run against a stub of Plex Media Server on this machine.
Tokens are masked in the exchanges as a client's log should have them, and JSON is indented
for reading. Every token here is made up by the stub and opens nothing.";

const OWN_SERVER: &str = "Both examples worked. With a server and a token of your own:\n\n  ";

/// Both at once, and before anything is shown: the first build takes a while. With the features that all
/// of the workspace asks for, so that what `cargo test --workspace` built is not built once more.
fn build() -> Result<Vec<PathBuf>, Failure> {
    print::out("Building the examples; the first time, that takes a while.\n")?;
    let program = cargo_program();
    let mut command = Command::new(&program);
    let manifest = paths::workspace().join("Cargo.toml");
    command
        .args(["build", "--workspace", "--manifest-path"])
        .arg(manifest)
        .arg("--message-format=json-render-diagnostics");
    for example in EXAMPLES {
        command.args(["--example", example]);
    }
    print::pass_colour_to(&mut command);
    command.stderr(Stdio::inherit());
    let output = command.output().map_err(|error| {
        let program = paths::masked(Path::new(&program));
        Failure::new(format!("cannot start {program}: {error}"))
    })?;
    let built = String::from_utf8_lossy(&output.stdout);
    let programs = EXAMPLES.map(|example| executable(&built, example));
    let programs: Option<Vec<PathBuf>> = programs.into_iter().collect();
    programs
        .filter(|_| output.status.success())
        .ok_or_else(|| Failure::new("the examples cannot be built"))
}

/// The program of an example, by what Cargo says of each thing that it built: an object a line.
fn executable(built: &str, example: &str) -> Option<PathBuf> {
    let objects = built
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs = objects.filter(|object| object["target"]["name"] == example);
    programs.find_map(|object| object["executable"].as_str().map(PathBuf::from))
}

fn run_example(
    number: usize,
    example: &str,
    program: &Path,
    server: &Server,
) -> Result<(), Failure> {
    print::out(&format!("\n{}\n\n", heading(number, example)))?;
    print::out(&format!(
        "$ {}\n",
        command_line(&server.url(), "***", example)
    ))?;
    let output = start(program, server).map_err(|error| {
        Failure::new(format!("cannot start {}: {error}", paths::masked(program)))
    })?;
    let exchanges = server.exchanges();
    for exchange in &exchanges {
        print::out(&format!("\n{}", show(exchange)))?;
    }
    print::out("\nIt printed (the tokens are the stub's own):\n\n")?;
    print::out(&indented(&String::from_utf8_lossy(&output.stdout)))?;
    let complaints = String::from_utf8_lossy(&output.stderr);
    if !complaints.trim().is_empty() {
        print::out(&format!(
            "\nIt said on standard error:\n\n{}",
            indented(&complaints)
        ))?;
    }
    if !output.status.success() {
        return Err(Failure::new(format!(
            "the example {example} failed: {}",
            output.status
        )));
    }
    if exchanges.is_empty() {
        return Err(Failure::new(format!(
            "the example {example} sent nothing to the stub"
        )));
    }
    Ok(())
}

fn start(program: &Path, server: &Server) -> io::Result<Output> {
    let mut command = Command::new(program);
    command
        .env("PLEX_BASE_URL", server.url())
        .env("PLEX_ACCESS_TOKEN", stub::TOKEN);
    // A proxy from the environment must not get between the example and the stub.
    for variable in ["NO_PROXY", "no_proxy"] {
        let mut hosts = std::env::var_os(variable).unwrap_or_default();
        if !hosts.is_empty() {
            hosts.push(",");
        }
        hosts.push("127.0.0.1");
        command.env(variable, hosts);
    }
    command.output()
}

fn cargo_program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

fn command_line(url: &str, token: &str, example: &str) -> String {
    format!(
        "PLEX_BASE_URL={url} PLEX_ACCESS_TOKEN={token} cargo run --package {PACKAGE} --example {example}"
    )
}

/// `-- 1. get_transient_token ---`, as wide as the other text.
fn heading(number: usize, example: &str) -> String {
    let start = format!("-- {number}. {example} ");
    let rest = 92_usize.saturating_sub(start.len());
    start + &"-".repeat(rest)
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_where_cargo_says() {
        let built = concat!(
            r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"a"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"kind":["example"],"name":"a"},"executable":"/t/a"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
            "\n",
        );
        assert_eq!(executable(built, "a"), Some(PathBuf::from("/t/a")));
        assert_eq!(executable(built, "b"), None);
    }
}
