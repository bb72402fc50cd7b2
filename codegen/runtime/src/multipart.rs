//! A value as a multipart body, [RFC 7578](https://www.rfc-editor.org/rfc/rfc7578): a part for each
//! of its members, files among them.

use std::hash::{BuildHasher, RandomState};

use http::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::binary::{Aside, Binary};
use super::body::Body;
use super::encoding::{Encoding, values, written};
use super::param::Param;
use super::request::{NOT_JSON, Request};
use super::style;

impl Request {
    /// Sets the body: an object with a part for each member that has a value, for each element if
    /// it is a list.
    ///
    /// By the standard's defaults a scalar is plain text, an object JSON, and binary content
    /// `application/octet-stream` with a file name; what the description says otherwise is in
    /// `parts`. A file inside of an object is a text there, if it can be. Of several media types
    /// for binary content the first is sent, unless the content has one of its own.
    ///
    /// The boundary is random, unless the content type brings one along.
    pub fn multipart<T: Serialize + ?Sized>(
        &mut self,
        content_type: &str,
        value: &T,
        parts: &[Encoding],
    ) {
        let (param, aside) = Aside::during(|| Param::of(value));
        self.set_multipart(content_type, param, &aside, parts);
    }

    fn set_multipart(
        &mut self,
        content_type: &str,
        param: Option<Param>,
        aside: &Aside,
        parts: &[Encoding],
    ) {
        let members = match param {
            Some(Param::Object(members)) => members,
            Some(Param::Null) => Vec::new(),
            Some(_) => return self.refuse("body", "only an object can be a multipart body"),
            None => return self.refuse("body", NOT_JSON),
        };
        let (content_type, boundary) = with_boundary(content_type);
        let mut writer = Writer {
            boundary,
            text: Vec::new(),
            bodies: Vec::new(),
        };
        for (name, value) in members {
            let encoding = Encoding::find(parts, &name);
            if let Err(reason) = writer.member(&name, value, encoding, aside) {
                return self.refuse(&name, reason);
            }
        }
        let body = writer.finish();
        self.set_body(&content_type, body);
    }
}

/// The content type with a boundary, and the boundary.
fn with_boundary(content_type: &str) -> (String, String) {
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

struct Writer {
    boundary: String,
    /// What comes before the next body.
    text: Vec<u8>,
    bodies: Vec<Body>,
}

/// What the head of a part says.
struct Head<'a> {
    name: &'a str,
    file_name: Option<&'a str>,
    media_type: Option<&'a str>,
    headers: &'static [(&'static str, &'static str)],
}

impl Writer {
    fn member(
        &mut self,
        name: &str,
        value: Param,
        encoding: Encoding,
        aside: &Aside,
    ) -> Result<(), &'static str> {
        let headers = encoding.headers;
        for value in values(&value) {
            if let Some(binary) = found(value, aside) {
                self.binary(name, binary, encoding)?;
            }
        }
        let rest = without_binaries(value, aside)?;
        if let Some(style) = encoding.style {
            for (name, text) in style::plain_pairs(name, style, &rest) {
                let head = Head {
                    name: &name,
                    file_name: None,
                    media_type: None,
                    headers,
                };
                self.part(&head, text.into())?;
            }
            return Ok(());
        }
        for value in values(&rest) {
            if let Some(written) = written(encoding, value)? {
                let head = Head {
                    name,
                    file_name: None,
                    media_type: written.media_type,
                    headers,
                };
                self.part(&head, written.text.into())?;
            }
        }
        Ok(())
    }

    fn binary(
        &mut self,
        name: &str,
        binary: &Binary,
        encoding: Encoding,
    ) -> Result<(), &'static str> {
        let documented = encoding.concrete().unwrap_or("application/octet-stream");
        let head = Head {
            name,
            file_name: Some(binary.name().unwrap_or(name)),
            media_type: Some(binary.media_type().unwrap_or(documented)),
            headers: encoding.headers,
        };
        self.part(&head, binary.body().clone())
    }

    fn part(&mut self, head: &Head<'_>, body: Body) -> Result<(), &'static str> {
        let mut text = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            escaped(head.name)
        );
        if let Some(file_name) = head.file_name {
            text.push_str(&format!("; filename=\"{}\"", escaped(file_name)));
        }
        let content_type = head.media_type.map(|value| ("Content-Type", value));
        for (name, value) in content_type.iter().chain(head.headers) {
            // Neither may end its line: what comes next would be a header of somebody's choice.
            let is_name = HeaderName::from_bytes(name.as_bytes()).is_ok();
            if !is_name || HeaderValue::from_str(value).is_err() {
                return Err("a header of its part cannot carry its value");
            }
            text.push_str(&format!("\r\n{name}: {value}"));
        }
        text.push_str("\r\n\r\n");
        self.text.extend(text.as_bytes());
        self.content(body);
        self.text.extend(b"\r\n");
        Ok(())
    }

    /// Short bytes go along with the text around them; everything else stays what it is.
    fn content(&mut self, body: Body) {
        const SHORT: usize = 16 * 1024;
        match body.as_bytes().filter(|bytes| bytes.len() <= SHORT) {
            Some(bytes) => self.text.extend(bytes),
            None => {
                self.bodies.push(std::mem::take(&mut self.text).into());
                self.bodies.push(body);
            }
        }
    }

    fn finish(mut self) -> Body {
        self.text
            .extend(format!("--{}--\r\n", self.boundary).as_bytes());
        let last = Body::from(self.text);
        if self.bodies.is_empty() {
            return last;
        }
        self.bodies.push(last);
        Body::joined(self.bodies)
    }
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

/// The value without the files that are parts of their own, and with those further inside as text.
fn without_binaries(value: Param, aside: &Aside) -> Result<Param, &'static str> {
    match value {
        Param::List(mut elements) => {
            elements.retain(|element| found(element, aside).is_none());
            inlined(Param::List(elements), aside)
        }
        value if found(&value, aside).is_some() => Ok(Param::Null),
        value => inlined(value, aside),
    }
}

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
