//! The escapes of a string in JSON.

/// The text of a string in quotes that has escapes. `None` for half of a surrogate pair.
pub(super) fn unescaped(quoted: &str) -> Option<String> {
    let inner = quoted.get(1..quoted.len() - 1)?;
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let escape = *rest.as_bytes().get(at + 1)?;
        rest = &rest[at + 2..];
        out.push(match escape {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = unit(&mut rest)?;
                match char::from_u32(first) {
                    Some(character) => character,
                    None => {
                        rest = rest.strip_prefix("\\u")?;
                        let second = unit(&mut rest)?;
                        let is_pair =
                            (0xd800..0xdc00).contains(&first) && (0xdc00..0xe000).contains(&second);
                        let code = 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff);
                        char::from_u32(code).filter(|_| is_pair)?
                    }
                }
            }
            other => char::from(other),
        });
    }
    out.push_str(rest);
    Some(out)
}

/// Four hexadecimal digits.
fn unit(rest: &mut &str) -> Option<u32> {
    let (digits, behind) = rest.split_at_checked(4)?;
    *rest = behind;
    u32::from_str_radix(digits, 16).ok()
}

/// Of eight bytes those that a string cannot have as they are: control characters, `"` and the backslash.
/// The lowest bit that is set is the highest one of the first of them; none is set if there is none.
#[inline]
pub(super) fn special(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // With its second bit turned, `"` is 0x20, and the control characters are below it as before.
    let low = (word ^ (EACH * 2)).wrapping_sub(EACH * 0x21);
    let backslash = (word ^ (EACH * u64::from(b'\\'))).wrapping_sub(EACH);
    // Of what is below the limit the subtraction sets the highest bit; bytes that have it are none of them.
    (low | backslash) & !word & (EACH << 7)
}

/// Whether a text has something to escape; most have not, so no byte is looked at alone.
pub(super) fn has_special(text: &[u8]) -> bool {
    let halves = (text.first_chunk::<4>(), text.last_chunk::<4>());
    match (text.last_chunk::<8>(), halves) {
        (Some(last), _) => {
            let (words, _) = text.as_chunks::<8>();
            let all = words.iter().chain([last]);
            all.fold(0, |any, word| any | special(u64::from_le_bytes(*word))) != 0
        }
        (None, (Some(first), Some(last))) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            special(u64::from(first) << 32 | u64::from(last)) != 0
        }
        (None, _) => text
            .iter()
            .any(|byte| matches!(byte, 0..0x20 | b'"' | b'\\')),
    }
}
