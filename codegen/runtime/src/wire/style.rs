//! Argument to wire form: the standard's [style
//! table](https://spec.openapis.org/oas/v3.2.0.html#style-examples), cell by cell, as pure
//! functions.
//!
//! A delimiter is written plainly, the same character inside a value percent-encoded, so what is
//! sent reads back in one way only; but for spaces and pipes, which URLs have no plain form of, and for commas in
//! headers: there, a value with the delimiter in it is read as two. Where a cell is undefined there is one plain reading: a style
//! that is not for this kind of value writes it as `form` does (`simple` for paths), and what stands inside
//! of lists and objects is written in brackets in a query, and as JSON elsewhere.

use super::expand::{Escape, deep, form, is_nested, joined, nested, present};
use super::param::Param;
use super::percent::{
    encode, encode_allow_reserved, encode_form, encode_form_allow_reserved,
    encode_path_allow_reserved,
};

pub use super::expand::Lists;

/// How a query parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryStyle {
    delimiter: Delimiter,
    explode: bool,
    allow_reserved: bool,
    lists: Lists,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Delimiter {
    Comma,
    Space,
    Pipe,
    Brackets,
}

impl QueryStyle {
    /// `color=blue&color=black`. With `explode(false)`: `color=blue,black`.
    pub const FORM: Self = Self::new(Delimiter::Comma, true);
    /// `color=blue%20black`.
    pub const SPACE_DELIMITED: Self = Self::new(Delimiter::Space, false);
    /// `color=blue%7Cblack`.
    pub const PIPE_DELIMITED: Self = Self::new(Delimiter::Pipe, false);
    /// `color%5BR%5D=100&color%5BG%5D=200`. Objects inside objects take a further pair of brackets, and
    /// so do the elements of lists, see [`QueryStyle::lists`].
    pub const DEEP_OBJECT: Self = Self::new(Delimiter::Brackets, true);

    const fn new(delimiter: Delimiter, explode: bool) -> Self {
        Self {
            delimiter,
            explode,
            allow_reserved: false,
            lists: Lists::Indexed,
        }
    }

    /// Whether every element and member becomes a parameter of its own.
    #[must_use]
    pub const fn explode(self, explode: bool) -> Self {
        Self { explode, ..self }
    }

    /// How lists are written that stand in brackets. The standard is silent on them.
    #[must_use]
    pub const fn lists(self, lists: Lists) -> Self {
        Self { lists, ..self }
    }

    /// Sends the reserved characters of values as they are, as far as a query can carry them.
    #[must_use]
    pub const fn allow_reserved(self) -> Self {
        Self {
            allow_reserved: true,
            ..self
        }
    }
}

/// How a path parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathStyle {
    prefix: Prefix,
    explode: bool,
    allow_reserved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Prefix {
    None,
    Dot,
    Semicolon,
}

impl PathStyle {
    /// `blue,black`.
    pub const SIMPLE: Self = Self {
        prefix: Prefix::None,
        explode: false,
        allow_reserved: false,
    };
    /// `.blue,black`. With `explode(true)`: `.blue.black`.
    pub const LABEL: Self = Self {
        prefix: Prefix::Dot,
        explode: false,
        allow_reserved: false,
    };
    /// `;color=blue,black`. With `explode(true)`: `;color=blue;color=black`.
    pub const MATRIX: Self = Self {
        prefix: Prefix::Semicolon,
        explode: false,
        allow_reserved: false,
    };

    /// Whether every element and member is written on its own.
    #[must_use]
    pub const fn explode(self, explode: bool) -> Self {
        Self { explode, ..self }
    }

    /// Sends the reserved characters of values as they are, as far as a path can carry them.
    #[must_use]
    pub const fn allow_reserved(self) -> Self {
        Self {
            allow_reserved: true,
            ..self
        }
    }
}

/// How a header parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderStyle {
    explode: bool,
}

impl HeaderStyle {
    /// `blue,black`; an object as `R,100,G,200`. With `explode(true)`: `R=100,G=200`.
    pub const SIMPLE: Self = Self { explode: false };

    /// Whether a member's name and value are joined by `=`.
    #[must_use]
    pub const fn explode(self, explode: bool) -> Self {
        Self { explode }
    }
}

/// How a cookie parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieStyle {
    plain: bool,
    explode: bool,
}

impl CookieStyle {
    /// As in a query: `color=blue&color=black`, percent-encoded. With `explode(false)`:
    /// `color=blue,black`.
    pub const FORM: Self = Self {
        plain: false,
        explode: true,
    };
    /// As cookies are written: `color=blue; color=black`, nothing encoded. With `explode(false)`:
    /// `color=blue,black`.
    pub const COOKIE: Self = Self {
        plain: true,
        explode: true,
    };

    /// Whether every element and member becomes a cookie of its own.
    #[must_use]
    pub const fn explode(self, explode: bool) -> Self {
        Self { explode, ..self }
    }
}

/// The pairs of a query parameter, `name=value`, encoded. No value, an empty list and an empty
/// object give no pair.
#[must_use]
pub fn query(name: &str, style: QueryStyle, param: &Param) -> Vec<String> {
    let value = if style.allow_reserved {
        encode_allow_reserved
    } else {
        encode
    };
    let escape = Escape {
        value,
        ..Escape::PERCENT
    };
    pairs(name, style, param, escape).map(joined_pair).collect()
}

/// The same pairs as a form holds them, `application/x-www-form-urlencoded`.
#[must_use]
pub fn form_field(name: &str, style: QueryStyle, param: &Param) -> Vec<String> {
    let value = if style.allow_reserved {
        encode_form_allow_reserved
    } else {
        encode_form
    };
    let escape = Escape {
        value,
        ..Escape::FORM
    };
    pairs(name, style, param, escape).map(joined_pair).collect()
}

/// The same pairs with nothing encoded, as `multipart/form-data` holds them: names and values.
#[must_use]
pub fn plain_pairs(name: &str, style: QueryStyle, param: &Param) -> Vec<(String, String)> {
    pairs(name, style, param, Escape::PLAIN).collect()
}

fn pairs(
    name: &str,
    style: QueryStyle,
    param: &Param,
    escape: Escape,
) -> impl Iterator<Item = (String, String)> {
    let mut pairs = Vec::new();
    if style.delimiter == Delimiter::Brackets {
        deep(name, param, style.lists, escape, &mut pairs);
    } else if is_nested(param) {
        nested(
            name,
            param,
            (style.explode, style.lists),
            escape,
            &mut pairs,
        );
    } else {
        let between = delimiter(escape, style.delimiter);
        pairs = form(name, param, style.explode, between, escape);
    }
    pairs.into_iter()
}

/// What joins the elements of a list that is not exploded.
fn delimiter(escape: Escape, delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Comma | Delimiter::Brackets => ",",
        Delimiter::Space => escape.space,
        Delimiter::Pipe => escape.pipe,
    }
}

fn joined_pair((name, value): (String, String)) -> String {
    format!("{name}={value}")
}

/// The expansion of a path parameter, encoded.
///
/// # Errors
/// What is wrong with the argument: there is no value, the value would leave its place in the path
/// empty, or the place would mean this folder (`.`) or the one above (`..`) to a server, also where
/// the value itself holds `%2e`.
pub fn path(name: &str, style: PathStyle, param: &Param) -> Result<String, &'static str> {
    let (prefix, joint) = match style.prefix {
        Prefix::None => ("", ","),
        Prefix::Dot => (".", "."),
        Prefix::Semicolon => (";", ";"),
    };
    let is_matrix = style.prefix == Prefix::Semicolon;
    // Exploded labels are joined by dots, which percent-encoding leaves alone everywhere else.
    let dots_join = style.prefix == Prefix::Dot && style.explode;
    let name = encode(name);
    let escape = if style.allow_reserved {
        encode_path_allow_reserved
    } else {
        encode
    };
    let encode = |text: &str| match dots_join {
        true => escape(text).replace('.', "%2E"),
        false => escape(text),
    };
    let named = |value: String| match (is_matrix, value.is_empty()) {
        (true, true) => name.clone(),
        (true, false) => format!("{name}={value}"),
        (false, _) => value,
    };
    let pieces: Vec<String> = match param {
        Param::Null => return Err("a path parameter needs a value"),
        Param::Scalar(_) => {
            let text = param.text().unwrap_or_default();
            if is_dot_segment(&text) {
                return Err("`.` and `..` have another meaning in a path");
            }
            vec![named(encode(&text))]
        }
        Param::List(elements) => {
            let values = elements
                .iter()
                .filter_map(Param::text)
                .map(|text| encode(&text));
            if style.explode {
                values.map(named).collect()
            } else {
                joined(values, ",").map(named).into_iter().collect()
            }
        }
        Param::Object(members) => {
            let members = present(members).map(|(key, value)| (encode(key), encode(&value)));
            if style.explode {
                members
                    .map(|(key, value)| format!("{key}={value}"))
                    .collect()
            } else {
                let words = members.flat_map(|(key, value)| [key, value]);
                joined(words, ",").map(named).into_iter().collect()
            }
        }
    };
    if pieces.is_empty() {
        return Err("a path parameter needs a value, and this list or object is empty");
    }
    // `simple` joins exploded pieces by a comma too.
    let expanded = format!("{prefix}{}", pieces.join(joint));
    if expanded.is_empty() {
        return Err("a path parameter must not be empty");
    }
    if is_dot_segment(&expanded) {
        return Err("an empty value leaves only a dot, which has another meaning in a path");
    }
    Ok(expanded)
}

/// The value of a header parameter, not encoded. `None`: the header is left out.
#[must_use]
pub fn header(style: HeaderStyle, param: &Param) -> Option<String> {
    match param {
        Param::Null | Param::Scalar(_) => param.text(),
        Param::List(elements) => joined(elements.iter().filter_map(Param::text), ","),
        Param::Object(members) if style.explode => joined(
            present(members).map(|(key, value)| format!("{key}={value}")),
            ",",
        ),
        Param::Object(members) => joined(
            present(members).flat_map(|(key, value)| [key.to_owned(), value]),
            ",",
        ),
    }
}

/// The cookies of a cookie parameter, `name=value`. Each stands on its own between `; `.
///
/// # Errors
/// [`CookieStyle::COOKIE`] encodes nothing, so a value with a character that a cookie cannot carry
/// is refused: white space, `;`, control characters and everything outside ASCII.
pub fn cookie(name: &str, style: CookieStyle, param: &Param) -> Result<Vec<String>, &'static str> {
    let escape = if style.plain {
        Escape::PLAIN
    } else {
        Escape::PERCENT
    };
    let pairs = form(name, param, style.explode, ",", escape).into_iter();
    let pairs = pairs.map(joined_pair);
    if !style.plain {
        return Ok(joined(pairs, "&").into_iter().collect());
    }
    let pairs: Vec<String> = pairs.collect();
    if pairs.iter().all(|pair| is_cookie_text(pair)) {
        Ok(pairs)
    } else {
        Err("a cookie cannot carry white space, `;`, control characters or anything outside ASCII")
    }
}

/// Whether a cookie pair can hold the text plainly.
#[must_use]
pub fn is_cookie_text(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b';')
}

/// Whether a path's segment means "here" or "one up", also with its dots percent-encoded.
#[must_use]
pub fn is_dot_segment(segment: &str) -> bool {
    let mut dots = 0;
    let mut rest = segment;
    while !rest.is_empty() {
        let Some(after) = rest
            .strip_prefix('.')
            .or_else(|| rest.strip_prefix("%2e"))
            .or_else(|| rest.strip_prefix("%2E"))
        else {
            return false;
        };
        dots += 1;
        rest = after;
    }
    dots == 1 || dots == 2
}
