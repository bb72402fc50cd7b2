//! A character in the forms in which a server may write it: plain and in either case, percent-encoded
//! once or several times, with JSON's or Rust's backslashes, as HTML's character reference.

/// How many bytes of the text the wanted characters take if the text begins with them, in whatever
/// form. The first `least` of them are enough. Of several readings the longest counts: `%25` may be
/// an encoded `%`, or a `%` with a `25` behind it.
pub(super) fn length_at(wanted: &[char], least: usize, text: &str) -> Option<usize> {
    let step = |character: char, at: usize, next: &mut Vec<usize>| {
        readings(&text[at..], |read, length| {
            if is_same(character, read) {
                next.push(at + length);
            }
        });
    };
    let (first, others) = wanted.split_first()?;
    let mut ends = Vec::new();
    step(*first, 0, &mut ends);
    let mut found = None;
    for (count, character) in (1..).zip(others.iter().map(Some).chain([None])) {
        ends.sort_unstable();
        ends.dedup();
        let last = ends.last()?;
        if count >= least {
            found = Some(*last);
        }
        let Some(character) = character else { break };
        let mut next = Vec::new();
        ends.iter().for_each(|at| step(*character, *at, &mut next));
        if next.is_empty() {
            break;
        }
        ends = next;
    }
    found
}

/// Whether a text that begins with this byte may begin with one of the characters. `false` is sure.
pub(super) fn may_begin(byte: u8, mut firsts: impl Iterator<Item = char>) -> bool {
    // What is not ASCII may be another case of what is.
    !byte.is_ascii()
        || matches!(byte, b'+' | b'%' | b'\\' | b'&')
        || firsts.any(|first| is_same(first, char::from(byte)))
}

/// Case makes no difference: servers write a token in capitals, or a name in small letters.
fn is_same(one: char, other: char) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(&other);
    }
    one == other || one.to_lowercase().eq(other.to_lowercase())
}

/// What the text may begin with: each character with the number of bytes that it takes. Those are
/// whole characters of the text.
fn readings(text: &str, mut found: impl FnMut(char, usize)) {
    let Some(first) = text.chars().next() else {
        return;
    };
    found(first, first.len_utf8());
    match first {
        // A form writes a space so.
        '+' => found(' ', 1),
        '%' => percent_encoded(text.as_bytes(), found),
        '\\' => escaped(text.as_bytes(), found),
        '&' => {
            if let Some((character, length)) = html_reference(text.as_bytes()) {
                found(character, length);
            }
        }
        _ => {}
    }
}

/// `%2F` or `%2f`, every byte of the character on its own; `%252F` and `%25252F` where it was encoded
/// again.
fn percent_encoded(text: &[u8], mut found: impl FnMut(char, usize)) {
    const TIMES: usize = 4;
    for again in 0..TIMES {
        let width = 3 + 2 * again;
        let byte = |index: usize| {
            let unit = text.get(index * width..(index + 1) * width)?;
            let (mut digits, mut left) = (unit.strip_prefix(b"%")?, again);
            while left > 0 {
                digits = digits.strip_prefix(b"25")?;
                left -= 1;
            }
            u8::try_from(hexadecimal(digits)?).ok()
        };
        let Some(first) = byte(0) else { continue };
        let count = match first {
            0..0x80 => 1,
            0xc0..0xe0 => 2,
            0xe0..0xf0 => 3,
            _ => 4,
        };
        let bytes: Option<Vec<u8>> = (0..count).map(byte).collect();
        let bytes = bytes.unwrap_or_default();
        if let Some(character) = std::str::from_utf8(&bytes)
            .ok()
            .and_then(|text| text.chars().next())
        {
            found(character, count * width);
        }
    }
}

/// `\/`, `\"`, `\\`, `\'`, and `\u002f` as JSON writes it, also escaped several times over: `\\\"`.
fn escaped(text: &[u8], mut found: impl FnMut(char, usize)) {
    let backslashes = text
        .iter()
        .take(8)
        .take_while(|&&byte| byte == b'\\')
        .count();
    for skipped in 1..=backslashes {
        if let Some(&byte @ (b'/' | b'"' | b'\\' | b'\'')) = text.get(skipped) {
            found(char::from(byte), skipped + 1);
        }
        let unit = |at: usize| {
            let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
            u16::try_from(hexadecimal(digits)?).ok()
        };
        // Both halves of a character are escaped as often.
        let (at, width) = (skipped - 1, skipped + 5);
        let units = [unit(at), unit(width + at)];
        let units = units.into_iter().map_while(|unit| unit);
        if let Some(Ok(character)) = char::decode_utf16(units).next() {
            found(character, width * character.len_utf16());
        }
    }
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
fn html_reference(text: &[u8]) -> Option<(char, usize)> {
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
    Some((found, end + 2))
}
