//! Headers of an answer as typed values, by the standard's [style
//! `simple`](https://spec.openapis.org/oas/v3.2.0.html#style-values): `blue,black`, `R,100,G,200`.

use std::fmt;

use http::HeaderMap;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeOwned, Deserializer, Error, Expected, IntoDeserializer, Unexpected, Visitor,
};

use super::json;

/// Reads a header. `None` if it is not there.
///
/// A scalar is its whole text. A list is separated by commas, and may be spread over several headers
/// of the name; so may an object, in which names and values take turns.
///
/// # Errors
/// The header does not fit the type, or is not text.
pub fn get<T: DeserializeOwned>(headers: &HeaderMap, name: &str) -> Result<Option<T>, HeaderError> {
    read(headers, name, false)
}

/// Reads a header with `explode: true`, which differs for objects alone: `R=100,G=200`.
///
/// # Errors
/// The header does not fit the type, or is not text.
pub fn get_exploded<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &str,
) -> Result<Option<T>, HeaderError> {
    read(headers, name, true)
}

/// Reads a header whose description has JSON as its `content`.
///
/// # Errors
/// The header is not JSON, does not fit the type, or is not text.
pub fn get_json<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &str,
) -> Result<Option<T>, HeaderError> {
    let Some(text) = text(headers, name)? else {
        return Ok(None);
    };
    match json::from_slice(text.as_bytes()) {
        Ok(value) => Ok(Some(value)),
        Err(error) => Err(HeaderError::new(name, error.to_string())),
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

fn read<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &str,
    explode: bool,
) -> Result<Option<T>, HeaderError> {
    let Some(text) = text(headers, name)? else {
        return Ok(None);
    };
    let header = Text {
        // The dates of cookies have commas, and no list of cookies has.
        lines: name.eq_ignore_ascii_case("set-cookie"),
        text: &text,
        explode,
    };
    let value = T::deserialize(header);
    value
        .map(Some)
        .map_err(|Unfit(message)| HeaderError::new(name, message))
}

/// All headers of the name as one text, which is what they mean ([RFC 9110, section
/// 5.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.3)). Cookies stand on lines.
fn text(headers: &HeaderMap, name: &str) -> Result<Option<String>, HeaderError> {
    let joint = if name.eq_ignore_ascii_case("set-cookie") {
        "\n"
    } else {
        ", "
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

/// A header's text as a source to decode from.
#[derive(Clone, Copy)]
struct Text<'a> {
    text: &'a str,
    explode: bool,
    /// A list is separated by line breaks and not by commas.
    lines: bool,
}

impl<'a> Text<'a> {
    fn part(self, text: &'a str) -> Self {
        Self { text, ..self }
    }

    fn parts(self) -> impl Iterator<Item = Self> {
        let separator = if self.lines { '\n' } else { ',' };
        let parts = self.text.split(separator).map(str::trim);
        // An empty text is an empty list, and RFC 9110, section 5.6.1, skips empty elements.
        parts
            .filter(|part| !part.is_empty())
            .map(move |part| self.part(part))
    }

    fn parse<N: std::str::FromStr>(self, what: &str) -> Result<N, Unfit> {
        let parsed = self.text.trim().parse();
        parsed.map_err(|_| Unfit(format!("expected {what}, found another text")))
    }
}

macro_rules! numbers {
    ($($deserialize:ident $visit:ident $what:literal)*) => {
        $(
            fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
                visitor.$visit(self.parse($what)?)
            }
        )*
    };
}

impl<'de> Deserializer<'de> for Text<'_> {
    type Error = Unfit;

    numbers! {
        deserialize_i8 visit_i8 "an integer"
        deserialize_i16 visit_i16 "an integer"
        deserialize_i32 visit_i32 "an integer"
        deserialize_i64 visit_i64 "an integer"
        deserialize_i128 visit_i128 "an integer"
        deserialize_u8 visit_u8 "an integer"
        deserialize_u16 visit_u16 "an integer"
        deserialize_u32 visit_u32 "an integer"
        deserialize_u64 visit_u64 "an integer"
        deserialize_u128 visit_u128 "an integer"
        deserialize_f32 visit_f32 "a number"
        deserialize_f64 visit_f64 "a number"
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_str(self.text)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.text.trim() {
            text if text.eq_ignore_ascii_case("true") || text == "1" => visitor.visit_bool(true),
            text if text.eq_ignore_ascii_case("false") || text == "0" => visitor.visit_bool(false),
            _ => Err(Unfit(
                "expected true or false, found another text".to_owned(),
            )),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(SeqDeserializer::new(self.parts()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let mut members = Vec::new();
        let mut parts = self.parts();
        while let Some(part) = parts.next() {
            let (name, value) = if self.explode {
                part.text.split_once('=').unwrap_or((part.text, ""))
            } else {
                let value = parts.next().ok_or_else(|| {
                    Unfit("expected names and values in turn, found a name alone".to_owned())
                })?;
                (part.text, value.text)
            };
            members.push((self.part(name), self.part(value)));
        }
        visitor.visit_map(MapDeserializer::new(members.into_iter()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_enum(self.text.into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf unit_struct tuple_struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Unfit> for Text<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Why a text does not fit, without the text.
#[derive(Debug)]
struct Unfit(String);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unfit {}

impl Error for Unfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }

    // What serde says here would quote the header.
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self(format!("expected {expected}, found another text"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self(format!("expected {expected}, found another text"))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(format!(
            "expected one of {}, found another text",
            expected.join(", ")
        ))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        let expected = expected.join(", ");
        Self(format!(
            "expected only the members {expected}, found another one"
        ))
    }
}
