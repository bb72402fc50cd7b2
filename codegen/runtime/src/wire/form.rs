//! A value as a form, `application/x-www-form-urlencoded`, by the [WHATWG's
//! rules](https://url.spec.whatwg.org/#application/x-www-form-urlencoded): a space is `+`.
//!
//! What the description says about a property is its [`Encoding`]. Where it says nothing of `style`,
//! `explode` and `allowReserved`, versions 3.0.4, 3.1.1 and 3.2 of the standard agree that the
//! property is written by its media type, and show it: a scalar as its text, a list as its elements
//! under the same name, an object as JSON. (Versions before could be read as `style: form`.) Where
//! it says one of them, the property is written as a query parameter of that style.

use super::encoding::{Encoding, values, written};
use super::param::{NOT_JSON, Param};
use super::percent::encode_form;
use super::style;

/// The argument that cannot be sent, and why.
pub type Refused = (String, &'static str);

/// The pairs of an object, `name=value`, encoded. Members without a value are left out.
///
/// # Errors
/// The value is no object, or a member cannot be written.
pub fn pairs(value: Option<Param>, fields: &[Encoding]) -> Result<Vec<String>, Refused> {
    let members = match value {
        Some(Param::Object(members)) => members,
        Some(Param::Null) => Vec::new(),
        Some(_) => return Err(("body".to_owned(), "only an object can be a form")),
        None => return Err(("body".to_owned(), NOT_JSON)),
    };
    let mut pairs = Vec::new();
    for (name, value) in &members {
        let encoding = Encoding::find(fields, name);
        if let Some(style) = encoding.style {
            pairs.extend(style::form_field(name, style, value));
            continue;
        }
        for value in values(value) {
            let written = written(encoding, value).map_err(|reason| (name.clone(), reason))?;
            pairs
                .extend(written.map(|written| {
                    format!("{}={}", encode_form(name), encode_form(&written.text))
                }));
        }
    }
    Ok(pairs)
}
