//! Whether a pattern can be a regular expression of ECMA-262 at all.

/// What is wrong with a pattern, if anything is for sure. Lookarounds, named groups and properties of
/// characters are fine: no engine is asked, as none of Rust's reads all of ECMA-262.
pub(super) fn problem(pattern: &str) -> Option<String> {
    let mut groups = 0_usize;
    let mut can_repeat = false;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                if chars.next().is_none() {
                    return Some("it ends in a backslash".to_owned());
                }
                can_repeat = true;
            }
            '[' => {
                let mut is_closed = false;
                while let Some(inner) = chars.next() {
                    match inner {
                        '\\' => {
                            chars.next();
                        }
                        ']' => {
                            is_closed = true;
                            break;
                        }
                        _ => {}
                    }
                }
                if !is_closed {
                    return Some("a `[` is not closed".to_owned());
                }
                can_repeat = true;
            }
            '(' => {
                groups += 1;
                can_repeat = false;
                if chars.peek() == Some(&'?') {
                    chars.next();
                }
            }
            ')' => {
                let Some(left) = groups.checked_sub(1) else {
                    return Some("a `)` closes nothing".to_owned());
                };
                groups = left;
                can_repeat = true;
            }
            '|' => can_repeat = false,
            '*' | '+' | '?' => {
                if !can_repeat {
                    return Some(format!("a `{c}` repeats nothing"));
                }
                // Lazy, or possessive where an engine has that.
                if matches!(chars.peek(), Some('?' | '+')) {
                    chars.next();
                }
                can_repeat = false;
            }
            _ => can_repeat = true,
        }
    }
    (groups > 0).then(|| "a `(` is not closed".to_owned())
}

/// What to do about it.
pub(super) fn mend(why: &str) -> String {
    let sign = why.strip_prefix("a `").and_then(|rest| rest.chars().next());
    match sign {
        Some(sign @ ('[' | '(')) if why.ends_with("closed") => {
            let close = if sign == '[' { ']' } else { ')' };
            format!("close it with `{close}`; where the sign itself is meant, write `\\{sign}`")
        }
        Some(sign) => format!(
            "remove it, or write what is missing in front of it; where the sign itself is meant, write `\\{sign}`"
        ),
        None => "write `\\\\` where a backslash is meant; in a text in double quotes each of the two is written twice".to_owned(),
    }
}

/// The expression of a literal of JavaScript, `/^a$/i`: a pattern has no slashes around it.
pub(super) fn without_slashes(pattern: &str) -> Option<&str> {
    let (inner, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let is_anchored = inner.starts_with('^') && inner.ends_with('$');
    let is_flagged = !flags.is_empty() && (inner.starts_with('^') || inner.ends_with('$'));
    let are_flags = flags.bytes().all(|flag| b"dgimsuvy".contains(&flag));
    (are_flags && (is_anchored || is_flagged)).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn only_what_is_wrong_for_sure() {
        for pattern in [
            "[", "(", "a)", "*a", "a|+", "a\\", "(?:", "[a\\]", "(*)", "a**",
        ] {
            assert!(problem(pattern).is_some(), "{pattern}");
        }
        for pattern in [
            "",
            "^[a-z]+$",
            "a{2,3}",
            "(?=a)b",
            "(?<name>x)",
            "\\p{L}+?",
            "[\\]]",
            "[^]",
            "^\\d{3}-\\d{4}$",
            "a|b|",
            "(a|)*",
            "a{,3}",
            "]",
            "}",
        ] {
            assert_eq!(problem(pattern), None, "{pattern}");
        }
    }
}
