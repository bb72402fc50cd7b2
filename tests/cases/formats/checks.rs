use serde_json::json;

use super::expected::types::Formats;
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let formats: Formats = keeps(json!({
        "dateTime": "2024-02-29T12:30:00.50+01:00",
        "date": "2024-02-29",
        "time": "12:30:00Z",
        "duration": "P1DT12H",
        "uuid": "F81D4FAE-7dec-11d0-a765-00a0c91e6bf6",
        "int32": i32::MIN,
        "int64": i64::MIN,
        "uint32": u32::MAX,
        "uint64": u64::MAX,
        "float": 1.5,
        "double": 0.1,
        "wholeNumber": i64::MAX,
        "byte": "aGk=",
        "password": "x",
        "ipv4": "127.0.0.1",
        "ipv6": "::1",
        "uri": "https://example.com/a?b#c",
        "unknown": "red",
    }));
    assert_eq!(formats.uint64, Some(u64::MAX));
    assert_eq!(formats.unknown.as_deref(), Some("red"));
    let date = formats.date.and_then(|date| date.parts()).expect("a date");
    assert_eq!((date.year, date.month, date.day), (2024, 2, 29));
    assert_eq!(
        formats.byte.as_ref().and_then(|byte| byte.as_bytes()),
        Some(&b"hi"[..])
    );
}

/// A server that writes a date slightly wrong does not cost the whole answer.
#[test]
fn what_is_not_of_the_format_survives() {
    let formats: Formats = keeps(json!({
        "dateTime": "2024-02-29 12:30:00",
        "date": "29.2.2024",
        "time": "noon",
        "duration": "a day",
        "uuid": "none",
        "byte": "***",
        "ipv4": "localhost",
        "ipv6": "127.0.0.1",
        "uri": "not a uri",
    }));
    let date = formats.date.expect("it is there");
    assert_eq!((date.is_valid(), date.as_str()), (false, "29.2.2024"));
    keeps::<Formats>(json!({"dateTime": "", "byte": "", "uuid": ""}));
    // Unix time, which is what some servers mean by it.
    keeps::<Formats>(json!({"dateTime": 1_709_209_800}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Formats>(json!({"date": {}})),
        "$.date: expected a string, found an object"
    );
    assert_eq!(
        refuses::<Formats>(json!({"int32": 2_147_483_648_i64})),
        "$.int32: expected an integer that fits i32, found one that does not"
    );
    assert_eq!(
        refuses::<Formats>(json!({"uint32": -1})),
        "$.uint32: expected an integer that fits u32, found one that does not"
    );
    assert_eq!(
        refuses::<Formats>(json!({"double": "0.1"})),
        "$.double: expected a number, found a string"
    );
}
