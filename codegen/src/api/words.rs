//! Texts of CommonMark that are told one behind the other.

/// Stands between such texts. What the first one leaves open, such as a fence, ends there.
pub const APART: char = '\u{1e}';

/// A text, and another one behind it.
#[must_use]
pub fn followed_by(text: Option<String>, next: &str) -> String {
    match text {
        Some(text) => format!("{}{APART}{next}", text.trim_end()),
        None => next.to_owned(),
    }
}
