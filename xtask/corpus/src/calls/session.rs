//! Calls -> what the generated client makes of them: a test of its crate, led over a connection.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::request::Request;
use super::server::{Reply, Server};
use crate::compile::{Stopped, Workshop, cargo};
use crate::process::{self, Ended, Logs};

/// A call, and how it is answered.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// Method and path template of the operation.
    pub(crate) operation: (String, String),
    /// The arguments, as the driver takes them.
    pub(crate) arguments: Value,
    /// What the server answers.
    pub(crate) reply: Reply,
}

/// What the client says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    /// It has an answer.
    Answered {
        /// Its status.
        status: u16,
        /// Whether it is a documented failure.
        documented: bool,
        /// The headers that are documented for the operation, by name, as they were read.
        headers: Value,
        /// The body that was decoded, encoded again.
        body: Value,
    },
    /// There is none: why.
    Failed(String),
}

/// The path below which the server has everything.
pub(crate) const BASE: &str = "/base/v1";

/// The folder of the test below the crate's.
const FOLDER: &str = "tests/calls";

/// How long a call may take.
const PATIENCE: Duration = Duration::from_secs(90);

/// How often the test is started again after a call that made it die.
const STARTS: usize = 4;

/// Writes the test, or removes what an earlier run left if there is no driver.
///
/// # Errors
/// A file cannot be written or removed.
pub(crate) fn write(folder: &Path, package: &str, driver: Option<&str>) -> io::Result<()> {
    let folder = folder.join(FOLDER);
    let Some(driver) = driver else {
        return match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    };
    fs::create_dir_all(&folder)?;
    let test = TEST.replace("CRATE", &package.replace('-', "_"));
    for (name, text) in [("main.rs", test.as_str()), ("driver.rs", driver)] {
        crate::harness::replace(&folder.join(name), text)?;
    }
    Ok(())
}

const TEST: &str = r#"//! Makes the calls that it is told to make. Written by `cargo xtask corpus`.

#![allow(warnings, clippy::all)]

mod driver;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use CRATE::Client;
use serde_json::{Value, json};

#[test]
fn calls() {
    let Ok(control) = std::env::var("CORPUS_CONTROL") else {
        return;
    };
    let base = std::env::var("CORPUS_BASE").unwrap();
    let mut stream = TcpStream::connect(control).unwrap();
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .thread_stack_size(16 * 1024 * 1024)
        .enable_all()
        .build()
        .unwrap();
    let client = runtime.block_on(async { driver::client(&base) });
    for line in lines {
        let Ok(line) = line else { return };
        let line: Value = serde_json::from_str(&line).unwrap();
        let task = runtime.spawn(call(client.clone(), line));
        let said = match runtime.block_on(task) {
            Ok(said) => said,
            Err(error) => json!({"failed": format!("the call panicked: {error}")}),
        };
        writeln!(stream, "{said}").unwrap();
    }
}

async fn call(client: Client, line: Value) -> Value {
    let driven = driver::OPERATIONS.iter().find(|one| {
        line["path"] == one.path && line["method"].as_str().unwrap().eq_ignore_ascii_case(one.method)
    });
    let Some(driven) = driven else {
        return json!({"failed": "the driver has no such operation"});
    };
    let answer = match (driven.call)(&client, &line["arguments"]) {
        Ok(answer) => answer,
        Err(why) => return json!({"failed": format!("it cannot be called: {why}")}),
    };
    match tokio::time::timeout(Duration::from_secs(60), answer).await {
        Ok(Ok(answer)) => json!({
            "status": answer.status,
            "documented": answer.documented,
            "headers": answer.headers,
            "body": answer.body,
        }),
        Ok(Err(why)) => json!({"failed": why}),
        Err(_) => json!({"failed": "it did not end"}),
    }
}
"#;

/// Makes the calls one after the other, and hands on what the client said and what it sent.
///
/// # Errors
/// The test cannot be built or run; the text is what Cargo said.
pub(crate) fn run(
    workshop: &Workshop,
    folder: &Path,
    slug: &str,
    calls: &[Call],
    mut each: impl FnMut(usize, Said, Vec<Request>),
) -> Result<(), Stopped> {
    let test = || {
        let mut command = cargo(workshop, folder, "test");
        command.args(["--all-features", "--test", "calls"]);
        command
    };
    let logs = Logs::new(&workshop.logs, &format!("{slug}.calls"));
    let mut build = test();
    build.arg("--no-run");
    match process::run(build, &logs, workshop.limit) {
        Ok(Ended::Exited(status)) if status.success() => {}
        Ok(Ended::Exited(_)) => {
            return Err(Stopped::by_cargo("the driver cannot be built", &logs));
        }
        Ok(Ended::TimedOut) => {
            let why = "building the driver took too long".to_owned();
            return Err(Stopped::Tried(why));
        }
        Err(error) => return Err(Stopped::Tool(format!("cannot start Cargo: {error}"))),
    }
    let cannot = |error: io::Error| {
        Stopped::Tool(format!("cannot listen on the loopback interface: {error}"))
    };
    let server = Server::start().map_err(cannot)?;
    let control = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(cannot)?;
    control.set_nonblocking(true).map_err(cannot)?;
    let address = control.local_addr().map_err(cannot)?.to_string();
    let mut next = 0;
    for _ in 0..STARTS {
        let mut command = test();
        command
            .env("CORPUS_CONTROL", &address)
            .env("CORPUS_BASE", format!("{}{BASE}", server.url()));
        // Whatever is meant for another server comes here, and goes nowhere else.
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env(name, server.url());
            command.env(name.to_ascii_lowercase(), server.url());
        }
        command
            .env("NO_PROXY", "127.0.0.1")
            .env("no_proxy", "127.0.0.1");
        thread::scope(|scope| -> Result<(), Stopped> {
            let running = scope.spawn(|| process::run(command, &logs, workshop.limit));
            let Some(stream) = connected(&control, || running.is_finished()) else {
                return Err(Stopped::by_cargo("the driver did not start", &logs));
            };
            let mut lead = Lead::new(stream).map_err(cannot)?;
            while let Some(call) = calls.get(next) {
                server.expect(call.reply.clone());
                let said = lead.call(call);
                let died = said.is_none();
                let why = || Said::Failed("it made the client's process die".to_owned());
                each(next, said.unwrap_or_else(why), server.asked());
                next += 1;
                if died {
                    break;
                }
            }
            Ok(())
        })?;
        if next == calls.len() {
            return Ok(());
        }
    }
    for index in next..calls.len() {
        let why = "it was not tried: other calls made the client's process die".to_owned();
        each(index, Said::Failed(why), Vec::new());
    }
    Ok(())
}

/// The connection of the test, unless it ends before there is one.
fn connected(control: &TcpListener, is_over: impl Fn() -> bool) -> Option<TcpStream> {
    loop {
        // In this order: it may connect and end between the two.
        let over = is_over();
        match control.accept() {
            Ok((stream, _)) => return Some(stream),
            Err(_) if over => return None,
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

struct Lead {
    reader: BufReader<TcpStream>,
}

impl Lead {
    fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nonblocking(false)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            reader: BufReader::new(stream),
        })
    }

    /// Nothing if the test has gone.
    fn call(&mut self, call: &Call) -> Option<Said> {
        let (method, path) = &call.operation;
        let line = json!({"method": method, "path": path, "arguments": call.arguments});
        self.reader
            .get_mut()
            .write_all(format!("{line}\n").as_bytes())
            .ok()?;
        let mut line = String::new();
        if self.reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        Some(said(serde_json::from_str(&line).ok()?))
    }
}

fn said(mut line: Value) -> Said {
    if let Some(why) = line["failed"].as_str() {
        return Said::Failed(why.to_owned());
    }
    let status = line["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    Said::Answered {
        status: status.unwrap_or(0),
        documented: line["documented"] == Value::Bool(true),
        headers: line["headers"].take(),
        body: line["body"].take(),
    }
}
