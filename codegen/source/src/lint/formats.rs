//! Formats that are nearly one that is known, and values of those that are.

use crate::grammar::closest;

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
    "u-int32",
    "u-int64",
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
    const EITHER: &str = "int-or-string";
    if KNOWN.contains(&format) || format == EITHER || format.len() < 4 {
        return None;
    }
    let letters = format.replace(['-', '_'], "").to_ascii_lowercase();
    if matches!(letters.as_str(), "intorstring" | "intorstr") {
        return Some(EITHER);
    }
    if format.eq_ignore_ascii_case("datetime") {
        return Some("date-time");
    }
    // Which are told apart by their digits alone, and nearer to others.
    match letters.as_str() {
        "float32" => Some("float"),
        "float64" => Some("double"),
        _ => closest(format, MEANT.iter().copied()),
    }
}

/// What a text is not that is to be a value of a format, and how one is written.
pub(super) fn problem(format: &str, text: &str) -> Option<(&'static str, &'static str)> {
    let (is_one, noun, written) = match format {
        "date" => (is_date(text), "date", "`2024-12-31`"),
        "date-time" => (
            is_date_time(text),
            "date with a time",
            "`2024-12-31T23:59:59Z`",
        ),
        "uuid" => (
            is_uuid(text),
            "UUID",
            "`f81d4fae-7dec-11d0-a765-00a0c91e6bf6`",
        ),
        _ => return None,
    };
    (!is_one).then_some((noun, written))
}

/// `full-date` of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6).
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=last).contains(&day)
}

/// `date-time`, where a blank may stand for the `T`.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let is_offset = |text: &str| match text.split_once(':') {
        Some((hours, minutes)) => {
            let (hours, minutes) = (digits(hours, 2), digits(minutes, 2));
            hours.is_some_and(|hours| hours < 24) && minutes.is_some_and(|minutes| minutes < 60)
        }
        None => false,
    };
    let local = match time.strip_suffix(['Z', 'z']) {
        Some(local) => Some(local),
        None => time
            .rsplit_once(['+', '-'])
            .filter(|(_, offset)| is_offset(offset))
            .map(|(local, _)| local),
    };
    let Some(local) = local else {
        return false;
    };
    let (whole, is_fraction) = match local.split_once('.') {
        Some((whole, fraction)) => (whole, digits(fraction, fraction.len()).is_some()),
        None => (local, true),
    };
    let parts: Vec<&str> = whole.split(':').collect();
    let [hours, minutes, seconds] = parts.as_slice() else {
        return false;
    };
    let below = |text: &str, limit: u32| digits(text, 2).is_some_and(|number| number < limit);
    // A leap second is the 61st of its minute.
    is_date(date) && is_fraction && below(hours, 24) && below(minutes, 60) && below(seconds, 61)
}

/// The text form of [RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-4).
fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let is_hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(is_hex)
}

/// The number of a text of so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let is_all = text.len() == count && count > 0 && text.bytes().all(|byte| byte.is_ascii_digit());
    // Fractions may have more digits than fit.
    is_all.then(|| text.get(..count.min(9)).and_then(|text| text.parse().ok()))?
}
