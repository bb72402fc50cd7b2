//! Formats that are nearly one that is known.

use crate::source::grammar::closest;

/// The formats of the registry (<https://spec.openapis.org/registry/format/>), of JSON Schema, and those
/// that are common beside them.
const KNOWN: &[&str] = &[
    "base64",
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "cidr",
    "currency",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "duration",
    "email",
    "file",
    "float",
    "hostname",
    "html",
    "http-date",
    "id",
    "idn-email",
    "idn-hostname",
    "int",
    "int16",
    "int32",
    "int64",
    "int8",
    "integer",
    "ip",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json",
    "json-pointer",
    "long",
    "markdown",
    "media-range",
    "number",
    "object",
    "objectid",
    "password",
    "path",
    "phone",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "single",
    "string",
    "text",
    "time",
    "time-local",
    "timestamp",
    "uint",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "uinteger",
    "ulong",
    "unix-time",
    "unixtime",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
    "uuid4",
    "ulid",
    "version",
];

/// Those that change the type of a value.
const MEANT: &[&str] = &[
    "binary",
    "byte",
    "date",
    "date-time",
    "double",
    "duration",
    "float",
    "int32",
    "int64",
    "ipv4",
    "ipv6",
    "password",
    "time",
    "uint32",
    "uint64",
    "uri",
    "uuid",
];

/// The format that was meant by one that is unknown.
pub(super) fn meant(format: &str) -> Option<&'static str> {
    if KNOWN.contains(&format) || format.len() < 4 {
        return None;
    }
    if format.eq_ignore_ascii_case("datetime") {
        return Some("date-time");
    }
    closest(format, MEANT.iter().copied())
}
