//! The crate's README.

use std::fmt::Write;

use super::super::client::{environment_names, has_credential, place};
use super::super::outcomes::Outcomes;
use super::super::paging::has_pages;
use super::super::{Emit, docs, manifest, markdown, runtime::needed};
use super::examples::{Example, first_example, programs};
use super::operation_page::operation_line;
use super::{Pages, cell, crate_features, crate_ident, head, messages, paragraphs, row, servers};
use crate::api::{Operation, SecuritySchemeKind};
use crate::names::OperationNames;
use crate::settings::LicenseFile;

pub(super) fn write_readme(cx: Emit<'_>, pages: &Pages) -> String {
    let mut out = format!(
        "# {}\n\nA client of {}.\n\n",
        cx.settings.name,
        manifest::title(cx)
    );
    let description = paragraphs(cx.api.info.description.as_deref());
    if !description.is_empty() {
        out += &format!("{description}\n");
    }
    let sections = [
        write_install(cx),
        write_usage(cx),
        write_operations(cx),
        write_errors(cx),
        servers::write_servers(cx, pages),
        write_authentication(cx),
        write_environment(cx),
        write_headers(cx),
        write_http_client(cx),
        write_time_limits(),
        write_repeats(cx),
        write_pages(cx),
        write_bodies(cx),
        write_types(cx),
        crate_features::write_testing(cx),
        crate_features::write_features(cx),
        write_beyond(cx),
        messages::write_messages(cx, pages),
        write_about(cx),
    ];
    for section in sections.into_iter().filter(|section| !section.is_empty()) {
        let _ = writeln!(out, "{}\n", section.trim_end());
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn write_install(cx: Emit<'_>) -> String {
    let name = &cx.settings.name;
    format!(
        "## Install\n\n\
         ```toml\n\
         [dependencies]\n\
         {name} = {{ path = \"path/to/{name}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\
         ```\n\n\
         The crate needs nothing from the place where it was generated: copy it, publish it, or\n\
         depend on it where it is. Rust 1.88 or newer.\n"
    )
}

fn write_usage(cx: Emit<'_>) -> String {
    let Some(example) = first_example(cx) else {
        return String::new();
    };
    let run = programs(cx).into_iter().next().map(|super::Program { name, .. }| {
        format!(
            ": `cargo run --example {name}` runs one, with the [variables](#environment-variables) that its first \
             lines name"
        )
    });
    let further = format!(
        "The folder [examples](examples) has programs to start from{}. `cargo doc --open` shows all types and methods.",
        run.unwrap_or_default()
    );
    format!(
        "## Usage\n\n```rust,no_run\n{example}```\n\n\
         Required parameters are arguments, optional ones are methods of the call, and `.await`\n\
         sends it. The response has `status()`, `headers()`, `content_type()`, the typed `body()`,\n\
         and the body's `bytes()` as they came.\n\n{}\n",
        markdown::wrapped(&further).join("\n")
    )
}

/// A README that lists more operations than this is a list, and nobody finds the rest of it.
const LISTED: usize = 150;

fn write_operations(cx: Emit<'_>) -> String {
    let mut out = String::from("## Operations\n");
    let pairs: Vec<_> = cx.api.operations.iter().zip(&cx.names.operations).collect();
    let is_listed = pairs.len() <= LISTED;
    if !is_listed {
        let count = pairs.len();
        out +=
            &format!("\nThere are {count} of them; each page begins with a list of its own.\n\n");
    }
    let mut section = |title: &str, words: &str, page: &str, tag: Option<usize>| {
        let own = pairs.iter().filter(|(operation, _)| operation.tag == tag);
        let own: Vec<_> = own.collect();
        if own.is_empty() {
            return;
        }
        if is_listed {
            let lines = own.into_iter();
            let lines = lines.map(|(operation, names)| operation_line(operation, names, page));
            out += &format!("\n### [{title}]({page})\n\n{}", lines.collect::<String>());
            return;
        }
        let (count, many) = (own.len(), if own.len() == 1 { "" } else { "s" });
        out += &format!("* [{title}]({page}), {count} operation{many}{words}\n");
    };
    for (number, (tag, names)) in cx.api.tags.iter().zip(&cx.names.tags).enumerate() {
        let title = markdown::escape(tag.name.as_str());
        let words = tag.description.as_deref();
        let words = words.map(markdown::first_paragraph).unwrap_or_default();
        let words = Some(words).filter(|words| !words.is_empty());
        let words = words.map_or_else(String::new, |words| format!(": {words}"));
        let page = format!("docs/{}.md", names.module);
        section(&title, &words, &page, Some(number));
    }
    let page = format!("docs/{}.md", cx.names.untagged);
    section("Operations without a tag", "", &page, None);
    out
}

/// The first operation that documents a failure with a body, else the first that has an example.
fn failing<'a>(cx: Emit<'a>) -> Option<(&'a Operation, &'a OperationNames)> {
    let with_body = |operation: &Operation, names: &OperationNames| {
        let outcomes = Outcomes::new(operation, names);
        outcomes
            .failures
            .iter()
            .any(|failure| failure.media_type.is_some())
    };
    let pairs = || cx.api.operations.iter().zip(&cx.names.operations);
    let possible = |(operation, names): &(&'a Operation, &'a OperationNames)| {
        Example::new(cx, operation, names).is_some()
    };
    let mut best = pairs().filter(|(operation, names)| with_body(operation, names));
    best.find(possible).or_else(|| pairs().find(possible))
}

fn write_errors(cx: Emit<'_>) -> String {
    let mut out = String::from(ERRORS);
    let example = failing(cx)
        .and_then(|(operation, names)| Some(Example::new(cx, operation, names)?.error_code()));
    if let Some(example) = example {
        out += &format!("\n```rust,no_run\n{example}```\n");
    }
    out + ERROR_TABLE
}

const ERRORS: &str = "\
## Errors

The failures that the description documents are an enum for each operation, with the decoded body.
Everything else is a variant of `Error` that says what was sent, what came back, and why it could
not be read. `ApiError` is what all of them become by `?`. Errors print the path as the description
has it, never an argument, the query or a credential; what they quote of an answer has `***` where
something that was sent occurs. `.quote_answers(false)` on the builder quotes nothing at all.
";

const ERROR_TABLE: &str = "
| Variant | When | What it has |
| ------- | ---- | ----------- |
| `Documented` | A failure that the operation documents | status, headers, decoded body, bytes |
| `Undocumented` | Any other answer, and a failure whose body is not the documented one | status, headers, bytes, reason |
| `Decode` | A success whose body cannot be read | status, headers, bytes, JSON path and reason |
| `Timeout` | A time limit was over | which one, and what was waited for |
| `Transport` | No connection, or one that broke | the cause |
| `Argument` | An argument that cannot be sent; nothing was sent | the argument's name and the reason |
| `Credential` | A credential could not be had; nothing was sent | the cause |

`kind()`, `status()`, `response()`, `is_timeout()`, `is_connect()`, `is_retryable()`, `is_not_found()`,
`is_unauthorized()` and `is_rate_limited()` work on every variant.
";

fn write_authentication(cx: Emit<'_>) -> String {
    if cx.api.security_schemes.is_empty() {
        return String::new();
    }
    let mut out = String::from("## Authentication\n\n");
    out += &head(&["Setter", "Place", "Description"]);
    for (scheme, names) in cx.api.security_schemes.iter().zip(&cx.names.schemes) {
        let setter = match scheme.kind {
            SecuritySchemeKind::MutualTls => "`http_client`".to_owned(),
            _ => format!("`{}`", names.setter),
        };
        out += &row(&[
            setter,
            place(scheme).replace('|', "\\|"),
            cell(scheme.description.as_deref()),
        ]);
    }
    let schemes = cx.api.security_schemes.iter().zip(&cx.names.schemes);
    let mut usable = schemes.filter(|(scheme, _)| has_credential(scheme));
    let Some((_, names)) = usable.next() else {
        return out;
    };
    let root = crate_ident(cx);
    let provider = &names.provider;
    out += &format!(
        "\nA credential goes only with operations that ask for it and with `client.request`, never to\n\
         another origin on a redirect, and shows in no `Debug`, error or log. One that changes comes\n\
         from a function:\n\n\
         ```rust,no_run\n\
         async fn read_token() -> Result<String, std::io::Error> {{\n    \
         std::fs::read_to_string(\"token\")\n\
         }}\n\n\
         fn main() -> Result<(), {root}::BuildError> {{\n    \
         let client = {root}::Client::builder().{provider}(read_token).build()?;\n    \
         println!(\"{{client:?}}\");\n    \
         Ok(())\n}}\n```\n"
    );
    out
}

fn write_environment(cx: Emit<'_>) -> String {
    let schemes = cx.api.security_schemes.iter().zip(&cx.names.schemes);
    let schemes: Vec<_> = schemes
        .filter(|(scheme, _)| has_credential(scheme))
        .collect();
    let names = environment_names(cx, &schemes);
    let they_are = if names.len() == 1 {
        "it is"
    } else {
        "they are"
    };
    let names = names.iter().map(|name| markdown::code(name));
    let with_examples = match programs(cx).is_empty() {
        true => "",
        false => ", and so do the [examples](examples)",
    };
    let text = format!(
        "`Client::from_env()?` reads {}, as far as {they_are} set{with_examples}; \
         `.from_env()` of the builder does so beside what else is said there.",
        docs::listed(names)
    );
    format!(
        "## Environment variables\n\n{}\n",
        markdown::wrapped(&text).join("\n")
    )
}

fn write_headers(cx: Emit<'_>) -> String {
    let mut out = String::from("## Headers\n\n");
    if !cx.settings.headers.is_empty() {
        out += &head(&["Setter", "Header", "Description"]);
        for (header, name) in cx.settings.headers.iter().zip(&cx.names.headers) {
            let description = cell(header.description.as_deref());
            out += &row(&[
                format!("`{name}`"),
                markdown::code(&header.name),
                description,
            ]);
        }
        out += "\nThey are set once, on the client's builder. `.header(name, value)` sets any other one: on";
    } else {
        out += "`.header(name, value)` sets one: on";
    }
    out += " the builder for all calls, on a call for it\n\
            alone. `.user_agent(value)` replaces the crate's own.\n";
    out
}

/// How results that come by pages are read.
fn write_pages(cx: Emit<'_>) -> String {
    let pairs = cx.api.operations.iter().zip(&cx.names.operations);
    let mut paged = pairs.filter(|(operation, _)| has_pages(cx, operation));
    let Some((operation, names)) = paged.next() else {
        return String::new();
    };
    let function = &names.function;
    let mut out = format!(
        "## Results by pages\n\n\
         Some operations, `{function}` for one, hand out their results by pages. `.items()` of such a call is a\n\
         stream of all results, `.pages()` one of whole answers; a page is fetched when it is asked for.\n\n"
    );
    if let Some(example) = Example::new(cx, operation, names) {
        out += &format!("```rust,no_run\n{}```\n\n", example.page_code());
    }
    out + "`.limit(pages)` ends after so many pages. After an error the stream stands where it was.\n"
}

/// Calls that are not described, and what goes around all calls.
fn write_beyond(cx: Emit<'_>) -> String {
    let root = crate_ident(cx);
    format!(
        "## Beyond the description\n\n\
         `client.request(method, path)` calls a path below the base URL that the description does not\n\
         have, with the client's credentials, limits and repeats:\n\n\
         ```rust,no_run\n\
         async fn thing(client: &{root}::Client) -> Result<serde_json::Value, {root}::ApiError> {{\n    \
         let call = client.request({root}::Method::GET, \"/things/{{id}}\").path(\"id\", 7);\n    \
         Ok(call.json().await?.into_body())\n}}\n```\n\n\
         A `Hook` on the builder is called around every call and every attempt, to log, measure or sign;\n\
         `.send_request_ids(\"x-request-id\")` gives every call a name that errors show.\n"
    )
}

fn write_http_client(cx: Emit<'_>) -> String {
    let root = crate_ident(cx);
    format!(
        "## HTTP client\n\n\
         Below the client is [reqwest](https://docs.rs/reqwest) with rustls. Proxies, certificates,\n\
         pools and name resolution are set on a `reqwest::ClientBuilder` of your own (`reqwest` 0.13):\n\n\
         ```rust,no_run\n\
         fn client() -> Result<{root}::Client, {root}::BuildError> {{\n    \
         let http = || reqwest::Client::builder().pool_max_idle_per_host(2);\n    \
         {root}::Client::builder().http_client(http).build()\n}}\n```\n\n\
         It is a builder and not a finished client because redirects stay in the client's hands: at\n\
         most ten are followed, and to another origin goes no credential, no header of yours and no\n\
         body. Bodies of more than 256 MiB are refused unless `.max_response_bytes(n)` says otherwise.\n"
    )
}

fn write_time_limits() -> String {
    "## Time limits\n\n\
     A call may take 60 seconds from asking for credentials until its body is decoded, repeats\n\
     included; connecting 10, and the next piece of a body 60. An attempt has no limit of its own.\n\
     `.timeout`, `.attempt_timeout` and `.idle_timeout` on the builder or a call, and\n\
     `.connect_timeout` on the builder, change that. What takes longer ends as `Error::Timeout`, whose\n\
     `kind()` tells which limit it was.\n"
        .to_owned()
}

fn write_repeats(cx: Emit<'_>) -> String {
    let root = crate_ident(cx);
    format!(
        "## Repeats\n\n\
         A call that fails is sent again, at most twice, if that may help and can do no harm: without a\n\
         connection, with one that broke, after an attempt that took too long, and after 408, 429, 500,\n\
         502, 503 and 504. POST and PATCH are repeated only if nothing was sent or if they have an\n\
         idempotency key, a stream as a body never. The waits are random, up to half a second at first\n\
         and twice as much each time; where the server says how long (`Retry-After` and its kin), that\n\
         counts, up to a minute. All of it happens within the time limit, and while most calls fail, few\n\
         are repeated. `attempts()` of a response or an error says how often a call was sent.\n\n\
         ```rust,no_run\n\
         use {root}::{{Client, Retries}};\n\n\
         fn client() -> Result<Client, {root}::BuildError> {{\n    \
         Client::builder()\n        \
         .retries(Retries::new().repeats(4))\n        \
         .idempotent_by(\"Idempotency-Key\")\n        \
         .build()\n}}\n```\n\n\
         `.idempotent_by(header)` gives every call that needs one a random key, the same for all of its\n\
         attempts; use it if the server reads such a header. `.no_retries()` sends everything once. All\n\
         three are methods of a call, too.\n"
    )
}

/// Only what the crate has: a program reads this once, and nothing in it is for somebody else.
fn write_bodies(cx: Emit<'_>) -> String {
    let files = needed(cx);
    let has = |name: &str| files.iter().any(|file| file.name == name);
    let mut out = String::from(
        "## Bodies\n\n\
         Every call can be read piece by piece instead of whole: `.download().await` gives the body as\n\
         a stream of bytes, which `write_to(path)` puts into a file.\n",
    );
    if has("binary") {
        out += "\nA file in a form is a `Binary`: made from bytes, from a path or from a\n\
                stream, with a file name and a content type of its own if it is given one.\n";
    }
    if has("events") {
        out += "\nServer-sent events arrive as an `EventStream`, one typed event at a time. A stream that is\n\
                silent for longer than the time limit ends with an error; `.idle_timeout(duration)`\n\
                changes the limit, and `.reconnect(attempts)` goes on where it broke off.\n";
    }
    if has("lines") {
        out += "\nLines of JSON arrive as a `LineStream`, one typed value at a time.\n";
    }
    let mut pairs = cx.api.operations.iter().zip(&cx.names.operations);
    let with_headers = pairs.find(|(operation, _)| crate::facts::has_headers(operation));
    if let Some((_, names)) = with_headers {
        out += &format!(
            "\nThe documented headers of an operation's answers are a struct:\n\
             `{}::of(response.headers())` reads those of `{}`, and lists what it cannot read in\n\
             `unreadable`.\n",
            names.headers, names.function
        );
    }
    out
}

fn write_types(cx: Emit<'_>) -> String {
    let mut out = String::from(
        "## Types\n\n\
         Enums that are received are open: a value that the description does not know arrives as\n\
         `Other`. Every type implements serde's `Serialize` and `Deserialize`, to be stored or logged.\n\
         Pages of all types are in [docs/types](docs/types/README.md).\n",
    );
    if needed(cx).iter().any(|file| file.name == "formats") {
        out += "\nDates, times, UUIDs and other texts of a format keep what the server sent, also where it\n\
                breaks the format: `is_valid()` tells, and the accessors give `None`. Features bring conversions.\n";
    }
    out
}

fn write_about(cx: Emit<'_>) -> String {
    let version = markdown::escape(&cx.api.info.version);
    let mut out = format!("## About\n\nGenerated from version {version} of the description.");
    if let Some(command) = &cx.settings.command {
        out += &format!(
            " Don't edit it by hand:\nchange the description and run {}.",
            markdown::code(command)
        );
    }
    const ALL: &str = "for what is generated and for the runtime that is copied beside it";
    out += &if let Some(license) = &cx.settings.license {
        format!("\n\nLicence: {}, {ALL}.", markdown::escape(license))
    } else if matches!(cx.settings.license_file, LicenseFile::Text(_)) {
        format!("\n\nLicence: see [LICENSE](LICENSE), {ALL}.")
    } else {
        format!(
            "\n\nNo licence is set, and the generator asks for none, neither {}.",
            ALL.replace(" and ", " nor ")
        )
    };
    out + "\n"
}
