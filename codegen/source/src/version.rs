//! Which OpenAPI a document is written in, and a clear refusal of everything else.

use serde_json::{Map, Value};

use super::grammar::closest;
use diag::{Diagnostic, Diagnostics, Location};

/// The versions that are read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Dialect {
    /// Swagger 2.0
    V2_0,
    /// OpenAPI 3.0.x
    V3_0,
    /// OpenAPI 3.1.x
    V3_1,
    /// OpenAPI 3.2.x
    V3_2,
}

impl Dialect {
    /// `2.0`, `3.0`, `3.1` or `3.2`.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }

    /// The name with the number.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::V2_0 => "Swagger 2.0",
            Self::V3_0 => "OpenAPI 3.0",
            Self::V3_1 => "OpenAPI 3.1",
            Self::V3_2 => "OpenAPI 3.2",
        }
    }

    /// Where a document of this version keeps what OpenAPI 3 has in a section of `components`.
    pub(super) fn section(self, section: &str) -> String {
        match (self, section) {
            (Self::V2_0, "schemas") => "definitions".to_owned(),
            (Self::V2_0, "securitySchemes") => "securityDefinitions".to_owned(),
            (Self::V2_0, other) => other.to_owned(),
            (Self::V3_0 | Self::V3_1 | Self::V3_2, other) => format!("components/{other}"),
        }
    }

    /// The place of that section, below the root of a document.
    #[must_use]
    pub fn section_at(self, root: &Location, section: &str) -> Location {
        let keys = self.section(section);
        keys.split('/').fold(root.clone(), |at, key| at.child(key))
    }
}

/// Decides by the keys `openapi` and `swagger`; nothing else in the document is looked at before. Leaves the
/// document with the one of the two that its version has.
pub(super) fn dialect(
    document: &mut Value,
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
    if map.contains_key("openapi") && map.contains_key("swagger") {
        one_of_two(map, root, diagnostics);
    }
    let Some((key, written)) = ["openapi", "swagger"]
        .into_iter()
        .find_map(|key| Some((key, map.get(key)?)))
    else {
        diagnostics.push(without_version(map, root));
        return None;
    };
    let version = plain(written);
    let found = number(key, &version, &root.child(key), diagnostics);
    let own = match found {
        Some(Dialect::V2_0) => "swagger",
        Some(Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2) | None => "openapi",
    };
    if found.is_some()
        && own != key
        && let Some(version) = map.shift_remove(key)
    {
        map.insert(own.to_owned(), version);
    }
    found
}

/// What a version number says, under the key where it stands.
fn number(
    key: &str,
    version: &str,
    place: &Location,
    diagnostics: &mut Diagnostics,
) -> Option<Dialect> {
    let mut parts = version.trim().trim_start_matches('v').split('.');
    let major = parts.next().unwrap_or_default();
    let found = match (major, parts.next().map(number_prefix)) {
        ("2", Some("0") | None) => Some(Dialect::V2_0),
        ("3", Some("0") | None) => Some(Dialect::V3_0),
        ("3", Some("1")) => Some(Dialect::V3_1),
        ("3", Some("2")) => Some(Dialect::V3_2),
        _ => None,
    };
    let Some(found) = found else {
        let name = if key == "swagger" {
            "Swagger"
        } else {
            "OpenAPI"
        };
        let text = format!(
            "{name} `{version}` is not known here; Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read"
        );
        let help = match major {
            "1" => "convert it to OpenAPI 3, for example with `npx api-spec-converter`".to_owned(),
            _ => format!("if the document keeps to an older version, say so in `{key}`"),
        };
        let unknown = Diagnostic::error("unsupported-version", place.clone(), text);
        diagnostics.push(unknown.help(help));
        return None;
    };
    let mut warn = |text: String, help: String| {
        let wrong = Diagnostic::warning("wrong-version", place.clone(), text);
        diagnostics.push(wrong.help(help));
    };
    if key == "swagger" && found > Dialect::V2_0 {
        warn(
            format!("version {version} has its number under `openapi`; it is read from there"),
            format!("write `openapi: {version}`"),
        );
    } else if key == "openapi" && found == Dialect::V2_0 {
        warn(
            format!("version {version} has its number under `swagger`; it is read from there"),
            "write `swagger: '2.0'`".to_owned(),
        );
    } else if version.trim() == "3" {
        warn(
            format!("`{version}` is no full version number; read as 3.0.0"),
            "write the version as three numbers, such as `3.0.3`".to_owned(),
        );
    }
    Some(found)
}

/// What only Swagger 2.0 has at the top, and what only OpenAPI 3 has there.
const SWAGGER_KEYS: &[&str] = &[
    "definitions",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "securityDefinitions",
];
const OPENAPI_KEYS: &[&str] = &["components", "servers", "webhooks"];

/// A document that says that it is of both versions is of the one whose words it has.
fn one_of_two(map: &mut Map<String, Value>, root: &Location, diagnostics: &mut Diagnostics) {
    let has = |keys: &[&str]| keys.iter().filter(|key| map.contains_key(**key)).count();
    let (kept, other, name) = match has(SWAGGER_KEYS) > has(OPENAPI_KEYS) {
        true => ("swagger", "openapi", "Swagger 2.0"),
        false => ("openapi", "swagger", "OpenAPI 3"),
    };
    diagnostics.push(
        Diagnostic::warning(
            "two-versions",
            root.child(other),
            format!(
                "the document has `swagger` and `openapi`; by its other keys it is read as {name}"
            ),
        )
        .at_key()
        .help(format!("remove `{other}`"))
        .note(root.child(kept), "this one counts"),
    );
    map.shift_remove(other);
}

fn without_version(map: &Map<String, Value>, root: &Location) -> Diagnostic {
    let text = "the key `openapi` is missing, so the version is unknown";
    let keys = || map.keys().map(String::as_str);
    let misspelt = ["openapi", "swagger"]
        .into_iter()
        .find_map(|key| Some((key, closest(key, keys())?)));
    if let Some((key, written)) = misspelt {
        return Diagnostic::error("missing-openapi", root.child(written), text)
            .at_key()
            .help(format!("write `{key}` for `{written}`"));
    }
    let help = match SWAGGER_KEYS.iter().find(|key| map.contains_key(**key)) {
        Some(key) => format!(
            "start the document with its version; as it has `{key}`, that is `swagger: '2.0'`"
        ),
        None => {
            "start the document with the version that it is written in, such as `openapi: 3.1.0`"
                .to_owned()
        }
    };
    Diagnostic::error("missing-openapi", root.clone(), text).help(help)
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
