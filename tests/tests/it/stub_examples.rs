//! The example programs of the repository's crate, with a stub in the place of the server: what somebody does whose
//! own program began as one of them.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::answers::{SOURCE, TOKEN_BODY};
use super::standalone::Crate;
use super::support::{read, walk, workspace};

/// A program, the type that stands for its operation, what is answered, and what it prints.
type Example = (&'static str, &'static str, &'static str, &'static str);

const EXAMPLES: [Example; 2] = [
    (
        "get_source_connection_information",
        "GetSourceConnectionInformation",
        SOURCE,
        "\
200 OK
MediaContainer:
  size: 1
  Device:
    name: Living room
    clientIdentifier: 0123456789abcdef
    accessToken: transient-6f0e1b1e-0000-4000-8000-000000000001
    Connection:
      protocol: https
      address: 192.168.1.20
      port: 32400
      uri: https://192-168-1-20.example.plex.direct:32400
      local: true
    Connection:
      protocol: https
      address: relay.example.net
      port: 443
      uri: https://relay.example.net:443
      local: false
      relay: true
GET /security/resources?source=server%3A%2F%2Fclient-identifier
",
    ),
    (
        "get_transient_token",
        "GetTransientToken",
        TOKEN_BODY,
        "\
200 OK
MediaContainer:
  size: 0
  token: transient-6f0e1b1e-0000-4000-8000-000000000000
GET /security/token?type=delegation&scope=all
",
    ),
];

/// One program that runs each example as a function of its own, and prints what went out.
fn write(folder: &Path) {
    fs::create_dir(folder.join("src")).expect("a folder");
    let mut main = String::new();
    let mut runs = String::new();
    for (name, operation, answer, _) in EXAMPLES {
        let text = read(&format!("generated-client/examples/{name}.rs"));
        let (head, built) = ("#[tokio::main]\nasync fn main()", "Client::from_env()?");
        assert_eq!(text.matches(head).count(), 1, "{text}");
        assert_eq!(text.matches(built).count(), 1, "{text}");
        let text = text
            .replace(head, "pub async fn run(stub: &generated_client::Stub)")
            .replace(
                built,
                "Client::builder().from_env().transport(stub.clone()).build()?",
            );
        fs::write(folder.join(format!("src/{name}.rs")), text).expect("a module");
        main += &format!("mod {name};\n");
        runs += &format!(
            "let stub = generated_client::Stub::new();\n\
             let answer: serde_json::Value = serde_json::from_str(r#\"{answer}\"#)?;\n\
             stub.expect(generated_client::api::security::{operation}).answer_json(200, &answer);\n\
             {name}::run(&stub).await?;\n\
             stub.verify();\n\
             let request = &stub.requests()[0];\n\
             assert_eq!(request.header(\"x-plex-token\"), Some(\"t-1\"));\n\
             println!(\"{{}} {{}}\", request.method(), request.uri().path_and_query().ok_or(\"no path\")?);\n"
        );
    }
    main += &format!(
        "\n#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{runs}Ok(())\n}}\n"
    );
    fs::write(folder.join("src/main.rs"), main).expect("a program");
    // The features of the programs of the front page: the crate is compiled once for both.
    let client = workspace().join("generated-client");
    let manifest = format!(
        "[package]\nname = \"stub-examples\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         generated-client = {{ path = {client:?}, features = [\"blocking\", \"test-util\"] }}\n\
         serde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
}

/// Promise: every example of the crate works without a server, by the stub alone.
#[test]
#[ignore = "compiles a whole crate"]
fn each_example_works_with_the_stub() {
    let there = walk(&workspace().join("generated-client/examples"), &[]);
    let known: Vec<String> = EXAMPLES.map(|(name, ..)| format!("{name}.rs")).into();
    assert_eq!(there, known);

    let all = Crate::new("stub-examples", write);
    all.cargo(&["build"]);
    let mut command = Command::new(Crate::program("stub-examples"));
    command
        .env("PLEX_BASE_URL", "http://plex.test:32400")
        .env("PLEX_ACCESS_TOKEN", "t-1");
    let (success, printed) = all.run(command, "program");
    let expected: String = EXAMPLES.iter().map(|(.., prints)| *prints).collect();
    assert_eq!((success, printed), (true, expected));
}
