//! HTML as elements and text.

/// A piece of HTML.
pub(super) enum Token<'t> {
    /// The start of an element that is known, with its attributes as written.
    Open(&'static str, &'t str),
    /// The end of one.
    Close(&'static str),
    /// A comment, which nobody sees.
    Comment,
    Text(&'t str),
}

/// Elements that are known. Anything else in angle brackets is text.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "article",
    "b",
    "blockquote",
    "body",
    "br",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "i",
    "img",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "nobr",
    "ol",
    "p",
    "pre",
    "s",
    "samp",
    "script",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

pub(super) fn tokens(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((token, after)) = element(rest) {
            rest = after;
            return Some(token);
        }
        let next = rest
            .char_indices()
            .skip(1)
            .find(|(at, c)| *c == '<' && element(&rest[*at..]).is_some());
        let (text, after) = rest.split_at(next.map_or(rest.len(), |(at, _)| at));
        rest = after;
        Some(Token::Text(text))
    })
}

/// The element or comment that a text begins with, and what is behind it.
fn element(text: &str) -> Option<(Token<'_>, &str)> {
    let inner = text.strip_prefix('<')?;
    if let Some(comment) = inner.strip_prefix("!--") {
        let (_, after) = comment.split_once("-->")?;
        return Some((Token::Comment, after));
    }
    let is_end = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let length = inner
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    let (name, behind) = inner.split_at(length);
    let known = ELEMENTS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(name))?;
    if !behind.starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/')) {
        return None;
    }
    let end = end_of(behind)?;
    let (attributes, after) = (&behind[..end], &behind[end + 1..]);
    Some((
        if is_end {
            Token::Close(known)
        } else {
            Token::Open(known, attributes)
        },
        after,
    ))
}

/// Where the `>` stands that is in no quotes.
fn end_of(attributes: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in attributes.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute.
pub(super) fn attribute<'t>(attributes: &'t str, name: &str) -> Option<&'t str> {
    let lower = attributes.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower[from..].find(name) {
        let at = from + found;
        from = at + name.len();
        let is_start = attributes[..at].ends_with(|c: char| c.is_whitespace());
        let Some(value) = attributes[from..].trim_start().strip_prefix('=') else {
            continue;
        };
        if is_start {
            let value = value.trim_start();
            return match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
                _ => value.split(|c: char| c.is_whitespace() || c == '>').next(),
            };
        }
    }
    None
}

/// Text with the character references that people write decoded: where CommonMark leaves them as they are.
pub(super) fn decoded(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    named.iter().fold(text.to_owned(), |text, (name, sign)| {
        text.replace(name, sign)
    })
}
