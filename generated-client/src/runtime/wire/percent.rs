//! Text to percent-encoded text, by [RFC 3986, section
//! 2](https://www.rfc-editor.org/rfc/rfc3986#section-2).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters: letters, digits, `-`, `.`, `_` and `~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What a query cannot carry plainly even where reserved characters are allowed: `#`, `[` and `]`
/// are not part of a query's grammar, `&` would begin another parameter, and `+` is read as a space
/// by most servers.
const NOT_IN_QUERY: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What a value in a path cannot carry plainly even where reserved characters are allowed: `/`, `?`
/// and `#` would end its place, `[` and `]` are not part of a path's grammar.
const NOT_IN_PATH: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The text with every byte of its UTF-8 form but the unreserved characters as `%XX`: a space is
/// `%20`, a plus `%2B`.
#[must_use]
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// The text for a query whose description says `allowReserved`: reserved characters that a query
/// can carry stay as they are, and so do `%XX` triplets that are there already; `#`, `[`, `]`, `&`,
/// `+` and a lone `%` are encoded.
#[must_use]
pub fn encode_allow_reserved(text: &str) -> String {
    keep_triplets(text, NOT_IN_QUERY)
}

/// The same for a path: `/`, `?`, `#`, `[`, `]` and a lone `%` are encoded.
#[must_use]
pub fn encode_path_allow_reserved(text: &str) -> String {
    keep_triplets(text, NOT_IN_PATH)
}

fn keep_triplets(text: &str, encoded: &'static AsciiSet) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.extend(utf8_percent_encode(&rest[..at], encoded));
        let after = &rest[at + 1..];
        let is_triplet =
            after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
        out.push_str(if is_triplet { "%" } else { "%25" });
        rest = after;
    }
    out.extend(utf8_percent_encode(rest, encoded));
    out
}

/// Everything but what the [WHATWG's
/// set](https://url.spec.whatwg.org/#application-x-www-form-urlencoded-percent-encode-set) leaves
/// out: letters, digits, `*`, `-`, `.` and `_`.
const FORM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_');

/// The text as a form holds it, `application/x-www-form-urlencoded`: a space is `+`, a plus `%2B`.
#[must_use]
pub fn encode_form(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_form(&mut out, text);
    out
}

/// The same, put behind another text: three times as long as it is at most.
pub fn push_form(out: &mut String, text: &str) {
    for piece in utf8_percent_encode(text, FORM) {
        out.push_str(if piece == "%20" { "+" } else { piece });
    }
}

/// The text for a form whose description says `allowReserved`, as [`encode_allow_reserved`] with a
/// space as `+`.
#[must_use]
pub fn encode_form_allow_reserved(text: &str) -> String {
    encode_allow_reserved(text).replace("%20", "+")
}
