//! Text with the secrets of one request taken out, also where they are written in another form.

use super::secret::Secret;

/// What stands where a secret stood.
const MASK: &str = "***";

/// The secrets that went into one request.
///
/// A server that echoes a secret may write it percent-encoded (wholly or in part), with JSON's or
/// Rust's backslashes, or with HTML's character references. All of these are found, so that no form
/// of it reaches a log.
#[derive(Clone, Default)]
pub struct Redactor {
    secrets: Vec<Secret>,
}

impl Redactor {
    /// Adds a secret. An empty one is ignored: it occurs everywhere.
    pub fn add(&mut self, secret: Secret) {
        if !secret.expose().is_empty() && !self.secrets.contains(&secret) {
            self.secrets.push(secret);
            // The longest first, so that no rest of a longer one is left behind by a shorter one
            // that it begins with.
            self.secrets
                .sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        }
    }

    /// The text with `***` in place of every secret.
    #[must_use]
    pub fn scrub(&self, text: &str) -> String {
        self.scrub_up_to(text, usize::MAX).0
    }

    /// Whether a secret occurs in the text, in whatever form.
    #[must_use]
    pub fn finds(&self, text: &str) -> bool {
        text.char_indices()
            .any(|(at, _)| self.secret_at(&text[at..]).is_some())
    }

    /// At most `limit` characters of the text, with control characters escaped and `***` in place
    /// of every secret; and whether that was all of it. Secrets go first, so none is cut in half by
    /// the limit and left standing.
    #[must_use]
    pub fn excerpt(&self, text: &str, limit: usize) -> (String, bool) {
        let (scrubbed, whole) = self.scrub_up_to(text, limit);
        let mut out = String::with_capacity(scrubbed.len());
        for (count, character) in scrubbed.chars().enumerate() {
            if count >= limit {
                return (out, false);
            }
            if is_unprintable(character) {
                out.extend(character.escape_default());
            } else {
                out.push(character);
            }
        }
        (out, whole)
    }

    fn scrub_up_to(&self, text: &str, limit: usize) -> (String, bool) {
        let mut out = String::new();
        let mut count = 0;
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            if count >= limit {
                return (out, false);
            }
            if let Some(length) = self.secret_at(rest) {
                out.push_str(MASK);
                count += MASK.len();
                rest = &rest[length..];
            } else {
                out.push(character);
                count += 1;
                rest = &rest[character.len_utf8()..];
            }
        }
        (out, true)
    }

    /// The number of bytes that a secret takes at the beginning of the text.
    fn secret_at(&self, text: &str) -> Option<usize> {
        self.secrets
            .iter()
            .filter_map(|secret| prefix_length(secret.expose(), text))
            .find(|&length| text.is_char_boundary(length))
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Redactor({} secrets)", self.secrets.len())
    }
}

/// How many bytes of the text the secret takes if the text begins with it in any written form. Of
/// several readings the longest counts: `%25` may be an encoded `%`, or a `%` with a `25` behind it.
fn prefix_length(secret: &str, text: &str) -> Option<usize> {
    let text = text.as_bytes();
    let mut ends = vec![0];
    for character in secret.chars() {
        let mut next = Vec::new();
        for at in ends {
            let rest = text.get(at..).unwrap_or_default();
            let forms = [
                plain(character, rest),
                percent_encoded(character, rest),
                html_reference(character, rest),
            ];
            next.extend(forms.into_iter().flatten().map(|length| at + length));
            next.extend(escaped(character, rest).map(|length| at + length));
        }
        next.sort_unstable();
        next.dedup();
        if next.is_empty() {
            return None;
        }
        ends = next;
    }
    ends.pop()
}

fn plain(character: char, text: &[u8]) -> Option<usize> {
    let mut buffer = [0; 4];
    let bytes = character.encode_utf8(&mut buffer).as_bytes();
    let found = text.starts_with(bytes) || (character == ' ' && text.first() == Some(&b'+'));
    found.then_some(bytes.len())
}

/// `%2F` or `%2f`, every byte of the character on its own.
fn percent_encoded(character: char, text: &[u8]) -> Option<usize> {
    let mut buffer = [0; 4];
    let bytes = character.encode_utf8(&mut buffer).as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        let triplet = text.get(index * 3..index * 3 + 3)?;
        if hexadecimal(triplet.strip_prefix(b"%")?)? != u32::from(*byte) {
            return None;
        }
    }
    Some(bytes.len() * 3)
}

/// `\/`, `\"`, `\\`, `\'`, and `\u002f` as JSON writes it, also escaped several times over: `\\\"`.
fn escaped(character: char, text: &[u8]) -> impl Iterator<Item = usize> {
    let backslashes = text
        .iter()
        .take(8)
        .take_while(|&&byte| byte == b'\\')
        .count();
    (1..=backslashes).filter_map(move |skipped| {
        let rest = &text[skipped..];
        let is_escapable = matches!(character, '/' | '"' | '\\' | '\'');
        if is_escapable
            && rest
                .first()
                .is_some_and(|&byte| char::from(byte) == character)
        {
            return Some(skipped + 1);
        }
        let mut units = [0; 2];
        let mut at = skipped - 1;
        for unit in character.encode_utf16(&mut units) {
            let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
            if hexadecimal(digits)? != u32::from(*unit) {
                return None;
            }
            at += 6;
        }
        Some(at)
    })
}

/// Digits only: `from_str_radix` alone would also read a sign.
fn hexadecimal(digits: &[u8]) -> Option<u32> {
    let digits = std::str::from_utf8(digits).ok()?;
    let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if all {
        u32::from_str_radix(digits, 16).ok()
    } else {
        None
    }
}

/// `&amp;`, `&#38;` and `&#x26;`.
fn html_reference(character: char, text: &[u8]) -> Option<usize> {
    let rest = text.strip_prefix(b"&")?;
    // No reference to one character is longer than `#x10ffff`.
    let end = rest.iter().take(10).position(|&byte| byte == b';')?;
    let name = std::str::from_utf8(&rest[..end]).ok()?;
    let found = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    (found == character).then_some(end + 2)
}

/// Control characters, and those that turn the direction of the text around them.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
