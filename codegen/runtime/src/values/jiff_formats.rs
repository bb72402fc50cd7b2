//! Dates and times as [`jiff`] has them, and back.
//!
//! What a server sends can be of another format than its description says, so reading it can fail;
//! what `jiff` has can always be written.

use super::calendar::{DateParts, TimeParts};
use super::formats::{Date, DateTime, Duration, InvalidFormat, Time};

impl TryFrom<&DateTime> for jiff::Timestamp {
    type Error = InvalidFormat;

    /// The moment.
    fn try_from(value: &DateTime) -> Result<Self, InvalidFormat> {
        let moment = value.to_system_time().and_then(|time| time.try_into().ok());
        moment.ok_or_else(|| value.invalid())
    }
}

impl From<jiff::Timestamp> for DateTime {
    /// In UTC.
    fn from(value: jiff::Timestamp) -> Self {
        Self::unchecked(value.to_string())
    }
}

impl TryFrom<&Date> for jiff::civil::Date {
    type Error = InvalidFormat;

    fn try_from(value: &Date) -> Result<Self, InvalidFormat> {
        let read = |parts: DateParts| {
            let year = i16::try_from(parts.year).ok()?;
            let (month, day) = (parts.month.cast_signed(), parts.day.cast_signed());
            Self::new(year, month, day).ok()
        };
        value.parts().and_then(read).ok_or_else(|| value.invalid())
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(value: jiff::civil::Date) -> Self {
        Self::unchecked(value.to_string())
    }
}

impl TryFrom<&Time> for jiff::civil::Time {
    type Error = InvalidFormat;

    /// The time on the clock, without its distance from UTC. A leap second is the one before it.
    fn try_from(value: &Time) -> Result<Self, InvalidFormat> {
        let read = |parts: TimeParts| {
            let (hour, minute) = (parts.hour.cast_signed(), parts.minute.cast_signed());
            let second = parts.second.min(59).cast_signed();
            Self::new(hour, minute, second, parts.nanosecond.cast_signed()).ok()
        };
        value.parts().and_then(read).ok_or_else(|| value.invalid())
    }
}

impl From<jiff::civil::Time> for Time {
    /// Without a distance from UTC.
    fn from(value: jiff::civil::Time) -> Self {
        Self::unchecked(value.to_string())
    }
}

impl TryFrom<&Duration> for jiff::Span {
    type Error = InvalidFormat;

    /// Its units as they stand in the text.
    fn try_from(value: &Duration) -> Result<Self, InvalidFormat> {
        let span = value.is_valid().then(|| value.as_str().parse().ok());
        span.flatten().ok_or_else(|| value.invalid())
    }
}

impl TryFrom<jiff::Span> for Duration {
    type Error = InvalidFormat;

    /// A length below zero has no text.
    fn try_from(value: jiff::Span) -> Result<Self, InvalidFormat> {
        Self::new(value.to_string())
    }
}
