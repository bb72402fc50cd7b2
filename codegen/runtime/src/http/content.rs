//! Parameters with `content`: a value written by a media type instead of a style. For text the
//! styles do; this is JSON.

use serde_json::Value;

use super::super::json::{self, Encode, Writer};
use super::super::wire::param::{NOT_JSON, Param};
use super::super::wire::percent::encode;
use super::super::wire::style::{CookieStyle, HeaderStyle, PathStyle};
use super::request::Request;

impl Request {
    /// Sets the path parameter `name`: a value as JSON.
    pub fn path_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.set_path(name, PathStyle::SIMPLE, json(value));
    }

    /// Sets the query parameter `name`: a value as JSON, `name=%7B%22a%22%3A1%7D`. Takes it out if
    /// the value is none.
    pub fn query_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        match text(json(value)) {
            Ok(text) => {
                let pair = text.map(|text| format!("{}={}", encode(name), encode(&text)));
                self.set_pairs(name, pair.into_iter().collect());
            }
            Err(reason) => self.refuse(name, reason),
        }
    }

    /// Sets the header parameter `name`: a value as JSON in ASCII. Takes it out if the value is
    /// none.
    pub fn header_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.set_header(name, HeaderStyle::SIMPLE, Param::of(&Json(value)));
    }

    /// Sets the cookie parameter `name`: a value as JSON, percent-encoded. Takes it out if the value
    /// is none.
    pub fn cookie_json<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.set_cookie(name, CookieStyle::FORM, json(value));
    }

    /// Sets the whole query: a value as JSON, percent-encoded. Credentials in the query come behind
    /// it.
    pub fn querystring_json<T: Encode + ?Sized>(&mut self, value: &T) {
        match text(json(value)) {
            Ok(text) => self.set_pairs("", text.iter().map(|text| encode(text)).collect()),
            Err(reason) => self.refuse("querystring", reason),
        }
    }
}

/// A value that is written as the text of its JSON, in ASCII; `null` as no value.
///
/// JSON can say every character by its number, and a header is sure to carry only ASCII.
#[derive(Clone, Copy, Debug)]
pub struct Json<'a, T: ?Sized>(pub &'a T);

impl<T: Encode + ?Sized> Encode for Json<'_, T> {
    fn encode(&self, out: &mut Writer) {
        match json::to_string(self.0).as_deref() {
            Ok("null") => out.null(),
            Ok(json) => out.string(&ascii(json)),
            Err(reason) => out.fail(reason),
        }
    }
}

/// The JSON text of a value as one word, or no value.
fn json<T: Encode + ?Sized>(value: &T) -> Option<Param> {
    json::to_string(value).ok().map(word)
}

fn word(json: String) -> Param {
    if json == "null" {
        Param::Null
    } else {
        Param::Scalar(Value::String(json))
    }
}

fn text(word: Option<Param>) -> Result<Option<String>, &'static str> {
    word.map(|word| word.text()).ok_or(NOT_JSON)
}

fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}
