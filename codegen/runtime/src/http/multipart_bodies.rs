//! Multipart bodies of a request, and the headers of their parts.

use super::super::json::Encode;
use super::super::values::binary::Aside;
use super::super::values::body::Body;
use super::super::wire::encoding::Encoding;
use super::super::wire::multipart::{Plan, is_header, with_boundary};
use super::super::wire::param::{NOT_JSON, Param};
use super::super::wire::parts::{Multipart, PartHeader};
use super::super::wire::style::{self, HeaderStyle};
use super::request::{Request, UNSENDABLE};

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
    pub fn multipart<T: Encode + ?Sized>(
        &mut self,
        content_type: &str,
        value: &T,
        parts: &[Encoding],
    ) {
        let (param, aside) = Aside::during(|| Param::of(value));
        self.set_multipart(content_type, param, &aside, Plan::Named(parts));
    }

    /// Sets the body: a list with a part for each element, in order and without names
    /// ([3.2, "Encoding By
    /// Position"](https://spec.openapis.org/oas/v3.2.0.html#encoding-by-position)). The first parts
    /// are written as `first` says, one by one, all further ones as `others` says. A part has a
    /// `Content-Disposition` if the description has one, or if it is a file with a name.
    pub fn multipart_list<T: Encode + ?Sized>(
        &mut self,
        content_type: &str,
        value: &T,
        first: &[Encoding],
        others: Encoding,
    ) {
        let (param, aside) = Aside::during(|| Param::of(value));
        self.set_multipart(content_type, param, &aside, Plan::Listed(first, others));
    }

    /// Sets a header of the part that the encoding of this name is for, or takes it out if the
    /// value is none. It comes before one of the same name that the description gives a value.
    pub fn part_header<T: Encode + ?Sized>(
        &mut self,
        part: &str,
        name: &str,
        style: HeaderStyle,
        value: &T,
    ) {
        let values = Param::of(value).map(|value| vec![value]);
        self.set_part_header(part, name, style, values);
    }

    /// Sets a header of the parts that the encoding of this name is for: a value for each of them, in
    /// their order.
    pub fn part_headers<T: Encode>(
        &mut self,
        part: &str,
        name: &str,
        style: HeaderStyle,
        values: &[T],
    ) {
        let values = values.iter().map(Param::of).collect();
        self.set_part_header(part, name, style, values);
    }

    fn set_multipart(
        &mut self,
        content_type: &str,
        param: Option<Param>,
        aside: &Aside,
        plan: Plan<'_>,
    ) {
        let Some(param) = param else {
            return self.refuse("body", NOT_JSON);
        };
        let (content_type, boundary) = with_boundary(content_type);
        match plan.parts(param, aside) {
            Ok(parts) => {
                self.set_body(&content_type, Body::default());
                self.multipart = Some(Multipart { boundary, parts });
                self.join_parts();
            }
            Err((argument, reason)) => self.refuse(&argument, reason),
        }
    }

    fn set_part_header(
        &mut self,
        part: &str,
        name: &str,
        style: HeaderStyle,
        values: Option<Vec<Param>>,
    ) {
        let Some(values) = values else {
            return self.refuse(name, NOT_JSON);
        };
        let values = values.iter().map(|value| style::header(style, value));
        let values: Vec<Option<String>> = values.collect();
        if values.iter().flatten().any(|value| !is_header(name, value)) {
            return self.refuse(name, UNSENDABLE);
        }
        let is_same =
            |known: &PartHeader| known.part == part && known.name.eq_ignore_ascii_case(name);
        self.part_headers.retain(|known| !is_same(known));
        if values.iter().any(Option::is_some) {
            self.part_headers.push(PartHeader {
                part: part.to_owned(),
                name: name.to_owned(),
                values,
            });
        }
        self.join_parts();
    }

    /// Makes the body of what is known of it so far: its parts and their headers come in any order.
    fn join_parts(&mut self) {
        let Some(multipart) = &self.multipart else {
            return;
        };
        let (whole, lost) = multipart.body(&self.part_headers);
        if let Some((_, body)) = &mut self.body {
            *body = whole;
        }
        if let Some(name) = lost {
            self.refuse(&name, "there is no part of the body that it could stand in");
        }
    }
}
