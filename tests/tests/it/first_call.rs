//! The way of `docs/your-repository.md` from a description to a first call: gone in an empty folder, with the
//! program as it is built.

use std::fs;
use std::process::Command;

use super::standalone::Crate;
use super::support::server::{Answer, Server};
use super::support::{read, workspace};

/// The first block of a language in the section of the page.
fn block(language: &str) -> String {
    let page = read("docs/your-repository.md");
    let (_, section) = page
        .split_once("\n## From a description to a first call\n")
        .expect("the section");
    let (_, block) = section
        .split_once(&format!("\n```{language}\n"))
        .expect(language);
    let (block, _) = block.split_once("```\n").expect("the end of the block");
    block.to_owned()
}

/// How many files a crate has changes with the runtime, and how long it took with the machine.
fn without_numbers(transcript: &str) -> String {
    let line = |line: &str| match line.ends_with(" ms") {
        true => line.replace(|c: char| c.is_ascii_digit(), "") + "\n",
        false => format!("{line}\n"),
    };
    transcript.lines().map(line).collect()
}

/// Builds the program: with the features that this test has, so that nothing is built twice.
fn build_the_program(all: &Crate) {
    let mut arguments = vec!["test", "--workspace", "--no-run", "--test", "generate"];
    if cfg!(feature = "aws-lc-rs") {
        arguments.push("--all-features");
    }
    let mut command = Crate::cargo_command(&arguments);
    command.current_dir(workspace());
    let (success, output) = all.run(command, "cargo");
    assert!(success, "{output}");
}

/// Does what the page does, line by line, and returns all of it with what was printed.
fn follow(commands: &str, description: &str, proxy: &str) -> String {
    let all = Crate::new("lamps", |_| ());
    build_the_program(&all);
    // The versions are the workspace's, as these can be had without a network.
    let lock = all.file("Cargo.lock").expect("a lock file");
    fs::remove_file(all.path().join("Cargo.lock")).expect("an empty folder");
    fs::write(all.path().join("openapi.yaml"), description).expect("a description");
    let mut folder = all.path().to_path_buf();
    let mut transcript = String::new();
    for line in commands.lines() {
        let Some(told) = line.strip_prefix("$ ") else {
            continue;
        };
        transcript += &format!("{line}\n");
        let mut words: Vec<&str> = told.split(' ').collect();
        let assigned = words.iter().take_while(|word| word.contains('=')).count();
        let variables: Vec<&str> = words.drain(..assigned).collect();
        let mut command = match words[0] {
            "cd" => {
                folder.push(words[1]);
                fs::write(folder.join("Cargo.lock"), &lock).expect("a lock file");
                continue;
            }
            "clientsmith" => {
                let mut command = Command::new(Crate::program("clientsmith"));
                command.args(&words[1..]);
                command
            }
            "cargo" => Crate::cargo_command(&[&words[1..], &["--quiet"]].concat()),
            other => panic!("a program that is not known here: {other}"),
        };
        for variable in ["NO_PROXY", "no_proxy", "REQUEST_METHOD", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        // The server of the test stands in for the one of the page.
        command.env("http_proxy", proxy).env("HTTP_PROXY", proxy);
        command.envs(variables.iter().filter_map(|word| word.split_once('=')));
        command.current_dir(&folder);
        let (success, printed) = all.run(command, "program");
        assert!(success, "{line}\n{printed}");
        transcript += &printed;
    }
    transcript
}

/// Promise: the commands of the page lead from a description in an empty folder to a call that is answered, and
/// print what the page says.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "compiles a whole crate"]
async fn from_a_description_to_a_first_call() {
    let server = Server::start([Answer::json("{\"names\":[\"desk\",\"hall\"]}")]).await;
    let proxy = server.url();
    let page = block("console");
    let commands = page.clone();
    let followed = tokio::task::spawn_blocking(move || follow(&commands, &block("yaml"), &proxy));
    let transcript = followed.await.expect("no panic");
    assert_eq!(without_numbers(&transcript), without_numbers(&page));
    assert_eq!(server.request().target(), "http://127.0.0.1:8000/lamps");
}
