//! Dates and times as [`chrono`] has them, and back.
//!
//! What a server sends can be of another format than its description says, so reading it can fail.

use super::calendar::{DateParts, TimeParts};
use super::formats::{Date, DateTime, InvalidFormat, Time};

impl TryFrom<&DateTime> for chrono::DateTime<chrono::FixedOffset> {
    type Error = InvalidFormat;

    /// The moment, with its distance from UTC.
    fn try_from(value: &DateTime) -> Result<Self, InvalidFormat> {
        let read = || {
            let (_, time) = value.parts()?;
            let moment: chrono::DateTime<chrono::Utc> = value.to_system_time()?.into();
            let east = chrono::FixedOffset::east_opt(i32::from(time.offset_minutes?) * 60)?;
            Some(moment.with_timezone(&east))
        };
        read().ok_or_else(|| value.invalid())
    }
}

impl TryFrom<&DateTime> for chrono::DateTime<chrono::Utc> {
    type Error = InvalidFormat;

    /// The moment.
    fn try_from(value: &DateTime) -> Result<Self, InvalidFormat> {
        let moment = value.to_system_time();
        moment.map(Self::from).ok_or_else(|| value.invalid())
    }
}

impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for DateTime {
    /// With its distance from UTC.
    fn from(value: chrono::DateTime<Z>) -> Self {
        Self::unchecked(value.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

impl TryFrom<&Date> for chrono::NaiveDate {
    type Error = InvalidFormat;

    fn try_from(value: &Date) -> Result<Self, InvalidFormat> {
        let read = |parts: DateParts| {
            Self::from_ymd_opt(parts.year.into(), parts.month.into(), parts.day.into())
        };
        value.parts().and_then(read).ok_or_else(|| value.invalid())
    }
}

impl From<chrono::NaiveDate> for Date {
    fn from(value: chrono::NaiveDate) -> Self {
        Self::unchecked(value.to_string())
    }
}

impl TryFrom<&Time> for chrono::NaiveTime {
    type Error = InvalidFormat;

    /// The time on the clock, without its distance from UTC. A leap second is the one before it.
    fn try_from(value: &Time) -> Result<Self, InvalidFormat> {
        let read = |parts: TimeParts| {
            let (hour, minute) = (parts.hour.into(), parts.minute.into());
            let second = parts.second.min(59).into();
            Self::from_hms_nano_opt(hour, minute, second, parts.nanosecond)
        };
        value.parts().and_then(read).ok_or_else(|| value.invalid())
    }
}

impl From<chrono::NaiveTime> for Time {
    /// Without a distance from UTC.
    fn from(value: chrono::NaiveTime) -> Self {
        Self::unchecked(value.to_string())
    }
}
