//! Dates and times as the crate `time` has them, and back.
//!
//! What a server sends can be of another format than its description says, so reading it can fail.

use std::time::SystemTime;

use super::calendar::{DateParts, TimeParts, fraction};
use super::formats::{Date, DateTime, InvalidFormat, Time};

impl TryFrom<&DateTime> for time::OffsetDateTime {
    type Error = InvalidFormat;

    /// The moment, with its distance from UTC.
    fn try_from(value: &DateTime) -> Result<Self, InvalidFormat> {
        let read = || {
            let (_, clock) = value.parts()?;
            let seconds = i32::from(clock.offset_minutes?) * 60;
            let east = time::UtcOffset::from_whole_seconds(seconds).ok()?;
            Self::from(value.to_system_time()?).checked_to_offset(east)
        };
        read().ok_or_else(|| value.invalid())
    }
}

impl TryFrom<time::OffsetDateTime> for DateTime {
    type Error = InvalidFormat;

    /// In UTC. A year that has not four digits has no text.
    fn try_from(value: time::OffsetDateTime) -> Result<Self, InvalidFormat> {
        let text = Self::from_system_time(SystemTime::from(value));
        text.ok_or_else(|| Self::unchecked("").invalid())
    }
}

impl TryFrom<&Date> for time::Date {
    type Error = InvalidFormat;

    fn try_from(value: &Date) -> Result<Self, InvalidFormat> {
        let read = |parts: DateParts| {
            let month = time::Month::try_from(parts.month).ok()?;
            Self::from_calendar_date(parts.year.into(), month, parts.day).ok()
        };
        value.parts().and_then(read).ok_or_else(|| value.invalid())
    }
}

impl TryFrom<time::Date> for Date {
    type Error = InvalidFormat;

    /// A year that has not four digits has no text.
    fn try_from(value: time::Date) -> Result<Self, InvalidFormat> {
        let year = u16::try_from(value.year()).ok();
        let date = year.and_then(|year| Self::from_ymd(year, value.month().into(), value.day()));
        date.ok_or_else(|| Self::unchecked("").invalid())
    }
}

impl TryFrom<&Time> for time::Time {
    type Error = InvalidFormat;

    /// The time on the clock, without its distance from UTC. A leap second is the one before it.
    fn try_from(value: &Time) -> Result<Self, InvalidFormat> {
        let read = |parts: TimeParts| {
            let second = parts.second.min(59);
            Self::from_hms_nano(parts.hour, parts.minute, second, parts.nanosecond).ok()
        };
        value.parts().and_then(read).ok_or_else(|| value.invalid())
    }
}

impl From<time::Time> for Time {
    /// Without a distance from UTC.
    fn from(value: time::Time) -> Self {
        let (hour, minute, second, nanosecond) = value.as_hms_nano();
        let fraction = fraction(nanosecond);
        Self::unchecked(format!("{hour:02}:{minute:02}:{second:02}{fraction}"))
    }
}
