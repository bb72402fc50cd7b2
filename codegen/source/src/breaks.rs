//! Characters that the reader of YAML takes for the ends of lines, as YAML 1.1 had them: since [YAML 1.2, section
//! 5.4](https://yaml.org/spec/1.2.2/#54-line-break-characters) they are characters as any others. A comment that one
//! of them ended would go on as a key of the document.

use std::borrow::Cow;

/// With what stands for each while the text is read: as many bytes, so that places stay.
const BREAKS: [(char, std::ops::RangeInclusive<char>); 3] = [
    ('\u{85}', '\u{378}'..='\u{379}'),
    ('\u{2028}', '\u{e028}'..='\u{e0ff}'),
    ('\u{2029}', '\u{e100}'..='\u{e1ff}'),
];

/// What stands for what in a text.
#[derive(Default)]
pub(super) struct Hidden(Vec<(char, char)>);

impl Hidden {
    /// The text as its reader gets it.
    pub(super) fn of(text: &str) -> (Self, Cow<'_, str>) {
        let mut hidden = Self::default();
        for (character, others) in BREAKS {
            if !text.contains(character) {
                continue;
            }
            let free = others.into_iter().find(|other| !text.contains(*other));
            hidden.0.extend(free.map(|other| (character, other)));
        }
        let text = hidden.replaced(text, |(character, other)| (character, other));
        (hidden, text)
    }

    /// What the reader has made of a text, as it stands in the document.
    pub(super) fn restored(&self, text: String) -> String {
        match self.replaced(&text, |(character, other)| (other, character)) {
            Cow::Owned(restored) => restored,
            Cow::Borrowed(_) => text,
        }
    }

    fn replaced<'t>(&self, text: &'t str, pair: fn((char, char)) -> (char, char)) -> Cow<'t, str> {
        let mut out = Cow::Borrowed(text);
        for (from, to) in self.0.iter().copied().map(pair) {
            if out.contains(from) {
                out = Cow::Owned(out.replace(from, to.encode_utf8(&mut [0; 4])));
            }
        }
        out
    }
}
