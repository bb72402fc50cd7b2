//! What a description says about one property of a form or multipart body: its [Encoding
//! Object](https://spec.openapis.org/oas/v3.2.0.html#encoding-object).

use serde_json::Value;

use super::media;
use super::param::Param;
use super::style::QueryStyle;

/// How one property is written, or one element of a list. Those without one are written by their
/// values.
#[derive(Clone, Copy, Debug)]
pub struct Encoding {
    /// The property; for an element of a list, a word for its place.
    pub name: &'static str,
    /// Its media type: one, a range, or several separated by commas.
    pub content_type: Option<&'static str>,
    /// Its style. It is only there if the description says `style`, `explode` or `allowReserved`,
    /// and takes the place of the media type.
    pub style: Option<QueryStyle>,
    /// Headers of its parts in a multipart body, with their values.
    pub headers: &'static [(&'static str, &'static str)],
    /// What is said of the parts of a part that is a multipart body itself.
    pub nested: Option<Nested>,
    /// Writes lists and objects as the media type has them, where that is not JSON.
    pub write: Option<Write>,
}

/// Writes a value.
pub type Write = fn(&Param) -> Result<String, &'static str>;

/// The encodings of the parts of a part.
#[derive(Clone, Copy, Debug)]
pub enum Nested {
    /// By the names of the members of an object.
    Named(&'static [Encoding]),
    /// By the places in a list: the first ones, and all others.
    Listed(&'static [Encoding], &'static Encoding),
}

impl Encoding {
    /// A property of which nothing is said yet.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            content_type: None,
            style: None,
            headers: &[],
            nested: None,
            write: None,
        }
    }

    /// With a media type.
    #[must_use]
    pub const fn content_type(self, media_type: &'static str) -> Self {
        Self {
            content_type: Some(media_type),
            ..self
        }
    }

    /// With a style.
    #[must_use]
    pub const fn style(self, style: QueryStyle) -> Self {
        Self {
            style: Some(style),
            ..self
        }
    }

    /// With headers.
    #[must_use]
    pub const fn headers(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    /// With what is said of the parts inside of it.
    #[must_use]
    pub const fn nested(self, nested: Nested) -> Self {
        Self {
            nested: Some(nested),
            ..self
        }
    }

    /// With a way to write lists and objects.
    #[must_use]
    pub const fn write(self, write: Write) -> Self {
        Self {
            write: Some(write),
            ..self
        }
    }

    /// The one for a property.
    #[must_use]
    pub fn find(encodings: &[Self], name: &str) -> Self {
        let found = encodings.iter().find(|encoding| encoding.name == name);
        found.copied().unwrap_or(Self::new(""))
    }

    /// The first media type in the list that is not a range.
    #[must_use]
    pub fn concrete(&self) -> Option<&'static str> {
        self.all().find(|media_type| !media_type.contains('*'))
    }

    /// The first media type in the list that is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&'static str> {
        self.all().find(|media_type| media::is_json(media_type))
    }

    /// The first media type in the list that is XML.
    #[must_use]
    pub fn xml(&self) -> Option<&'static str> {
        self.all().find(|media_type| media::is_xml(media_type))
    }

    fn all(&self) -> impl Iterator<Item = &'static str> {
        let list = self.content_type.unwrap_or_default();
        let list = list.split(',').map(str::trim);
        list.filter(|media_type| !media_type.is_empty())
    }
}

/// What one value is by the standard's table of default media types: `None` for none, a text, or
/// JSON for lists and objects and where the description says JSON.
///
/// # Errors
/// A list or an object for which the description has another media type than JSON or plain text, or
/// that cannot be written as it.
pub fn written(encoding: Encoding, value: &Param) -> Result<Option<Written>, &'static str> {
    let is_scalar = match value {
        Param::Null => return Ok(None),
        Param::Scalar(_) => true,
        Param::List(_) | Param::Object(_) => false,
    };
    let concrete = encoding.concrete();
    let media_type = match is_scalar {
        true => concrete,
        false => encoding.json().or(concrete).or(Some("application/json")),
    };
    if let (false, Some(write)) = (is_scalar, encoding.write) {
        let (media_type, text) = (encoding.xml().or(media_type), write(value)?);
        return Ok(Some(Written { media_type, text }));
    }
    let is_plain =
        |media_type| media::is_json(media_type) || media::lies_in(media_type, "text/plain");
    if !is_scalar && !media_type.is_some_and(is_plain) {
        return Err("a list or an object can only be written as JSON");
    }
    let text = match (value, media_type) {
        (Param::Scalar(Value::String(text)), Some(media_type)) if media::is_json(media_type) => {
            Some(Value::from(text.as_str()).to_string())
        }
        _ => value.text(),
    };
    Ok(text.map(|text| Written { media_type, text }))
}

/// A value as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its media type; `None` for plain text of which the description says nothing.
    pub media_type: Option<&'static str>,
    /// The text.
    pub text: String,
}

/// The values that a property stands for: each element of a list is one of its own, by the
/// standard's word that a list is written as its elements are.
#[must_use]
pub fn values(value: &Param) -> &[Param] {
    match value {
        Param::List(elements) => elements,
        Param::Null | Param::Scalar(_) | Param::Object(_) => std::slice::from_ref(value),
    }
}
