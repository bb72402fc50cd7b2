//! A crate with each of its features alone, with none and with all: what is left compiles without a warning.

use std::path::Path;
use std::process::Command;

use codegen::Settings;
use serde_json::{Map, Value, json};

use super::standalone::Crate;
use super::support::{report, run};

fn content(media: &str, schema: &Value) -> Value {
    json!({ media: { "schema": schema } })
}

/// An operation that takes the one and answers the other.
fn operation(tag: &str, body: Option<Value>, answer: Value) -> Value {
    let mut operation = json!({
        "tags": [tag],
        "responses": { "200": { "description": "It.", "content": answer } },
    });
    if let Some(body) = body {
        operation["requestBody"] = json!({ "required": true, "content": body });
    }
    operation
}

/// So many operations that tags are features, and in each tag what the others do not need: files in the first,
/// dates and pages in the second, XML and events in the third.
fn description() -> Value {
    let named = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let text = |format: &str| json!({ "type": "string", "format": format });
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    let part = object(json!({ "photo": text("binary"), "when": text("date-time") }));
    let found = object(json!({
        "events": { "type": "array", "items": named("Event") }, "next_cursor": { "type": "string" },
    }));
    let mut search = operation("dates", None, content("application/json", &found));
    search["parameters"] =
        json!([{ "name": "cursor", "in": "query", "schema": { "type": "string" } }]);
    let mut paths: Map<String, Value> = [
        (
            "/photos",
            operation(
                "files",
                Some(content("multipart/form-data", &part)),
                content("application/octet-stream", &json!({})),
            ),
        ),
        ("/events", search),
        (
            "/orders",
            operation(
                "feeds",
                Some(content("application/xml", &named("Order"))),
                content("application/xml", &named("Order")),
            ),
        ),
        (
            "/stream",
            operation("feeds", None, content("text/event-stream", &named("Order"))),
        ),
        (
            "/lines",
            operation(
                "feeds",
                None,
                content("application/x-ndjson", &named("Order")),
            ),
        ),
    ]
    .into_iter()
    .map(|(path, operation)| {
        let method = match operation.get("requestBody") {
            Some(_) => "post",
            None => "get",
        };
        (path.to_owned(), json!({ method: operation }))
    })
    .collect();
    for number in 0..60 {
        let tag = ["files", "dates", "feeds"][number % 3];
        let answer = content("application/json", &json!({ "type": "integer" }));
        let operation = operation(tag, None, answer);
        paths.insert(format!("/at/{number}"), json!({ "get": operation }));
    }
    let event = object(json!({
        "at": text("date-time"), "day": text("date"), "hour": text("time"), "long": text("duration"),
        "id": text("uuid"), "home": text("uri"), "ip": text("ipv4"), "raw": text("byte"),
    }));
    let order = json!({
        "type": "object", "xml": { "name": "order" },
        "properties": { "number": { "type": "integer", "xml": { "attribute": true } } },
    });
    let flow =
        json!({ "clientCredentials": { "tokenUrl": "https://example.com/token", "scopes": {} } });
    let thanks = json!({ "204": { "description": "Thanks." } });
    let happened = json!({
        "requestBody": { "content": content("application/json", &named("Happened")) },
        "responses": thanks,
    });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "All sorts", "version": "1" },
        "servers": [{ "url": "https://example.com" }],
        "security": [{ "login": [] }],
        "paths": paths,
        "webhooks": { "happened": { "post": happened } },
        "components": {
            "securitySchemes": { "login": { "type": "oauth2", "flows": flow } },
            "schemas": {
                "Event": event,
                "Happened": object(json!({ "what": { "type": "string" } })),
                "Order": order,
                "Unused": object(json!({ "at": text("date") })),
            },
        },
    })
}

/// The crate, and its features.
fn all_sorts() -> (Crate, Vec<String>) {
    let text = description().to_string();
    let outcome = run("sorts.json", &text, &Settings::new("all-sorts"));
    assert_eq!(report(&outcome), "");
    let tree = outcome.output.expect("a crate").tree;
    let manifest = tree.get("Cargo.toml").expect("a manifest");
    let manifest: toml::Table = manifest.parse().expect("TOML");
    let features = manifest["features"].as_table().expect("features");
    let features = features.keys().cloned().collect();
    (Crate::of("all-sorts", &tree), features)
}

/// Promise: whoever turns off what a program does not need gets a crate without a warning, and nothing in it
/// needs what only another feature brings.
#[test]
#[ignore = "compiles a whole crate"]
fn each_feature_stands_alone() {
    let (alone, features) = all_sorts();
    for wanted in [
        "aws-lc-rs",
        "dates",
        "fs",
        "jiff",
        "unused-schemas",
        "webhook-payloads",
    ] {
        assert!(
            features.iter().any(|feature| feature == wanted),
            "{features:?}"
        );
    }

    let check = |target: &str, features: &[&str]| {
        let checked = ["rustc", target, "--profile", "check"];
        alone.cargo(&[&checked, features, &["--", "-D", "warnings"]].concat());
    };
    check("--lib", &["--no-default-features"]);
    for feature in &features {
        check("--lib", &["--no-default-features", "--features", feature]);
    }
    check("--lib", &["--all-features"]);
    alone.cargo(&["check", "--examples", "--no-default-features"]);
    alone.cargo(&["check", "--examples", "--all-features"]);
}

/// Promise: a crate compiles for browsers, with every feature that needs neither files nor sockets. Where
/// Rust is installed without that target, nothing is tried; `.ci/run` says so.
#[test]
#[ignore = "compiles a whole crate"]
fn browsers() {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output();
    let sysroot = String::from_utf8(sysroot.expect("rustc").stdout).expect("a path");
    let installed = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET);
    if !installed.is_dir() {
        return println!("{TARGET} is not installed: nothing was tried");
    }
    let (alone, features) = all_sorts();
    let elsewhere = [
        "aws-lc-rs",
        "compression",
        "default",
        "fs",
        "hyper",
        "reqwest",
    ];
    let all: Vec<_> = features
        .into_iter()
        .filter(|feature| !elsewhere.contains(&feature.as_str()))
        .collect();
    for features in ["", all.join(",").as_str()] {
        let checked = [
            "check",
            "--lib",
            "--target",
            TARGET,
            "--no-default-features",
        ];
        alone.cargo(&[&checked[..], &["--features", features]].concat());
    }
}
