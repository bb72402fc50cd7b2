//! A value as a multipart body, [RFC 7578](https://www.rfc-editor.org/rfc/rfc7578): a part for each
//! of its members, files among them.

use std::hash::{BuildHasher, RandomState};

use http::{HeaderName, HeaderValue};
use serde_json::Value;

use super::super::values::binary::{Aside, Binary};
use super::super::values::body::Body;
use super::encoding::{Encoding, Nested, values, written};
use super::param::Param;
use super::parts::{Multipart, Part, PartHeader};
use super::style::{self, QueryStyle};

impl Multipart {
    /// The body that it is with these headers for its parts, and the name of a header for which
    /// there is no part.
    #[must_use]
    pub fn body(&self, headers: &[PartHeader]) -> (Body, Option<String>) {
        let mut parts = self.parts.clone();
        let mut lost = None;
        for header in headers {
            let mut own = parts.iter_mut().filter(|part| part.key == header.part);
            for value in &header.values {
                match (own.next(), value) {
                    (Some(part), Some(value)) => part.set(&header.name, value),
                    (None, Some(_)) => lost = Some(header.name.clone()),
                    (_, None) => {}
                }
            }
        }
        (joined(&self.boundary, parts), lost)
    }
}

/// The content type with a boundary, and the boundary.
pub(in super::super) fn with_boundary(content_type: &str) -> (String, String) {
    let mut parameters = content_type.split(';').skip(1);
    let given = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_boundary = name.trim().eq_ignore_ascii_case("boundary");
        is_boundary.then(|| value.trim().trim_matches('"').to_owned())
    });
    if let Some(boundary) = given {
        return (content_type.to_owned(), boundary);
    }
    // Random keys, so that no content holds it but by a chance of one in 2^128.
    let keys = RandomState::new();
    let boundary = format!("{:016x}{:016x}", keys.hash_one(0), keys.hash_one(1));
    (format!("{content_type}; boundary={boundary}"), boundary)
}

/// How the parts are told apart, with what the description says of them.
#[derive(Clone, Copy)]
pub(in super::super) enum Plan<'a> {
    /// By the names of an object's members.
    Named(&'a [Encoding]),
    /// By their places in a list: the first ones, and all others.
    Listed(&'a [Encoding], Encoding),
}

/// The argument that cannot be sent, and why.
pub(in super::super) type Refused = (String, &'static str);

impl Plan<'_> {
    pub(in super::super) fn parts(self, value: Param, aside: &Aside) -> Result<Vec<Part>, Refused> {
        let mut writer = Writer {
            aside,
            parts: Vec::new(),
        };
        match (self, value) {
            (_, Param::Null) => {}
            (Self::Named(encodings), Param::Object(members)) => {
                for (name, value) in members {
                    let encoding = Encoding::find(encodings, &name);
                    let written = writer.member(&name, value, encoding);
                    written.map_err(|reason| (name, reason))?;
                }
            }
            (Self::Listed(first, others), Param::List(elements)) => {
                for (index, element) in elements.into_iter().enumerate() {
                    let encoding = first.get(index).copied().unwrap_or(others);
                    let written = writer.element(element, encoding);
                    written.map_err(|reason| (format!("part {}", index + 1), reason))?;
                }
            }
            (Self::Named(_), _) => {
                return Err(("body".to_owned(), "only an object can be a multipart body"));
            }
            (Self::Listed(..), _) => {
                let reason = "only a list can be a multipart body without names";
                return Err(("body".to_owned(), reason));
            }
        }
        Ok(writer.parts)
    }
}

struct Writer<'a> {
    aside: &'a Aside,
    parts: Vec<Part>,
}

impl Writer<'_> {
    fn member(&mut self, name: &str, value: Param, encoding: Encoding) -> Result<(), &'static str> {
        let named = |text: &str, file_name: Option<&str>| {
            let mut disposition = format!("form-data; name=\"{}\"", escaped(text));
            if let Some(file_name) = file_name {
                disposition.push_str(&format!("; filename=\"{}\"", escaped(file_name)));
            }
            Some(disposition)
        };
        for value in values(&value) {
            if let Some(binary) = found(value, self.aside) {
                let file_name = binary.name().unwrap_or(name);
                self.binary(name, named(name, Some(file_name)), binary, encoding)?;
            }
        }
        let rest = without_binaries(value, self.aside);
        if let Some(style) = encoding.style {
            for (text, value) in self.pairs(name, style, rest)? {
                if let Some(binary) = self.aside.find(&value) {
                    let file_name = binary.name().unwrap_or(&text);
                    self.binary(name, named(&text, Some(file_name)), binary, encoding)?;
                } else {
                    self.part(name, named(&text, None), None, value.into(), encoding)?;
                }
            }
            return Ok(());
        }
        let rest = match rest {
            Param::List(elements) => elements,
            rest => vec![rest],
        };
        for value in rest {
            self.value(name, named(name, None), value, encoding)?;
        }
        Ok(())
    }

    /// The parts that a style makes of a value: a file is one of its own, unless the style joins it to others.
    fn pairs(
        &self,
        name: &str,
        style: QueryStyle,
        value: Param,
    ) -> Result<Vec<(String, String)>, &'static str> {
        let pairs = style::plain_pairs(name, style, &value);
        let is_joined = |text: &str| self.aside.is_in(text) && self.aside.find(text).is_none();
        match pairs.iter().any(|(_, text)| is_joined(text)) {
            true => {
                let value = inlined(value, self.aside)?;
                Ok(style::plain_pairs(name, style, &value))
            }
            false => Ok(pairs),
        }
    }

    fn element(&mut self, value: Param, encoding: Encoding) -> Result<(), &'static str> {
        let key = encoding.name;
        if let Some(binary) = found(&value, self.aside) {
            let attached = |name| format!("attachment; filename=\"{}\"", escaped(name));
            return self.binary(key, binary.name().map(attached), binary, encoding);
        }
        match value {
            // The parts behind it keep their places.
            Param::Null => {
                let media_type = Some("application/json");
                self.part(key, None, media_type, "null".into(), encoding)
            }
            value => self.value(key, None, value, encoding),
        }
    }

    fn value(
        &mut self,
        key: &str,
        disposition: Option<String>,
        value: Param,
        encoding: Encoding,
    ) -> Result<(), &'static str> {
        let outer = encoding.concrete().filter(|name| is_multipart(name));
        if let Some(content_type) = outer
            && matches!(value, Param::List(_) | Param::Object(_))
        {
            let plan = match (encoding.nested, &value) {
                (Some(Nested::Named(encodings)), _) => Plan::Named(encodings),
                (Some(Nested::Listed(first, others)), _) => Plan::Listed(first, *others),
                (None, Param::List(_)) => Plan::Listed(&[], Encoding::new("")),
                (None, _) => Plan::Named(&[]),
            };
            let parts = plan
                .parts(value, self.aside)
                .map_err(|(_, reason)| reason)?;
            let (content_type, boundary) = with_boundary(content_type);
            let body = joined(&boundary, parts);
            return self.part(key, disposition, Some(&content_type), body, encoding);
        }
        match written(encoding, &inlined(value, self.aside)?)? {
            Some(written) => {
                let body = written.text.into();
                self.part(key, disposition, written.media_type, body, encoding)
            }
            None => Ok(()),
        }
    }

    fn binary(
        &mut self,
        key: &str,
        disposition: Option<String>,
        binary: &Binary,
        encoding: Encoding,
    ) -> Result<(), &'static str> {
        let documented = encoding.concrete().unwrap_or("application/octet-stream");
        let media_type = Some(binary.media_type().unwrap_or(documented));
        let body = binary.body().clone();
        self.part(key, disposition, media_type, body, encoding)
    }

    fn part(
        &mut self,
        key: &str,
        disposition: Option<String>,
        media_type: Option<&str>,
        content: Body,
        encoding: Encoding,
    ) -> Result<(), &'static str> {
        let mut part = Part {
            key: key.to_owned(),
            head: Vec::new(),
            content,
        };
        let disposition = disposition
            .iter()
            .map(|value| (DISPOSITION, value.as_str()));
        let media_type = media_type.map(|value| ("Content-Type", value));
        let own = disposition.chain(media_type);
        for (name, value) in own.chain(encoding.headers.iter().copied()) {
            if !is_header(name, value) {
                return Err("a header of its part cannot carry its value");
            }
            part.set(name, value);
        }
        self.parts.push(part);
        Ok(())
    }
}

const DISPOSITION: &str = "Content-Disposition";

/// Neither may end its line: what comes next would be a header of somebody's choice.
pub(in super::super) fn is_header(name: &str, value: &str) -> bool {
    HeaderName::from_bytes(name.as_bytes()).is_ok() && HeaderValue::from_str(value).is_ok()
}

fn is_multipart(media_type: &str) -> bool {
    let kind = media_type.split('/').next().unwrap_or_default();
    kind.eq_ignore_ascii_case("multipart")
}

impl Part {
    /// Sets a header, in the place of one that has the name already.
    fn set(&mut self, name: &str, value: &str) {
        let line = (name.to_owned(), value.to_owned());
        let known = self.head.iter_mut();
        match known
            .into_iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
        {
            Some(known) => *known = line,
            None => self.head.push(line),
        }
    }
}

/// The parts with the boundary around them. Short content goes along with the text around it;
/// everything else stays what it is.
fn joined(boundary: &str, parts: Vec<Part>) -> Body {
    const SHORT: usize = 16 * 1024;
    let (mut text, mut bodies) = (Vec::new(), Vec::new());
    for part in parts {
        text.extend(format!("--{boundary}\r\n").as_bytes());
        for (name, value) in &part.head {
            text.extend(format!("{name}: {value}\r\n").as_bytes());
        }
        text.extend(b"\r\n");
        match part.content.as_bytes().filter(|bytes| bytes.len() <= SHORT) {
            Some(bytes) => text.extend(bytes),
            None => {
                bodies.push(std::mem::take(&mut text).into());
                bodies.push(part.content);
            }
        }
        text.extend(b"\r\n");
    }
    text.extend(format!("--{boundary}--\r\n").as_bytes());
    let last = Body::from(text);
    if bodies.is_empty() {
        return last;
    }
    bodies.push(last);
    Body::joined(bodies)
}

/// A name between quotes, [as browsers write
/// it](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data).
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn found<'a>(value: &Param, aside: &'a Aside) -> Option<&'a Binary> {
    match value {
        Param::Scalar(Value::String(text)) => aside.find(text),
        Param::Null | Param::Scalar(_) | Param::List(_) | Param::Object(_) => None,
    }
}

/// The value without the files that are parts of their own.
fn without_binaries(value: Param, aside: &Aside) -> Param {
    match value {
        Param::List(mut elements) => {
            elements.retain(|element| found(element, aside).is_none());
            Param::List(elements)
        }
        value if found(&value, aside).is_some() => Param::Null,
        value => value,
    }
}

/// Files further inside as text.
fn inlined(value: Param, aside: &Aside) -> Result<Param, &'static str> {
    const NOT_TEXT: &str = "a file inside of an object can only be sent if it is text";
    Ok(match value {
        Param::Scalar(Value::String(text)) if aside.is_in(&text) => {
            let binary = aside.find(&text).and_then(Binary::text);
            Param::Scalar(binary.ok_or(NOT_TEXT)?.into())
        }
        Param::Null | Param::Scalar(_) => value,
        Param::List(elements) => {
            let elements = elements.into_iter().map(|element| inlined(element, aside));
            Param::List(elements.collect::<Result<_, _>>()?)
        }
        Param::Object(members) => {
            let members = members
                .into_iter()
                .map(|(name, value)| Ok((name, inlined(value, aside)?)));
            Param::Object(members.collect::<Result<_, &'static str>>()?)
        }
    })
}
