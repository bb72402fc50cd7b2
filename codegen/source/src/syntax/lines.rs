//! A text by its lines, for what is looked up around a place.

/// The lines of a text, counted from 1.
pub(super) struct Lines<'a>(pub(super) Vec<&'a str>);

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self(text.lines().collect())
    }

    pub(super) fn get(&self, line: usize) -> Option<&'a str> {
        self.0.get(line.checked_sub(1)?).copied()
    }

    /// The character at a place.
    pub(super) fn at(&self, line: usize, column: usize) -> Option<char> {
        self.get(line)?.chars().nth(column.checked_sub(1)?)
    }

    /// The last line before another one that has something to say.
    pub(super) fn before(&self, line: usize) -> Option<usize> {
        let is_written = |line: &usize| {
            let text = self.get(*line).unwrap_or_default().trim();
            !text.is_empty() && !text.starts_with('#')
        };
        (1..line).rev().find(is_written)
    }

    /// The last character of the text that is no white space.
    pub(super) fn last(&self) -> (usize, usize) {
        let written = self.0.iter().rposition(|line| !line.trim().is_empty());
        written.map_or((1, 1), |index| {
            (index + 1, self.0[index].trim_end().chars().count())
        })
    }

    /// Whether nothing but white space stands in front of a place.
    pub(super) fn starts(&self, line: usize, column: usize) -> bool {
        let text = self.get(line).unwrap_or_default();
        let mut before = text.chars().take(column.saturating_sub(1));
        before.all(char::is_whitespace)
    }
}

/// A line as `key: value`, without the `- ` of a list.
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) value: &'a str,
    /// The column in which the key starts.
    pub(super) column: usize,
    /// The column in which the value starts.
    pub(super) value_column: usize,
}

pub(super) fn entry(line: &str) -> Option<Entry<'_>> {
    let mut rest = line.trim_start();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item.trim_start();
    }
    let start = line.len() - rest.len();
    let (key, value) = rest.split_once(": ")?;
    let value_start = line.len() - value.trim_start().len();
    Some(Entry {
        key,
        value: value.trim(),
        column: line[..start].chars().count() + 1,
        value_column: line[..value_start].chars().count() + 1,
    })
}

/// A text in single quotes, as YAML wants it.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// How many blanks a line starts with.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
