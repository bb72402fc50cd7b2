//! A program that has a container engine run something: its description is `tests/docker/engine.yaml`, and a
//! server on loopback stands in for the engine.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use codegen::Settings;

use super::standalone::Crate;
use super::support::{read, report, run};

/// One answer: the path that it is for, the status, the type, and the pieces that it comes in.
type Answer = (&'static str, u16, &'static str, &'static [&'static str]);

const PULLED: Answer = (
    "POST /v1.47/images/create?fromImage=alpine&tag=3.20",
    200,
    // The engine calls its lines so.
    "application/json",
    &[
        "{\"status\":\"Pulling from library/alpine\",\"id\":\"3.20\"}\r\n",
        "{\"status\":\"Downloading\",\"progressDetail\":{\"current\":512,\"total\":2048},\"id\":\"a1\"}\r\n{\"status\":\"Down",
        "loading\",\"progressDetail\":{\"current\":2048,\"total\":2048},\"id\":\"a1\"}\r\n",
        "{\"status\":\"Pull complete\",\"progressDetail\":{},\"id\":\"a1\"}\r\n",
    ],
);

const NOT_PULLED: Answer = (
    PULLED.0,
    200,
    "application/json",
    &[
        "{\"status\":\"Pulling from library/alpine\",\"id\":\"3.20\"}\r\n",
        "{\"errorDetail\":{\"message\":\"no space left on device\"},\"error\":\"no space left on device\"}\r\n",
    ],
);

const REST: [Answer; 4] = [
    (
        "POST /v1.47/containers/create?name=greeter",
        201,
        "application/json",
        &["{\"Id\":\"c0ffee\",\"Warnings\":[]}\n"],
    ),
    ("POST /v1.47/containers/c0ffee/start", 204, "", &[]),
    (
        "GET /v1.47/containers/json?filters=%7B%22label%22%3A%5B%22com.example.job%3Dgreeting%22%5D%2C%22status%22%3A%5B%22running%22%5D%7D",
        200,
        "application/json",
        &[
            "[{\"Id\":\"c0ffee\",\"Names\":[\"/greeter\"],\"Image\":\"alpine:3.20\",\"State\":\"running\",\"Labels\":{\"com.example.job\":\"greeting\"}}]\n",
        ],
    ),
    (
        "GET /v1.47/containers/c0ffee/logs?follow=true&stdout=true",
        200,
        "application/vnd.docker.raw-stream",
        &["hello\r\n", "wor", "ld\r\n"],
    ),
];

/// An engine that answers so, in this order. What it was asked comes through the channel: method and target,
/// and the body.
fn engine(answers: Vec<Answer>) -> (String, Receiver<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!(
        "http://{}/v1.47",
        listener.local_addr().expect("an address")
    );
    let (asked, requests) = channel();
    thread::spawn(move || {
        for ((path, status, kind, pieces), stream) in answers.into_iter().zip(listener.incoming()) {
            let mut stream = stream.expect("a connection");
            let request = request(&stream);
            let known = request.0 == path;
            let _ = asked.send(request);
            let answered = if known {
                answer(&mut stream, status, kind, pieces)
            } else {
                answer(
                    &mut stream,
                    500,
                    "application/json",
                    &["{\"message\":\"what?\"}"],
                )
            };
            answered.expect("a program that listens");
        }
    });
    (url, requests)
}

/// Method and target, and the body.
fn request(stream: &TcpStream) -> (String, String) {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a line");
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let length = head.iter().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).expect("a body");
    let line = head[0].trim_end_matches(" HTTP/1.1").to_owned();
    (line, String::from_utf8(body).expect("text"))
}

fn answer(stream: &mut TcpStream, status: u16, kind: &str, pieces: &[&str]) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 {status} It\r\nconnection: close\r\n")?;
    if status == 204 {
        return write!(stream, "\r\n");
    }
    write!(
        stream,
        "content-type: {kind}\r\ntransfer-encoding: chunked\r\n\r\n"
    )?;
    for piece in pieces {
        write!(stream, "{:x}\r\n{piece}\r\n", piece.len())?;
        stream.flush()?;
        // So that pieces come one by one.
        thread::sleep(Duration::from_millis(20));
    }
    write!(stream, "0\r\n\r\n")
}

/// Promise: containers are listed by filters, created and started; the steps of a pull come line by line, and
/// what a container prints piece by piece.
#[test]
#[ignore = "compiles a whole crate"]
fn a_program_with_a_container_engine_works() {
    let outcome = run(
        "engine.yaml",
        &read("tests/docker/engine.yaml"),
        &Settings::new("docker"),
    );
    assert_eq!(report(&outcome), "");
    let output = outcome.output.expect("a crate");
    let program = Crate::new("docker", |folder| {
        output.tree.write(folder).expect("the files of a crate");
        let path = folder.join("examples/program.rs");
        std::fs::write(path, read("tests/docker/program.rs")).expect("a program");
    });
    program.cargo(&["build", "--example", "program"]);
    let start = |url: String| {
        let mut command = Command::new(Crate::program("examples/program"));
        command.env("DOCKER_URL", url);
        for variable in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(variable);
        }
        program.run(command, "program")
    };

    let (url, requests) = engine([&[PULLED][..], &REST].concat());
    let (success, printed) = start(url);
    assert_eq!(
        (success, printed.as_str()),
        (
            true,
            "Pulling from library/alpine\nDownloading: 512 of 2048 bytes\nDownloading: 2048 of 2048 bytes\n\
             Pull complete\n/greeter is running\nhello\r\nworld\r\n"
        )
    );
    let requests: Vec<(String, String)> = requests.iter().collect();
    let created = "{\"Image\":\"alpine:3.20\",\"Cmd\":[\"sh\",\"-c\",\"echo hello; sleep 1; echo world\"],\"Tty\":true,\
                   \"Labels\":{\"com.example.job\":\"greeting\"},\"HostConfig\":{\"AutoRemove\":true}}";
    let bodies: Vec<&str> = requests.iter().map(|(_, body)| body.as_str()).collect();
    assert_eq!(bodies, ["", created, "", "", ""]);

    let (url, _requests) = engine(vec![NOT_PULLED]);
    let (success, printed) = start(url);
    assert_eq!(
        (success, printed.as_str()),
        (
            false,
            "Pulling from library/alpine\nError: \"no space left on device\"\n"
        )
    );
}
