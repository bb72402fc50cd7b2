//! Lines that Git leaves where two sides of a merge differ.

use super::Cause;
use super::lines::Lines;

const START: &str = "<<<<<<<";
const MIDDLE: &str = "=======";
const END: &str = ">>>>>>>";

/// The first mark of a conflict, of which a part may be gone. A line that starts in the first column is no text below
/// `|` or `>`, so that each is a mark wherever it stands.
pub(super) fn mark(text: &str) -> Option<Cause> {
    // Hardly a text has one, and to look at each line is slow.
    let is_any = [START, MIDDLE, END].iter().any(|mark| text.contains(mark));
    let lines = Lines::of(is_any.then_some(text)?);
    let is = |mark: &str, line: &str| {
        let rest = line.strip_prefix(mark);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let is_mark = |at: usize| {
        let line = lines.0[at];
        let is_middle = line.trim_end() == MIDDLE && !is_heading(&lines, at);
        is(START, line) || is(END, line) || is_middle
    };
    let at = (0..lines.0.len()).find(|at| is_mark(*at))?;
    let below = &lines.0[at..];
    let is_whole = is(START, lines.0[at]) && below.iter().any(|line| is(END, line));
    let help = match is_whole {
        true => {
            "keep one of the two sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`"
        }
        false => {
            "remove this line, the other marks of the conflict, and the side that is not to be kept"
        }
    };
    let text = "a conflict of a merge was left in the file";
    Some(Cause::new((at + 1, 1), text, help))
}

/// Whether the line underlines the one above it, as Markdown does: text that starts in the first column, and is no
/// key, no value of JSON and no comment.
fn is_heading(lines: &Lines<'_>, at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|at| lines.0.get(at));
    above.is_some_and(|above| above.starts_with(char::is_alphanumeric) && !above.contains(':'))
}
