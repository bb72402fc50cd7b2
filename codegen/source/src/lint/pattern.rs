//! Whether a pattern can be a regular expression of ECMA-262 at all.

use std::fmt;

/// What makes a text no regular expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fault {
    /// A backslash has nothing behind it.
    Escape,
    /// A `[` or a `(` without its other half.
    Unclosed(char),
    /// A `)` without its other half.
    Closes,
    /// A `*`, `+` or `?` with nothing in front of it.
    Repeats(char),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Escape => f.write_str("it ends in a backslash"),
            Self::Unclosed(sign) => write!(f, "a `{sign}` is not closed"),
            Self::Closes => f.write_str("a `)` closes nothing"),
            Self::Repeats(sign) => write!(f, "a `{sign}` repeats nothing"),
        }
    }
}

impl Fault {
    /// What to do about it.
    pub(super) fn mend(self) -> String {
        match self {
            Self::Escape => "write `\\\\` where a backslash is meant; in a text in double quotes each of the two is written twice".to_owned(),
            Self::Unclosed(sign) => {
                let close = if sign == '[' { ']' } else { ')' };
                format!("close it with `{close}`; where the sign itself is meant, write `\\{sign}`")
            }
            Self::Closes => mend_of_stray(')'),
            Self::Repeats(sign) => mend_of_stray(sign),
        }
    }
}

fn mend_of_stray(sign: char) -> String {
    format!(
        "remove it, or write what is missing in front of it; where the sign itself is meant, write `\\{sign}`"
    )
}

/// What is wrong with a pattern, if anything is for sure. Lookarounds, named groups and properties of
/// characters are fine: no engine is asked, as none of Rust's reads all of ECMA-262.
pub(super) fn problem(pattern: &str) -> Option<Fault> {
    let mut groups = 0_usize;
    let mut can_repeat = false;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                if chars.next().is_none() {
                    return Some(Fault::Escape);
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
                    return Some(Fault::Unclosed('['));
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
                    return Some(Fault::Closes);
                };
                groups = left;
                can_repeat = true;
            }
            '|' => can_repeat = false,
            '*' | '+' | '?' => {
                if !can_repeat {
                    return Some(Fault::Repeats(c));
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
    (groups > 0).then_some(Fault::Unclosed('('))
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
    use super::{Fault, problem};

    #[test]
    fn only_what_is_wrong_for_sure() {
        for (pattern, fault) in [
            ("[", Fault::Unclosed('[')),
            ("(", Fault::Unclosed('(')),
            ("a)", Fault::Closes),
            ("*a", Fault::Repeats('*')),
            ("a|+", Fault::Repeats('+')),
            ("a\\", Fault::Escape),
            ("(?:", Fault::Unclosed('(')),
            ("[a\\]", Fault::Unclosed('[')),
            ("(*)", Fault::Repeats('*')),
            ("a**", Fault::Repeats('*')),
        ] {
            assert_eq!(problem(pattern), Some(fault), "{pattern}");
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
