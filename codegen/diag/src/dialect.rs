//! Snippets in the words of help: written in YAML, and shown as JSON where the file is JSON.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde_json::Value;

/// Nesting of a snippet beyond this is left as it is.
const DEEPEST: usize = 16;

/// A help as it is shown for a file of this text. What stands between backticks and is a part of a document, such as
/// `type: string`, is written as the file is.
pub(super) fn in_dialect<'h>(help: &'h str, text: Option<&str>) -> Cow<'h, str> {
    if !text.is_some_and(is_json) {
        return Cow::Borrowed(help);
    }
    // Indentation means nothing in JSON.
    let help = help.strip_suffix(", by two more spaces").unwrap_or(help);
    let mut out = String::with_capacity(help.len());
    for (index, part) in help.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        let is_quoted = index % 2 == 1;
        match as_json(part).filter(|_| is_quoted) {
            Some(json) => out.push_str(&json),
            None => out.push_str(part),
        }
    }
    Cow::Owned(out)
}

/// Whether a text is JSON by its start: keys of YAML in braces have no quotes, but for those that need them.
fn is_json(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();
    let inner = text.strip_prefix('{').map(str::trim_start);
    inner.is_some_and(|inner| inner.starts_with('"'))
}

/// A part of a document in YAML, such as `key: [a]`, `- key: a` or `{a: b}`, as JSON; none where it is no such.
fn as_json(snippet: &str) -> Option<String> {
    let (element, rest) = match snippet.strip_prefix("- ") {
        Some(rest) => (true, rest.trim()),
        None => (false, snippet),
    };
    let mut reader = Reader {
        rest,
        left: DEEPEST,
    };
    let mut out = String::new();
    // `{id}` and `[::1]` are no parts of a document.
    let is_flow = rest.starts_with('{') || rest.starts_with("[{");
    if is_flow {
        reader.flow(&mut out)?;
        return reader.rest.is_empty().then_some(out);
    }
    let Some(key) = reader.key(false) else {
        let is_text = element && !rest.is_empty() && !rest.starts_with('[');
        return is_text.then(|| scalar(rest));
    };
    out.push_str(&quoted(&key));
    out.push(':');
    let value = reader.rest.trim();
    // `authorization: Bearer …` is what is sent.
    if value.ends_with(" …") {
        return None;
    }
    if !value.is_empty() {
        out.push(' ');
        reader.rest = value;
        if value.starts_with(['{', '[']) {
            reader.flow(&mut out)?;
            reader.rest.is_empty().then_some(())?;
        } else {
            out.push_str(&scalar(value));
        }
    }
    Some(if element { format!("{{{out}}}") } else { out })
}

struct Reader<'s> {
    rest: &'s str,
    left: usize,
}

impl<'s> Reader<'s> {
    /// A value within brackets, or the brackets themselves.
    fn flow(&mut self, out: &mut String) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        let open = self.rest.chars().next()?;
        let close = match open {
            '{' => '}',
            '[' => ']',
            _ => {
                let end = plain(self.rest)?;
                out.push_str(&scalar(self.rest[..end].trim()));
                self.rest = &self.rest[end..];
                self.left += 1;
                return Some(());
            }
        };
        out.push(open);
        self.rest = self.rest[1..].trim_start();
        let mut is_first = true;
        while !self.rest.starts_with(close) {
            if !std::mem::take(&mut is_first) {
                self.rest = self.rest.strip_prefix(',')?.trim_start();
                out.push_str(", ");
            }
            if let Some(rest) = self.rest.strip_prefix('…') {
                out.push('…');
                self.rest = rest.trim_start();
                continue;
            }
            if open == '{' {
                let key = self.key(true)?;
                let _ = write!(out, "{}: ", quoted(&key));
                self.rest = self.rest.trim_start();
            }
            self.flow(out)?;
            self.rest = self.rest.trim_start();
        }
        out.push(close);
        self.rest = &self.rest[1..];
        self.left += 1;
        Some(())
    }

    /// A key with its colon.
    fn key(&mut self, is_within: bool) -> Option<Cow<'s, str>> {
        let (key, rest) = if self.rest.starts_with(['"', '\'']) {
            let end = plain(self.rest)?;
            let (key, rest) = self.rest.split_at(end);
            (unquoted(key)?, rest.strip_prefix(':')?)
        } else {
            let is_end = |at: usize| {
                let behind = &self.rest[at + 1..];
                behind.is_empty() || behind.starts_with(' ')
            };
            let mut colons = self.rest.match_indices(':').map(|(at, _)| at);
            let at = colons.find(|at| is_end(*at))?;
            let key = &self.rest[..at];
            let is_odd = |c: char| c.is_whitespace() || c == ',' || is_within && "{}[]".contains(c);
            if key.is_empty() || key.contains(is_odd) && !key.starts_with('/') {
                return None;
            }
            (Cow::Borrowed(key), &self.rest[at + 1..])
        };
        self.rest = rest;
        Some(key)
    }
}

/// Where a scalar within brackets ends; it may have braces of its own, as `https://{host}/v1` has.
fn plain(text: &str) -> Option<usize> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quote {
        let mut is_escaped = false;
        for (at, c) in text.char_indices().skip(1) {
            match c {
                '\\' if quote == '"' && !is_escaped => is_escaped = true,
                c if c == quote && !is_escaped => return Some(at + 1),
                _ => is_escaped = false,
            }
        }
        return None;
    }
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '}' | ']' | ',' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// The text within quotes.
fn unquoted(text: &str) -> Option<Cow<'_, str>> {
    match text.strip_prefix('\'') {
        Some(inner) => Some(Cow::Owned(inner.strip_suffix('\'')?.replace("''", "'"))),
        None => serde_json::from_str::<String>(text).ok().map(Cow::Owned),
    }
}

/// A scalar of YAML as one of JSON. `…` stands for what is left out.
fn scalar(text: &str) -> String {
    if text.starts_with(['"', '\''])
        && let Some(inner) = unquoted(text)
    {
        return quoted(&inner);
    }
    let is_own = |value: &Value| value.is_number() || value.is_boolean() || value.is_null();
    match serde_json::from_str::<Value>(text) {
        _ if text == "…" => text.to_owned(),
        Ok(value) if is_own(&value) => text.to_owned(),
        Ok(_) | Err(_) => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::{as_json, in_dialect};

    #[test]
    fn parts_of_documents() {
        for (yaml, json) in [
            ("type: string", r#""type": "string""#),
            ("- key: []", r#"{"key": []}"#),
            ("- a", r#""a""#),
            ("get:", r#""get":"#),
            ("minimum: 1", r#""minimum": 1"#),
            ("required: true", r#""required": true"#),
            ("openapi: 3.0.3", r#""openapi": "3.0.3""#),
            ("swagger: \"2.0\"", r#""swagger": "2.0""#),
            (
                "$ref: '#/components/schemas/Pet'",
                r##""$ref": "#/components/schemas/Pet""##,
            ),
            ("{$ref: \"#/a\"}", r##"{"$ref": "#/a"}"##),
            ("/a: {get: {…}}", r#""/a": {"get": {…}}"#),
            ("schema: …", r#""schema": …"#),
            ("required: [a, b]", r#""required": ["a", "b"]"#),
            (
                "security: [{a: []}, {b: [x]}]",
                r#""security": [{"a": []}, {"b": ["x"]}]"#,
            ),
            ("\"200\": {description: …}", r#""200": {"description": …}"#),
            (
                "{name: limit, in: query, …}",
                r#"{"name": "limit", "in": "query", …}"#,
            ),
            (
                "servers: [{url: https://{host}/base}]",
                r#""servers": [{"url": "https://{host}/base"}]"#,
            ),
            (
                "content: {application/json: {schema: …}}",
                r#""content": {"application/json": {"schema": …}}"#,
            ),
            ("title: a text of words", r#""title": "a text of words""#),
            ("\"openapi\": \"3.0.3\"", r#""openapi": "3.0.3""#),
        ] {
            assert_eq!(as_json(yaml).as_deref(), Some(json), "{yaml}");
        }
    }

    #[test]
    fn what_is_no_part_of_a_document() {
        for text in [
            "{id}",
            "[::1]",
            "[crate.files]",
            "https://a.org/b",
            "required",
            "#/a/b",
            "GET /users",
            "- ",
            "-",
            "",
            "{{host}}",
            "^a{1,3}$",
            "authorization: Bearer …",
            "{",
            "{a: b",
            "[",
            "[a]",
            "/users/{id}",
        ] {
            assert_eq!(as_json(text), None, "{text}");
        }
    }

    #[test]
    fn of_json_alone() {
        let help = "add `schemes: [https]`, or `host`";
        assert_eq!(in_dialect(help, Some("swagger: '2.0'")), help);
        assert_eq!(in_dialect(help, None), help);
        assert_eq!(
            in_dialect(help, Some("\u{feff}\n{ \"swagger\": \"2.0\" }")),
            r#"add `"schemes": ["https"]`, or `host`"#
        );
    }
}
