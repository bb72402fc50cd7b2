//! Dates and the like: kept as they came, whatever they are.

use std::time::{Duration as StdDuration, SystemTime, UNIX_EPOCH};

use proptest::prelude::*;
use runtime::base64::{Base64, decode, encode};
use runtime::formats::{Date, DateParts, DateTime, Duration, DurationParts, Time, TimeParts, Uuid};
use runtime::json::{Decode, Encode, from_slice, to_string};

fn same<T: Decode + Encode>(json: &str) -> T {
    let value: T = from_slice(json.as_bytes()).unwrap();
    assert_eq!(to_string(&value).unwrap(), json);
    value
}

#[test]
fn a_wrong_text_is_kept() {
    for json in [
        r#""""#,
        r#""yesterday""#,
        r#""2024-13-01""#,
        r#""2024-02-30T00:00:00Z""#,
        r#""\n""#,
        "1700000000",
        "-1",
        "1.5",
        "18446744073709551615",
    ] {
        assert!(!same::<DateTime>(json).is_valid(), "{json}");
        assert!(!same::<Date>(json).is_valid(), "{json}");
        assert!(!same::<Time>(json).is_valid(), "{json}");
        assert!(!same::<Duration>(json).is_valid(), "{json}");
        assert!(!same::<Uuid>(json).is_valid(), "{json}");
    }
    assert_eq!(same::<DateTime>("1700000000").as_str(), "1700000000");
    // The number and the text are two things.
    assert_ne!(same::<Date>("1"), same::<Date>("\"1\""));
    for json in ["true", "null", "[]", "{}"] {
        let error = from_slice::<DateTime>(json.as_bytes()).unwrap_err();
        assert!(
            error.message().starts_with("expected a string, found "),
            "{error}"
        );
    }
}

#[test]
fn dates_and_times() {
    for (text, seconds, nanoseconds) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("1970-01-01t00:00:00z", 0, 0),
        ("2024-02-29T12:30:00.5Z", 1_709_209_800, 500_000_000),
        (
            "2024-02-29T12:30:00.123456789123Z",
            1_709_209_800,
            123_456_789,
        ),
        ("2024-02-29T13:30:00+01:00", 1_709_209_800, 0),
        ("2024-02-29T00:00:00-12:30", 1_709_209_800, 0),
        ("2016-12-31T23:59:60Z", 1_483_228_800, 0),
        ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
        ("1900-03-01T00:00:00Z", -2_203_891_200, 0),
        ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
        ("0000-01-01T00:00:00+23:59", -62_167_305_540, 0),
        ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ] {
        let time = DateTime::new(text).unwrap();
        let whole = StdDuration::from_secs(i64::unsigned_abs(seconds));
        let expected = match seconds < 0 {
            true => UNIX_EPOCH - whole,
            false => UNIX_EPOCH + whole,
        } + StdDuration::from_nanos(nanoseconds);
        assert_eq!(time.to_system_time(), Some(expected), "{text}");
        assert_eq!(same::<DateTime>(&format!("{text:?}")), time);
        assert_eq!(time.to_string(), text);
    }
    assert_eq!(
        DateTime::new("2024-02-29T12:30:01.5-00:30")
            .unwrap()
            .parts(),
        Some((
            DateParts {
                year: 2024,
                month: 2,
                day: 29
            },
            TimeParts {
                hour: 12,
                minute: 30,
                second: 1,
                nanosecond: 500_000_000,
                offset_minutes: Some(-30)
            }
        ))
    );
    for wrong in [
        "",
        "2024-02-29",
        "2024-02-29T12:30:00",
        "2024-02-29 12:30:00Z",
        "2024-02-29T12:30Z",
        "2023-02-29T12:30:00Z",
        "1900-02-29T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-04-31T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00+24:00",
        "2024-01-01T00:00:00Z ",
        "+024-01-01T00:00:00Z",
        "2024-01-01T00:00:00ZZ",
        "２024-01-01T00:00:00Z",
        "2024-1-01T00:00:00Z",
    ] {
        assert!(DateTime::new(wrong).is_err(), "{wrong}");
        assert_eq!(DateTime::unchecked(wrong).to_system_time(), None);
    }
    assert_eq!(
        DateTime::new("secret").unwrap_err().to_string(),
        "expected a text like `2024-02-29T12:30:00Z`"
    );
    assert_eq!(
        format!("{:?}", DateTime::unchecked("x")),
        r#"DateTime("x")"#
    );
    let beyond = UNIX_EPOCH + StdDuration::from_secs(253_402_300_800);
    assert_eq!(DateTime::from_system_time(beyond), None);
    let before = UNIX_EPOCH - StdDuration::from_secs(62_167_219_201);
    assert_eq!(DateTime::from_system_time(before), None);
    assert!(DateTime::from_system_time(SystemTime::now()).is_some_and(|now| now.is_valid()));
}

#[test]
fn dates_alone_and_times_alone() {
    assert_eq!(
        "2024-02-29".parse::<Date>().unwrap().parts(),
        Some(DateParts {
            year: 2024,
            month: 2,
            day: 29
        })
    );
    assert_eq!(Date::from_ymd(7, 1, 2).unwrap().as_str(), "0007-01-02");
    assert_eq!(Date::from_ymd(2023, 2, 29), None);
    assert_eq!(Date::from_ymd(10_000, 1, 1), None);
    assert!(Date::new("2024-02-29Z").is_err());
    for (text, offset) in [
        ("12:30:00Z", Some(0)),
        ("12:30:00", None),
        ("12:30:00+05:45", Some(345)),
    ] {
        assert_eq!(
            Time::new(text).unwrap().parts().unwrap().offset_minutes,
            offset
        );
    }
    for wrong in ["12:30", "T12:30:00Z", "1:30:00Z", "12:30:00,5Z", "12.30.00"] {
        assert!(Time::new(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn lengths_of_time() {
    for (text, seconds) in [
        ("P1D", Some(86_400.0)),
        ("PT1H30M", Some(5400.0)),
        ("P1DT12H", Some(129_600.0)),
        ("P2W", Some(1_209_600.0)),
        ("PT0S", Some(0.0)),
        ("PT0.25S", Some(0.25)),
        ("PT36H", Some(129_600.0)),
        ("P1Y", None),
        ("P3Y6M4DT12H30M5S", None),
        ("P0Y1D", Some(86_400.0)),
        ("P18446744073709551615W", None),
    ] {
        let duration = Duration::new(text).unwrap();
        assert_eq!(
            duration.to_std().map(|length| length.as_secs_f64()),
            seconds,
            "{text}"
        );
    }
    assert_eq!(
        Duration::new("P3Y6M4DT12H30M5.5S").unwrap().parts(),
        Some(DurationParts {
            years: 3,
            months: 6,
            weeks: 0,
            days: 4,
            hours: 12,
            minutes: 30,
            seconds: 5,
            nanoseconds: 500_000_000,
        })
    );
    for wrong in [
        "",
        "P",
        "PT",
        "P1DT",
        "1D",
        "P1H",
        "PT1D",
        "P1M1Y",
        "P-1D",
        "-P1D",
        "P1",
        "PT1.5H",
        "PT.5S",
        "PT1.S",
        "p1d",
        "P1D ",
        "P99999999999999999999D",
        "PTS",
    ] {
        assert!(Duration::new(wrong).is_err(), "{wrong}");
    }
    assert_eq!(
        Duration::from(StdDuration::from_millis(90_500)).as_str(),
        "PT90.5S"
    );
    assert_eq!(Duration::from(StdDuration::ZERO).as_str(), "PT0S");
}

#[test]
fn uuids() {
    let text = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    let uuid = Uuid::new(text).unwrap();
    let bytes = uuid.to_bytes().unwrap();
    assert_eq!(bytes[..5], [0xf8, 0x1d, 0x4f, 0xae, 0x7d]);
    assert_eq!(Uuid::from_bytes(bytes), uuid);
    assert_eq!(
        Uuid::new(text.to_uppercase()).unwrap().to_bytes(),
        Some(bytes)
    );
    for wrong in [
        "",
        "f81d4fae7dec11d0a76500a0c91e6bf6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf",
        "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
        "+81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bg6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6a",
        "ä1d4fae-7dec-11d0-a765-00a0c91e6bf6",
    ] {
        assert!(Uuid::new(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn base64_in_all_its_forms() {
    for (json, bytes) in [
        (r#""""#, Some(&b""[..])),
        (r#""Zg==""#, Some(b"f")),
        (r#""Zg""#, Some(b"f")),
        (r#""Zh==""#, Some(b"f")),
        (r#""Zm8=""#, Some(b"fo")),
        (r#""Zm8""#, Some(b"fo")),
        (r#""Zm9v""#, Some(b"foo")),
        (r#""Zm9v\nYg==""#, Some(b"foob")),
        (r#""+//+""#, Some(b"\xfb\xff\xfe")),
        (r#""-__-""#, Some(b"\xfb\xff\xfe")),
        (r#""Z""#, None),
        (r#""Zm9vY""#, None),
        (r#""Zg=""#, None),
        (r#""Zg===""#, None),
        (r#""Z=g=""#, None),
        (r#""=""#, None),
        (r#""not base64!""#, None),
        (r#""ä""#, None),
    ] {
        let found = same::<Base64>(json);
        assert_eq!(found.as_bytes(), bytes, "{json}");
        assert_eq!(found.is_valid(), bytes.is_some());
    }
    assert_eq!(
        to_string(&Base64::from(&b"foob"[..])).unwrap(),
        r#""Zm9vYg==""#
    );
    assert_eq!(
        same::<Base64>(r#""Zm9vYg==""#),
        Base64::from(b"foob".to_vec())
    );
    assert_eq!(
        Base64::from(b"foob".to_vec()).into_bytes(),
        Some(b"foob".to_vec())
    );
    assert!(from_slice::<Base64>(b"7").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_come_back(bytes: Vec<u8>) {
        let text = encode(&bytes);
        let plain = text.trim_end_matches('=').replace('+', "-").replace('/', "_");
        prop_assert_eq!(decode(&text), Some(bytes.clone()));
        prop_assert_eq!(decode(&plain), Some(bytes));
    }

    #[test]
    fn any_text_comes_back(text: String) {
        let json = serde_json::to_string(&text).unwrap();
        same::<DateTime>(&json);
        same::<Duration>(&json);
        same::<Uuid>(&json);
        same::<Base64>(&json);
        let _ = Duration::unchecked(text.clone()).to_std();
        let _ = Time::unchecked(text).parts();
    }

    #[test]
    fn texts_like_dates(text in "[0-9]{2,4}-[01][0-9]-[0-3][0-9][Tt ]?[0-9.:+-]{0,12}[Zz]?", length in "P[0-9YMWDTHS.]{0,12}") {
        let time = DateTime::unchecked(text);
        prop_assert_eq!(time.is_valid(), time.to_system_time().is_some());
        let length = Duration::unchecked(length);
        prop_assert_eq!(length.is_valid(), length.parts().is_some());
    }

    #[test]
    fn moments_come_back(seconds in 0_u64..315_569_520_000, nanoseconds in 0_u32..1_000_000_000) {
        let first = UNIX_EPOCH - StdDuration::from_secs(62_167_219_200);
        let moment = first + StdDuration::new(seconds, nanoseconds);
        if let Some(time) = DateTime::from_system_time(moment) {
            prop_assert!(time.is_valid(), "{}", time);
            prop_assert_eq!(time.to_system_time(), Some(moment));
        } else {
            prop_assert!(seconds >= 315_569_519_999);
        }
    }

    #[test]
    fn lengths_come_back(seconds: u64, nanoseconds in 0_u32..1_000_000_000) {
        let length = StdDuration::new(seconds, nanoseconds);
        prop_assert_eq!(Duration::from(length).to_std(), Some(length));
    }

    #[test]
    fn uuids_come_back(bytes: [u8; 16]) {
        prop_assert_eq!(Uuid::from_bytes(bytes).to_bytes(), Some(bytes));
    }
}
