//! Text -> one value tree. JSON or YAML is decided by the content, never by the file's name.

use std::sync::Arc;

use serde_json::Value;

use crate::diag::{Diagnostic, Diagnostics, Location, Pointer, Target};

use super::tree::{Finding, Limits, MAX_DEPTH, Parsed, TOO_LARGE, json, yaml};

/// Bytes -> text: UTF-8 with or without a byte order mark, or UTF-16 with one.
///
/// # Errors
/// When the bytes are neither; the text says where they go wrong.
pub fn decode(bytes: &[u8]) -> Result<String, String> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()]
                .iter()
                .filter(|b| **b == b'\n')
                .count();
            Err(format!("line {line} is not UTF-8 text"))
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .collect::<Result<String, _>>()
        .map_err(|_| "it starts like UTF-16 text, but is none".to_owned())
}

/// Reads a text and reports what makes it ambiguous or unreadable.
pub(super) fn parse(text: &str, file: &Arc<str>, diagnostics: &mut Diagnostics) -> Option<Value> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let limits = Limits::for_text(text);
    let root = Location::root(Arc::clone(file));
    if text.trim().is_empty() {
        diagnostics.push(Diagnostic::error("empty", root, "the file is empty"));
        return None;
    }
    let parsed = if text.trim_start().starts_with(['{', '[']) {
        // Flow style YAML starts with a brace, too, and forgives what JSON does not: trailing commas, comments.
        json(text, limits).or_else(|error| yaml(text, limits).map_err(|_| error))
    } else {
        yaml(text, limits)
    };
    match parsed {
        Ok(Parsed { value, findings }) => {
            for (path, finding) in findings {
                let pointer: Pointer = path.iter().rev().collect();
                report(
                    Location {
                        file: Arc::clone(file),
                        pointer,
                    },
                    finding,
                    diagnostics,
                );
            }
            Some(value)
        }
        Err(error) => {
            let at = Target::Position {
                line: error.line.max(1),
                column: error.column.max(1),
            };
            diagnostics.push(syntax(&error.message, root).at(at));
            None
        }
    }
}

fn syntax(message: &str, root: Location) -> Diagnostic {
    if message.contains("recursion limit") {
        let text = format!("the document is nested more than {MAX_DEPTH} levels deep here");
        return Diagnostic::error("too-deep", root, text);
    }
    if message.contains(TOO_LARGE) || message.contains("repetition limit") {
        return Diagnostic::error(
            "too-large",
            root,
            "the document's aliases grow it beyond reason",
        )
        .help("write the repeated parts under `components` and refer to them by `$ref`");
    }
    if message.contains("more than one document") {
        return Diagnostic::error("syntax", root, "the file holds more than one YAML document")
            .help("keep one description a file: drop what follows the `---`");
    }
    let diagnostic = Diagnostic::error("syntax", root, message);
    if message.contains("found character that cannot start any token") {
        return diagnostic.help(
            "YAML is indented with spaces, not tabs; quote texts that start with `@` or a backtick",
        );
    }
    diagnostic
}

fn report(place: Location, finding: Finding, diagnostics: &mut Diagnostics) {
    diagnostics.push(match finding {
        Finding::DuplicateKey(key) => {
            let first = place.clone();
            Diagnostic::error(
                "duplicate-key",
                place,
                format!("the key `{key}` is written twice"),
            )
            .at(Target::LastKey)
            .help("only one of the two can count: rename or remove the other")
            .note(first, "it is written here first")
        }
        Finding::NotFinite => Diagnostic::error(
            "not-finite",
            place,
            "infinity and NaN cannot be said in JSON",
        )
        .help("leave the limit out, or write the largest number that is meant"),
        Finding::Tagged(tag) => Diagnostic::error(
            "yaml-tag",
            place,
            format!("the YAML tag `{tag}` means nothing in a description"),
        )
        .help("remove the tag; quote the value if it is a text that starts with `!`"),
        Finding::WrongMerge => Diagnostic::error(
            "wrong-merge",
            place,
            "`<<` merges a mapping or a list of mappings, nothing else",
        )
        .help("put an alias to a mapping behind it, such as `<<: *common`"),
    });
}
