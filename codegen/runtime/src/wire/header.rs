//! Headers of an answer as typed values, by the standard's [style
//! `simple`](https://spec.openapis.org/oas/v3.2.0.html#style-values): `blue,black`, `R,100,G,200`.

use std::fmt;

use http::HeaderMap;

use super::super::json::{self, Decode, Writer};

/// Reads a header that is a scalar: its whole text. `None` if it is not there.
///
/// # Errors
/// The header does not fit the type, or is not text.
pub fn get<T: Decode>(headers: &HeaderMap, name: &str) -> Result<Option<T>, HeaderError> {
    read(headers, name, |text, out| out.string(text))
}

/// Reads a header that is a list, separated by commas; it may be spread over several headers of the
/// name.
///
/// # Errors
/// The header does not fit the type, or is not text.
pub fn get_list<T: Decode>(headers: &HeaderMap, name: &str) -> Result<Option<T>, HeaderError> {
    // The dates of cookies have commas, and no list of cookies has.
    let separator = separator(name);
    read(headers, name, |text, out| {
        let mut list = out.list();
        parts(text, separator).for_each(|part| list.element(part));
    })
}

/// Reads a header that is an object, in which names and values take turns: `R,100,G,200`.
///
/// # Errors
/// The header does not fit the type, or is not text.
pub fn get_object<T: Decode>(headers: &HeaderMap, name: &str) -> Result<Option<T>, HeaderError> {
    let mut is_odd = false;
    let found = read(headers, name, |text, out| {
        let mut object = out.object();
        let mut parts = parts(text, ',');
        while let Some(name) = parts.next() {
            match parts.next() {
                Some(value) => object.member(name, value),
                None => is_odd = true,
            }
        }
    });
    match is_odd {
        true => Err(HeaderError::new(
            name,
            "expected names and values in turn, found a name alone",
        )),
        false => found,
    }
}

/// Reads a header that is an object with `explode: true`: `R=100,G=200`.
///
/// # Errors
/// The header does not fit the type, or is not text.
pub fn get_exploded<T: Decode>(headers: &HeaderMap, name: &str) -> Result<Option<T>, HeaderError> {
    read(headers, name, |text, out| {
        let mut object = out.object();
        for part in parts(text, ',') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            object.member(name, value);
        }
    })
}

/// Reads a header whose description has JSON as its `content`.
///
/// # Errors
/// The header is not JSON, does not fit the type, or is not text.
pub fn get_json<T: Decode>(headers: &HeaderMap, name: &str) -> Result<Option<T>, HeaderError> {
    let Some(text) = text(headers, name)? else {
        return Ok(None);
    };
    match json::from_slice(text.as_bytes()) {
        Ok(value) => Ok(Some(value)),
        Err(error) => Err(HeaderError::new(name, error.to_string())),
    }
}

/// Reads several headers of an answer. One that cannot be read hides none of the others: it is `None`,
/// and [`HeaderReader::unreadable`] says why.
#[derive(Debug)]
pub struct HeaderReader<'h> {
    headers: &'h HeaderMap,
    unreadable: Vec<HeaderError>,
}

impl<'h> HeaderReader<'h> {
    /// Begins to read.
    #[must_use]
    pub fn new(headers: &'h HeaderMap) -> Self {
        Self {
            headers,
            unreadable: Vec::new(),
        }
    }

    /// A scalar, as [`get`] reads it.
    pub fn get<T: Decode>(&mut self, name: &str) -> Option<T> {
        let read = get(self.headers, name);
        self.note(read)
    }

    /// A list, as [`get_list`] reads it.
    pub fn get_list<T: Decode>(&mut self, name: &str) -> Option<T> {
        let read = get_list(self.headers, name);
        self.note(read)
    }

    /// An object, as [`get_object`] reads it.
    pub fn get_object<T: Decode>(&mut self, name: &str) -> Option<T> {
        let read = get_object(self.headers, name);
        self.note(read)
    }

    /// An object, as [`get_exploded`] reads it.
    pub fn get_exploded<T: Decode>(&mut self, name: &str) -> Option<T> {
        let read = get_exploded(self.headers, name);
        self.note(read)
    }

    /// What JSON says, as [`get_json`] reads it.
    pub fn get_json<T: Decode>(&mut self, name: &str) -> Option<T> {
        let read = get_json(self.headers, name);
        self.note(read)
    }

    /// The headers that could not be read, in the order in which they were asked for.
    #[must_use]
    pub fn unreadable(self) -> Vec<HeaderError> {
        self.unreadable
    }

    fn note<T>(&mut self, read: Result<Option<T>, HeaderError>) -> Option<T> {
        read.unwrap_or_else(|error| {
            self.unreadable.push(error);
            None
        })
    }
}

/// Why a header cannot be read. Tells kinds and never the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderError {
    name: String,
    message: String,
}

impl HeaderError {
    fn new(name: &str, message: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            message: message.into(),
        }
    }

    /// The header's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the header `{}` cannot be read: {}",
            self.name, self.message
        )
    }
}

impl std::error::Error for HeaderError {}

/// Writes the header's text as JSON, in which every scalar is a text, and decodes that.
fn read<T: Decode>(
    headers: &HeaderMap,
    name: &str,
    write: impl FnOnce(&str, &mut Writer),
) -> Result<Option<T>, HeaderError> {
    let Some(text) = text(headers, name)? else {
        return Ok(None);
    };
    let mut writer = Writer::default();
    write(&text, &mut writer);
    let json = writer
        .finish()
        .map_err(|reason| HeaderError::new(name, reason))?;
    match json::from_texts(&json) {
        Ok(value) => Ok(Some(value)),
        Err(error) => Err(HeaderError::new(name, error.message())),
    }
}

/// What stands between commas, or line breaks for cookies. An empty text is an empty list, and RFC
/// 9110, section 5.6.1, skips empty elements.
fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let parts = text.split(separator).map(str::trim);
    parts.filter(|part| !part.is_empty())
}

fn separator(name: &str) -> char {
    if name.eq_ignore_ascii_case("set-cookie") {
        '\n'
    } else {
        ','
    }
}

/// All headers of the name as one text, which is what they mean ([RFC 9110, section
/// 5.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.3)). Cookies stand on lines.
fn text(headers: &HeaderMap, name: &str) -> Result<Option<String>, HeaderError> {
    let joint = match separator(name) {
        '\n' => "\n",
        _ => ", ",
    };
    let mut whole: Option<String> = None;
    for value in headers.get_all(name) {
        let text = std::str::from_utf8(value.as_bytes());
        let text = text.map_err(|_| HeaderError::new(name, "it is not text in UTF-8"))?;
        match &mut whole {
            Some(whole) => {
                whole.push_str(joint);
                whole.push_str(text);
            }
            None => whole = Some(text.to_owned()),
        }
    }
    Ok(whole)
}
