//! Passwords in what is shown: a URL may carry one, and a log is read by many.

use std::borrow::Cow;

/// The text with a `*` for each character of a password in a URL, such as that of `https://user:password@host`.
/// One that stands for another, such as `{password}`, stays.
#[must_use]
pub fn without_passwords(text: &str) -> Cow<'_, str> {
    if !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = authority(rest) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        if let Some((user, password)) = user_of(rest) {
            out.push_str(&rest[..=user.len()]);
            out.extend(password.chars().map(|_| '*'));
            rest = &rest[user.len() + 1 + password.len()..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Where the next authority starts: behind the slashes of a URL, or behind the key `host`, which in Swagger 2.0 is a URL
/// without them.
fn authority(text: &str) -> Option<usize> {
    let url = text.find("://").map(|at| at + "://".len());
    [url, host(text)].into_iter().flatten().min()
}

fn host(text: &str) -> Option<usize> {
    text.match_indices("host").find_map(|(at, key)| {
        let is_key = text[..at]
            .chars()
            .next_back()
            .is_none_or(|before| before.is_whitespace() || "{,\"'".contains(before));
        let behind = &text[at + key.len()..];
        let value = behind
            .trim_start_matches(['"', '\''])
            .trim_start()
            .strip_prefix(':')?
            .trim_start()
            .trim_start_matches(['"', '\'']);
        is_key.then(|| text.len() - value.len())
    })
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
            ("host: u:pw@h", "host: u:**@h"),
            ("{ \"host\": \"u:pw@h\" }", "{ \"host\": \"u:**@h\" }"),
            ("{host: 'https://u:pw@h'}", "{host: 'https://u:**@h'}"),
            ("ghost: u:pw@h, host u:pw@h", "ghost: u:pw@h, host u:pw@h"),
            ("host: h:80", "host: h:80"),
        ] {
            assert_eq!(without_passwords(text), shown);
        }
    }
}
