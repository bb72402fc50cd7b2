//! One source line as it is shown: tabs, wide and unprintable characters, and lines too long for a screen.

use super::secret::without_passwords;

/// Lines are cut to about this many columns around the caret.
const WINDOW: usize = 120;
/// How much is shown to the left of the caret of a line that is cut.
const LEAD: usize = 40;

/// A line ready to print, and the caret line below it.
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) carets: String,
}

/// Shows `line` with carets below `width` characters from the 1-based `column` on.
pub(super) fn show(line: &str, column: usize, width: usize) -> Shown {
    // A line may be a whole document: only the part that is shown is looked at closely.
    let before = (column.max(1) - 1).saturating_sub(WINDOW);
    let mut rest = line.chars().skip(before);
    let near: String = rest.by_ref().take(3 * WINDOW).collect();
    let near = without_passwords(&near);
    let cells: Vec<(String, usize)> = near.chars().map(cell).collect();
    let is_whole = before == 0 && rest.next().is_none();
    let start = (column.max(1) - 1 - before).min(cells.len());
    let mut end = start
        .saturating_add(width.max(1))
        .min(cells.len().max(start + 1));
    // Some readers count the space behind a quoted text to it.
    while end > start + 1
        && cells
            .get(end - 1)
            .is_some_and(|(shown, _)| shown.trim().is_empty())
    {
        end -= 1;
    }
    let total: usize = cells.iter().map(|(_, w)| w).sum();
    let (from, to) = if is_whole && total <= WINDOW {
        (0, cells.len())
    } else {
        let from = start.saturating_sub(LEAD);
        (from, (from + WINDOW).min(cells.len()))
    };
    let mut text = String::new();
    let mut carets = String::new();
    if before + from > 0 {
        text.push('…');
        carets.push(' ');
    }
    for (at, (shown, width)) in cells.iter().enumerate().take(to).skip(from) {
        text.push_str(shown);
        if at < start {
            carets.extend(std::iter::repeat_n(' ', *width));
        } else if at < end {
            carets.extend(std::iter::repeat_n('^', *width));
        }
    }
    if to < cells.len() || (!is_whole && before + cells.len() < line.chars().count()) {
        text.push('…');
    }
    if start >= cells.len() {
        // Behind the last character, where something is missing.
        carets.push('^');
    }
    Shown {
        text: text.trim_end().to_owned(),
        carets,
    }
}

/// What one character looks like on a terminal, and how many columns it takes there.
fn cell(character: char) -> (String, usize) {
    match character {
        '\t' => ("    ".to_owned(), 4),
        // Printed as they are, these could rewrite the screen or show the line in another order.
        c if is_unprintable(c) => ("\u{fffd}".to_owned(), 1),
        c => (c.to_string(), width(c)),
    }
}

/// Control characters, those that change the direction of text, and what some readers take for the
/// end of a line or of a file.
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        // Tags, which nobody sees.
        || matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// Columns of a character: none for combining marks, two for East Asian wide ones and emoji.
fn width(c: char) -> usize {
    match c {
        '\u{0300}'..='\u{036f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
