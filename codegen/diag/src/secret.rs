//! Passwords in what is shown: a URL may carry one, and a log is read by many.

use std::borrow::Cow;

/// The text with a `*` for each character of a password in a URL, such as that of `https://user:password@host`.
/// One that stands for another, such as `{password}`, stays.
#[must_use]
pub fn without_passwords(text: &str) -> Cow<'_, str> {
    if !text.contains("://") || !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("://") {
        out.push_str(before);
        out.push_str("://");
        rest = behind;
        if let Some((user, password)) = user_of(behind) {
            out.push_str(&behind[..=user.len()]);
            out.extend(password.chars().map(|_| '*'));
            rest = &behind[user.len() + 1 + password.len()..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The user and the password that an authority starts with.
fn user_of(authority: &str) -> Option<(&str, &str)> {
    let is_end = |c: char| c.is_whitespace() || "/?#\\\"'`<>".contains(c);
    let end = authority.find(is_end).unwrap_or(authority.len());
    let (who, _) = authority[..end].rsplit_once('@')?;
    let (user, password) = who.split_once(':')?;
    let is_other = password.starts_with(['{', '$', '…']);
    (!password.is_empty() && !is_other).then_some((user, password))
}

#[cfg(test)]
mod tests {
    use super::without_passwords;

    #[test]
    fn passwords_are_not_shown() {
        for (text, shown) in [
            ("url: https://u:pä@h/a", "url: https://u:**@h/a"),
            (
                "'http://u:a@b@h', ws://x:y@z",
                "'http://u:***@h', ws://x:*@z",
            ),
            (
                "https://u:{p}@h and https://u@h:80/a@b",
                "https://u:{p}@h and https://u@h:80/a@b",
            ),
            ("https://h:80/a:b@c", "https://h:80/a:b@c"),
            ("mail u:p@h", "mail u:p@h"),
        ] {
            assert_eq!(without_passwords(text), shown);
        }
    }
}
