//! The members of an object that its schema does not declare: kept as they came, and sent again with a
//! value that is sent.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::mode::Mode;
use super::node::{Document, Member, Node};
use super::object::last_of_each_name;

/// Members that a schema does not declare, as text, to the digit, without cost where there are none.
///
/// Members that the schema declares and that came as `null` in the place of nothing are remembered,
/// too, so that a value that is received and sent again is the same; they are no members of this.
///
/// `Debug` shows names alone: nothing says which of the values are secrets.
#[derive(Clone, Default)]
pub struct Undeclared(Option<Box<Kept>>);

/// Behind a pointer, as most objects have none and every struct has the field.
#[derive(Clone, Default)]
struct Kept {
    /// An object as JSON, no name twice; or nothing.
    text: String,
    nulls: Vec<&'static str>,
}

impl Undeclared {
    /// Of several members with the same name the last one counts.
    pub(super) fn new<'d>(
        members: impl Iterator<Item = Member<'d>> + Clone,
        nulls: Vec<&'static str>,
    ) -> Self {
        let text = match have_names_of_their_own(members.clone()) {
            true => object(members),
            false => {
                let all: Vec<_> = members.collect();
                object(last_of_each_name(&all).into_iter())
            }
        };
        if text.is_empty() && nulls.is_empty() {
            return Self(None);
        }
        Self(Some(Box::new(Kept { text, nulls })))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().len()
    }

    /// The value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Json<'_>> {
        let mut all = self.iter();
        all.find_map(|(own, value)| (own == name).then_some(value))
    }

    /// Their names, in the order in which they came.
    pub fn names(&self) -> impl ExactSizeIterator<Item = String> {
        self.iter().map(|(name, _)| name)
    }

    /// Names and values, in the order in which they came.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (String, Json<'_>)> {
        let all = self.written().into_iter();
        all.map(|(name, _, value)| (name, Json(value)))
    }

    /// The names, and names and values as they are written.
    pub(super) fn written(&self) -> Vec<(String, Cow<'_, str>, &str)> {
        let text = self.text();
        let mut all = Vec::new();
        if let Ok(document) = Document::read(text, Mode::Strict) {
            let part = |node: Node<'_>| text.get(node.range()).unwrap_or_default();
            let members = document.root().members();
            all.extend(members.map(|member| {
                let name = member.name.lossy().into_owned();
                // Without escapes that it does not need; what is no text is written as it came.
                let written = match member.name.text() {
                    Some(Cow::Owned(text)) => Value::from(text).to_string().into(),
                    _ => Cow::Borrowed(part(member.name)),
                };
                (name, written, part(member.value))
            }));
        }
        all
    }

    /// Sets a member.
    ///
    /// # Errors
    /// The value cannot be written as JSON, for example a map whose keys are lists.
    pub fn insert<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: &T,
    ) -> Result<(), serde_json::Error> {
        let value = serde_json::to_string(value)?;
        self.remove(name);
        let kept = self.0.get_or_insert_default();
        kept.text.pop();
        push(&mut kept.text, &Value::from(name).to_string(), &value);
        kept.text.push('}');
        Ok(())
    }

    /// Takes all of them out.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// Takes a member out. Tells whether it was there.
    pub fn remove(&mut self, name: &str) -> bool {
        let mut text = String::new();
        let mut found = false;
        for (own, written, value) in self.written() {
            if own == name {
                found = true;
            } else {
                push(&mut text, &written, value);
            }
        }
        if !text.is_empty() {
            text.push('}');
        }
        if let (true, Some(kept)) = (found, &mut self.0) {
            kept.text = text;
        }
        found
    }

    /// All of them as JSON; nothing if there is none.
    pub(super) fn text(&self) -> &str {
        self.0.as_ref().map_or("", |kept| &kept.text)
    }

    /// The declared members that were `null`.
    pub(super) fn nulls(&self) -> &[&'static str] {
        self.0.as_ref().map_or(&[], |kept| &kept.nulls)
    }
}

/// The members as an object; nothing if there is none.
fn object<'d>(members: impl Iterator<Item = Member<'d>> + Clone) -> String {
    let lengths = members.clone().map(|member| {
        let (name, value) = (member.name.range(), member.value.range());
        name.len() + value.len() + 2
    });
    let length: usize = lengths.sum();
    let mut text = String::new();
    if length > 0 {
        text.reserve_exact(length + 1);
        for member in members {
            match member.json() {
                Some(json) => {
                    text.push(if text.is_empty() { '{' } else { ',' });
                    text.push_str(json);
                }
                None => push(&mut text, member.name.json(), member.value.json()),
            }
        }
        text.push('}');
    }
    text
}

/// Puts a member behind those of an object whose end is still to come.
fn push(object: &mut String, name: &str, value: &str) {
    object.push(if object.is_empty() { '{' } else { ',' });
    object.push_str(name);
    object.push(':');
    object.push_str(value);
}

/// Whether their names are sure to be different, by their bits.
fn have_names_of_their_own<'d>(mut members: impl Iterator<Item = Member<'d>>) -> bool {
    let mut seen = 0;
    members.all(|member| {
        let bit = member.name.bit();
        let is_new = seen & bit == 0;
        seen |= bit;
        is_new
    })
}

/// Two are equal if they have the same members, in whatever order.
impl PartialEq for Undeclared {
    fn eq(&self, other: &Self) -> bool {
        let sorted = |own: &Self| -> BTreeMap<String, String> {
            let all = own.iter().map(|(name, value)| (name, value.0.to_owned()));
            all.collect()
        };
        let nulls = |own: &Self| -> BTreeMap<&str, ()> {
            own.nulls().iter().map(|name| (*name, ())).collect()
        };
        (self.text() == other.text() || sorted(self) == sorted(other))
            && (self.nulls() == other.nulls() || nulls(self) == nulls(other))
    }
}

impl fmt::Debug for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

/// A value as JSON text.
///
/// `Debug` shows no more than its length.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Json<'a>(&'a str);

impl<'a> Json<'a> {
    /// The text, as it came.
    #[must_use]
    pub fn text(self) -> &'a str {
        self.0
    }

    /// The value.
    ///
    /// # Errors
    /// It holds what a [`Value`] cannot: a number beyond the range of `f64`, half a character, more
    /// than 128 levels.
    pub fn value(self) -> Result<Value, serde_json::Error> {
        self.read()
    }

    /// The value as a type of the caller's.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn read<T: DeserializeOwned>(self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.0)
    }
}

impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({} bytes)", self.0.len())
    }
}
