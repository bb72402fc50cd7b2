//! Which texts are of a format, as far as it takes to choose between formats.

// Addresses as texts: `core` has no network.
use core::net::{Ipv4Addr, Ipv6Addr};

use crate::api::TextFormat;

/// Whether a text is one of the format.
pub(crate) fn admits(format: TextFormat, text: &str) -> bool {
    match format {
        TextFormat::Date => is_date(text),
        TextFormat::Time => is_time(text),
        TextFormat::DateTime => text
            .split_once(['T', 't', ' '])
            .is_some_and(|(date, time)| is_date(date) && is_time(time)),
        TextFormat::Duration => is_duration(text),
        TextFormat::Uuid => is_like(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh"),
        TextFormat::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        TextFormat::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        TextFormat::Uri => text.split_once(':').is_some_and(|(scheme, _)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        }),
        TextFormat::Base64 => {
            let text = text.trim_end_matches('=');
            text.len() % 4 != 1
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
        }
        TextFormat::Binary => true,
    }
}

/// Whether a text has the shape of a pattern: `9` is a digit, `h` one of sixteen, the rest itself.
fn is_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text
            .bytes()
            .zip(pattern.bytes())
            .all(|(byte, wanted)| match wanted {
                b'9' => byte.is_ascii_digit(),
                b'h' => byte.is_ascii_hexdigit(),
                _ => byte == wanted,
            })
}

fn is_date(text: &str) -> bool {
    let within =
        |from: usize, most: &str| (&text[from..from + 2] > "00") && &text[from..from + 2] <= most;
    is_like(text, "9999-99-99") && within(5, "12") && within(8, "31")
}

/// With a fraction and a distance from UTC, or without.
fn is_time(text: &str) -> bool {
    let (time, rest) = match text.split_at_checked(8) {
        Some(parts) => parts,
        None => return false,
    };
    let rest = rest.strip_prefix('.').map_or(rest, |rest| {
        rest.trim_start_matches(|c: char| c.is_ascii_digit())
    });
    let is_offset = matches!(rest, "" | "Z" | "z")
        || rest.starts_with(['+', '-']) && is_like(&rest[1..], "99:99");
    is_like(time, "99:99:99") && time < "24" && &time[3..5] < "60" && is_offset
}

fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(rest) = text.strip_prefix('P') else {
        return false;
    };
    rest.ends_with(|c: char| "YMWDHS".contains(c))
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"YMWDTHS.,".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::admits;
    use crate::api::TextFormat;

    #[test]
    fn each_format_has_its_texts() {
        use TextFormat::{Base64, Date, DateTime, Duration, Ipv4, Ipv6, Time, Uri, Uuid};
        let cases = [
            (
                Date,
                ["2024-02-29", "2024-12-31"],
                ["2024-13-01", "soon", "2024-1-01"],
            ),
            (
                Time,
                ["12:30:00Z", "23:59:60.5+01:00"],
                ["24:00:00", "12:30", "12:30:00+1"],
            ),
            (
                DateTime,
                ["2024-02-29T12:30:00Z", "2024-02-29 12:30:00.25-08:00"],
                ["2024-02-29", "2024-02-29T", "12:30:00Z"],
            ),
            (Duration, ["P1DT12H", "-PT0.5S"], ["1 day", "P", "PT"]),
            (
                Uuid,
                [
                    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
                ],
                ["abc", "f81d4fae7dec11d0a76500a0c91e6bf6", ""],
            ),
            (
                Ipv4,
                ["192.0.2.1", "0.0.0.0"],
                ["192.0.2", "256.0.0.1", "host"],
            ),
            (Ipv6, ["2001:db8::1", "::"], ["2001", "192.0.2.1", "é"]),
            (
                Uri,
                ["https://example.com/", "urn:x"],
                ["/path", "1:2", ":"],
            ),
            (Base64, ["aGVsbG8=", "aGVsbG8"], ["a b", "aGVsb", "é"]),
        ];
        for (format, right, wrong) in cases {
            for text in right {
                assert!(admits(format, text), "{format:?} {text}");
            }
            for text in wrong {
                assert!(!admits(format, text), "{format:?} {text}");
            }
        }
    }
}
