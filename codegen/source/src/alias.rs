//! An alias of YAML that stands inside of what it names, which a parser follows until it gives up.

/// An alias, where it stands.
pub(super) struct OwnAlias<'a> {
    pub(super) name: &'a str,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The first alias that holds itself, for a text that a parser found to be nested without end.
///
/// By the look of the text: an anchor's value ends where its bracket is closed, or with the first line that is not
/// indented more than its own.
pub(super) fn own_alias(text: &str) -> Option<OwnAlias<'_>> {
    let marks: Vec<Mark<'_>> = marks(text);
    marks.iter().enumerate().find_map(|(number, alias)| {
        let anchor = marks[..number]
            .iter()
            .rfind(|mark| mark.sign == '&' && mark.name == alias.name)?;
        (alias.sign == '*' && holds(text, anchor, alias)).then_some(OwnAlias {
            name: alias.name,
            line: alias.line,
            column: alias.column,
        })
    })
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
