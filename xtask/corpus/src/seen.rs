//! What `Debug` shows of a decoded value: what became `Other`, what is any value, which structs there are.
//! A part of the test that decodes values, which is why it imports nothing.

/// What stands in the parentheses of every `Other(…)`.
pub(crate) fn others(shown: &str) -> Vec<String> {
    let found = spans(shown)
        .into_iter()
        .filter(|(kind, _)| *kind == "Other(");
    found.map(|(_, inside)| inside.to_owned()).collect()
}

/// How many objects and lists are values of any kind, apart from those in `Other(…)`.
pub(crate) fn untyped(shown: &str) -> usize {
    spans(shown)
        .iter()
        .filter(|(kind, _)| *kind != "Other(")
        .count()
}

/// How many structs of that name there are, or of one that begins so.
pub(crate) fn structs(shown: &str, name: &str) -> usize {
    let mut count = 0;
    let mut at = 0;
    while let Some((start, character)) = next(shown, at) {
        at = start + character.len_utf8();
        if is_word(character) && !word_before(shown, start) {
            let rest = &shown[start..];
            let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
            let is_one = rest.starts_with(name) && rest[end..].starts_with(" {");
            count += usize::from(is_one);
            at = start + end;
        }
    }
    count
}

/// The outermost of what is looked for: how it begins, and what is inside.
fn spans(shown: &str) -> Vec<(&'static str, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, character)) = next(shown, at) {
        at = start + character.len_utf8();
        let kinds = ["Other(", "Object {", "Array ["];
        let kind = kinds
            .into_iter()
            .find(|kind| shown[start..].starts_with(*kind));
        if let Some(kind) = kind.filter(|_| !word_before(shown, start)) {
            let inside = start + kind.len();
            let end = end_of(shown, inside);
            found.push((kind, shown[inside..end].trim()));
            at = end;
        }
    }
    found
}

/// Where the bracket closes that was opened just before.
fn end_of(shown: &str, inside: usize) -> usize {
    let mut depth = 1_usize;
    let mut at = inside;
    while let Some((start, character)) = next(shown, at) {
        at = start + character.len_utf8();
        match character {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return start;
        }
    }
    shown.len()
}

/// The next character from there on that stands in no quoted text.
fn next(shown: &str, from: usize) -> Option<(usize, char)> {
    let mut escaped = false;
    let mut quoted = false;
    for (at, character) in shown[from..].char_indices() {
        match character {
            '"' if !escaped => quoted = !quoted,
            _ if !quoted => return Some((from + at, character)),
            _ => {}
        }
        escaped = quoted && character == '\\' && !escaped;
    }
    None
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn word_before(shown: &str, at: usize) -> bool {
    shown[..at].chars().next_back().is_some_and(is_word)
}
