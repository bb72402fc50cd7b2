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
        Err(_) if is_latin(content_type) => Some(of_latin(bytes).into()),
        Err(_) => None,
    }
}

/// Text that is Latin-1, or Windows-1252, in UTF-8.
fn of_latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| latin(*byte)).collect()
}

/// The bytes in UTF-8 where the content type says that they are in Latin-1; as they are else.
#[must_use]
pub fn in_utf8<'b>(content_type: &str, bytes: &'b [u8]) -> Cow<'b, [u8]> {
    match is_latin(content_type) && std::str::from_utf8(bytes).is_err() {
        true => of_latin(bytes).into_bytes().into(),
        false => bytes.into(),
    }
}

/// A document of XML as text: in UTF-8, or in Latin-1 where its declaration says so ([XML 1.0,
/// 4.3.3](https://www.w3.org/TR/xml/#charencoding)). `None` if it is neither.
#[must_use]
pub fn of_xml(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(text.into());
    }
    let end = bytes.windows(2).position(|two| two == b"?>")?;
    let declaration = std::str::from_utf8(&bytes[..end]).ok()?;
    let (_, said) = declaration.strip_prefix("<?xml")?.split_once("encoding")?;
    let said = said.trim_start().strip_prefix('=')?.trim_start();
    let name = said.get(1..)?.split(['"', '\'']).next()?;
    is_latin_name(name).then(|| of_latin(bytes).into())
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
    charset.is_some_and(is_latin_name)
}

/// Whether an encoding of that name is read as Latin-1.
fn is_latin_name(charset: &str) -> bool {
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
    names.iter().any(|name| charset.eq_ignore_ascii_case(name))
}
