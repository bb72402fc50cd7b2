//! Places in a document as text.

/// Line and column in bytes, both counted from 1, of an offset in a text.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n');
    (line, offset - start.map_or(0, |at| at + 1) + 1)
}

/// Puts a member's name behind a place: `.name`, `["a-b"]`.
pub(in super::super) fn push_name(path: &mut String, name: &str) {
    let is_identifier = !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || matches!(character, '_' | '$'));
    if is_identifier {
        path.push('.');
        path.push_str(name);
    } else {
        path.push_str(&format!("[{name:?}]"));
    }
}
