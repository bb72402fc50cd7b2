//! How values go into a JSON document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::additional::Undeclared;
use super::escapes::has_special;
use super::mode::Mode;
use super::node::Document;
use super::object::bit;

/// A type that is encoded as a JSON value.
pub trait Encode {
    /// Writes the value, exactly one.
    fn encode(&self, out: &mut Writer);
}

/// The name of a member, its value, and whether that is JSON, or text.
type Tag = (&'static str, &'static str, bool);

/// A JSON document that is being written.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    /// Members that the next object must have: their names, and their values.
    tags: Vec<Tag>,
    error: Option<&'static str>,
}

impl Writer {
    /// A writer with room for a small document.
    pub(super) fn roomy() -> Self {
        Self {
            text: String::with_capacity(128),
            ..Self::default()
        }
    }

    /// The document.
    ///
    /// # Errors
    /// A value cannot be written as JSON.
    pub(in super::super) fn finish(self) -> Result<String, &'static str> {
        match self.error {
            None => Ok(self.text),
            Some(error) => Err(error),
        }
    }

    /// Writes a value that JSON does not have, so that the whole document cannot be written.
    pub fn fail(&mut self, reason: &'static str) {
        self.error.get_or_insert(reason);
        self.null();
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.text.reserve(text.len() + 3);
        self.text.push('"');
        if has_special(text.as_bytes()) {
            self.escaped(text);
        } else {
            self.text.push_str(text);
        }
        self.text.push('"');
    }

    fn escaped(&mut self, text: &str) {
        let mut written = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escape = match byte {
                b'"' => "\\\"",
                b'\\' => "\\\\",
                b'\n' => "\\n",
                b'\r' => "\\r",
                b'\t' => "\\t",
                0x08 => "\\b",
                0x0c => "\\f",
                0..0x20 => {
                    self.text.push_str(&text[written..at]);
                    self.text.push_str(&format!("\\u{byte:04x}"));
                    written = at + 1;
                    continue;
                }
                _ => continue,
            };
            self.text.push_str(&text[written..at]);
            self.text.push_str(escape);
            written = at + 1;
        }
        self.text.push_str(&text[written..]);
    }

    /// Writes what is JSON already: a number, a boolean, or a whole document.
    pub fn json(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Writes a value of whatever type.
    pub fn value<T: Encode + ?Sized>(&mut self, value: &T) {
        value.encode(self);
    }

    /// Begins an object. It ends when what is given back is dropped.
    pub fn object(&mut self) -> Object<'_> {
        let tags = std::mem::take(&mut self.tags);
        let start = self.text.len();
        self.text.push('{');
        Object {
            start,
            tags,
            names: 0,
            writer: self,
        }
    }

    /// Begins a list. It ends when what is given back is dropped.
    pub fn list(&mut self) -> List<'_> {
        self.text.push('[');
        List(self)
    }

    /// Writes a value, an object that must have this member: unless it writes it itself, it comes
    /// last.
    pub fn tagged<T: Encode + ?Sized>(&mut self, name: &'static str, tag: &'static str, value: &T) {
        self.with_tag((name, tag, false), value);
    }

    /// The same for a member that is a number or a boolean, as JSON writes it.
    pub fn tagged_json<T: Encode + ?Sized>(
        &mut self,
        name: &'static str,
        tag: &'static str,
        value: &T,
    ) {
        self.with_tag((name, tag, true), value);
    }

    fn with_tag<T: Encode + ?Sized>(&mut self, tag: Tag, value: &T) {
        let start = self.text.len();
        self.tags.push(tag);
        value.encode(self);
        self.tags.clear();
        // Without its tag it would be another value to whoever reads it.
        if self.text.as_bytes().get(start) != Some(&b'{') {
            self.error
                .get_or_insert("a variant of a union that has no place for its tag");
        }
    }

    #[inline]
    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }
}

/// A list that is being written.
#[derive(Debug)]
pub struct List<'w>(&'w mut Writer);

impl List<'_> {
    /// Writes an element.
    pub fn element<T: Encode + ?Sized>(&mut self, value: &T) {
        self.0.comma();
        value.encode(self.0);
    }
}

impl Drop for List<'_> {
    fn drop(&mut self) {
        self.0.text.push(']');
    }
}

/// An object that is being written.
#[derive(Debug)]
pub struct Object<'w> {
    writer: &'w mut Writer,
    start: usize,
    /// Members that it must have and that were not written so far.
    tags: Vec<Tag>,
    /// The [`bit`]s of the names that were written.
    names: u64,
}

impl Object<'_> {
    fn name(&mut self, name: &str) -> &mut Writer {
        self.names |= bit(name.as_bytes());
        if !self.tags.is_empty() {
            self.tags.retain(|(tag, ..)| *tag != name);
        }
        let text = &mut self.writer.text;
        text.reserve(name.len() + 4);
        text.push_str(match text.as_bytes().last() {
            Some(b'{') => "\"",
            _ => ",\"",
        });
        if has_special(name.as_bytes()) {
            self.writer.escaped(name);
        } else {
            text.push_str(name);
        }
        self.writer.text.push_str("\":");
        self.writer
    }

    /// Writes a member.
    pub fn member<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        value.encode(self.name(name));
    }

    /// Writes a member, if there is a value.
    pub fn optional<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes the members of a map, except those whose names were written before.
    pub fn map<T: Encode>(&mut self, members: &BTreeMap<String, T>) {
        let mut declared = Declared::of(self);
        for (name, value) in members {
            if !declared.has(name, self) {
                self.member(name, value);
            }
        }
    }

    /// Writes the members that the schema does not declare, and `null` for those that came as
    /// `null`, except for names that were written before.
    pub fn rest(&mut self, members: &Undeclared) {
        let mut declared = Declared::of(self);
        for name in members.nulls() {
            if !declared.has(name, self) {
                self.name(name).null();
            }
        }
        if members.text().is_empty() {
            return;
        }
        for (name, written, value) in members.written() {
            if !declared.has(&name, self) {
                self.names |= bit(name.as_bytes());
                self.tags.retain(|(tag, ..)| *tag != name);
                self.writer.comma();
                self.writer.json(&written);
                self.writer.json(":");
                self.writer.json(value);
            }
        }
    }
}

/// The members that a type declares and that were written, when the others follow.
struct Declared {
    bits: u64,
    /// Where they end in the text.
    end: usize,
    /// Their names, once somebody has to know.
    names: Option<BTreeSet<String>>,
}

impl Declared {
    fn of(object: &Object<'_>) -> Self {
        Self {
            bits: object.names,
            end: object.writer.text.len(),
            names: None,
        }
    }

    /// Whether a member of this name is one of them. Most names are told by their bit.
    fn has(&mut self, name: &str, object: &Object<'_>) -> bool {
        if self.bits & bit(name.as_bytes()) == 0 {
            return false;
        }
        let names = self.names.get_or_insert_with(|| {
            let written = format!("{}}}", &object.writer.text[object.start..self.end]);
            let Ok(document) = Document::read(&written, Mode::Strict) else {
                return BTreeSet::new();
            };
            let members = document.root().members();
            members
                .map(|member| member.name.lossy().into_owned())
                .collect()
        });
        names.contains(name)
    }
}

impl Drop for Object<'_> {
    fn drop(&mut self) {
        while let Some((name, tag, is_json)) = self.tags.pop() {
            match is_json {
                true => self.name(name).json(tag),
                false => self.name(name).string(tag),
            }
        }
        self.writer.text.push('}');
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Writer) {
        out.json(if *self { "true" } else { "false" });
    }
}

impl Encode for u64 {
    fn encode(&self, out: &mut Writer) {
        let mut digits = [0; 20];
        let (mut rest, mut start) = (*self, digits.len());
        // Two at a time: dividing is what takes long.
        while rest >= 10 {
            let pair = (rest % 100) as u8;
            rest /= 100;
            start -= 2;
            (digits[start], digits[start + 1]) = (pair / 10, pair % 10);
        }
        if rest > 0 || start == digits.len() {
            start -= 1;
            digits[start] = rest as u8;
        }
        let digits = digits[start..].iter().map(|digit| b'0' | (digit & 0xf));
        out.text.extend(digits.map(char::from));
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Writer) {
        if *self < 0 {
            out.json("-");
        }
        self.unsigned_abs().encode(out);
    }
}

impl Encode for u32 {
    fn encode(&self, out: &mut Writer) {
        u64::from(*self).encode(out);
    }
}

impl Encode for i32 {
    fn encode(&self, out: &mut Writer) {
        i64::from(*self).encode(out);
    }
}

/// From here on an `f64` does not hold every whole number.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// From here on a whole number is written with an exponent.
const LONG: f64 = 1e21;

impl Encode for f64 {
    /// A whole number is written as an integer below 10^21, as JavaScript has it: `7`, not `7.0`. Infinity, and
    /// what is no number, JSON does not have, and `null` would say something else.
    fn encode(&self, out: &mut Writer) {
        match *self {
            number if !number.is_finite() => out.fail("a number that JSON does not have"),
            number if number.fract() == 0.0 && number.abs() < INEXACT => {
                (number as i64).encode(out);
            }
            // As few digits as bring the number back, with zeros behind them.
            number if number.fract() == 0.0 && number.abs() < LONG => out.json(&number.to_string()),
            number => {
                // As `serde_json` has it: as few digits as bring the number back, 24 bytes at most.
                let mut digits = [0; 32];
                let mut room = digits.as_mut_slice();
                let written = serde_json::to_writer(&mut room, &number);
                let left = room.len();
                let length = digits.len() - left;
                match (written, std::str::from_utf8(&digits[..length])) {
                    (Ok(()), Ok(text)) => out.json(text),
                    (Err(_), _) | (_, Err(_)) => out.fail("a number that cannot be written"),
                }
            }
        }
    }
}

impl Encode for str {
    fn encode(&self, out: &mut Writer) {
        out.string(self);
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Writer) {
        out.string(self);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Writer) {
        T::encode(self, out);
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, out: &mut Writer) {
        T::encode(self, out);
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Writer) {
        match self {
            Some(value) => value.encode(out),
            None => out.null(),
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Writer) {
        let mut list = out.list();
        self.iter().for_each(|value| list.element(value));
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Writer) {
        self.as_slice().encode(out);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, out: &mut Writer) {
        let mut object = out.object();
        for (name, value) in self {
            object.member(name, value);
        }
    }
}

macro_rules! tuples {
    ($(($($item:ident $index:tt)*))*) => {$(
        impl<$($item: Encode),*> Encode for ($($item,)*) {
            fn encode(&self, out: &mut Writer) {
                let mut list = out.list();
                $(list.element(&self.$index);)*
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11)
}

impl Encode for Value {
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => value.encode(out),
            Self::Number(number) => out.json(&number.to_string()),
            Self::String(text) => out.string(text),
            Self::Array(elements) => elements.encode(out),
            Self::Object(members) => {
                let mut object = out.object();
                for (name, value) in members {
                    object.member(name, value);
                }
            }
        }
    }
}
