//! A JSON document that was read, and a place in it.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;

use super::decode::Decode;
use super::escapes::unescaped;
use super::kind::{Kind, Wanted};
use super::misfit::Misfit;
use super::mode::Mode;
use super::place::{position, push_name};
use super::repair::{Noted, Repair};
use super::tape::{SyntaxError, Tape, is_same};

/// How deep values are decoded into types, as `serde_json` has it. What is kept as text may be deeper.
const DEEPEST: u32 = 128;

/// A JSON text with its nodes.
#[derive(Debug)]
pub(in super::super) struct Document<'t> {
    text: &'t str,
    tape: Tape,
    mode: Mode,
    /// Of members with the same name the last one counts, and not the first.
    counts_last: bool,
    pub(super) repairs: RefCell<Vec<Noted>>,
    /// How many there were, those that are not told among them.
    pub(super) repaired: Cell<usize>,
    /// The whole of it was kept as it is.
    pub(super) is_kept: Cell<bool>,
}

impl<'t> Document<'t> {
    pub(in super::super) fn read(text: &'t str, mode: Mode) -> Result<Self, SyntaxError> {
        Ok(Self {
            text,
            tape: Tape::read(text)?,
            mode,
            counts_last: false,
            repairs: RefCell::default(),
            repaired: Cell::default(),
            is_kept: Cell::default(),
        })
    }

    /// Decodes the whole document.
    ///
    /// Types take the first member of a name, and the last one counts. To look at every object twice
    /// for that would cost each document; so a document that could not be decoded, and that has a
    /// name twice, is decoded once more.
    pub(super) fn decode<T: Decode>(&mut self) -> Result<T, Misfit> {
        match T::decode(self.root()) {
            Err(_) if self.has_a_name_twice() => {
                self.counts_last = true;
                self.repairs.get_mut().clear();
                self.repaired.set(0);
                T::decode(self.root())
            }
            decoded => decoded,
        }
    }

    fn has_a_name_twice(&self) -> bool {
        let mut names = BTreeSet::new();
        let mut open = vec![self.root()];
        while let Some(node) = open.pop() {
            open.extend(node.elements().filter(|inner| inner.is_container()));
            names.clear();
            for member in node.members() {
                if !names.insert(member.name.lossy()) {
                    return true;
                }
                open.extend(Some(member.value).filter(|inner| inner.is_container()));
            }
        }
        false
    }

    /// The whole document.
    pub(in super::super) fn root(&self) -> Node<'_> {
        Node {
            document: self,
            index: 0,
            depth: 0,
            hidden: 0,
        }
    }

    /// What was repaired so far: the first 100.
    pub(super) fn repairs(&self) -> Vec<Repair> {
        let noted = self.repairs.borrow();
        let told = noted.iter().map(|noted| {
            let mut path = self.path(noted.at);
            if let Some(name) = noted.missing {
                push_name(&mut path, name);
            }
            Repair::new(path, noted.wanted.text(), noted.found)
        });
        told.collect()
    }

    /// The place of a node from `$` down: `$.devices[0].port`, `$["a-b"]`.
    pub(super) fn path(&self, wanted: u32) -> String {
        let mut path = "$".to_owned();
        let mut node = self.root();
        while node.index != wanted {
            let inside = |child: &Node<'_>| wanted < child.after();
            match node.kind() {
                Kind::List => {
                    let mut elements = node.elements().enumerate();
                    let Some((place, element)) = elements.find(|(_, element)| inside(element))
                    else {
                        return path;
                    };
                    path.push_str(&format!("[{place}]"));
                    node = element;
                }
                Kind::Object => {
                    let Some(member) = node.members().find(|member| inside(&member.value)) else {
                        return path;
                    };
                    push_name(&mut path, &member.name.lossy());
                    if member.name.index == wanted {
                        return path;
                    }
                    node = member.value;
                }
                _ => return path,
            }
        }
        path
    }

    /// The place of an offset: line and column in bytes, both counted from 1.
    pub(super) fn position(&self, index: u32) -> (usize, usize) {
        position(self.text, self.tape.start(index))
    }
}

/// A value of a JSON document that was read: where a type is decoded from.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) index: u32,
    depth: u32,
    /// The name of a member that is passed over; 0, which is no name, for none.
    hidden: u32,
}

impl<'d> Node<'d> {
    /// What kind of value it is.
    #[must_use]
    #[inline]
    pub fn kind(self) -> Kind {
        match self.document.text.as_bytes()[self.start()] {
            b'{' => Kind::Object,
            b'[' => Kind::List,
            b'"' => Kind::String,
            b't' | b'f' => Kind::Boolean,
            b'n' => Kind::Null,
            _ if self
                .json()
                .bytes()
                .any(|byte| matches!(byte, b'.' | b'e' | b'E')) =>
            {
                Kind::Number
            }
            _ => Kind::Integer,
        }
    }

    /// Whether it is `null`.
    #[must_use]
    #[inline]
    pub fn is_null(self) -> bool {
        self.first() == b'n'
    }

    #[inline]
    pub(super) fn first(self) -> u8 {
        self.document.text.as_bytes()[self.start()]
    }

    #[inline]
    fn start(self) -> usize {
        self.document.tape.start(self.index)
    }

    /// Line and column in bytes, both counted from 1.
    pub(super) fn position(self) -> (usize, usize) {
        self.document.position(self.index)
    }

    pub(super) fn mode(self) -> Mode {
        self.document.mode
    }

    fn is_container(self) -> bool {
        matches!(self.first(), b'{' | b'[')
    }

    /// The node behind it and all that it holds.
    #[inline]
    fn after(self) -> u32 {
        if self.is_container() {
            self.document.tape.close(self.index) + 1
        } else {
            self.index + 1
        }
    }

    /// The value as it stands in the document.
    #[must_use]
    #[inline]
    pub fn json(self) -> &'d str {
        self.document.text.get(self.range()).unwrap_or_default()
    }

    /// Where it stands in the document, in bytes.
    pub(super) fn range(self) -> Range<usize> {
        let tape = &self.document.tape;
        let end = if self.is_container() {
            tape.start(tape.close(self.index)) + 1
        } else {
            tape.scalar_end(self.index)
        };
        self.start()..end
    }

    /// The text of a string without escapes; `None` for one with some.
    #[inline]
    pub(super) fn plain(self) -> Option<&'d str> {
        let (start, end) = self.document.tape.plain(self.index);
        self.document.text.get(start + 1..end - 1)
    }

    /// A number, a boolean or `null` as it stands in the document.
    #[inline]
    pub(super) fn word(self) -> &'d str {
        let (start, end) = self.document.tape.plain(self.index);
        self.document.text.get(start..end).unwrap_or_default()
    }

    /// The text of a string. `None` if it is no string, or has half of a surrogate pair, which is no
    /// character.
    #[must_use]
    #[inline]
    pub fn text(self) -> Option<Cow<'d, str>> {
        if self.first() != b'"' {
            return None;
        }
        match self.plain() {
            Some(plain) => Some(Cow::Borrowed(plain)),
            None => unescaped(self.json()).map(Cow::Owned),
        }
    }

    /// Whether a string can be this text, by its length alone.
    #[inline]
    pub(super) fn may_be(self, text: &str) -> bool {
        let (start, end) = self.document.tape.plain(self.index);
        end - start == text.len() + 2 || self.is_escaped()
    }

    /// Whether a string, the name of a member say, is this text.
    #[inline]
    pub(super) fn is_text(self, text: &str) -> bool {
        let (start, end) = self.document.tape.plain(self.index);
        match self.document.text.as_bytes().get(start + 1..end - 1) {
            Some(own) => is_same(own, text.as_bytes()),
            None => self.is_escaped_text(text),
        }
    }

    #[cold]
    fn is_escaped_text(self, text: &str) -> bool {
        unescaped(self.json()).is_some_and(|own| own == text)
    }

    /// Whether two strings are the same text.
    pub(super) fn is_same(self, other: Node<'_>) -> bool {
        if self.is_escaped() || other.is_escaped() {
            return self.text().is_some_and(|text| other.is_text(&text));
        }
        self.quoted() == other.quoted()
    }

    /// Whether a string has escapes.
    #[inline]
    pub(super) fn is_escaped(self) -> bool {
        self.document.tape.is_escaped(self.index)
    }

    /// What stands between the quotes of a string.
    #[inline]
    pub(super) fn quoted(self) -> &'d [u8] {
        let end = self.document.tape.scalar_end(self.index);
        &self.document.text.as_bytes()[self.start() + 1..end - 1]
    }

    pub(super) fn counts_last(self) -> bool {
        self.document.counts_last
    }

    /// The text of a string, with a sign in the place of what is no character.
    pub(super) fn lossy(self) -> Cow<'d, str> {
        self.text().unwrap_or(Cow::Borrowed("\u{fffd}"))
    }

    /// What is inside of a list; nothing if it is none.
    pub(in super::super) fn elements(self) -> Elements<'d> {
        let is_list = self.first() == b'[';
        let end = if is_list {
            self.document.tape.close(self.index)
        } else {
            0
        };
        Elements {
            parent: self,
            next: self.index + 1,
            end,
        }
    }

    /// The members of an object; none if it is no object.
    pub(in super::super) fn members(self) -> Members<'d> {
        let is_object = self.first() == b'{';
        let end = if is_object {
            self.document.tape.close(self.index)
        } else {
            0
        };
        Members {
            parent: self,
            next: self.index + 1,
            end,
        }
    }

    /// The value of a member of an object, the last one of that name.
    #[must_use]
    pub fn member(self, name: &str) -> Option<Node<'d>> {
        let named = self.members().filter(|member| member.name.is_text(name));
        named.last().map(|member| member.value)
    }

    /// A value that this one holds.
    #[inline]
    pub(super) fn inner(self, index: u32) -> Self {
        Self {
            document: self.document,
            index,
            depth: self.depth + 1,
            hidden: 0,
        }
    }

    /// The same object to a type that has no place for this member: the last one of that name.
    #[must_use]
    pub fn without(self, name: &str) -> Self {
        let named = self.members().filter(|member| member.name.is_text(name));
        Self {
            hidden: named.last().map_or(0, |member| member.name.index),
            ..self
        }
    }

    /// The name of the member that is passed over.
    pub(super) fn hidden(self) -> Option<Self> {
        (self.hidden != 0).then(|| self.inner(self.hidden))
    }

    /// That it is not of the kind that its type asks for.
    #[cold]
    pub(super) fn other_kind(self, wanted: Wanted) -> Misfit {
        let found = match self.kind() {
            Kind::Integer if wanted == Wanted::Integer => "an integer out of range",
            kind => kind.text(),
        };
        self.misfit(format!("expected {}, found {found}", wanted.text()))
    }

    /// That something is wrong with it.
    #[cold]
    pub fn misfit(self, message: impl Into<Cow<'static, str>>) -> Misfit {
        Misfit::new(self.index, message)
    }

    /// That a list or an object stands too deep in others to be decoded.
    #[inline]
    pub(super) fn check_depth(self) -> Result<(), Misfit> {
        if self.depth >= DEEPEST {
            return Err(self.misfit("nested too deep: more than 128 levels"));
        }
        Ok(())
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Node").field(&self.kind()).finish()
    }
}

pub(in super::super) struct Elements<'d> {
    parent: Node<'d>,
    next: u32,
    end: u32,
}

impl Elements<'_> {
    /// About how many there are, from the first of them; never more than that many.
    pub(super) fn estimate(&self) -> usize {
        const MOST: u32 = 4096;
        if self.next >= self.end {
            return 0;
        }
        let first = self.parent.inner(self.next);
        let span = first.after() - self.next;
        ((self.end - self.next) / span).clamp(1, MOST) as usize
    }
}

impl<'d> Iterator for Elements<'d> {
    type Item = Node<'d>;

    #[inline]
    fn next(&mut self) -> Option<Node<'d>> {
        if self.next >= self.end {
            return None;
        }
        let node = self.parent.inner(self.next);
        self.next = node.after();
        Some(node)
    }
}

#[derive(Clone)]
pub(in super::super) struct Members<'d> {
    parent: Node<'d>,
    next: u32,
    end: u32,
}

impl<'d> Members<'d> {
    #[inline]
    pub(super) fn is_at_end(&self) -> bool {
        self.next >= self.end
    }

    /// The value of the next member if it has this name.
    #[inline]
    pub(super) fn next_named(&mut self, name: &str) -> Option<Node<'d>> {
        if self.is_at_end() || !self.parent.inner(self.next).is_text(name) {
            return None;
        }
        self.next().map(|member| member.value)
    }
}

/// A member of an object.
#[derive(Clone, Copy)]
pub(in super::super) struct Member<'d> {
    pub(in super::super) name: Node<'d>,
    pub(in super::super) value: Node<'d>,
}

impl<'d> Member<'d> {
    /// Name and value as they stand in the document; `None` if more than a colon is between them.
    pub(super) fn json(self) -> Option<&'d str> {
        let (name, value) = (self.name.range(), self.value.range());
        if name.end + 1 != value.start {
            return None;
        }
        self.name.document.text.get(name.start..value.end)
    }
}

impl<'d> Iterator for Members<'d> {
    type Item = Member<'d>;

    #[inline]
    fn next(&mut self) -> Option<Member<'d>> {
        if self.next >= self.end {
            return None;
        }
        let name = self.parent.inner(self.next);
        let value = self.parent.inner(self.next + 1);
        self.next = value.after();
        Some(Member { name, value })
    }
}
