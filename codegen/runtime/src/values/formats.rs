//! Texts in a format: dates, times, durations, UUIDs, addresses.
//!
//! What a server sends is kept exactly as it came, also where it breaks the format: one wrong date
//! must not cost the whole response, and what is decoded and encoded again stays the same. So each
//! type is a text, [`is_valid`](DateTime::is_valid) says whether it is one of the format, and the
//! accessors give `None` where it is not. What this program makes is checked by `new`.

use std::cmp::Ordering;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;
use std::time::{Duration as StdDuration, SystemTime, UNIX_EPOCH};

use super::calendar::{DAY, EPOCH, Rest, fraction};

use super::super::json::{self, Decode, Depth, Encode, Fit, Kind, Misfit, Node, Writer};

pub use super::calendar::{DateParts, DurationParts, TimeParts};

macro_rules! formats {
    ($($(#[$docs:meta])* $name:ident $example:literal $is_valid:expr $(, $is_close:expr)?;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Text);

        impl $name {
            /// Checks a text.
            ///
            /// # Errors
            /// It is not of the format.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidFormat> {
                let value = Self::unchecked(text);
                if value.is_valid() { Ok(value) } else { Err(value.invalid()) }
            }

            /// Any text, for a server that wants another format than its description says.
            #[must_use]
            pub fn unchecked(text: impl Into<String>) -> Self {
                Self(Text { text: text.into(), is_number: false })
            }

            /// The text. Where a number came in place of a text, the number as JSON writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.text
            }

            /// That it is not of the format.
            #[must_use]
            pub fn invalid(&self) -> InvalidFormat {
                InvalidFormat { example: $example }
            }

            /// How close a text that is not of the format is to it.
            fn closeness(text: &str) -> u32 {
                let is_close: &[fn(&str) -> bool] = &[$($is_close)?];
                u32::from(is_close.iter().any(|is_close| is_close(text)))
            }

            /// Whether it is of the format.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                let is_valid: fn(&Self) -> bool = $is_valid;
                !self.0.is_number && is_valid(self)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = InvalidFormat;

            fn from_str(text: &str) -> Result<Self, InvalidFormat> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.text
            }
        }

        impl Decode for $name {
            fn decode(node: Node<'_>) -> Result<Self, Misfit> {
                Text::decode(node).map(Self)
            }

            fn fits(node: Node<'_>, _: Depth) -> Fit {
                match Text::decode(node).map(Self) {
                    Ok(text) if text.is_valid() => Fit::Exactly,
                    Ok(text) if !text.0.is_number => Fit::Roughly(Self::closeness(text.as_str())),
                    Ok(_) | Err(_) => Fit::Not,
                }
            }
        }

        impl Encode for $name {
            fn encode(&self, out: &mut Writer) {
                self.0.encode(out);
            }
        }

        json::serde_for!($name);
    )*};
}

/// Whether a text begins as a date and a time do, and only lacks what makes it a moment.
fn is_moment(text: &str) -> bool {
    let date = text.get(..10).map(Date::unchecked);
    let is_date = date.is_some_and(|date| date.is_valid());
    let has_time = text.as_bytes().get(11).is_some_and(u8::is_ascii_digit);
    is_date && has_time && matches!(text.get(10..11), Some("T" | "t" | " "))
}

formats! {
    /// A date and a time with its distance from UTC, `date-time` of
    /// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6): `2024-02-29T12:30:00.5Z`.
    ///
    /// Ordered by the moment, and of one moment by the text; compared by the text. What is not of the
    /// format comes last.
    DateTime "2024-02-29T12:30:00Z" |value| value.parts().is_some(), is_moment;
    /// A date, `full-date` of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6):
    /// `2024-02-29`.
    ///
    /// Compared and ordered by its text.
    Date "2024-02-29" |value| value.parts().is_some();
    /// A time, `full-time` of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6):
    /// `12:30:00+01:00`. Without the distance from UTC too, because most servers leave it out.
    ///
    /// Compared and ordered by its text.
    Time "12:30:00Z" |value| value.parts().is_some();
    /// A length of time, `duration` of
    /// [RFC 3339, appendix A](https://www.rfc-editor.org/rfc/rfc3339#appendix-A): `P1DT12H`. Its
    /// seconds may have a fraction, as ISO 8601 has it.
    ///
    /// Compared and ordered by its text.
    Duration "P1DT12H" |value| value.parts().is_some();
    /// A [UUID](https://www.rfc-editor.org/rfc/rfc9562#section-4), in whichever case:
    /// `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`.
    ///
    /// Compared and ordered by its text.
    Uuid "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" |value| value.to_bytes().is_some();
    /// An IPv4 address in dotted decimal: `192.0.2.1`.
    ///
    /// Compared and ordered by its text.
    Ipv4 "192.0.2.1" |value| value.to_addr().is_some();
    /// An IPv6 address of [RFC 4291](https://www.rfc-editor.org/rfc/rfc4291#section-2.2):
    /// `2001:db8::1`.
    ///
    /// Compared and ordered by its text.
    Ipv6 "2001:db8::1" |value| value.to_addr().is_some();
    /// A URI of [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-3), with its scheme:
    /// `https://example.com/a?b`.
    ///
    /// Compared and ordered by its text.
    Uri "https://example.com/" |value| value.scheme().is_some();
}

macro_rules! ordered_by_text {
    ($($name:ident),*) => {$(
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.cmp(&other.0)
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }
    )*};
}

ordered_by_text!(Date, Time, Duration, Uuid, Ipv4, Ipv6, Uri);

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let moments = match (self.to_system_time(), other.to_system_time()) {
            (Some(one), Some(other)) => one.cmp(&other),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        };
        moments.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl DateTime {
    /// Its date and its time, as they stand in the text.
    #[must_use]
    pub fn parts(&self) -> Option<(DateParts, TimeParts)> {
        let mut rest = Rest(self.as_str());
        let date = rest.date()?;
        rest.one_of("Tt")?;
        let time = rest.time()?;
        time.offset_minutes?;
        rest.end((date, time))
    }

    /// The moment. A leap second is the first second of the next minute.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (date, time) = self.parts()?;
        let clock = u64::from(time.hour) * 3600 + u64::from(time.minute) * 60;
        // Counted from the day before the year 0, so that no distance from UTC leads below zero.
        let local = (date.day_number() + 1) * DAY + clock + u64::from(time.second);
        let east: i64 = time.offset_minutes?.into();
        let seconds = local.checked_add_signed(-60 * east)?;
        let moment = StdDuration::new(seconds, time.nanosecond);
        let epoch = StdDuration::from_secs((EPOCH + 1) * DAY);
        match moment.checked_sub(epoch) {
            Some(after) => UNIX_EPOCH.checked_add(after),
            None => UNIX_EPOCH.checked_sub(epoch - moment),
        }
    }

    /// The moment in UTC, with as many digits of its second as it has. `None` outside the years 0
    /// to 9999.
    #[must_use]
    pub fn from_system_time(moment: SystemTime) -> Option<Self> {
        let epoch = StdDuration::from_secs(EPOCH * DAY);
        let since = match moment.duration_since(UNIX_EPOCH) {
            Ok(after) => epoch.checked_add(after)?,
            Err(before) => epoch.checked_sub(before.duration())?,
        };
        let date = DateParts::of_day_number(since.as_secs() / DAY)?;
        let clock = since.as_secs() % DAY;
        Some(Self::unchecked(format!(
            "{date}T{:02}:{:02}:{:02}{}Z",
            clock / 3600,
            clock / 60 % 60,
            clock % 60,
            fraction(since.subsec_nanos())
        )))
    }
}

impl Date {
    /// Its year, month and day.
    #[must_use]
    pub fn parts(&self) -> Option<DateParts> {
        let mut rest = Rest(self.as_str());
        let date = rest.date()?;
        rest.end(date)
    }

    /// The date of a year up to 9999, a month from 1 and a day from 1; `None` if there is no such
    /// day.
    #[must_use]
    pub fn from_ymd(year: u16, month: u8, day: u8) -> Option<Self> {
        Self::new(DateParts { year, month, day }.to_string()).ok()
    }
}

impl Time {
    /// Its hour, minute, second and distance from UTC.
    #[must_use]
    pub fn parts(&self) -> Option<TimeParts> {
        let mut rest = Rest(self.as_str());
        let time = rest.time()?;
        rest.end(time)
    }
}

impl Duration {
    /// Its parts, as they stand in the text.
    #[must_use]
    pub fn parts(&self) -> Option<DurationParts> {
        let mut rest = Rest(self.as_str());
        rest.one_of("P")?;
        let mut parts = DurationParts::default();
        rest.units(&mut [
            ('Y', &mut parts.years),
            ('M', &mut parts.months),
            ('W', &mut parts.weeks),
            ('D', &mut parts.days),
        ])?;
        if rest.one_of("T").is_some() {
            let nanoseconds = rest.units(&mut [
                ('H', &mut parts.hours),
                ('M', &mut parts.minutes),
                ('S', &mut parts.seconds),
            ])?;
            parts.nanoseconds = nanoseconds;
        }
        // `P`, `PT` and `P1DT` say nothing where they should.
        let is_said = self.as_str().len() > 1 && !self.as_str().ends_with('T');
        rest.end(parts).filter(|_| is_said)
    }

    /// The length, with days of 24 hours. `None` if it has years or months, which are of different
    /// lengths.
    #[must_use]
    pub fn to_std(&self) -> Option<StdDuration> {
        let parts = self.parts()?;
        if parts.years != 0 || parts.months != 0 {
            return None;
        }
        let units = [
            (parts.weeks, 7 * DAY),
            (parts.days, DAY),
            (parts.hours, 3600),
            (parts.minutes, 60),
            (parts.seconds, 1),
        ];
        let seconds = units.into_iter().try_fold(0_u64, |sum, (count, length)| {
            sum.checked_add(count.checked_mul(length)?)
        })?;
        Some(StdDuration::new(seconds, parts.nanoseconds))
    }
}

impl From<StdDuration> for Duration {
    /// In seconds: `PT90.5S`.
    fn from(length: StdDuration) -> Self {
        let fraction = fraction(length.subsec_nanos());
        Self::unchecked(format!("PT{}{fraction}S", length.as_secs()))
    }
}

impl Uuid {
    /// Its bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Option<[u8; 16]> {
        let mut bytes = [0; 16];
        let mut rest = Rest(self.as_str());
        for (index, byte) in bytes.iter_mut().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                rest.one_of("-")?;
            }
            let digits = rest.take(2)?;
            // `from_str_radix` would take a sign.
            if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return None;
            }
            *byte = u8::from_str_radix(digits, 16).ok()?;
        }
        rest.end(bytes)
    }

    /// The UUID of these bytes, in lower case.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        let mut text = String::with_capacity(36);
        for (index, byte) in bytes.into_iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.push_str(&format!("{byte:02x}"));
        }
        Self::unchecked(text)
    }
}

impl Ipv4 {
    /// The address.
    #[must_use]
    pub fn to_addr(&self) -> Option<Ipv4Addr> {
        self.as_str().parse().ok()
    }
}

impl From<Ipv4Addr> for Ipv4 {
    fn from(address: Ipv4Addr) -> Self {
        Self::unchecked(address.to_string())
    }
}

impl Ipv6 {
    /// The address.
    #[must_use]
    pub fn to_addr(&self) -> Option<Ipv6Addr> {
        self.as_str().parse().ok()
    }
}

impl From<Ipv6Addr> for Ipv6 {
    fn from(address: Ipv6Addr) -> Self {
        Self::unchecked(address.to_string())
    }
}

impl Uri {
    /// What stands before the first colon, if all of it is a URI: `https`.
    #[must_use]
    pub fn scheme(&self) -> Option<&str> {
        let (scheme, rest) = self.as_str().split_once(':')?;
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        let is_allowed = |byte: u8| byte.is_ascii_graphic() && !b"<>\"{}|\\^`".contains(&byte);
        (is_scheme && rest.bytes().all(is_allowed)).then_some(scheme)
    }
}

/// A text is not of the format that it should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidFormat {
    example: &'static str,
}

impl fmt::Display for InvalidFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a text like `{}`", self.example)
    }
}

impl std::error::Error for InvalidFormat {}

/// What stands in the document: a text, or a number in its place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Text {
    text: String,
    is_number: bool,
}

impl Text {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        let is_number = matches!(node.kind(), Kind::Integer | Kind::Number);
        let text = if is_number {
            node.json().to_owned()
        } else {
            node.decode()?
        };
        Ok(Self { text, is_number })
    }

    fn encode(&self, out: &mut Writer) {
        if self.is_number {
            out.json(&self.text);
        } else {
            out.string(&self.text);
        }
    }
}
