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
        (alias.sign == '*' && Extent::of(text, anchor).reaches(alias.end)).then_some(Alias {
            name: alias.name,
            line: alias.line,
            column: alias.column,
        })
    })
}

/// The alias that stands for the most values, with their number in words, by the look of the text. It is no more than
/// there are: what an anchor holds beside aliases counts as one, and aliases behind the next anchor do not count.
pub(super) fn largest(text: &str) -> Option<(Alias<'_>, String)> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    let mut anchor: Option<(&str, Extent<'_>)> = None;
    let mut most: Option<(Alias<'_>, u64)> = None;
    for mark in marks(text) {
        if mark.sign == '&' {
            anchor = Some((mark.name, Extent::of(text, &mark)));
            counts.insert(mark.name, 1);
            continue;
        }
        let Some(&count) = counts.get(mark.name) else {
            continue;
        };
        if let Some((name, extent)) = &mut anchor
            && extent.reaches(mark.end)
            && let Some(own) = counts.get_mut(name)
        {
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
    // What stands for a handful is not what makes it large.
    let (alias, count) = most.filter(|(_, count)| *count >= 100)?;
    let words = match count {
        ..10_000 => format!("at least {count}"),
        10_000..1_000_000 => format!("at least {} thousand", count / 1_000),
        1_000_000..1_000_000_000 => format!("at least {} million", count / 1_000_000),
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

/// How far the value of an anchor goes, by the look of the text that follows it.
struct Extent<'a> {
    text: &'a str,
    /// What has been looked at.
    end: usize,
    /// How many brackets are open, if the value is in brackets.
    open: Option<usize>,
    /// How far the anchor's line is indented.
    indent: usize,
    /// Whether a line has begun that belongs to the value.
    has_lines: bool,
    is_over: bool,
}

impl<'a> Extent<'a> {
    fn of(text: &'a str, anchor: &Mark<'_>) -> Self {
        let start = text[..anchor.end].rfind('\n').map_or(0, |at| at + 1);
        let is_in_brackets = text[anchor.end..].trim_start().starts_with(['[', '{']);
        Self {
            text,
            end: anchor.end,
            open: is_in_brackets.then_some(0),
            indent: indent(&text[start..]),
            has_lines: false,
            is_over: false,
        }
    }

    /// Whether the value goes on to a place, which is behind all that were asked for before.
    fn reaches(&mut self, to: usize) -> bool {
        let part = &self.text[self.end..to];
        let start = std::mem::replace(&mut self.end, to);
        let is_inside = match &mut self.open {
            Some(open) => part.chars().all(|c| {
                match c {
                    '[' | '{' => *open += 1,
                    ']' | '}' => *open = open.saturating_sub(1),
                    _ => {}
                }
                *open > 0 || c.is_whitespace()
            }),
            None => {
                let lines = part.match_indices('\n');
                let lines = lines.map(|(at, _)| &self.text[start + at + 1..]);
                let lines = lines.map(|rest| rest.split('\n').next().unwrap_or(rest));
                let mut below = lines.filter(|line| !line.trim().is_empty());
                // The elements of a list may stand in the column of its key.
                let (own, has_lines) = (self.indent, &mut self.has_lines);
                let all_inside = below.all(|line| {
                    *has_lines = true;
                    indent(line) > own
                        || (indent(line) == own && line.trim_start().starts_with("- "))
                });
                all_inside && self.has_lines
            }
        };
        self.is_over |= !is_inside;
        !self.is_over
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
