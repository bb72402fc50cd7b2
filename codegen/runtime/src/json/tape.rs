//! A JSON document read once, into a flat list of its nodes.
//!
//! A node takes 8 bytes and says where it stands in the text and where it ends; what it is, its first
//! byte tells. Strings and numbers stay in the text until somebody asks. Exactly the grammar of
//! [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259) is accepted, at any depth: reading keeps its
//! way back in the list itself.

use super::escapes::special;

/// How long a document may be, in bytes: 2 GiB.
const MAX_BYTES: usize = i32::MAX as usize;

/// Set in [`Entry::link`] of a string that has escapes.
const ESCAPED: u32 = 1 << 31;

/// A node.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// Where it begins. The end of a list or an object has an entry of its own.
    start: u32,
    /// Of a list or an object the entry of its end, of anything else the place where it ends.
    link: u32,
}

/// The nodes of a document, in its order; an object's names and values take turns.
#[derive(Debug)]
pub(super) struct Tape {
    entries: Vec<Entry>,
}

/// Why a text is no JSON, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct SyntaxError {
    pub(super) message: &'static str,
    /// In bytes from the beginning.
    pub(super) at: usize,
}

const END: &str = "the document ends too early";

impl Tape {
    /// Reads a document.
    pub(super) fn read(text: &str) -> Result<Self, SyntaxError> {
        if text.len() > MAX_BYTES {
            let message = "the document is longer than 2 GiB";
            return Err(SyntaxError { message, at: 0 });
        }
        let mut reader = Reader {
            bytes: text.as_bytes(),
            entries: Vec::with_capacity(text.len() / 12 + 16),
        };
        reader.document()?;
        Ok(Self {
            entries: reader.entries,
        })
    }

    /// Where a node begins in the text.
    pub(super) fn start(&self, index: u32) -> usize {
        self.entries[index as usize].start as usize
    }

    /// Of a list or an object the entry of its end.
    pub(super) fn close(&self, index: u32) -> u32 {
        self.entries[index as usize].link
    }

    /// Where a string, a number, a boolean or `null` ends in the text.
    pub(super) fn scalar_end(&self, index: u32) -> usize {
        (self.entries[index as usize].link & !ESCAPED) as usize
    }

    /// Where a string without escapes begins in the text and where it ends; of one with some, an end behind
    /// that of any text.
    #[inline]
    pub(super) fn plain(&self, index: u32) -> (usize, usize) {
        let entry = self.entries[index as usize];
        (entry.start as usize, entry.link as usize)
    }

    /// Whether a string has escapes.
    pub(super) fn is_escaped(&self, index: u32) -> bool {
        self.entries[index as usize].link & ESCAPED != 0
    }
}

/// Reads one token after the other. Each reader of a token takes the place where it begins and gives
/// the one behind it: so the place stays in a register.
struct Reader<'t> {
    bytes: &'t [u8],
    entries: Vec<Entry>,
}

/// No list or object encloses the one that has this link while it is read.
const OUTERMOST: u32 = u32::MAX;

impl Reader<'_> {
    fn document(&mut self) -> Result<(), SyntaxError> {
        // The innermost list or object whose end is still to come, and which of both it is.
        let mut open = OUTERMOST;
        let mut is_object = false;
        let mut at = 0;
        loop {
            if is_object {
                at = self.name(at)?;
            }
            let first;
            (at, first) = self.skip_blanks(at);
            match first {
                Some(b'"') => at = self.string(at)?,
                Some(b'-' | b'0'..=b'9') => at = self.number(at)?,
                Some(bracket @ (b'{' | b'[')) => {
                    let outer = std::mem::replace(&mut open, self.entries.len() as u32);
                    self.push(at, outer);
                    let inner;
                    (at, inner) = self.skip_blanks(at + 1);
                    is_object = bracket == b'{';
                    // What ends is ended below.
                    if inner != Some(closing(is_object)) {
                        continue;
                    }
                }
                Some(b't') => at = self.word(at, b"true")?,
                Some(b'f') => at = self.word(at, b"false")?,
                Some(b'n') => at = self.word(at, b"null")?,
                Some(_) => return Err(error("expected a value", at)),
                None => return Err(error(END, at)),
            }
            // A value has ended: a comma comes, or the end of what encloses it.
            loop {
                let byte;
                (at, byte) = self.skip_blanks(at);
                if open == OUTERMOST {
                    return match byte {
                        None => Ok(()),
                        Some(_) => Err(error("trailing characters", at)),
                    };
                }
                match byte {
                    Some(b',') => break,
                    Some(byte) if byte == closing(is_object) => {
                        open = self.close(open, at);
                        is_object = self.is_object(open);
                        at += 1;
                    }
                    None => return Err(error(END, at)),
                    Some(_) if is_object => return Err(error("expected `,` or `}`", at)),
                    Some(_) => return Err(error("expected `,` or `]`", at)),
                }
            }
            at += 1;
        }
    }

    /// Where the first byte stands that is no blank, and that byte.
    #[inline]
    fn skip_blanks(&self, mut at: usize) -> (usize, Option<u8>) {
        loop {
            match self.bytes.get(at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => at += 1,
                other => return (at, other.copied()),
            }
        }
    }

    #[inline]
    fn push(&mut self, start: usize, link: u32) {
        if self.entries.len() == self.entries.capacity() {
            self.grow(start);
        }
        self.entries.push(Entry {
            start: start as u32,
            link,
        });
    }

    /// Makes room for as many nodes as the rest will have if it is like what was read, and not for
    /// twice as many.
    #[cold]
    fn grow(&mut self, at: usize) {
        let rest = self.bytes.len() - at;
        let expected = self.entries.len() as u64 * rest as u64 / at.max(1) as u64;
        let expected = usize::try_from(expected).unwrap_or(rest).min(rest);
        self.entries.reserve_exact(expected + expected / 32 + 64);
    }

    /// Ends the list or object, and gives back the one around it.
    #[inline]
    fn close(&mut self, open: u32, at: usize) -> u32 {
        let end = self.entries.len() as u32;
        self.push(at, open);
        std::mem::replace(&mut self.entries[open as usize].link, end)
    }

    /// Whether what is open is an object.
    #[inline]
    fn is_object(&self, open: u32) -> bool {
        let entry = self.entries.get(open as usize);
        entry.is_some_and(|entry| self.bytes[entry.start as usize] == b'{')
    }

    /// A name and the colon behind it.
    #[inline]
    fn name(&mut self, at: usize) -> Result<usize, SyntaxError> {
        let behind = match self.skip_blanks(at) {
            (at, Some(b'"')) => self.string(at)?,
            (at, Some(_)) => return Err(error("expected a name in quotes", at)),
            (at, None) => return Err(error(END, at)),
        };
        match self.skip_blanks(behind) {
            (at, Some(b':')) => Ok(at + 1),
            (at, Some(_)) => Err(error("expected `:`", at)),
            (at, None) => Err(error(END, at)),
        }
    }

    #[inline]
    fn word(&mut self, start: usize, word: &[u8]) -> Result<usize, SyntaxError> {
        let rest = &self.bytes[start..];
        if !rest.starts_with(word) {
            return Err(other_word(rest, word, start));
        }
        let end = start + word.len();
        self.push(start, end as u32);
        Ok(end)
    }

    #[inline(always)]
    fn string(&mut self, start: usize) -> Result<usize, SyntaxError> {
        let at = plain_end(self.bytes, start + 1);
        if self.bytes.get(at) != Some(&b'"') {
            return self.string_from(start, at);
        }
        self.push(start, at as u32 + 1);
        Ok(at + 1)
    }

    /// Reads a string whose next byte is not the quote that ends it.
    #[inline(never)]
    fn string_from(&mut self, start: usize, mut at: usize) -> Result<usize, SyntaxError> {
        let mut escaped = 0;
        loop {
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = ESCAPED;
                    at = self.escape(at)?;
                }
                Some(0..0x20) => return Err(error("control character in a string", at)),
                Some(_) => at += 1,
                None => return Err(error(END, at)),
            }
            at = plain_end(self.bytes, at);
        }
        at += 1;
        self.push(start, at as u32 | escaped);
        Ok(at)
    }

    /// The place behind an escape.
    fn escape(&self, backslash: usize) -> Result<usize, SyntaxError> {
        let mut at = backslash + 1;
        match self.bytes.get(at) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 1),
            Some(b'u') => {
                at += 1;
                for _ in 0..4 {
                    match self.bytes.get(at) {
                        Some(byte) if byte.is_ascii_hexdigit() => at += 1,
                        Some(_) => return Err(error("expected four hexadecimal digits", at)),
                        None => return Err(error(END, at)),
                    }
                }
                Ok(at)
            }
            Some(_) => Err(error("unknown escape in a string", at)),
            None => Err(error(END, at)),
        }
    }

    fn number(&mut self, start: usize) -> Result<usize, SyntaxError> {
        let mut at = start;
        if self.bytes.get(at) == Some(&b'-') {
            at += 1;
        }
        if self.bytes.get(at) == Some(&b'0') {
            at += 1;
            if self.bytes.get(at).is_some_and(u8::is_ascii_digit) {
                return Err(error("a number with a leading zero", at));
            }
        } else {
            at = self.digits(at)?;
        }
        if self.bytes.get(at) == Some(&b'.') {
            at = self.digits(at + 1)?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(at) {
            at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(at) {
                at += 1;
            }
            at = self.digits(at)?;
        }
        self.push(start, at as u32);
        Ok(at)
    }

    #[inline]
    fn digits(&self, start: usize) -> Result<usize, SyntaxError> {
        let mut at = start;
        while self.bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        match (at == start, self.bytes.len() == start) {
            (true, true) => Err(error(END, at)),
            (true, false) => Err(error("expected a digit", at)),
            (false, _) => Ok(at),
        }
    }
}

/// Looks at eight bytes at a time while none of them is a quote, a backslash or a control character.
/// Where it stops is the first that is one, or fewer than eight bytes are left.
#[inline]
fn plain_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let Some(chunk) = rest.first_chunk::<8>() else {
        return start;
    };
    match special(u64::from_le_bytes(*chunk)) {
        0 => far_plain_end(bytes, start + 8),
        // Most names end here.
        found => start + (found.trailing_zeros() / 8) as usize,
    }
}

#[inline(never)]
fn far_plain_end(bytes: &[u8], start: usize) -> usize {
    let (chunks, _) = bytes.get(start..).unwrap_or_default().as_chunks::<8>();
    let mut at = start;
    for chunk in chunks {
        let found = special(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at
}

/// Whether two texts are the same. Names are short, so that a call of the C library's takes longer than
/// to compare both ends, which overlap.
#[inline]
pub(super) fn is_same(own: &[u8], other: &[u8]) -> bool {
    if own.len() != other.len() {
        return false;
    }
    match own.len() {
        8..=16 => {
            own.first_chunk::<8>() == other.first_chunk()
                && own.last_chunk::<8>() == other.last_chunk()
        }
        4..8 => {
            own.first_chunk::<4>() == other.first_chunk()
                && own.last_chunk::<4>() == other.last_chunk()
        }
        2..4 => {
            own.first_chunk::<2>() == other.first_chunk()
                && own.last_chunk::<2>() == other.last_chunk()
        }
        _ => own == other,
    }
}

#[cold]
#[inline(never)]
fn error(message: &'static str, at: usize) -> SyntaxError {
    SyntaxError { message, at }
}

/// Where what looked like a word is another one.
#[cold]
fn other_word(rest: &[u8], word: &[u8], start: usize) -> SyntaxError {
    let same = rest
        .iter()
        .zip(word)
        .take_while(|(own, other)| own == other);
    let same = same.count();
    let message = if same == rest.len() {
        END
    } else {
        "expected a value"
    };
    error(message, start + same)
}

/// What ends an object, or a list.
#[inline]
fn closing(is_object: bool) -> u8 {
    if is_object { b'}' } else { b']' }
}
