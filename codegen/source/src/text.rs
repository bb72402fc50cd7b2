//! Text -> one value tree. JSON or YAML is decided by the content, never by the file's name.

use std::sync::Arc;

use serde_json::Value;

use diag::{Diagnostic, Diagnostics, Location, Pointer, Target};

use super::spelling;
use super::syntax::explain;
use super::tree::{Finding, Limits, Parsed, json, yaml};

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
            Err(format!(
                "line {line} is not UTF-8 text; is it UTF-16, or Latin-1? save it as UTF-8"
            ))
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
        diagnostics.push(
            Diagnostic::error("empty", root, "the file is empty")
                .help("was it downloaded? an error leaves an empty file behind"),
        );
        return None;
    }
    if let Some(at) = text.find('\0') {
        let line = 1 + text[..at].matches('\n').count();
        let column = 1 + text[..at].chars().rev().take_while(|c| *c != '\n').count();
        diagnostics.push(
            Diagnostic::error("syntax", root, "there is a NUL here, which no text has")
                .at(Target::Position { line, column })
                .help("is it UTF-16? save the file as UTF-8"),
        );
        return None;
    }
    let spelled = |text: &str| {
        yaml(text, limits).map(|mut parsed| {
            spelling::keep(&mut parsed.value, text);
            parsed
        })
    };
    let parsed = if text.trim_start().starts_with(['{', '[']) {
        // Flow style YAML starts with a brace, too, and forgives what JSON does not: trailing commas, comments.
        json(text, limits).or_else(|error| spelled(text).map_err(|_| error))
    } else {
        spelled(text)
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
            diagnostics.push(explain(text, &error, &root));
            None
        }
    }
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
