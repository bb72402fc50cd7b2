//! Which OpenAPI a document is written in, and a clear refusal of everything else.

use serde_json::Value;

use crate::diag::{Diagnostic, Diagnostics, Location};

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
        diagnostics.push(
            Diagnostic::error("missing-openapi", root.clone(), "the key `openapi` is missing, so the version is unknown")
                .help("start the document with the version that it is written in, such as `openapi: 3.1.0`"),
        );
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
