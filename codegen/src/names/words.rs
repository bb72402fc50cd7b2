//! A string of the document → words of a Rust name. Knows no keywords and no scopes.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Longest identifier made from a string of the document; longer ones are cut at a word.
const LONGEST: usize = 80;

/// The kind of name that is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Case {
    /// `UpperCamel`: types and variants.
    Camel,
    /// `snake_case`: functions, fields, arguments, modules.
    Snake,
    /// `SHOUTY`: constants.
    Shouty,
}

/// A legal identifier for the text, before keywords and clashes are looked at; empty only if the
/// text has no character that can be said.
pub(super) fn identifier(text: &str, case: Case) -> String {
    let cased = of_plain_words(text, case).unwrap_or_else(|| of_any_words(text, case));
    let cased = shorten(&cased, case);
    match cased.chars().next() {
        Some(first) if !unicode_ident::is_xid_start(first) => match case {
            Case::Camel | Case::Shouty => format!("N{cased}"),
            Case::Snake => format!("n{cased}"),
        },
        _ => cased,
    }
}

/// The same where the words are there already: small letters and digits, with underscores in between. Most names are
/// such, and each is asked for several times.
fn of_plain_words(text: &str, case: Case) -> Option<String> {
    let is_plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    if !text.bytes().all(is_plain) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split('_').filter(|word| !word.is_empty()) {
        match case {
            Case::Camel => {
                let (first, rest) = word.split_at(1);
                out.push_str(&first.to_ascii_uppercase());
                out.push_str(rest);
            }
            Case::Snake | Case::Shouty => {
                if !out.is_empty() {
                    out.push('_');
                }
                out.push_str(word);
            }
        }
    }
    if case == Case::Shouty {
        out.make_ascii_uppercase();
    }
    (!out.is_empty()).then_some(out)
}

fn of_any_words(text: &str, case: Case) -> String {
    // Signs that would be spelt in letters which only look like them: `×` is no `x`.
    let mut said = String::with_capacity(text.len());
    let is_sign = !text.chars().any(char::is_alphanumeric);
    for c in text.chars() {
        match said_sign(c).filter(|_| is_sign) {
            Some(word) => said.push_str(word),
            None => said.push(c),
        }
    }
    let plain = plurals(&marked(&spell(&deunicode::deunicode(&said))));
    match case {
        Case::Camel => systems(&plain).to_upper_camel_case(),
        Case::Snake => one_word(&plain).to_snake_case(),
        Case::Shouty => one_word(&plain).to_shouty_snake_case(),
    }
}

/// Plurals of acronyms as one word: `userIDs` is `userIds`, and no `i_ds`.
fn plurals(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..]
            .iter()
            .take_while(|c| c.is_ascii_uppercase())
            .count();
        let after = at + run;
        let ends = letters
            .get(after + 1)
            .is_none_or(|c| !c.is_ascii_lowercase());
        // `IDs`, but not `Is` nor `ASsure`.
        if run >= 2 && letters.get(after) == Some(&'s') && ends {
            out.push(letters[at]);
            out.extend(letters[at + 1..after].iter().map(char::to_ascii_lowercase));
            out.push('s');
            at = after + 1;
        } else if run > 0 {
            out.extend(&letters[at..after]);
            at = after;
        } else {
            out.push(letters[at]);
            at += 1;
        }
    }
    out
}

/// `iOS` and `macOS` as one word, where they begin one.
fn systems(text: &str) -> String {
    let mut out = text.to_owned();
    for (name, word) in [("iOS", "Ios"), ("macOS", "Macos")] {
        while let Some(at) = out.match_indices(name).map(|(at, _)| at).find(|at| {
            let before = out[..*at].chars().next_back();
            before.is_none_or(|before| !before.is_ascii_alphabetic())
        }) {
            out.replace_range(at..at + name.len(), word);
        }
    }
    out
}

/// Names of things that are one word, however they are cased: `oauth2`, not `o_auth2`.
fn one_word(text: &str) -> String {
    const NAMES: &[(&str, &str)] = &[("OAuth", "Oauth"), ("IPv4", "Ipv4"), ("IPv6", "Ipv6")];
    let mut text = systems(text);
    for (name, word) in NAMES {
        if text.contains(name) {
            text = text.replace(name, word);
        }
    }
    // In the middle of a word it ends another one: `tooAuth`.
    let mut from = 0;
    while let Some(at) = text[from..].find("oAuth").map(|at| from + at) {
        let before = text[..at].chars().next_back();
        if before.is_none_or(|before| !before.is_alphanumeric()) {
            text.replace_range(at..at + 2, "oa");
        }
        from = at + 2;
    }
    text
}

/// `TLSv1` as two words, and `2FA` in `enable2FA` as one: where an acronym ends and a number begins.
fn marked(text: &str) -> String {
    /// Words that are a digit and capitals.
    const COUNTED: &[&str] = &["FA", "D", "DS", "G", "K", "SV"];
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 2);
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let next = letters.get(at + 1).copied();
        let is_version = letter == 'v'
            && next.is_some_and(|next| next.is_ascii_digit())
            && at >= 2
            && letters[at - 2..at].iter().all(char::is_ascii_uppercase);
        let follows_word = before.is_some_and(|before| before.is_ascii_lowercase());
        let capitals: String = match letter.is_ascii_digit() && follows_word {
            true => {
                let capitals = letters[at + 1..].iter();
                capitals.take_while(|c| c.is_ascii_uppercase()).collect()
            }
            false => String::new(),
        };
        let after = letters.get(at + 1 + capitals.len());
        let is_counted = COUNTED.contains(&capitals.as_str())
            && after.is_none_or(|after| !after.is_ascii_alphanumeric());
        if is_version || is_counted {
            out.push(' ');
        }
        out.push(letter);
        at += 1;
        if is_counted {
            out.push_str(&capitals.to_ascii_lowercase());
            at += capitals.len();
        }
    }
    out
}

/// Replaces what no identifier can hold: signs in front of digits, those that belong to a name and texts of
/// signs only are spelt out, everything else separates words.
fn spell(text: &str) -> String {
    let has_letters = text
        .chars()
        .any(|c| unicode_ident::is_xid_continue(c) && c != '_');
    let mut spelt = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut first = true;
    // `<18`, `>= 65`.
    let compared = text.starts_with(['<', '>'])
        && text
            .trim_start_matches(['<', '>', '=', ' '])
            .starts_with(|c: char| c.is_ascii_digit());
    let mut in_front = compared;
    // `C#`, `C++`, `18+`.
    let is_name = |c: char| c.is_alphanumeric();
    let name = text.trim_end_matches('+');
    let is_more = name.len() < text.len() && name.ends_with(is_name);
    let is_sharp = matches!(text.as_bytes(), [letter, b'#'] if letter.is_ascii_alphabetic());
    let mut at = 0;
    while let Some(c) = chars.next() {
        let before_digit = chars.peek().is_some_and(char::is_ascii_digit);
        in_front &= !is_name(c);
        match c {
            '+' | '-' if first && before_digit => spelt.push_str(sign_word(c).unwrap_or("")),
            '<' | '>' | '=' if in_front => spelt.push_str(sign_word(c).unwrap_or("")),
            '+' if is_more && at >= name.len() => spelt.push_str(" plus "),
            '#' if is_sharp => spelt.push_str(" sharp "),
            _ if unicode_ident::is_xid_continue(c) => spelt.push(c),
            _ if has_letters => {}
            _ => spelt.push_str(sign_word(c).unwrap_or("")),
        }
        if !unicode_ident::is_xid_continue(c) {
            spelt.push(' ');
        }
        first = false;
        at += c.len_utf8();
    }
    if spelt.chars().all(|c| c == ' ' || c == '_') {
        spelt = match text {
            "" => "empty".to_owned(),
            _ if text.chars().all(char::is_whitespace) => "space".to_owned(),
            _ if text.chars().all(|c| c == '_') => "underscore".to_owned(),
            _ => spelt,
        };
    }
    spelt
}

/// A sign that no ASCII resembles, as people say it.
fn said_sign(sign: char) -> Option<&'static str> {
    Some(match sign {
        '×' => " times ",
        '÷' => " divided by ",
        '±' => " plus minus ",
        '£' => " pound ",
        '€' => " euro ",
        '¥' => " yen ",
        '§' => " section ",
        '°' => " degree ",
        '←' => " left ",
        '→' => " right ",
        '↑' => " up ",
        '↓' => " down ",
        '∞' => " infinity ",
        _ => return None,
    })
}

/// How people say a sign.
fn sign_word(sign: char) -> Option<&'static str> {
    Some(match sign {
        '+' => " plus ",
        '-' => " minus ",
        '*' => " star ",
        '/' => " slash ",
        '\\' => " backslash ",
        '=' => " equal ",
        '<' => " less ",
        '>' => " greater ",
        '!' => " not ",
        '~' => " tilde ",
        '^' => " caret ",
        '|' => " pipe ",
        '&' => " and ",
        '%' => " percent ",
        '$' => " dollar ",
        '#' => " hash ",
        '@' => " at ",
        '?' => " question ",
        '.' => " dot ",
        ',' => " comma ",
        ':' => " colon ",
        ';' => " semicolon ",
        '\'' | '"' | '`' => " quote ",
        '(' | ')' => " parenthesis ",
        '[' | ']' => " bracket ",
        '{' | '}' => " brace ",
        _ => return None,
    })
}

fn shorten(name: &str, case: Case) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST).collect();
    let at_word = match case {
        Case::Snake | Case::Shouty => cut.rfind('_'),
        Case::Camel => cut.rfind(char::is_uppercase),
    };
    match at_word {
        Some(at) if at > LONGEST / 2 => cut[..at].to_owned(),
        _ => cut,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Case, identifier, of_any_words, of_plain_words};

    #[test]
    fn signs_alone_are_said() {
        for (text, expected) in [
            ("×", "Times"),
            ("£", "Pound"),
            ("→", "Right"),
            ("±", "PlusMinus"),
            ("10€", "N10eur"),
        ] {
            assert_eq!(identifier(text, Case::Camel), expected, "{text}");
        }
    }

    proptest! {
        /// Promise: names of small letters come out as any others do, whatever the digits and underscores in them.
        #[test]
        fn plain_words(text in "[a-c0-2_]{0,8}") {
            for case in [Case::Camel, Case::Snake, Case::Shouty] {
                if let Some(plain) = of_plain_words(&text, case) {
                    prop_assert_eq!(plain, of_any_words(&text, case));
                }
            }
        }
    }
}
