//! Aliases of YAML that a parser follows until it gives up: one that stands inside of what it names, and those that
//! stand for more values than there is room for.

use std::collections::BTreeMap;

/// An alias, where it stands.
#[derive(Clone, Copy)]
pub(super) struct Alias<'a> {
    pub(super) name: &'a str,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The first alias that holds itself, for a text that a parser found to be nested without end.
///
/// By the look of the text: an anchor's value ends where its bracket is closed, or with the first line that is not
/// indented more than its own.
pub(super) fn own_alias(text: &str) -> Option<Alias<'_>> {
    let marks: Vec<Mark<'_>> = marks(text);
    marks.iter().enumerate().find_map(|(number, alias)| {
        let anchor = marks[..number]
            .iter()
            .rfind(|mark| mark.sign == '&' && mark.name == alias.name)?;
        (alias.sign == '*' && holds(text, anchor, alias)).then_some(Alias {
            name: alias.name,
            line: alias.line,
            column: alias.column,
        })
    })
}

/// The alias that stands for the most values, with their number in words, by the look of the text: what is between
/// an anchor and the next one is taken for its value.
pub(super) fn largest(text: &str) -> Option<(Alias<'_>, String)> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    let mut anchor = None;
    let mut most: Option<(Alias<'_>, u64)> = None;
    for mark in marks(text) {
        if mark.sign == '&' {
            anchor = Some(mark.name);
            counts.insert(mark.name, 1);
            continue;
        }
        let Some(&count) = counts.get(mark.name) else {
            continue;
        };
        if let Some(own) = anchor.and_then(|anchor| counts.get_mut(anchor)) {
            *own = own.saturating_add(count);
        }
        if most.is_none_or(|(_, most)| count > most) {
            let alias = Alias {
                name: mark.name,
                line: mark.line,
                column: mark.column,
            };
            most = Some((alias, count));
        }
    }
    let (alias, count) = most?;
    let words = match count {
        ..10_000 => format!("some {count}"),
        10_000..1_000_000 => format!("some {} thousand", count / 1_000),
        1_000_000..1_000_000_000 => format!("some {} million", count / 1_000_000),
        1_000_000_000.. => "more than a billion".to_owned(),
    };
    Some((alias, words))
}

/// `&name` or `*name`.
struct Mark<'a> {
    sign: char,
    name: &'a str,
    /// Where what follows it begins.
    end: usize,
    line: usize,
    column: usize,
}

fn marks(text: &str) -> Vec<Mark<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        for (at, sign) in line.match_indices(['&', '*']) {
            let before = line[..at].chars().next_back();
            let name = line[at + 1..]
                .split(|c: char| c.is_whitespace() || ",[]{}".contains(c))
                .next()
                .unwrap_or_default();
            if !name.is_empty() && before.is_none_or(|c| c.is_whitespace() || "[{,".contains(c)) {
                found.push(Mark {
                    sign: if sign == "&" { '&' } else { '*' },
                    name,
                    end: start + at + 1 + name.len(),
                    line: number + 1,
                    column: line[..at].chars().count() + 1,
                });
            }
        }
        start += line.len();
    }
    found
}

fn holds(text: &str, anchor: &Mark<'_>, alias: &Mark<'_>) -> bool {
    let between = &text[anchor.end..alias.end];
    if between.trim_start().starts_with(['[', '{']) {
        let mut open = 0_usize;
        return between.chars().all(|c| {
            match c {
                '[' | '{' => open += 1,
                ']' | '}' => open = open.saturating_sub(1),
                _ => {}
            }
            open > 0 || c.is_whitespace()
        });
    }
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let lines = text.lines().skip(anchor.line - 1);
    let mut lines = lines.take(alias.line + 1 - anchor.line);
    let own = lines.next().map_or(0, indent);
    let below = lines.filter(|line| !line.trim().is_empty());
    let mut count = 0;
    // The elements of a list may stand in the column of its key.
    let all_inside = below.inspect(|_| count += 1).all(|line| {
        indent(line) > own || (indent(line) == own && line.trim_start().starts_with("- "))
    });
    count > 0 && all_inside
}
