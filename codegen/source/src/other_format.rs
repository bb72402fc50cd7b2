//! Documents of other formats, told by what they start with or by their keys.

use serde_json::Value;

use super::version::FROM_SWAGGER_1;

/// A description inside of something else: an answer with its headers, a program.
pub(super) fn around(text: &str) -> Option<(&'static str, &'static str)> {
    let start = text.trim_start();
    let line = start.lines().next().unwrap_or_default();
    if start.starts_with("HTTP/")
        && line
            .split(' ')
            .nth(1)
            .is_some_and(|status| status.len() == 3)
    {
        return Some((
            "an answer with its headers",
            "save the body alone: remove the lines up to the first empty one, or call `curl` without `-i`",
        ));
    }
    let words = [
        "var ",
        "let ",
        "const ",
        "export ",
        "module.exports",
        "window.",
        "import ",
    ];
    let is_code = words.iter().any(|word| line.starts_with(word))
        && (line.contains('=') || line.contains("default") || line.ends_with(';'))
        && start.contains(['{', ';']);
    is_code.then_some((
        "a program of JavaScript",
        "save what stands between its first `{` and its last `}` as a file of its own",
    ))
}

/// What a document is that is none of OpenAPI, by the keys or the words that it starts with.
pub(super) fn another_format(document: &Value, text: &str) -> Option<(&'static str, &'static str)> {
    if text.trim_start().starts_with("#%RAML") {
        return Some((
            "RAML",
            "export it as OpenAPI 3 from the tool that it is from",
        ));
    }
    if let Value::String(text) = document {
        let text = text.trim_start();
        return match text {
            _ if text.starts_with('<') => Some((
                "a page of HTML or XML",
                "take the address of the description itself, which pages often link to as `openapi.json`",
            )),
            _ if text.starts_with("FORMAT: 1A") => Some((
                "API Blueprint",
                "convert it to OpenAPI 3, for example with `npx apib2swagger --open-api-3 -i FILE -o openapi.json`",
            )),
            _ if text.starts_with("version https://git-lfs") => Some((
                "a pointer of Git LFS, which stands for the file",
                "fetch the file itself with `git lfs pull`",
            )),
            _ if text.starts_with("syntax = \"proto") => Some((
                "a file of Protocol Buffers",
                "export the API as OpenAPI 3, for example with `protoc-gen-openapi`",
            )),
            _ => None,
        };
    }
    let map = document.as_object()?;
    let has = |key: &str| map.contains_key(key);
    if has("openapi") || has("swagger") {
        return None;
    }
    let schema = map
        .get("$schema")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let starts = |key: &str, with: &str| {
        let value = map.get(key).and_then(Value::as_str);
        value.is_some_and(|value| value.starts_with(with))
    };
    let inner = map
        .get("collection")
        .and_then(Value::as_object)
        .unwrap_or(map);
    let info = |key: &str| {
        inner
            .get("info")
            .is_some_and(|info| info.get(key).is_some())
    };
    Some(match () {
        () if has("swaggerVersion") => ("a description of Swagger 1", FROM_SWAGGER_1),
        () if has("openrpc") => (
            "an OpenRPC document",
            "it describes calls of JSON-RPC; there is no client to generate from it here",
        ),
        () if info("_postman_id") || inner.contains_key("item") && info("schema") => (
            "a Postman collection",
            "export the API as OpenAPI 3, or convert the collection, for example with `npx --package postman-to-openapi p2o FILE -f openapi.yaml`",
        ),
        () if has("asyncapi") => (
            "an AsyncAPI document",
            "it describes messages and not calls; there is no client to generate from it here",
        ),
        () if has("arazzo") => (
            "an Arazzo document",
            "it describes workflows; use the descriptions that it names under `sourceDescriptions`",
        ),
        () if has("overlay") => (
            "an OpenAPI overlay",
            "it changes a description: give that, and the overlay with `--overlay`, or under `overlay` in the configuration",
        ),
        () if has("_postman_variable_scope") => (
            "an environment of Postman",
            "export the collection instead, as OpenAPI 3",
        ),
        () if has("__export_format") || starts("type", "collection.insomnia") => (
            "an export of Insomnia",
            "export the design document instead, as OpenAPI 3",
        ),
        () if map
            .get("log")
            .is_some_and(|log| log.get("entries").is_some()) =>
        {
            (
                "a HAR file, a record of calls",
                "it describes no API; get the description from those who offer it",
            )
        }
        () if has("apiVersion") && has("kind") => (
            "an object of Kubernetes",
            "give the description that it holds or names",
        ),
        () if has("__schema")
            || map
                .get("data")
                .is_some_and(|data| data.get("__schema").is_some()) =>
        {
            (
                "a schema of GraphQL",
                "a client of GraphQL is generated by other tools",
            )
        }
        () if starts("kind", "discovery#") => (
            "a Google discovery document",
            "convert it to Swagger 2.0, for example with `npx api-spec-converter --from=google --to=swagger_2 FILE > swagger.json`",
        ),
        () if has("smithy") => (
            "a Smithy model",
            "export it as OpenAPI 3 with `smithy-openapi`",
        ),
        () if schema.contains("json-schema.org") || has("$defs") && has("type") => (
            "a JSON Schema",
            "put it under `components/schemas` of a description, with the paths that use it",
        ),
        () if has("message") && (has("status") || has("error") || has("documentation_url"))
            || has("error") && map.len() <= 4 =>
        {
            (
                "an answer that says what went wrong",
                "the download failed: get the description again, with the credential that it needs",
            )
        }
        () => return None,
    })
}
