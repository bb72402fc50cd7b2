//! The programs of the front page and of `docs/programs.md`, as they stand there: compiled with crates made of
//! the descriptions in `tests/front-page`, and run.
//!
//! The descriptions have the shapes of the published ones, as far as the programs use them.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::Settings;

use super::answers::TOKEN_BODY;
use super::standalone::Crate;
use super::support::server::{Answer, Recorded, Server};
use super::support::{read, report, run, workspace};

/// Where programs stand.
const PAGES: [&str; 2] = ["README.md", "docs/programs.md"];

/// The crates that they use, besides the repository's own, and of what they are made.
const CRATES: [(&str, &str); 4] = [
    ("docker", "tests/docker/engine.yaml"),
    ("github", "tests/front-page/github.yaml"),
    ("mistral", "tests/front-page/mistral.yaml"),
    ("stripe", "tests/front-page/stripe.yaml"),
];

/// What a program is given, and what it does with that. It is run behind a proxy, which is the server of the
/// test, so that it keeps the address that it has.
struct Program {
    name: &'static str,
    /// The environment.
    given: &'static [(&'static str, &'static str)],
    answers: Vec<Answer>,
    prints: &'static str,
    /// A file that it writes, and what is in it.
    writes: Option<(&'static str, &'static str)>,
    sends: &'static [&'static str],
}

/// In the order of the pages.
fn programs() -> Vec<Program> {
    let sse = |pieces: &str| Answer::new("200 OK", &["content-type: text/event-stream"], pieces);
    vec![
        Program {
            name: "issues",
            given: &[("GITHUB_TOKEN", "t-1")],
            answers: vec![
                Answer::new(
                    "200 OK",
                    &[
                        "content-type: application/json; charset=utf-8",
                        "link: <http://api.github.com/repositories/724712/issues?page=2>; rel=\"next\", \
                         <http://api.github.com/repositories/724712/issues?page=2>; rel=\"last\"",
                    ],
                    r#"[{"id":1,"number":12,"title":"It leaks","state":"open","user":{"login":"a","id":1},"labels":["bug"]},
                        {"id":2,"number":11,"title":"It is slow","state":"open","user":null,"labels":[{"name":"perf"}],"pull_request":{}}]"#,
                ),
                Answer::json(
                    r#"[{"id":3,"number":7,"title":"It works","state":"open","user":null,"labels":[]}]"#,
                ),
            ],
            prints: "#12 It leaks\n#11 It is slow\n#7 It works\n",
            writes: None,
            sends: &[
                "GET http://api.github.com/repos/rust-lang/rust/issues HTTP/1.1\n\
                 accept: application/json\n\
                 authorization: Bearer t-1\n\
                 host: api.github.com\n\
                 user-agent: github/0.1.0\n\n",
                "GET http://api.github.com/repositories/724712/issues?page=2 HTTP/1.1\n\
                 accept: application/json\n\
                 authorization: Bearer t-1\n\
                 host: api.github.com\n\
                 user-agent: github/0.1.0\n\n",
            ],
        },
        Program {
            name: "customer",
            given: &[("STRIPE_BEARER_AUTH", "sk_test_1")],
            answers: vec![
                Answer::json(
                    r#"{"id":"cus_1","object":"customer","created":1700000000,"livemode":false,"email":"ada@example.com"}"#,
                ),
                Answer::json(
                    r#"{"object":"list","url":"/v1/invoices","has_more":true,"data":[
                        {"id":"in_1","object":"invoice","currency":"gbp","total":250},
                        {"id":"in_2","object":"invoice","currency":"gbp","total":100}]}"#,
                ),
                Answer::json(
                    r#"{"object":"list","url":"/v1/invoices","has_more":false,"data":[
                        {"id":"in_3","object":"invoice","currency":"gbp","total":0}]}"#,
                ),
            ],
            prints: "250\n100\n0\n",
            writes: None,
            sends: &[
                "POST http://api.stripe.com/v1/customers HTTP/1.1\n\
                 accept: application/json\n\
                 authorization: Bearer sk_test_1\n\
                 content-length: 100\n\
                 content-type: application/x-www-form-urlencoded\n\
                 host: api.stripe.com\n\
                 user-agent: stripe/0.1.0\n\naddress%5Bcity%5D=London&address%5Bline1%5D=12+St+James%27s+Square&email=ada%40example.com&shipping=",
                "GET http://api.stripe.com/v1/invoices?customer=cus_1 HTTP/1.1\n\
                 accept: application/json\n\
                 authorization: Bearer sk_test_1\n\
                 host: api.stripe.com\n\
                 user-agent: stripe/0.1.0\n\n",
                "GET http://api.stripe.com/v1/invoices?customer=cus_1&starting_after=in_2 HTTP/1.1\n\
                 accept: application/json\n\
                 authorization: Bearer sk_test_1\n\
                 host: api.stripe.com\n\
                 user-agent: stripe/0.1.0\n\n",
            ],
        },
        Program {
            name: "chat",
            given: &[("MISTRAL_API_KEY", "k-1")],
            answers: vec![sse(
                "data: {\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},\"finish_reason\":null}]}\n\n\
                 data: {\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"A monoid\"},\"finish_reason\":null}]}\n\n\
                 data: {\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" of endofunctors.\"},\"finish_reason\":\"stop\"}]}\n\n\
                 data: [DONE]\n\n",
            )],
            prints: "A monoid of endofunctors.",
            writes: None,
            sends: &["POST http://api.mistral.ai/v1/chat/completions HTTP/1.1\n\
                 accept: text/event-stream\n\
                 authorization: Bearer k-1\n\
                 content-length: 104\n\
                 content-type: application/json\n\
                 host: api.mistral.ai\n\
                 user-agent: mistral/0.1.0\n\n{\"model\":\"mistral-small-latest\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"What is a monad?\"}]}"],
        },
        Program {
            name: "logs",
            given: &[],
            answers: vec![
                Answer::json(r#"[{"Id":"c0ffee","Names":["/greeter"],"State":"running"}]"#),
                Answer::new(
                    "200 OK",
                    &["content-type: application/vnd.docker.raw-stream"],
                    "hello\r\nworld\r\n",
                ),
            ],
            prints: "",
            writes: Some(("c0ffee.log", "hello\r\nworld\r\n")),
            sends: &[
                "GET http://127.0.0.1:2375/containers/json?filters=%7B%22status%22%3A%5B%22running%22%5D%7D HTTP/1.1\n\
                 accept: application/json\n\
                 host: 127.0.0.1\n\
                 user-agent: docker/0.1.0\n\n",
                "GET http://127.0.0.1:2375/containers/c0ffee/logs?stdout=true HTTP/1.1\n\
                 accept: application/vnd.docker.raw-stream, application/vnd.docker.multiplexed-stream\n\
                 host: 127.0.0.1\n\
                 user-agent: docker/0.1.0\n\n",
            ],
        },
        Program {
            name: "token",
            given: PLEX,
            answers: vec![Answer::json(TOKEN_BODY)],
            prints: "transient-6f0e1b1e-0000-4000-8000-000000000000\n",
            writes: None,
            sends: &[
                "GET http://plex.example:32400/security/token?type=delegation&scope=all HTTP/1.1\n\
                 accept: application/json\n\
                 host: plex.example\n\
                 user-agent: generated-client/0.1.0\n\
                 x-plex-token: t-1\n\n",
            ],
        },
        Program {
            name: "plex",
            given: &[("PLEX_ACCESS_TOKEN", "t-1")],
            answers: vec![Answer::json(TOKEN_BODY)],
            prints: "200 OK transient-6f0e1b1e-0000-4000-8000-000000000000\n",
            writes: None,
            sends: &[
                "GET http://127.0.0.1:32400/security/token?type=delegation&scope=all HTTP/1.1\n\
                 accept: application/json\n\
                 host: 127.0.0.1\n\
                 user-agent: generated-client/0.1.0\n\
                 x-plex-token: t-1\n\n",
            ],
        },
        Program {
            name: "blocking",
            given: PLEX,
            answers: vec![Answer::json("{\"MediaContainer\":{\"size\":0}}")],
            prints: "200 OK\n",
            writes: None,
            sends: &[
                "GET http://plex.example:32400/security/resources?source=server%3A%2F%2Fabc%2Fcom.plexapp.plugins.library HTTP/1.1\n\
                 accept: application/json\n\
                 host: plex.example\n\
                 user-agent: generated-client/0.1.0\n\
                 x-plex-token: t-1\n\n",
            ],
        },
    ]
}

const PLEX: &[(&str, &str)] = &[
    ("PLEX_BASE_URL", "http://plex.example:32400"),
    ("PLEX_ACCESS_TOKEN", "t-1"),
];

/// The Rust of a page, block by block.
pub(crate) fn blocks(page: &str) -> Vec<String> {
    blocks_of(&read(page))
}

/// The same of a page's text.
pub(crate) fn blocks_of(text: &str) -> Vec<String> {
    let blocks = text.split("\n```rust\n").skip(1);
    let blocks = blocks.map(|rest| rest.split("\n```\n").next().unwrap_or(rest));
    blocks.map(|block| format!("{block}\n")).collect()
}

/// Writes what the pages have, the crates that it uses, and a manifest for all of it.
fn write(folder: &Path, programs: &[Program]) {
    let (tests, mains): (Vec<String>, Vec<String>) = PAGES
        .iter()
        .flat_map(|page| blocks(page))
        .partition(|block| block.contains("#[tokio::test]"));
    assert_eq!(
        mains.len(),
        programs.len(),
        "each program of the pages is known here"
    );
    assert_eq!(tests.len(), 1, "one test: without a server");
    fs::create_dir_all(folder.join("src/bin")).expect("a folder");
    fs::create_dir(folder.join("tests")).expect("a folder");
    fs::write(folder.join("tests/stub.rs"), &tests[0]).expect("a test");
    for (program, text) in programs.iter().zip(&mains) {
        assert!(
            text.contains("fn main()"),
            "{}: a whole program\n{text}",
            program.name
        );
        fs::write(folder.join(format!("src/bin/{}.rs", program.name)), text).expect("a program");
    }
    let client = workspace().join("generated-client");
    let mut manifest = format!(
        "[package]\nname = \"front-page\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         generated-client = {{ path = {client:?}, features = [\"blocking\", \"test-util\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    for (name, description) in CRATES {
        // What is sent is to be seen, and a proxy sees nothing of what is encrypted.
        let text = read(description).replace("- url: https://", "- url: http://");
        let outcome = run(description, &text, &Settings::new(name));
        assert_eq!(report(&outcome), "", "{description}");
        let output = outcome.output.expect("a crate");
        output
            .tree
            .write(&folder.join(name))
            .expect("the files of a crate");
        manifest += &format!("{name} = {{ path = {name:?} }}\n");
    }
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
}

/// Whether a program was content, what it printed, and what it wrote into its file.
type Ran = (bool, String, Option<String>);

fn build_and_run(programs: &[Program], proxies: &[String]) -> Vec<Ran> {
    let all = Crate::new("front-page", |folder| write(folder, programs));
    // Builds the programs as well, as a test of the package may run them.
    all.cargo(&["test", "--test", "stub"]);
    let run = |(program, proxy): (&Program, &String)| {
        let mut command = Command::new(Crate::program(program.name));
        for variable in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
            command.env_remove(variable);
        }
        command.envs(program.given.iter().copied());
        command.env("http_proxy", proxy).env("HTTP_PROXY", proxy);
        let (success, printed) = all.run(command, "program");
        let written = program.writes.and_then(|(file, _)| all.file(file));
        (success, printed, written)
    };
    programs.iter().zip(proxies).map(run).collect()
}

/// Promise: every program of the pages compiles as it stands there, sends what it seems to send, and prints
/// what comes back.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "compiles whole crates"]
async fn the_programs_of_the_front_page_work() {
    let mut servers = Vec::new();
    for program in programs() {
        servers.push(Server::start(program.answers).await);
    }
    let proxies: Vec<String> = servers.iter().map(Server::url).collect();
    let ran = tokio::task::spawn_blocking(move || build_and_run(&programs(), &proxies));
    let ran = ran.await.expect("no panic");
    for ((program, server), (success, printed, written)) in
        programs().into_iter().zip(&servers).zip(ran)
    {
        let name = program.name;
        assert_eq!(
            (success, printed.as_str()),
            (true, program.prints),
            "{name}"
        );
        assert_eq!(
            written.as_deref(),
            program.writes.map(|(_, text)| text),
            "{name}"
        );
        let sent: Vec<String> = server.requests().iter().map(Recorded::text).collect();
        assert_eq!(sent, program.sends, "{name}");
    }
}
