//! The parts of dates, times and durations, and how they are read from a text.

use std::fmt;

/// The parts of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateParts {
    /// From 0 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to 31.
    pub day: u8,
}

pub(super) const DAY: u64 = 86_400;

/// The first of January 1970, in days from the first of January of the year 0.
pub(super) const EPOCH: u64 = 719_528;

impl DateParts {
    fn last_of_month(year: u16, month: u8) -> u8 {
        let is_leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        match month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// The days from the first of January of the year 0.
    pub(super) fn day_number(self) -> u64 {
        let before = (1..self.month).map(|month| Self::last_of_month(self.year, month));
        let in_year: u64 = before.map(u64::from).sum();
        days_before(self.year.into()) + in_year + u64::from(self.day) - 1
    }

    pub(super) fn of_day_number(number: u64) -> Option<Self> {
        // 400 years have 146,097 days; in between, the average is off by less than a year.
        let mut year = number * 400 / 146_097 + 1;
        while days_before(year) > number {
            year -= 1;
        }
        let mut day = number - days_before(year) + 1;
        let year = u16::try_from(year).ok().filter(|year| *year <= 9999)?;
        let mut month = 1;
        loop {
            let last = Self::last_of_month(year, month);
            if day <= u64::from(last) {
                let day = u8::try_from(day).ok()?;
                return Some(Self { year, month, day });
            }
            day -= u64::from(last);
            month += 1;
        }
    }
}

/// The days from the year 0, which is a leap year, to a year.
fn days_before(year: u64) -> u64 {
    let leaps = |last: u64| last / 4 - last / 100 + last / 400 + 1;
    365 * year + year.checked_sub(1).map_or(0, leaps)
}

/// The year comes with four digits.
impl fmt::Display for DateParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The parts of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeParts {
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
    /// From 0 to 59; 60 in a leap second.
    pub second: u8,
    /// The second's fraction. Digits after the ninth are dropped.
    pub nanosecond: u32,
    /// How far the clock is ahead of UTC.
    pub offset_minutes: Option<i16>,
}

/// The parts of a length of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DurationParts {
    /// Years, which differ in length.
    pub years: u64,
    /// Months, which differ in length.
    pub months: u64,
    /// Weeks.
    pub weeks: u64,
    /// Days.
    pub days: u64,
    /// Hours.
    pub hours: u64,
    /// Minutes.
    pub minutes: u64,
    /// Seconds.
    pub seconds: u64,
    /// The second's fraction. Digits after the ninth are dropped.
    pub nanoseconds: u32,
}

/// A fraction of a second with the digits that it needs: `.5`, nothing for 0.
pub(super) fn fraction(nanoseconds: u32) -> String {
    match nanoseconds {
        0 => String::new(),
        _ => format!(".{nanoseconds:09}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

/// What is left of a text.
pub(super) struct Rest<'t>(pub(super) &'t str);

impl<'t> Rest<'t> {
    pub(super) fn take(&mut self, length: usize) -> Option<&'t str> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn one_of(&mut self, characters: &str) -> Option<char> {
        let first = self.0.chars().next()?;
        characters.contains(first).then(|| self.take(1))??;
        Some(first)
    }

    fn digits(&mut self) -> &'t str {
        let end = self.0.find(|digit: char| !digit.is_ascii_digit());
        self.take(end.unwrap_or(self.0.len())).unwrap_or_default()
    }

    /// A number of two digits up to `last`.
    fn two(&mut self, last: u8) -> Option<u8> {
        let digits = self.take(2)?;
        let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
        digits
            .parse()
            .ok()
            .filter(|value| is_number && *value <= last)
    }

    pub(super) fn date(&mut self) -> Option<DateParts> {
        let year = u16::from(self.two(99)?) * 100 + u16::from(self.two(99)?);
        self.one_of("-")?;
        let month = self.two(12).filter(|month| *month > 0)?;
        self.one_of("-")?;
        let last = DateParts::last_of_month(year, month);
        let day = self.two(last).filter(|day| *day > 0)?;
        Some(DateParts { year, month, day })
    }

    pub(super) fn time(&mut self) -> Option<TimeParts> {
        let hour = self.two(23)?;
        self.one_of(":")?;
        let minute = self.two(59)?;
        self.one_of(":")?;
        let second = self.two(60)?;
        let nanosecond = self.fraction()?;
        let offset_minutes = match self.one_of("Zz+-") {
            None => None,
            Some('Z' | 'z') => Some(0),
            Some(sign) => {
                let hours: i16 = self.two(23)?.into();
                self.one_of(":")?;
                let minutes: i16 = self.two(59)?.into();
                let ahead = hours * 60 + minutes;
                Some(if sign == '-' { -ahead } else { ahead })
            }
        };
        Some(TimeParts {
            hour,
            minute,
            second,
            nanosecond,
            offset_minutes,
        })
    }

    /// The nanoseconds of `.5`; 0 if there is no point.
    fn fraction(&mut self) -> Option<u32> {
        if self.one_of(".").is_none() {
            return Some(0);
        }
        let digits = self.digits();
        let nine = digits.get(..9).unwrap_or(digits);
        (!nine.is_empty()).then(|| format!("{nine:0<9}").parse().ok())?
    }

    /// Numbers with their units, in this order; any may be missing. The second's fraction.
    pub(super) fn units(&mut self, units: &mut [(char, &mut u64)]) -> Option<u32> {
        let mut nanoseconds = 0;
        for (unit, value) in units {
            let before = self.0;
            let digits = self.digits();
            let fraction = if *unit == 'S' { self.fraction()? } else { 0 };
            match self.0.strip_prefix(*unit) {
                Some(rest) if !digits.is_empty() => {
                    self.0 = rest;
                    **value = digits.parse().ok()?;
                    nanoseconds = fraction;
                }
                _ => self.0 = before,
            }
        }
        Some(nanoseconds)
    }

    /// The value, if nothing is left.
    pub(super) fn end<T>(&self, value: T) -> Option<T> {
        self.0.is_empty().then_some(value)
    }
}
