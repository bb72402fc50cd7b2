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
            at: 0,
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

    /// Whether a string has escapes.
    pub(super) fn is_escaped(&self, index: u32) -> bool {
        self.entries[index as usize].link & ESCAPED != 0
    }
}

struct Reader<'t> {
    bytes: &'t [u8],
    at: usize,
    entries: Vec<Entry>,
}

/// What may come next.
enum Next {
    Value,
    /// A value, or the end of the list that has just begun.
    First,
    /// A name, or the end of the object that has just begun.
    FirstName,
    /// A comma, or the end of what encloses the value that has just ended.
    More,
}

/// No list or object encloses the one that has this link while it is read.
const OUTERMOST: u32 = u32::MAX;

impl Reader<'_> {
    fn document(&mut self) -> Result<(), SyntaxError> {
        // The innermost list or object whose end is still to come.
        let mut open = OUTERMOST;
        let mut next = Next::Value;
        loop {
            let byte = self.skip_blanks();
            match next {
                Next::First if byte == Some(b']') => {
                    open = self.close(open);
                    next = Next::More;
                }
                Next::FirstName if byte == Some(b'}') => {
                    open = self.close(open);
                    next = Next::More;
                }
                Next::FirstName => {
                    self.name(byte)?;
                    next = Next::Value;
                }
                Next::Value | Next::First => next = self.value(byte, &mut open)?,
                Next::More if open == OUTERMOST => {
                    return match byte {
                        None => Ok(()),
                        Some(_) => Err(self.error("trailing characters")),
                    };
                }
                Next::More => {
                    let is_list = self.bytes[self.entries[open as usize].start as usize] == b'[';
                    match (byte, is_list) {
                        (Some(b','), true) => {
                            self.at += 1;
                            next = Next::Value;
                        }
                        (Some(b','), false) => {
                            self.at += 1;
                            let byte = self.skip_blanks();
                            self.name(byte)?;
                            next = Next::Value;
                        }
                        (Some(b']'), true) | (Some(b'}'), false) => open = self.close(open),
                        (None, _) => return Err(self.error(END)),
                        (Some(_), true) => return Err(self.error("expected `,` or `]`")),
                        (Some(_), false) => return Err(self.error("expected `,` or `}`")),
                    }
                }
            }
        }
    }

    fn value(&mut self, byte: Option<u8>, open: &mut u32) -> Result<Next, SyntaxError> {
        match byte {
            Some(b'"') => self.string()?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'{') => {
                self.open(open);
                return Ok(Next::FirstName);
            }
            Some(b'[') => {
                self.open(open);
                return Ok(Next::First);
            }
            Some(b't') => self.word("true")?,
            Some(b'f') => self.word("false")?,
            Some(b'n') => self.word("null")?,
            Some(_) => return Err(self.error("expected a value")),
            None => return Err(self.error(END)),
        }
        Ok(Next::More)
    }

    fn error(&self, message: &'static str) -> SyntaxError {
        SyntaxError {
            message,
            at: self.at,
        }
    }

    #[inline]
    fn skip_blanks(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    #[inline]
    fn push(&mut self, start: usize, link: u32) {
        if self.entries.len() == self.entries.capacity() {
            self.grow();
        }
        self.entries.push(Entry {
            start: start as u32,
            link,
        });
    }

    /// Makes room for as many nodes as the rest will have if it is like what was read, and not for
    /// twice as many.
    #[cold]
    fn grow(&mut self) {
        let read = self.at.max(1);
        let rest = self.bytes.len() - self.at;
        let expected = self.entries.len() as u64 * rest as u64 / read as u64;
        let expected = usize::try_from(expected).unwrap_or(rest).min(rest);
        self.entries.reserve_exact(expected + expected / 32 + 64);
    }

    fn open(&mut self, open: &mut u32) {
        let outer = std::mem::replace(open, self.entries.len() as u32);
        self.push(self.at, outer);
        self.at += 1;
    }

    /// Ends the list or object, and gives back the one around it.
    fn close(&mut self, open: u32) -> u32 {
        let end = self.entries.len() as u32;
        self.push(self.at, open);
        self.at += 1;
        std::mem::replace(&mut self.entries[open as usize].link, end)
    }

    fn name(&mut self, byte: Option<u8>) -> Result<(), SyntaxError> {
        match byte {
            Some(b'"') => self.string()?,
            Some(_) => return Err(self.error("expected a name in quotes")),
            None => return Err(self.error(END)),
        }
        match self.skip_blanks() {
            Some(b':') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.error("expected `:`")),
            None => Err(self.error(END)),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), SyntaxError> {
        let start = self.at;
        for expected in word.bytes() {
            match self.bytes.get(self.at) {
                Some(found) if *found == expected => self.at += 1,
                Some(_) => return Err(self.error("expected a value")),
                None => return Err(self.error(END)),
            }
        }
        self.push(start, self.at as u32);
        Ok(())
    }

    fn string(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let mut escaped = 0;
        self.at += 1;
        loop {
            self.skip_plain();
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = ESCAPED;
                    self.escape()?;
                }
                Some(0..0x20) => return Err(self.error("control character in a string")),
                Some(_) => self.at += 1,
                None => return Err(self.error(END)),
            }
        }
        self.at += 1;
        self.push(start, self.at as u32 | escaped);
        Ok(())
    }

    /// Skips eight bytes at a time while none of them is a quote, a backslash or a control character.
    #[inline]
    fn skip_plain(&mut self) {
        while let Some(chunk) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk::<8>) {
            let found = special(u64::from_le_bytes(*chunk));
            if found != 0 {
                self.at += (found.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
    }

    fn escape(&mut self) -> Result<(), SyntaxError> {
        self.at += 1;
        match self.bytes.get(self.at) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => {
                self.at += 1;
                for _ in 0..4 {
                    match self.bytes.get(self.at) {
                        Some(byte) if byte.is_ascii_hexdigit() => self.at += 1,
                        Some(_) => return Err(self.error("expected four hexadecimal digits")),
                        None => return Err(self.error(END)),
                    }
                }
            }
            Some(_) => return Err(self.error("unknown escape in a string")),
            None => return Err(self.error(END)),
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
            if self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
                return Err(self.error("a number with a leading zero"));
            }
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        self.push(start, self.at as u32);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        let rest = &self.bytes[self.at..];
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        match (count, rest.len()) {
            (0, 0) => Err(self.error(END)),
            (0, _) => Err(self.error("expected a digit")),
            _ => Ok(()),
        }
    }
}
