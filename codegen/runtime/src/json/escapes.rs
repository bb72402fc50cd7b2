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
