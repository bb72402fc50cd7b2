//! `cargo xtask demo`: the examples of `generated-client` against a stub of the server, with what
//! went over the wire.

mod exchange;
mod server;
mod stub;

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

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
    build()?;
    for (number, example) in (1_usize..).zip(EXAMPLES) {
        run_example(number, example, &server)?;
    }
    let own = command_line("http://127.0.0.1:32400", "your-token", EXAMPLES[0]);
    print::out(&format!("\n{OWN_SERVER}{own}\n"))
}

const INTRODUCTION: &str = "\
The examples of generated-client, run against a stub of Plex Media Server on this machine.
Tokens are masked in the exchanges as a client's log should have them, and JSON is indented
for reading. Every token here is made up by the stub and opens nothing.";

const OWN_SERVER: &str = "Both examples worked. With a server and a token of your own:\n\n  ";

/// Both at once, and before anything is shown: the first build takes a while.
fn build() -> Result<(), Failure> {
    print::out("Building the examples; the first time, that takes a while.\n")?;
    let mut command = cargo("build");
    for example in EXAMPLES {
        command.args(["--example", example]);
    }
    let status = command.status().map_err(|error| cannot_start(&error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new("the examples cannot be built"))
    }
}

fn run_example(number: usize, example: &str, server: &Server) -> Result<(), Failure> {
    print::out(&format!("\n{}\n\n", heading(number, example)))?;
    print::out(&format!(
        "$ {}\n",
        command_line(&server.url(), "***", example)
    ))?;
    let output = start(example, server).map_err(|error| cannot_start(&error))?;
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

fn start(example: &str, server: &Server) -> io::Result<Output> {
    let mut command = cargo("run");
    command.args(["--quiet", "--example", example]);
    command
        .env("PLEX_URL", server.url())
        .env("PLEX_TOKEN", stub::TOKEN);
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

fn cargo(verb: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    let manifest = paths::workspace().join("Cargo.toml");
    command
        .args([verb, "--package", PACKAGE, "--manifest-path"])
        .arg(manifest);
    print::pass_colour_to(&mut command);
    command
}

fn cannot_start(error: &io::Error) -> Failure {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    Failure::new(format!(
        "cannot start {}: {error}",
        Path::new(&cargo).display()
    ))
}

fn command_line(url: &str, token: &str, example: &str) -> String {
    format!("PLEX_URL={url} PLEX_TOKEN={token} cargo run --package {PACKAGE} --example {example}")
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
