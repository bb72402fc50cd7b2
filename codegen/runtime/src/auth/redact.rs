//! Text with what was sent and must not be seen taken out, also where a server writes it in another
//! form.
//!
//! Taken out are, of what went into one request:
//! - every credential, whatever it was given as: by a security scheme, in a header `authorization`,
//!   `proxy-authorization` or `cookie` of the caller's own, or in one whose name says that it holds a
//!   token, a key, a password or the like, such as `x-api-key`;
//! - the user's password, and the pair `user:password`;
//! - the values of cookies and of the query, and their pairs `name=value`;
//! - the values of path parameters.
//!
//! Each of them is found without the white space around it; in any case of its letters;
//! percent-encoded, wholly or in part, up to four times over; with JSON's or Rust's backslashes; with
//! HTML's character references; in base64 of either alphabet, alone or within a longer text. A
//! beginning of 8 or more characters counts as well as the whole.
//!
//! What remains: a secret of fewer than 4 characters, and a value of the query or the path of fewer
//! than 8, because they occur in ordinary text (the pair of a query is taken out even so); a beginning
//! of fewer than 8 characters; a piece from the middle or from the end; the user's name; what a server
//! computes from a secret, such as a hash or its digits in hexadecimal; what stood in the request's
//! body. Nothing is taken out of what a program reads from the answer itself: its body, its headers.

use std::fmt;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::super::values::base64;
use super::secret::Secret;
use super::written;

/// What stands where a secret stood.
const MASK: &str = "***";

/// Fewer characters occur in ordinary text.
const LEAST: usize = 4;

/// So many characters of a secret's beginning tell too much of it; so many an argument must have to
/// be told from ordinary text.
const TELLING: usize = 8;

/// What went into one request and must not be seen; the module says in which forms it is found.
#[derive(Clone, Default)]
pub struct Redactor {
    sent: Option<Arc<Vec<Sent>>>,
}

/// Taken apart only where there is a text to look at: most calls print nothing.
#[derive(Clone, PartialEq, Eq)]
enum Sent {
    /// A credential.
    Secret(Secret),
    /// A user's name and password, with a colon in between.
    Pair(Secret),
    /// The value of a header `authorization`.
    Authorization(Secret),
    /// The value of a header `cookie`.
    Cookies(Secret),
    /// The query of the URL.
    Query(Secret),
    /// The value of a path parameter, percent-encoded.
    Argument(Secret),
}

/// A text that is looked for, and how much of its beginning is enough.
struct Needle {
    text: Zeroizing<Vec<char>>,
    least: usize,
}

impl Redactor {
    /// Adds a secret. One of fewer than 4 characters is ignored: it occurs in ordinary text.
    pub fn add(&mut self, secret: Secret) {
        self.push(Sent::Secret(secret));
    }

    /// Adds `user:password`.
    pub fn add_pair(&mut self, pair: Secret) {
        self.push(Sent::Pair(pair));
    }

    /// Adds what a header `authorization` says.
    pub fn add_authorization(&mut self, value: Secret) {
        self.push(Sent::Authorization(value));
    }

    /// Adds what a header `cookie` says.
    pub fn add_cookies(&mut self, value: Secret) {
        self.push(Sent::Cookies(value));
    }

    /// Adds the query of a URL. What stands in it is no secret that another server must not get.
    pub fn add_query(&mut self, query: Secret) {
        self.push(Sent::Query(query));
    }

    /// Adds the value of a path parameter as it stands in the URL. It is no secret that another server
    /// must not get.
    pub fn add_argument(&mut self, value: Secret) {
        self.push(Sent::Argument(value));
    }

    fn push(&mut self, sent: Sent) {
        if !sent.text().is_empty() && !self.all().contains(&sent) {
            Arc::make_mut(self.sent.get_or_insert_default()).push(sent);
        }
    }

    fn all(&self) -> &[Sent] {
        self.sent.as_deref().map_or(&[], Vec::as_slice)
    }

    /// The text with `***` in place of every secret.
    #[must_use]
    pub fn scrub(&self, text: &str) -> String {
        self.scrub_up_to(text, usize::MAX).0
    }

    /// Whether a credential occurs in the text as a whole, in whatever form.
    #[must_use]
    pub fn finds(&self, text: &str) -> bool {
        let mut needles = Vec::new();
        let credentials = self.all().iter().filter(|sent| sent.is_credential());
        credentials.for_each(|sent| sent.needles(&mut needles));
        for needle in &mut needles {
            needle.least = needle.text.len();
        }
        let needles = Needles::new(needles);
        text.char_indices()
            .any(|(at, _)| needles.longest(&text[at..]).is_some())
    }

    /// At most `limit` characters of the text, with control characters escaped and `***` in place
    /// of every secret; and whether that was all of it. Secrets go first, so none is cut in half by
    /// the limit and left standing.
    #[must_use]
    pub fn excerpt(&self, text: &str, limit: usize) -> (String, bool) {
        let (scrubbed, whole) = self.scrub_up_to(text, limit);
        let mut out = String::with_capacity(scrubbed.len());
        for (count, character) in scrubbed.chars().enumerate() {
            if count >= limit {
                return (out, false);
            }
            if is_unprintable(character) {
                out.extend(character.escape_default());
            } else {
                out.push(character);
            }
        }
        (out, whole)
    }

    fn scrub_up_to(&self, text: &str, limit: usize) -> (String, bool) {
        let mut needles = Vec::new();
        self.all()
            .iter()
            .for_each(|sent| sent.needles(&mut needles));
        let needles = Needles::new(needles);
        let mut out = String::new();
        let mut count = 0;
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            if count >= limit {
                return (out, false);
            }
            if let Some(length) = needles.covered(rest) {
                out.push_str(MASK);
                count += MASK.len();
                rest = &rest[length..];
            } else {
                out.push(character);
                count += 1;
                rest = &rest[character.len_utf8()..];
            }
        }
        (out, true)
    }
}

/// Everything that is looked for, and the bytes with which it may begin: most places of a long text
/// are passed over at once.
struct Needles {
    all: Vec<Needle>,
    begins: Vec<bool>,
}

impl Needles {
    fn new(all: Vec<Needle>) -> Self {
        let firsts = || all.iter().filter_map(|needle| needle.text.first().copied());
        let begins = (0..=u8::MAX).map(|byte| written::may_begin(byte, firsts()));
        Self {
            begins: begins.collect(),
            all,
        }
    }

    /// The number of bytes that what is looked for takes at the beginning of the text. The longest
    /// counts, so that no rest of a longer secret is left behind by a shorter one that it begins with.
    fn longest(&self, text: &str) -> Option<usize> {
        let first = text.bytes().next()?;
        if !*self.begins.get(usize::from(first))? {
            return None;
        }
        let lengths = self
            .all
            .iter()
            .filter_map(|needle| written::length_at(&needle.text, needle.least, text));
        lengths.max()
    }

    /// The same, with those that begin within it: `aaaaaaaab` in `aaaaaaaaaaab` begins behind what
    /// looks like a beginning of it.
    fn covered(&self, text: &str) -> Option<usize> {
        let mut end = self.longest(text)?;
        let mut at = 1;
        while at < end {
            if text.is_char_boundary(at)
                && let Some(length) = self.longest(&text[at..])
            {
                end = end.max(at + length);
            }
            at += 1;
        }
        Some(end)
    }
}

impl Sent {
    fn text(&self) -> &str {
        match self {
            Self::Secret(text)
            | Self::Pair(text)
            | Self::Authorization(text)
            | Self::Cookies(text)
            | Self::Query(text)
            | Self::Argument(text) => text.expose(),
        }
    }

    fn is_credential(&self) -> bool {
        match self {
            Self::Secret(_) | Self::Pair(_) | Self::Authorization(_) | Self::Cookies(_) => true,
            Self::Query(_) | Self::Argument(_) => false,
        }
    }

    fn needles(&self, out: &mut Vec<Needle>) {
        match self {
            Self::Secret(text) => of_secret(text.expose(), out),
            Self::Pair(pair) => of_pair(pair.expose(), out),
            Self::Authorization(value) => of_authorization(value.expose(), out),
            Self::Cookies(value) => {
                for cookie in value.expose().split(';') {
                    of_named(cookie.trim(), LEAST, out);
                }
            }
            Self::Query(query) => {
                for pair in query.expose().split('&') {
                    let mut spaced = Zeroizing::new(String::with_capacity(pair.len()));
                    spaced.extend(
                        pair.chars()
                            .map(|char| if char == '+' { ' ' } else { char }),
                    );
                    of_named(&spaced, TELLING, out);
                }
            }
            Self::Argument(value) => in_all_forms(&decoded(value.expose()), TELLING, out),
        }
    }
}

/// `name=value`: the value by itself unless it is too short, and both together.
fn of_named(pair: &str, least: usize, out: &mut Vec<Needle>) {
    let Some((name, value)) = pair.split_once('=') else {
        return in_all_forms(&decoded(pair), TELLING, out);
    };
    let value = decoded(value.trim().trim_matches('"'));
    if !value.is_empty() {
        let pair = Zeroizing::new([decoded(name).as_str(), "=", &value].concat());
        out.push(whole(&pair));
    }
    in_all_forms(&value, least, out);
}

/// Of the pair itself the beginning is the user's name, which may be an ordinary word.
fn of_pair(pair: &str, out: &mut Vec<Needle>) {
    out.push(whole(pair.trim()));
    in_base64(pair, out);
    if let Some((_, password)) = pair.split_once(':') {
        in_all_forms(password, LEAST, out);
    }
}

/// A server may echo the credential without its scheme, and the scheme is no secret.
fn of_authorization(value: &str, out: &mut Vec<Needle>) {
    let Some((scheme, credential)) = value.trim().split_once(' ') else {
        return in_all_forms(value, LEAST, out);
    };
    let credential = credential.trim();
    // `Digest username="…", response="…"`: the names are ordinary words.
    if credential.contains([',', '"']) {
        out.push(whole(credential));
        let parts = credential.split(',');
        return parts.for_each(|part| of_named(part.trim(), TELLING, out));
    }
    in_all_forms(credential, LEAST, out);
    if scheme.eq_ignore_ascii_case("basic")
        && let Some(pair) = base64::decode(credential).map(Zeroizing::new)
        && let Ok(pair) = std::str::from_utf8(&pair)
    {
        of_pair(pair, out);
    }
}

/// Some give the scheme along with the token: its name is no secret.
fn of_secret(text: &str, out: &mut Vec<Needle>) {
    const SCHEMES: [&str; 4] = ["bearer", "basic", "token", "digest"];
    let scheme = text.trim().split(' ').next().unwrap_or_default();
    if SCHEMES
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
    {
        out.push(whole(text.trim()));
        return of_authorization(text, out);
    }
    in_all_forms(text, LEAST, out);
}

fn in_all_forms(text: &str, least: usize, out: &mut Vec<Needle>) {
    let text = text.trim();
    if text.chars().count() < least {
        return;
    }
    out.push(beginning(text));
    // A letter may become two: `ß` is `SS` in capitals.
    for other in [text.to_uppercase(), text.to_lowercase()] {
        let other = Zeroizing::new(other);
        if other.chars().count() != text.chars().count() {
            out.push(beginning(&other));
        }
    }
    in_base64(text, out);
}

/// Base64 of the text: from its beginning, or behind one or two more bytes of a group of three.
/// Characters that tell only of neighbours, or of both, do not count.
fn in_base64(text: &str, out: &mut Vec<Needle>) {
    const STABLE: usize = 5;
    for (before, skipped) in [(0, 0), (1, 2), (2, 3)] {
        let mut bytes = Zeroizing::new(Vec::with_capacity(before + text.len()));
        bytes.resize(before, 0);
        bytes.extend_from_slice(text.as_bytes());
        let is_shared = bytes.len() % 3 != 0;
        let encoded = Zeroizing::new(base64::encode(&bytes));
        let encoded = encoded.trim_end_matches('=');
        // Of one character each.
        let encoded = characters(encoded.get(skipped..).unwrap_or_default());
        let stable = encoded.len() - usize::from(is_shared);
        if stable < STABLE {
            continue;
        }
        let least = stable.min(TELLING);
        let for_urls = |character: &char| match character {
            '+' => '-',
            '/' => '_',
            other => *other,
        };
        let other = Zeroizing::new(encoded.iter().map(for_urls).collect());
        if other != encoded {
            out.push(Needle { text: other, least });
        }
        let text = encoded;
        out.push(Needle { text, least });
    }
}

/// The text, and every beginning of it that tells something.
fn beginning(text: &str) -> Needle {
    let text = characters(text);
    let least = text.len().min(TELLING);
    Needle { text, least }
}

fn whole(text: &str) -> Needle {
    let text = characters(text);
    let least = text.len();
    Needle { text, least }
}

/// In one place from the beginning: where a list grows, it leaves behind what it had.
fn characters(text: &str) -> Zeroizing<Vec<char>> {
    let mut characters = Zeroizing::new(Vec::with_capacity(text.chars().count()));
    characters.extend(text.chars());
    characters
}

fn decoded(text: &str) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    bytes.extend(percent_decode_str(text));
    Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether the name of a header says that its value is a secret.
pub(in super::super) fn is_telling(name: &str) -> bool {
    const WORDS: [&str; 12] = [
        "auth",
        "authorization",
        "authentication",
        "token",
        "secret",
        "password",
        "key",
        "apikey",
        "session",
        "signature",
        "credential",
        "cookie",
    ];
    // It says that two requests are the same, and grants nothing.
    let is_plain = name == "idempotency-key";
    let mut words = name.split(['-', '_']);
    !is_plain && words.any(|word| WORDS.contains(&word.trim_end_matches('s')))
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Redactor({} secrets)", self.all().len())
    }
}

/// Control characters, and those that turn the direction of the text around them.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
