//! How long a server asks to wait, by whichever header it says so.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

/// How long to wait from now on. `None` if the server does not say.
///
/// `retry-after-ms`, then `retry-after` in seconds or as a date ([RFC 9110, section
/// 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)). With a 429 also `ratelimit-reset`,
/// `x-ratelimit-reset` in seconds or since 1970, and
/// [`ratelimit`](https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
#[must_use]
pub fn asked(status: StatusCode, headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let milliseconds = text("retry-after-ms").and_then(seconds);
    if let Some(wait) = milliseconds {
        return Some(wait / 1000);
    }
    if let Some(after) = text(RETRY_AFTER.as_str())
        && let Some(wait) = seconds(after).or_else(|| until(date(after)?, headers))
    {
        return Some(wait);
    }
    if status != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    let reset = text("ratelimit-reset").or_else(|| text("x-ratelimit-reset"));
    if let Some(reset) = reset.and_then(seconds) {
        return match reset.as_secs() {
            // So long ago that it can only be a moment, in seconds or in milliseconds since 1970.
            1_000_000_000..1_000_000_000_000 => until(reset.as_secs(), headers),
            1_000_000_000_000.. => until(reset.as_secs() / 1000, headers),
            _ => Some(reset),
        };
    }
    let limits = text("ratelimit")?;
    // An older draft has one limit, whose fields stand between commas.
    let policies: Vec<&str> = match limits.contains(';') {
        true => limits.split(',').collect(),
        false => vec![limits],
    };
    let resets = policies.into_iter().filter_map(|policy| {
        let field = |names: [&str; 2]| {
            let mut fields = policy
                .split([';', ','])
                .filter_map(|field| field.split_once('='));
            fields.find_map(|(name, value)| {
                let is_meant = names.contains(&name.trim());
                is_meant.then(|| seconds(value.trim()))?
            })
        };
        let is_spent = field(["r", "remaining"]).is_some_and(|left| left.is_zero());
        Some((is_spent, field(["t", "reset"])?))
    });
    // Of several limits those that are spent count, and of these the last to be there again.
    resets.max().map(|(_, reset)| reset)
}

/// A number that no clock can hold is a long time all the same.
fn seconds(text: &str) -> Option<Duration> {
    let is_number = text.starts_with(|first: char| first.is_ascii_digit());
    let seconds: f64 = text.parse().ok().filter(|_| is_number)?;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// From now until a moment, by the server's clock if the answer says what it shows.
fn until(moment: u64, headers: &HeaderMap) -> Option<Duration> {
    let shown = headers
        .get(DATE)
        .and_then(|value| date(value.to_str().ok()?));
    let now = match shown {
        Some(now) => now,
        None => SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs(),
    };
    Some(Duration::from_secs(moment.saturating_sub(now)))
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// A date of HTTP in its three forms ([RFC 9110, section
/// 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)), as seconds since 1970.
fn date(text: &str) -> Option<u64> {
    let words = text.split([' ', ',', '-']).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.skip(1).take(4).collect();
    let [day, month, year, time] = match *words.as_slice() {
        // Sun Nov  6 08:49:37 1994
        [month, day, time, year] if time.contains(':') => [day, month, year, time],
        // Sun, 06 Nov 1994 08:49:37 GMT, and Sunday, 06-Nov-94 08:49:37 GMT
        [day, month, year, time] => [day, month, year, time],
        _ => return None,
    };
    let month = MONTHS
        .iter()
        .position(|known| month.eq_ignore_ascii_case(known))?;
    let day: u64 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let year: u64 = match (year.len(), year.parse().ok()?) {
        (2, year @ 0..70) => 2000 + year,
        (2, year) => 1900 + year,
        (_, year @ 1970..=9999) => year,
        _ => return None,
    };
    let mut parts = time.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second)
}

/// The days from the first of January 1970.
fn days(year: u64, month: usize, day: u64) -> u64 {
    const BEFORE: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let leaps = |year: u64| year / 4 - year / 100 + year / 400;
    let is_leap = leaps(year) != leaps(year - 1);
    let leap = u64::from(is_leap && month > 1);
    let whole = (year - 1970) * 365 + leaps(year - 1) - leaps(1969);
    whole + BEFORE.get(month).copied().unwrap_or_default() + leap + day - 1
}
