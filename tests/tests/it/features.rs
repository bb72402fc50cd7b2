//! Crate features of large descriptions: what a program does not need it does not compile.

use serde_json::json;

use super::support::{accept, files};

/// A description of as many operations, turn about in two tags, with a schema for each tag, one for
/// both, one for a webhook and one for nothing.
fn description(operations: usize) -> String {
    let named = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let content = |name: &str| json!({ "application/json": { "schema": named(name) } });
    let object = |inner: &[&str]| {
        let properties: serde_json::Map<_, _> = inner
            .iter()
            .map(|name| (name.to_lowercase(), named(name)))
            .collect();
        json!({ "type": "object", "properties": properties })
    };
    let paths: serde_json::Map<_, _> = (0..operations)
        .map(|number| {
            let tag = ["Cats", "Dogs"][number % 2];
            let answer = json!({ "description": "It.", "content": content(&tag[..3]) });
            let operation = json!({ "tags": [tag], "responses": { "200": answer } });
            (format!("/at/{number}"), json!({ "get": operation }))
        })
        .collect();
    let thanks = json!({ "204": { "description": "Thanks." } });
    let event = json!({ "requestBody": { "content": content("Event") }, "responses": thanks });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Large", "version": "1" },
        "paths": paths,
        "webhooks": { "happened": { "post": event } },
        "components": { "schemas": {
            "Cat": object(&["Leg"]),
            "Dog": object(&["Leg"]),
            "Event": object(&["Cat", "Place"]),
            "Leg": object(&[]),
            "Place": object(&[]),
            "Unused": object(&["Dog"]),
        } },
    })
    .to_string()
}

#[test]
fn each_type_is_there_for_what_needs_it() {
    let files = files(&accept(&description(60)));
    let types = &files["src/types/mod.rs"];
    let declared = types.split("\n\n").nth(1).unwrap_or_default();
    let declared: Vec<&str> = declared.lines().collect();
    assert_eq!(
        declared,
        [
            r#"#[cfg(any(feature = "cats", feature = "webhook-payloads"))]"#,
            "mod cat;",
            r#"#[cfg(any(feature = "dogs", feature = "unused-schemas"))]"#,
            "mod dog;",
            r#"#[cfg(feature = "webhook-payloads")]"#,
            "mod event;",
            "mod leg;",
            r#"#[cfg(feature = "webhook-payloads")]"#,
            "mod place;",
            r#"#[cfg(feature = "unused-schemas")]"#,
            "mod unused;",
        ]
    );
    let manifest = &files["Cargo.toml"];
    let features = manifest.split("[features]\n").nth(1);
    let features = features.and_then(|rest| rest.split("\n\n").next());
    assert_eq!(
        features.map(str::trim_end),
        Some(
            "default = [\n    \"reqwest\",\n    \"fs\",\n    \"cats\",\n    \"dogs\",\n]\n\
             # The HTTP stack. Without it, a client has to be given one.\n\
             reqwest = [\"dep:reqwest\", \"dep:rustls\"]\n\
             # The cryptography of TLS: AWS-LC, which takes longer to build, in the place of ring.\n\
             aws-lc-rs = [\"dep:rustls\", \"reqwest\", \"rustls/aws_lc_rs\"]\n\
             # `Body::from_path` and `write_to`: what is sent from a file, and downloads into one.\n\
             fs = [\"tokio/fs\"]\n\
             # `send_blocking`: calls without `async`, by a thread of their own.\n\
             blocking = []\n\
             # `.compression()` of the builder: answers are asked for compressed, and undone.\n\
             compression = [\"reqwest\", \"reqwest/brotli\", \"reqwest/deflate\", \"reqwest/gzip\"]\n\
             # `HyperTransport`: a smaller HTTP stack, to be given to `transport`.\n\
             hyper = [\"dep:hyper-util\"]\n\
             # `Stub`: answers for tests, without a server.\n\
             test-util = []\n\
             # `Tracing`: a hook that tells of calls by OpenTelemetry's names.\n\
             tracing = [\"dep:tracing\"]\n\
             # The operations of a tag, with the types that they need.\n\
             cats = []\n\
             dogs = []\n\
             # The types that no operation uses.\n\
             unused-schemas = []\n\
             # What the server sends by itself.\n\
             webhook-payloads = []"
        )
    );
    assert!(files["README.md"].contains("- `webhook-payloads`: the payloads of webhooks"));
}

#[test]
fn a_small_crate_has_everything() {
    let files = files(&accept(&description(59)));
    assert!(!files["src/types/mod.rs"].contains("cfg"));
    assert!(!files["Cargo.toml"].contains("cats"));
}
