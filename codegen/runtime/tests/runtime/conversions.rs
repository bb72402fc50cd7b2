//! Dates, times, lengths of time and ids as other crates have them, and back.

use runtime::formats::{Date, DateTime, Duration, InvalidFormat, Time, Uri, Uuid};

/// A moment with a distance from UTC and a fraction of its second, and the same in UTC.
const LOCAL: &str = "2024-02-29T13:30:00.5+01:00";
const UTC: &str = "2024-02-29T12:30:00.5Z";

fn date_time(text: &str) -> DateTime {
    DateTime::unchecked(text)
}

fn message(error: InvalidFormat) -> String {
    error.to_string()
}

#[test]
fn moments_are_in_order() {
    let mut all = [
        "x",
        "2024-01-01T01:00:00+02:00",
        UTC,
        LOCAL,
        "2024-01-01T00:00:00Z",
    ]
    .map(date_time);
    all.sort();
    let texts: Vec<_> = all.iter().map(DateTime::as_str).collect();
    assert_eq!(
        texts,
        [
            "2024-01-01T01:00:00+02:00",
            "2024-01-01T00:00:00Z",
            UTC,
            LOCAL,
            "x"
        ]
    );
    // Equal is what has the same text.
    assert_ne!(date_time(LOCAL), date_time(UTC));
}

#[test]
fn jiff_has_moments_days_clocks_and_spans() {
    let moment = jiff::Timestamp::try_from(&date_time(LOCAL)).unwrap();
    assert_eq!(moment.to_string(), UTC);
    assert_eq!(DateTime::from(moment).as_str(), UTC);
    let wrong = jiff::Timestamp::try_from(&date_time("soon")).map_err(message);
    let expected = "expected a text like `2024-02-29T12:30:00Z`";
    assert_eq!(wrong, Err(expected.to_owned()));

    let day = jiff::civil::Date::try_from(&Date::unchecked("2024-02-29")).unwrap();
    assert_eq!(day, jiff::civil::date(2024, 2, 29));
    assert_eq!(Date::from(day).as_str(), "2024-02-29");
    assert!(jiff::civil::Date::try_from(&Date::unchecked("2023-02-29")).is_err());

    let clock = jiff::civil::Time::try_from(&Time::unchecked("12:30:00.25+01:00")).unwrap();
    assert_eq!(clock, jiff::civil::time(12, 30, 0, 250_000_000));
    assert_eq!(Time::from(clock).as_str(), "12:30:00.25");

    let span = jiff::Span::try_from(&Duration::unchecked("P1Y2DT3.5S")).unwrap();
    assert_eq!((span.get_years(), span.get_days()), (1, 2));
    let back = Duration::try_from(span).unwrap();
    assert_eq!(back.parts(), Duration::unchecked("P1Y2DT3.5S").parts());
    assert!(Duration::try_from(span.negate()).is_err());
    assert!(jiff::Span::try_from(&Duration::unchecked("1 day")).is_err());
}

#[test]
fn chrono_has_moments_days_and_clocks() {
    use chrono::{DateTime as Moment, FixedOffset, NaiveDate, NaiveTime, Utc};
    let local = Moment::<FixedOffset>::try_from(&date_time(LOCAL)).unwrap();
    assert_eq!(
        DateTime::from(local).as_str(),
        "2024-02-29T13:30:00.500+01:00"
    );
    let utc = Moment::<Utc>::try_from(&date_time(LOCAL)).unwrap();
    assert_eq!(utc, local);
    assert_eq!(DateTime::from(utc).as_str(), "2024-02-29T12:30:00.500Z");
    assert!(Moment::<Utc>::try_from(&date_time("soon")).is_err());

    let day = NaiveDate::try_from(&Date::unchecked("2024-02-29")).unwrap();
    assert_eq!(Date::from(day).as_str(), "2024-02-29");
    let clock = NaiveTime::try_from(&Time::unchecked("23:59:60Z")).unwrap();
    assert_eq!(Time::from(clock).as_str(), "23:59:59");
    assert!(NaiveTime::try_from(&Time::unchecked("noon")).is_err());
}

#[test]
fn time_has_moments_days_and_clocks() {
    let moment = time::OffsetDateTime::try_from(&date_time(LOCAL)).unwrap();
    assert_eq!((moment.hour(), moment.offset().whole_hours()), (13, 1));
    assert_eq!(DateTime::try_from(moment).unwrap().as_str(), UTC);
    assert!(time::OffsetDateTime::try_from(&date_time("soon")).is_err());

    let day = time::Date::try_from(&Date::unchecked("2024-02-29")).unwrap();
    assert_eq!(Date::try_from(day).unwrap().as_str(), "2024-02-29");
    let before = time::Date::from_ordinal_date(-1, 1).unwrap();
    assert!(Date::try_from(before).is_err());
    let clock = time::Time::try_from(&Time::unchecked("12:30:00.25")).unwrap();
    assert_eq!(clock.as_hms_nano(), (12, 30, 0, 250_000_000));
    assert_eq!(Time::from(clock).as_str(), "12:30:00.25");
}

#[test]
fn ids_of_uuid() {
    let text = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    let id = uuid::Uuid::try_from(&Uuid::unchecked(text)).unwrap();
    assert_eq!(Uuid::from(id).as_str(), text);
    assert!(uuid::Uuid::try_from(&Uuid::unchecked("1")).is_err());
}

#[test]
fn addresses_of_url() {
    let url = url::Url::try_from(&Uri::unchecked("https://example.com/a?b")).unwrap();
    assert_eq!(url.path(), "/a");
    assert_eq!(Uri::from(url).as_str(), "https://example.com/a?b");
    assert!(url::Url::try_from(&Uri::unchecked("/a")).is_err());
}
