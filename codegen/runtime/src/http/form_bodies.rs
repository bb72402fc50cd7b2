//! Forms as the body of a request, and as its whole query.

use super::super::json::Encode;
use super::super::wire::encoding::Encoding;
use super::super::wire::form::pairs;
use super::super::wire::param::Param;
use super::request::Request;

impl Request {
    /// Sets the body: an object as a form. Members without a value are left out.
    pub fn form<T: Encode + ?Sized>(&mut self, content_type: &str, value: &T, fields: &[Encoding]) {
        match pairs(Param::of(value), fields) {
            Ok(pairs) => self.set_body(content_type, pairs.join("&").into()),
            Err((argument, reason)) => self.refuse(&argument, reason),
        }
    }

    /// Sets the whole query: an object as a form. Credentials in the query come behind it.
    pub fn querystring_form<T: Encode + ?Sized>(&mut self, value: &T, fields: &[Encoding]) {
        match pairs(Param::of(value), fields) {
            Ok(pairs) => self.set_pairs("", pairs),
            Err((argument, reason)) => self.refuse(&argument, reason),
        }
    }
}
