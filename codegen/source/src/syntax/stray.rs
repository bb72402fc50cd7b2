//! A sign that slipped in front of a key.

use super::{Cause, Source};

/// `%info:`, `,info:` and `[info:`, on the line of the error or the one above.
pub(super) fn in_front(source: &Source<'_>) -> Option<Cause> {
    let line = source.error.line;
    let mut lines = [Some(line), source.lines.before(line)]
        .into_iter()
        .flatten();
    lines.find_map(|line| {
        let text = source
            .lines
            .get(line)
            .filter(|_| !source.scan.is_text(line))?;
        let item = text.trim_start_matches([' ', '-']);
        let sign = item.chars().next().filter(|sign| "!%,[{".contains(*sign))?;
        let (key, rest) = item.get(1..)?.trim_start().split_once(':')?;
        let is_part = |c: char| c.is_alphanumeric() || "_-$/{}.".contains(c);
        let name = key.trim_matches(['"', '\'']);
        let is_key = !name.is_empty() && name.chars().all(is_part);
        if !is_key || !rest.is_empty() && !rest.starts_with(' ') {
            return None;
        }
        let close = match sign {
            '[' => Some(']'),
            '{' => Some('}'),
            _ => None,
        };
        let help = match close {
            Some(close) if item.matches(sign).count() <= item.matches(close).count() => {
                return None;
            }
            Some(close) => format!("remove it, or close it with `{close}` behind what it holds"),
            None => "remove it".to_owned(),
        };
        let column = text.chars().count() - item.chars().count() + 1;
        let message = format!("a `{sign}` stands in front of the key `{name}`");
        Some(Cause::new((line, column), message, help))
    })
}
