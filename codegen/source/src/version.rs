//! Which OpenAPI a document is written in, and a clear refusal of everything else.

use serde_json::Value;

use super::grammar::closest;
use diag::{Diagnostic, Diagnostics, Location};

/// The versions that are read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Dialect {
    /// OpenAPI 3.0.x
    V3_0,
    /// OpenAPI 3.1.x
    V3_1,
    /// OpenAPI 3.2.x
    V3_2,
}

impl Dialect {
    /// `3.0`, `3.1` or `3.2`.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }
}

/// Decides by the `openapi` key; nothing else in the document is looked at before.
pub(super) fn dialect(
    document: &Value,
    root: &Location,
    diagnostics: &mut Diagnostics,
) -> Option<Dialect> {
    if let Some((what, help)) = another_format(document) {
        let text = format!("this is {what}, not an OpenAPI description");
        diagnostics.push(Diagnostic::error("another-format", root.clone(), text).help(help));
        return None;
    }
    let Value::Object(map) = document else {
        let found = super::grammar::described(document);
        diagnostics.push(
            Diagnostic::error(
                "wrong-kind",
                root.clone(),
                format!("this is {found}, not an OpenAPI description"),
            )
            .help(
                "a description is an object that starts with `openapi: 3.1.0`, `info` and `paths`",
            ),
        );
        return None;
    };
    if let Some(swagger) = map.get("swagger") {
        let version = plain(swagger);
        diagnostics.push(
            Diagnostic::error(
                "unsupported-version",
                root.child("swagger"),
                format!(
                    "this is a Swagger {version} description; OpenAPI 3.0, 3.1 and 3.2 are read"
                ),
            )
            .help("convert it to OpenAPI 3 first, for example with `npx swagger2openapi`"),
        );
        return None;
    }
    let Some(openapi) = map.get("openapi") else {
        let text = "the key `openapi` is missing, so the version is unknown";
        let misspelt = closest("openapi", map.keys().map(String::as_str));
        let diagnostic = match misspelt {
            Some(key) => Diagnostic::error("missing-openapi", root.child(key), text)
                .at_key()
                .help(format!("write `openapi` for `{key}`")),
            None => Diagnostic::error("missing-openapi", root.clone(), text)
                .help("start the document with the version that it is written in, such as `openapi: 3.1.0`"),
        };
        diagnostics.push(diagnostic);
        return None;
    };
    let version = plain(openapi);
    let place = root.child("openapi");
    let mut parts = version.trim().trim_start_matches('v').split('.');
    let dialect = match (parts.next(), parts.next().map(number_prefix)) {
        (Some("3"), Some("0")) => Some(Dialect::V3_0),
        (Some("3"), Some("1")) => Some(Dialect::V3_1),
        (Some("3"), Some("2")) => Some(Dialect::V3_2),
        (Some("3"), None) => {
            diagnostics.push(
                Diagnostic::warning(
                    "wrong-version",
                    place.clone(),
                    format!("`{version}` is no full version number; read as 3.0.0"),
                )
                .help("write the version as three numbers, such as `3.0.3`"),
            );
            Some(Dialect::V3_0)
        }
        _ => None,
    };
    if dialect.is_none() {
        diagnostics.push(
            Diagnostic::error(
                "unsupported-version",
                place,
                format!("OpenAPI `{version}` is not known here; 3.0, 3.1 and 3.2 are read"),
            )
            .help("if the document keeps to an older version, say so in `openapi`"),
        );
    }
    dialect
}

/// What a document is that is none of OpenAPI, by the keys or the words that it starts with.
fn another_format(document: &Value) -> Option<(&'static str, &'static str)> {
    if let Value::String(text) = document {
        let text = text.trim_start();
        return match text {
            _ if text.starts_with('<') => Some((
                "a page of HTML or XML",
                "take the address of the description itself, which pages often link to as `openapi.json`",
            )),
            _ if text.starts_with("#%RAML") => Some((
                "RAML",
                "export it as OpenAPI 3 from the tool that it is from",
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
    let info = |key: &str| map.get("info").is_some_and(|info| info.get(key).is_some());
    Some(match () {
        () if info("_postman_id") || has("item") && info("schema") => (
            "a Postman collection",
            "export the API as OpenAPI 3, or convert the collection, for example with `npx postman-to-openapi`",
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
            "it changes a description: apply it, and give the result",
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

/// `3.1.0-rc1` and `3.1-rc` are 3.1.
fn number_prefix(part: &str) -> &str {
    let end = part
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(part.len());
    &part[..end]
}

/// `openapi: 3.0` is a number to YAML.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => super::grammar::described(other).to_owned(),
    }
}
