//! Bytes as text by the `charset` of a content type: UTF-8 unless it says Latin-1.

use std::borrow::Cow;

/// What Windows-1252 has from `0x80` to `0x9f`, where Latin-1 has control characters that nobody
/// writes.
const WINDOWS: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}',
    '\u{90}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2dc}', '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

/// The bytes as text. `None` if they are not what the content type says, or not UTF-8 where it says
/// nothing.
///
/// `iso-8859-1` and `us-ascii` are read as Windows-1252, as [browsers
/// do](https://encoding.spec.whatwg.org/#names-and-labels), because that is what is meant by them.
#[must_use]
pub fn decode<'b>(content_type: &str, bytes: &'b [u8]) -> Option<Cow<'b, str>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.into()),
        Err(_) if is_latin(content_type) => Some(
            bytes
                .iter()
                .map(|byte| latin(*byte))
                .collect::<String>()
                .into(),
        ),
        Err(_) => None,
    }
}

fn latin(byte: u8) -> char {
    let at = usize::from(byte).checked_sub(0x80);
    let windows = at.and_then(|at| WINDOWS.get(at));
    windows.copied().unwrap_or(char::from(byte))
}

fn is_latin(content_type: &str) -> bool {
    let mut parameters = content_type.split(';').skip(1);
    let charset = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"'))
    });
    let names = [
        "iso-8859-1",
        "iso8859-1",
        "iso_8859-1",
        "latin1",
        "l1",
        "us-ascii",
        "ascii",
        "windows-1252",
        "cp1252",
    ];
    charset.is_some_and(|charset| names.iter().any(|name| charset.eq_ignore_ascii_case(name)))
}
