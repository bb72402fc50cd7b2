//! Text -> one value tree. JSON or YAML is decided by the content, never by the file's name.

use std::sync::Arc;

use serde_json::Value;

use diag::{Diagnostic, Diagnostics, Location, Pointer, Target, line_and_column};

use super::grammar::{Kind, Ty, fields_named, shape};
use super::other_format::around;
use super::syntax::{conflict, explain_json, explain_yaml, is_of_javascript, swallowed};
use super::tree::{Finding, Limits, Parsed, json, yaml};
use super::{hash, spelling, tagged, written};

/// Bytes -> text: UTF-8 with or without a byte order mark, or UTF-16 with one.
///
/// # Errors
/// When the bytes are neither; the text says where they go wrong.
pub fn decode(bytes: &[u8]) -> Result<String, String> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        _ => match archive(bytes) {
            Some(what) => Err(what.to_owned()),
            None => utf8(bytes),
        },
    }
}

/// What a file is by the bytes that it starts with, and what to do about it.
fn archive(bytes: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 8] = [
        (
            b"\x1f\x8b",
            "this is a gzip file and no text: unpack it first",
        ),
        (
            b"PK\x03\x04",
            "this is a ZIP archive and no text: unpack it first",
        ),
        (b"BZh", "this is a bzip2 file and no text: unpack it first"),
        (
            b"\xfd7zXZ\0",
            "this is an xz file and no text: unpack it first",
        ),
        (
            b"\x28\xb5\x2f\xfd",
            "this is a zstd file and no text: unpack it first",
        ),
        (b"\x89PNG", "this is a picture and no text"),
        (b"\xff\xd8\xff", "this is a picture and no text"),
        (b"%PDF-", "this is a PDF and no text"),
    ];
    let (_, what) = known.iter().find(|(magic, _)| bytes.starts_with(magic))?;
    // `PK` and the like are texts as well; what is packed is not.
    std::str::from_utf8(bytes).is_err().then_some(*what)
}

fn utf8(bytes: &[u8]) -> Result<String, String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()]
                .iter()
                .filter(|b| **b == b'\n')
                .count();
            // A text has a zero byte in no encoding that leaves ASCII as it is.
            let start = &bytes[..bytes.len().min(4096)];
            let zeros = start.iter().filter(|byte| **byte == 0).count();
            Err(match zeros {
                0 => format!("line {line} is not UTF-8 text; is it Latin-1? save it as UTF-8"),
                _ if zeros * 3 > start.len() => {
                    "this is not UTF-8 text; is it UTF-16? save it as UTF-8".to_owned()
                }
                _ => "this is no text: it has zero bytes in it".to_owned(),
            })
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
            Diagnostic::error(
                "empty",
                root,
                match text.is_empty() {
                    true => "the file is empty",
                    false => "the file has nothing but white space",
                },
            )
            .help("get the description again; a failed download leaves such a file behind"),
        );
        return None;
    }
    if let Some(at) = text.find('\0') {
        let (line, column) = line_and_column(text, at);
        diagnostics.push(
            Diagnostic::error("syntax", root, "there is a NUL here, which no text has")
                .at(Target::Position { line, column })
                .help(if text.matches('\0').count() * 3 > text.len() {
                    "is it UTF-16? save the file as UTF-8"
                } else {
                    "remove it"
                }),
        );
        return None;
    }
    if let Some((what, help)) = around(text) {
        let text = format!("this is {what}, not an OpenAPI description");
        diagnostics.push(Diagnostic::error("another-format", root, text).help(help));
        return None;
    }
    if let Some(conflict) = conflict(text, &root) {
        diagnostics.push(conflict);
        return None;
    }
    let spelled = |text: &str, diagnostics: &mut Diagnostics| {
        let read = yaml(text, limits);
        let read = read.and_then(|parsed| swallowed(text, limits).map_or(Ok(parsed), Err));
        read.map(|mut parsed| {
            spelling::keep(&mut parsed.value, text, &root, diagnostics);
            written::keep(&mut parsed.value, text, file, diagnostics);
            hash::restore(&mut parsed.value, text, &root, diagnostics);
            tagged::keys(text, &root, diagnostics);
            parsed
        })
    };
    let parsed = if text.trim_start().starts_with(['{', '[']) || is_commented(text) {
        // Flow style YAML starts with a brace, too, and forgives what JSON does not: trailing commas, comments.
        match json(text, limits) {
            Ok(parsed) => Ok(parsed),
            Err(error) => {
                let refused = explain_json(text, &error, &root);
                let is_json = is_commented(text) || is_of_javascript(text, &error);
                match spelled(text, diagnostics) {
                    Ok(_) if is_json => Err(refused),
                    Ok(parsed) => {
                        if file.ends_with(".json") {
                            diagnostics.push(not_json(&refused));
                        }
                        Ok(parsed)
                    }
                    Err(_) => Err(refused),
                }
            }
        }
    } else {
        spelled(text, diagnostics)
            .or_else(|error| match without_tabs(text) {
                Some(text) => spelled(&text, diagnostics),
                None => Err(error),
            })
            .map_err(|error| explain_yaml(text, &error, &root))
    };
    match parsed {
        Ok(parsed) if parsed.value.is_null() && says_nothing(text) => {
            diagnostics.push(
                Diagnostic::error("empty", root, "the file has nothing but comments")
                    .help("a description is an object with the keys `openapi`, `info` and `paths`"),
            );
            None
        }
        Ok(Parsed {
            mut value,
            findings,
        }) => {
            let pointer = |path: &[String]| -> Pointer { path.iter().rev().collect() };
            let is_infinite = |(_, finding): &&(_, Finding)| matches!(finding, Finding::NotFinite);
            let infinite = findings.iter().filter(is_infinite);
            let infinite: Vec<Pointer> = infinite.map(|(path, _)| pointer(path)).collect();
            // Whether a text is meant is known once the references are.
            spelling::hold(&mut value, text, &infinite);
            for (path, finding) in findings {
                if let (Finding::NotFinite, Some(key)) = (&finding, path.first()) {
                    // There is no null for anybody to see.
                    let above = pointer(&path[1..]);
                    let map = value
                        .pointer_mut(above.as_str())
                        .and_then(Value::as_object_mut);
                    map.filter(|map| map.get(key).is_some_and(Value::is_null))
                        .map(|map| map.shift_remove(key));
                }
                if let Finding::BesideEmpty(key, empty) = &finding
                    && fits_below(empty, key)
                {
                    // What belongs below it is told of, and that it is empty with that.
                    let above = pointer(&path[1..]);
                    let map = value
                        .pointer_mut(above.as_str())
                        .and_then(Value::as_object_mut);
                    map.map(|map| map.shift_remove(empty));
                }
                let pointer = pointer(&path);
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
            diagnostics.push(error);
            None
        }
    }
}

/// JSON behind comments, which it does not have.
fn is_commented(text: &str) -> bool {
    let mut rest = text.trim_start();
    let is_any = rest.starts_with("//") || rest.starts_with("/*");
    loop {
        rest = match (rest.starts_with("//"), rest.starts_with("/*")) {
            (true, _) => rest
                .split_once('\n')
                .map_or("", |(_, rest)| rest)
                .trim_start(),
            (_, true) => rest
                .split_once("*/")
                .map_or("", |(_, rest)| rest)
                .trim_start(),
            _ => return is_any && rest.starts_with('{'),
        };
    }
}

/// Whether there are only comments and the marks of YAML.
fn says_nothing(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.all(|line| {
        line.is_empty() || line.starts_with(['#', '%']) || line == "---" || line == "..."
    })
}

/// The text without what stands on its empty lines, where that holds tabs: YAML allows them there
/// ([1.2.2, 6.6](https://yaml.org/spec/1.2.2/#66-comments)), its reader does not.
fn without_tabs(text: &str) -> Option<String> {
    let is_odd = |line: &str| line.contains('\t') && line.trim().is_empty();
    text.lines().any(is_odd).then(|| {
        let lines = text
            .lines()
            .map(|line| if is_odd(line) { "" } else { line });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    })
}

/// A text that a reader of JSON refuses, and that is read as YAML.
fn not_json(refused: &Diagnostic) -> Diagnostic {
    let text = format!("{}; the file is no JSON, and read as YAML", refused.message);
    Diagnostic::warning("not-json", refused.location.clone(), text)
        .at(refused.at)
        .help(refused.help.as_deref().unwrap_or_default())
}

/// Whether one key may stand below another one.
fn fits_below(empty: &str, key: &str) -> bool {
    let knows = |kind: Kind| shape(kind).field(key).is_some();
    fields_named(empty).iter().any(|ty| match ty {
        Ty::One(kind) => knows(*kind),
        Ty::Items | Ty::SchemaOrFlag => knows(Kind::Schema),
        _ => false,
    })
}

/// `-name`, which was to be `- name`.
pub(super) fn is_dashed(key: &str) -> bool {
    let item = key.strip_prefix('-');
    item.is_some_and(|item| item.starts_with(|c: char| c.is_alphabetic() || c == '$'))
}

fn report(place: Location, finding: Finding, diagnostics: &mut Diagnostics) {
    diagnostics.push(match finding {
        Finding::DuplicateKey(key) if is_dashed(&key) => {
            let text = format!(
                "a space is missing after `-`, so `{key}` is a key and no element of a list"
            );
            let item = key.trim_start_matches('-');
            Diagnostic::error("duplicate-key", place, text)
                .at_key()
                .help(format!("write `- {item}:` each time"))
        }
        Finding::BesideEmpty(key, empty) if fits_below(&empty, &key) => {
            let text = format!("`{empty}` is empty, and `{key}` stands beside it");
            let help = format!(
                "indent `{key}` and the keys that belong to it, with all their lines, by two more spaces: they go below `{empty}:`"
            );
            let beside = Diagnostic::error("null-value", place, text);
            beside.at(Target::LastKey).help(help)
        }
        Finding::DuplicateKey(key) | Finding::BesideEmpty(key, _) => {
            let first = place.clone();
            Diagnostic::error(
                "duplicate-key",
                place,
                format!("the key `{key}` is written twice"),
            )
            .at(Target::LastKey)
            .help(match key.as_str() {
                "<<" => "write one with a list, such as `<<: [*one, *other]`",
                _ => "only one of the two can count: rename or remove one of them",
            })
            .note(first, "it is written here first")
        }
        Finding::NotFinite => Diagnostic::error(
            "not-finite",
            place,
            "infinity and NaN cannot be said in JSON",
        )
        .help("leave the value out, or write the largest number that is meant"),
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
