//! Long lines of CommonMark → short ones that mean the same.

/// Breaks at spaces, but not inside code or links, and not so that a line starts like a block.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in words(text) {
        let word_length = word.chars().count();
        let fits = line.is_empty() || length + 1 + word_length <= width;
        if fits || opens_block(word) {
            if !line.is_empty() {
                line.push(' ');
                length += 1;
            }
        } else {
            lines.push(guard(&line));
            line.clear();
            length = 0;
        }
        line.push_str(word);
        length += word_length;
    }
    if !line.is_empty() {
        lines.push(guard(&line));
    }
    lines
}

/// A line of a paragraph, escaped where it would open a block of another kind.
pub(super) fn guard(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or_default();
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && matches!(&word[digits..], "." | ")");
    let only = |set: &str| !line.is_empty() && line.chars().all(|c| set.contains(c));
    // The lines below a heading and below the head of a table, and a rule.
    let is_underline = only("= ") || only("-:| ");
    let is_bullet = matches!(word, "*" | "+" | "-");
    let is_heading = !word.is_empty() && word.chars().all(|c| c == '#');
    if numbered {
        format!("{}\\{}", &line[..digits], &line[digits..])
    } else if only("* ") {
        line.replace('*', "\\*")
    } else if is_underline || is_bullet || is_heading || line.starts_with(['>', '|']) {
        format!("\\{line}")
    } else {
        line.to_owned()
    }
}

/// Words of a line; a code span and a link's text are one word each.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut ticks = 0;
    let mut brackets = 0_usize;
    let mut escaped = false;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            _ if escaped => escaped = false,
            b'\\' if ticks == 0 => escaped = true,
            b'`' => {
                let run = bytes[at..].iter().take_while(|byte| **byte == b'`').count();
                ticks = match ticks {
                    0 => run,
                    open if open == run => 0,
                    open => open,
                };
                at += run - 1;
            }
            b'[' if ticks == 0 => brackets += 1,
            b']' if ticks == 0 => brackets = brackets.saturating_sub(1),
            b' ' if ticks == 0 && brackets == 0 => {
                words.extend(Some(&text[start..at]).filter(|word| !word.is_empty()));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    words.extend(Some(&text[start..]).filter(|word| !word.is_empty()));
    words
}

fn opens_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered =
        digits.len() < word.len() && (digits.starts_with('.') || digits.starts_with(')'));
    numbered || word.starts_with(['-', '+', '#', '=', '|', '*', '>'])
}
