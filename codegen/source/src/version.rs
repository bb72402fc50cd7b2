//! Which OpenAPI a document is written in, and a clear refusal of everything else.

use serde_json::{Map, Value};

use super::grammar::closest;
use super::other_format::another_format;
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
    (text, root): (&str, &Location),
    diagnostics: &mut Diagnostics,
) -> Option<Dialect> {
    if let Some((what, help)) = another_format(document, text) {
        let text = format!("this is {what}, not an OpenAPI description");
        let help = help.replace("FILE", &file_name(root));
        diagnostics.push(Diagnostic::error("another-format", root.clone(), text).help(help));
        return None;
    }
    let Value::Object(map) = document else {
        let found = match &*document {
            Value::String(_) => format!(
                "this is a text that starts with `{}`",
                super::grammar::excerpt(document)
            ),
            other => format!("this is {}", super::grammar::described(other)),
        };
        diagnostics.push(
            Diagnostic::error(
                "wrong-kind",
                root.clone(),
                format!("{found}, not an OpenAPI description"),
            )
            .help(match document.as_array().map(Vec::as_slice) {
                Some([Value::Object(only)])
                    if only.contains_key("openapi") || only.contains_key("swagger") =>
                {
                    match text.trim_start().starts_with('[') {
                        true => "a description is an object: remove the `[` and `]` around it",
                        false => {
                            "a description is an object: write a space for the `-` in front of it"
                        }
                    }
                }
                _ => "a description is an object with the keys `openapi`, `info` and `paths`",
            }),
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
        let is_json = text.trim_start().starts_with('{');
        diagnostics.push(without_version(map, is_json, root));
        return None;
    };
    let Some(version) = plain(written) else {
        diagnostics.push(no_number(key, written, &root.child(key)));
        return None;
    };
    let found = number(key, &version, &root.child(key), diagnostics);
    if key == "openapi" && found.is_some_and(|found| found > Dialect::V2_0) {
        swagger_by_keys(map, &version, root, diagnostics)?;
    }
    let own = match found {
        Some(Dialect::V2_0) => "swagger",
        Some(Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2) | None => "openapi",
    };
    if found.is_some() && own != key && map.shift_remove(key).is_some() {
        map.insert(own.to_owned(), Value::String(version));
    }
    found
}

pub(super) const FROM_SWAGGER_1: &str = "convert it to Swagger 2.0, for example with `npx api-spec-converter --from=swagger_1 --to=swagger_2 FILE > swagger.json`";

/// The name of a file for a command; `FILE` where there is none.
fn file_name(root: &Location) -> String {
    let name = &*root.file;
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:".contains(c);
    match name {
        _ if name.is_empty() || name.contains(['<', '>', '\'', '`']) => "FILE".to_owned(),
        _ if name.chars().all(is_plain) => name.to_owned(),
        _ => format!("'{name}'"),
    }
}

/// A description with the number of OpenAPI 3 and the keys of Swagger 2.0 alone: what it holds is told once.
fn swagger_by_keys(
    map: &Map<String, Value>,
    version: &str,
    root: &Location,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let keys: Vec<&str> = SWAGGER_KEYS
        .iter()
        .filter(|key| map.contains_key(**key))
        .copied()
        .collect();
    let ([first, second, ..], false) = (
        keys.as_slice(),
        OPENAPI_KEYS.iter().any(|key| map.contains_key(*key)),
    ) else {
        return Some(());
    };
    let text = format!(
        "the document is OpenAPI {version} by its number, and Swagger 2.0 by its keys `{first}` and `{second}`"
    );
    diagnostics.push(
        Diagnostic::error("two-versions", root.child("openapi"), text).help(format!(
            "write `swagger: \"2.0\"` in place of `openapi: {version}`"
        )),
    );
    None
}

/// What a version number says, under the key where it stands.
fn number(
    key: &str,
    version: &str,
    place: &Location,
    diagnostics: &mut Diagnostics,
) -> Option<Dialect> {
    let bare = version.trim().trim_start_matches(['v', 'V']);
    let mut parts = bare.split('.');
    let major = parts.next().unwrap_or_default();
    let meant = match (major, parts.next().map(number_prefix)) {
        ("2", Some("0") | None) => Some(Dialect::V2_0),
        ("3", Some("0") | None) => Some(Dialect::V3_0),
        ("3", Some("1")) => Some(Dialect::V3_1),
        ("3", Some("2")) => Some(Dialect::V3_2),
        _ => None,
    };
    let found = meant.filter(|_| is_whole_number(bare));
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
            _ if version.contains(['“', '”', '„', '‘', '’']) => {
                format!(
                    "write straight quotes or none, such as `{key}: {}`",
                    straight(version)
                )
            }
            _ if meant.is_some() => format!("did you mean `{}`?", full(bare, key)),
            "1" => FROM_SWAGGER_1.replace("FILE", &file_name(place)),
            "2" => "write `swagger: \"2.0\"`, if that is the version".to_owned(),
            _ => "if the document keeps to a version that is read, write that one, such as `openapi: 3.1.0`".to_owned(),
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
            format!("write `openapi: {}`", full(bare, "openapi")),
        );
    } else if key == "openapi" && found == Dialect::V2_0 {
        warn(
            format!("version {version} has its number under `swagger`; it is read from there"),
            "write `swagger: '2.0'`".to_owned(),
        );
    } else if version.trim().starts_with(['v', 'V']) {
        let number = version.trim().trim_start_matches(['v', 'V']);
        warn(
            format!("`{version}` is no version number; read as {number}"),
            format!("write `{key}: {number}`"),
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

/// A version that is no text and no number.
fn no_number(key: &str, written: &Value, place: &Location) -> Diagnostic {
    let example = match key {
        "swagger" => "\"2.0\"",
        _ => "3.1.0",
    };
    let help = format!("write the version, such as `{key}: {example}`");
    match written {
        Value::Null => {
            let text = format!("`{key}` has no value");
            Diagnostic::error("null-value", place.clone(), text)
                .at_key()
                .help(help)
        }
        other => {
            let found = super::grammar::described(other);
            let text = format!("`{key}` must be a string, not {found}");
            Diagnostic::error("wrong-kind", place.clone(), text)
                .at_key()
                .help(help)
        }
    }
}

fn straight(text: &str) -> String {
    text.replace(['“', '”', '„', '‘', '’'], "")
}

fn without_version(map: &Map<String, Value>, is_json: bool, root: &Location) -> Diagnostic {
    let text = "the key `openapi` is missing, so the version is unknown";
    let keys = || map.keys().map(String::as_str);
    let misspelt = ["openapi", "swagger"]
        .into_iter()
        .find_map(|key| Some((key, closest(key, keys())?)));
    if let Some((key, written)) = misspelt {
        // A blank that is none of YAML's looks like nothing.
        let odd = written.chars().find(|c| c.is_whitespace() && *c != ' ');
        let help = match odd {
            Some(odd) => format!(
                "remove the blank U+{:04X}, which is a part of the key for YAML: write `{key}`",
                u32::from(odd)
            ),
            None => format!("write `{key}` for `{written}`"),
        };
        return Diagnostic::error("missing-openapi", root.child(written), text)
            .at_key()
            .help(help);
    }
    let is_description =
        |value: &Value| value.get("openapi").is_some() || value.get("swagger").is_some();
    if let Some((key, _)) = map.iter().find(|(_, value)| is_description(value)) {
        let text = format!("the description stands under `{key}`, not at the top of the file");
        return Diagnostic::error("missing-openapi", root.child(key), text)
            .at_key()
            .help(format!(
                "give a file that starts with what stands below `{key}`"
            ));
    }
    let swagger = SWAGGER_KEYS.iter().find(|key| map.contains_key(**key));
    let is_none = ["info", "paths", "components", "webhooks"]
        .iter()
        .all(|key| !map.contains_key(*key));
    if is_none && swagger.is_none() {
        let names: Vec<String> = keys().take(3).map(|key| format!("`{key}`")).collect();
        let help = match names.as_slice() {
            [] => "give a file that starts with `openapi: 3.1.0`, `info` and `paths`".to_owned(),
            names => format!(
                "it starts with {}; was another file meant?",
                names.join(", ")
            ),
        };
        let text = "this is no OpenAPI description: it has none of `openapi`, `info` and `paths`";
        return Diagnostic::error("missing-openapi", root.clone(), text).help(help);
    }
    let help = match (swagger, is_json) {
        (Some(key), false) => format!(
            "start the document with its version; as it has `{key}`, that is `swagger: '2.0'`"
        ),
        (Some(key), true) => format!(
            "start the document with its version; as it has `{key}`, that is `\"swagger\": \"2.0\"`"
        ),
        (None, is_json) => format!(
            "start the document with the version that it is written in, such as `{}`",
            if is_json {
                "\"openapi\": \"3.1.0\""
            } else {
                "openapi: 3.1.0"
            }
        ),
    };
    Diagnostic::error("missing-openapi", root.clone(), text).help(help)
}

/// Whether it is a version number to its end: numbers with dots, an `x` for the last one of three, and perhaps a name
/// behind them, as in `3.1.0-rc1`.
fn is_whole_number(version: &str) -> bool {
    let (numbers, name) = match version.find(['-', '+']) {
        Some(at) => (&version[..at], Some(&version[at + 1..])),
        None => (version, None),
    };
    let mut numbers = numbers.split('.').enumerate();
    let is_number = |(at, part): (usize, &str)| {
        let is_open = at == 2 && part.eq_ignore_ascii_case("x");
        is_open || (!part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let is_name = |name: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || ".-+_".contains(c);
        !name.is_empty() && name.chars().all(is_plain)
    };
    numbers.all(is_number) && name.is_none_or(is_name)
}

/// The whole number that a version begins with: of Swagger two parts, of OpenAPI three.
fn full(version: &str, key: &str) -> String {
    let parts = version.split('.').map(number_prefix);
    let parts = parts.chain(["0", "0"]).map(|part| match part {
        "" => "0",
        part => part,
    });
    let count = if key == "swagger" { 2 } else { 3 };
    parts.take(count).collect::<Vec<_>>().join(".")
}

/// `3.1.0-rc1` and `3.1-rc` are 3.1.
fn number_prefix(part: &str) -> &str {
    let end = part
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(part.len());
    &part[..end]
}

/// `openapi: 3.0` is a number to YAML.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
