//! The `Link` header: [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288).

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link whose relation is `next`.
#[must_use]
pub fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter();
    // A title in Latin-1 hides no link.
    let mut values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
    values.find_map(|value| next_in(&value))
}

/// Links are separated by commas, which may stand within `<…>` and quotes as well.
fn next_in(mut rest: &str) -> Option<String> {
    loop {
        let (target, after) = rest.split_once('<')?.1.split_once('>')?;
        let (is_next, after) = parameters(after);
        if is_next {
            return Some(target.trim().to_owned());
        }
        rest = after;
    }
}

/// Whether the relation is `next`, and what comes behind the link.
fn parameters(mut rest: &str) -> (bool, &str) {
    let mut relation = None;
    loop {
        rest = rest.trim_start();
        let Some(parameter) = rest.strip_prefix(';') else {
            let is_next = relation.is_some_and(|relation: String| {
                let mut words = relation.split_ascii_whitespace();
                words.any(|word| word.eq_ignore_ascii_case("next"))
            });
            return (is_next, rest);
        };
        let end = parameter.find(['=', ';', ',']).unwrap_or(parameter.len());
        let (name, after) = parameter.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => (String::new(), after),
        };
        // The first one counts: section 3.3.
        if name.trim().eq_ignore_ascii_case("rel") && relation.is_none() {
            relation = Some(value);
        }
        rest = after;
    }
}

/// A token, or a text in quotes.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        let (token, after) = text.split_at(end);
        return (token.trim().to_owned(), after);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}
