//! Values of which the description says `oneOf` or `anyOf`.
//!
//! A type says in [`Union`] how its variants are told apart, for each kind of JSON value by itself,
//! and [`read`] decodes it. What tells them apart is looked for while the value is read: a variant
//! is decoded straight from the document, and only what stood before the deciding member is kept
//! until then.
//!
//! A union that is open keeps a value that fits none of its variants in [`Union::other`].

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::attempts::Attempts;
use super::json_tree;
use super::members::{Extra, Name, WithMembers};
use super::repair::kind_of;
use super::replay::{Members, Replay, Rest, lift};
use super::single::Single;

/// A type whose variants are told apart by the kind of the JSON value, and those that are objects
/// by their members. A kind without a function of its own belongs to no variant.
pub trait Union: Sized {
    /// The variant for `null`, a boolean, a number or a string.
    ///
    /// # Errors
    /// No variant takes the value.
    fn scalar<E: Error>(scalar: Scalar) -> Result<Self, E> {
        scalar.other()
    }

    /// The variant for a list.
    ///
    /// # Errors
    /// As for [`Union::scalar`].
    fn list<'de, A: SeqAccess<'de>>(list: List<A>) -> Result<Self, A::Error> {
        list.other()
    }

    /// The variant for an object.
    ///
    /// # Errors
    /// As for [`Union::scalar`].
    fn object<'de, A: MapAccess<'de>>(object: Object<A>) -> Result<Self, A::Error> {
        object.other()
    }

    /// What becomes of a value that no variant takes. An open union keeps it and encodes it as it
    /// came; of a closed one it is `None`, and decoding ends in an error.
    fn other(value: Value) -> Option<Self> {
        let _ = value;
        None
    }
}

/// Decodes a union.
///
/// # Errors
/// No variant takes the value, or the variant that should take it does not.
pub fn read<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    deserializer.deserialize_any(UnionVisitor(PhantomData))
}

struct UnionVisitor<U>(PhantomData<U>);

macro_rules! scalars {
    ($($visit:ident($value:ty),)*) => {$(
        fn $visit<E: Error>(self, value: $value) -> Result<U, E> {
            U::scalar(Scalar(Value::from(value)))
        }
    )*};
}

impl<'de, U: Union> Visitor<'de> for UnionVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<U, E> {
        U::scalar(Scalar(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<U, E> {
        U::scalar(Scalar(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        read(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<U, A::Error> {
        U::list(List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<U, A::Error> {
        U::object(Object {
            before: Vec::new(),
            rest: Rest {
                members,
                ended: false,
            },
            told_by: ToldBy::Kind,
            tag: None,
        })
    }

    scalars! {
        visit_bool(bool),
        visit_i64(i64),
        visit_u64(u64),
        visit_f64(f64),
        visit_str(&str),
        visit_string(String),
    }
}

fn or_other<U: Union, E: Error>(value: Value, told_by: ToldBy) -> Result<U, E> {
    let message = told_by.message(&value);
    U::other(value).ok_or_else(|| E::custom(message))
}

/// By what the variants were to be told apart.
#[derive(Clone, Copy, Debug)]
enum ToldBy {
    Kind,
    Tag(&'static str),
    Members(&'static [&'static str]),
}

impl ToldBy {
    /// Why no variant takes the value.
    fn message(self, value: &Value) -> String {
        match self {
            Self::Kind => format!("expected another kind of value, found {}", kind_of(value)),
            Self::Tag(name) => match value.get(name) {
                None => format!("has no `{name}`, which tells the variants apart"),
                Some(tag) if !is_tag(tag) => format!(
                    "`{name}`, which tells the variants apart, is {}",
                    kind_of(tag)
                ),
                Some(_) => format!("`{name}` stands for none of the variants"),
            },
            Self::Members(names) => format!(
                "has none of the members that tell the variants apart: {}",
                names.join(", ")
            ),
        }
    }
}

/// The kind of a [`Scalar`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number that is written without a fraction and an exponent, and that an `i64` or a `u64`
    /// holds.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
}

/// A value that is neither a list nor an object.
#[derive(Debug)]
pub struct Scalar(Value);

impl Scalar {
    /// What kind of value it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &self.0 {
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if number.is_f64() => Kind::Number,
            Value::Number(_) => Kind::Integer,
            Value::String(_) => Kind::String,
            Value::Null | Value::Array(_) | Value::Object(_) => Kind::Null,
        }
    }

    /// Decodes it.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn read<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        json_tree::decode(self.0).map_err(lift)
    }

    /// As [`Scalar::read`], for a union that is open: a value that the type refuses, such as an
    /// integer that is too large for it, is kept as one that no variant takes.
    ///
    /// # Errors
    /// The union is closed, and the value does not fit the type.
    pub fn read_or_other<T, U, E>(self, variant: impl FnOnce(T) -> U) -> Result<U, E>
    where
        T: DeserializeOwned,
        U: Union,
        E: Error,
    {
        match json_tree::decode(self.0.clone()) {
            Ok(value) => Ok(variant(value)),
            Err(misfit) => U::other(self.0).ok_or_else(|| lift(misfit)),
        }
    }

    /// Keeps it as a value that no variant takes.
    ///
    /// # Errors
    /// The union is closed.
    pub fn other<U: Union, E: Error>(self) -> Result<U, E> {
        or_other(self.0, ToldBy::Kind)
    }

    /// Keeps it, to be tried with one variant after the other.
    #[must_use]
    pub fn attempts(self) -> Attempts {
        Attempts::new(self.0)
    }
}

/// A list that is being read.
#[derive(Debug)]
pub struct List<A>(A);

impl<'de, A: SeqAccess<'de>> List<A> {
    /// Decodes it.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
        T::deserialize(Single(SeqAccessDeserializer::new(self.0)))
    }

    /// Keeps it as a value that no variant takes.
    ///
    /// # Errors
    /// The union is closed, or the document is broken.
    pub fn other<U: Union>(self) -> Result<U, A::Error> {
        or_other(self.read()?, ToldBy::Kind)
    }

    /// Reads it whole, to be tried with one variant after the other.
    ///
    /// # Errors
    /// The document is broken.
    pub fn attempts(self) -> Result<Attempts, A::Error> {
        self.read().map(Attempts::new)
    }
}

/// An object that is being read.
#[derive(Debug)]
pub struct Object<A> {
    /// The members that were read in search of one that decides.
    before: Members,
    rest: Rest<A>,
    told_by: ToldBy,
    /// The text of a tag that is no string.
    tag: Option<String>,
}

impl<'de, A: MapAccess<'de>> Object<A> {
    /// The member that tells the variants apart, reading up to it: a string's text, a number or a
    /// boolean as JSON writes it. `None` if there is no such member, or it is of another kind.
    ///
    /// # Errors
    /// The document is broken.
    pub fn tag(&mut self, name: &'static str) -> Result<Option<&str>, A::Error> {
        self.told_by = ToldBy::Tag(name);
        self.advance(&[name])?;
        match self.before.iter().find(|(key, _)| key == name) {
            None => Ok(None),
            Some((_, Value::String(tag))) => Ok(Some(tag)),
            Some((_, tag)) => {
                self.tag = is_tag(tag).then(|| tag.to_string());
                Ok(self.tag.as_deref())
            }
        }
    }

    /// The same as JSON writes it, a string in its quotes: for variants whose values are not all
    /// strings.
    ///
    /// # Errors
    /// The document is broken.
    pub fn json_tag(&mut self, name: &'static str) -> Result<Option<&str>, A::Error> {
        self.told_by = ToldBy::Tag(name);
        self.advance(&[name])?;
        let tag = self.before.iter().find(|(key, _)| key == name);
        self.tag = tag
            .filter(|(_, tag)| is_tag(tag))
            .map(|(_, tag)| tag.to_string());
        Ok(self.tag.as_deref())
    }

    /// Which of these members it has, reading it whole: an empty name if it has several, so that no
    /// variant has them all.
    ///
    /// # Errors
    /// The document is broken.
    pub fn sole_of(
        &mut self,
        names: &'static [&'static str],
    ) -> Result<Option<&'static str>, A::Error> {
        self.told_by = ToldBy::Members(names);
        self.advance(&[])?;
        let is_there = |name: &&&str| self.before.iter().any(|(key, _)| key == **name);
        let mut found = names.iter().filter(is_there);
        Ok(match (found.next(), found.next()) {
            (Some(only), None) => Some(only),
            (Some(_), Some(_)) => Some(""),
            (None, _) => None,
        })
    }

    /// Which of these members comes first, reading up to it.
    ///
    /// # Errors
    /// The document is broken.
    pub fn first_of(
        &mut self,
        names: &'static [&'static str],
    ) -> Result<Option<&'static str>, A::Error> {
        self.told_by = ToldBy::Members(names);
        self.advance(names)
    }

    /// Whether it has the member, reading up to it.
    ///
    /// # Errors
    /// The document is broken.
    pub fn has(&mut self, name: &'static str) -> Result<bool, A::Error> {
        Ok(self.advance(&[name])?.is_some())
    }

    /// Decodes it, all its members.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
        T::deserialize(Single(MapAccessDeserializer::new(Replay {
            before: self.before.into_iter(),
            current: None,
            rest: self.rest,
        })))
    }

    /// Decodes it without the member that [`Object::tag`] asked for, for a variant whose type has
    /// no field for it. [`with_tag`] writes it again.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn read_untagged<T: Deserialize<'de>>(mut self) -> Result<T, A::Error> {
        if let ToldBy::Tag(name) = self.told_by {
            self.before.retain(|(key, _)| key != name);
        }
        self.read()
    }

    /// Keeps it as a value that no variant takes.
    ///
    /// # Errors
    /// The union is closed, or the document is broken.
    pub fn other<U: Union>(mut self) -> Result<U, A::Error> {
        self.advance(&[])?;
        or_other(whole(self.before), self.told_by)
    }

    /// Reads it whole, to be tried with one variant after the other.
    ///
    /// # Errors
    /// The document is broken.
    pub fn attempts(mut self) -> Result<Attempts, A::Error> {
        self.advance(&[])?;
        Ok(Attempts::new(whole(self.before)))
    }

    /// Reads up to the first of these members, to the end if there is none.
    fn advance(&mut self, names: &[&'static str]) -> Result<Option<&'static str>, A::Error> {
        let known = |key: &str| names.iter().copied().find(|name| *name == key);
        if let Some(name) = self.before.iter().find_map(|(key, _)| known(key)) {
            return Ok(Some(name));
        }
        while let Some(key) = self.rest.next_key_seed(Name(names))? {
            let value = self.rest.next_value()?;
            match key {
                Ok(name) => {
                    self.before.push((Cow::Borrowed(name), value));
                    return Ok(Some(name));
                }
                Err(key) => self.before.push((Cow::Owned(key), value)),
            }
        }
        Ok(None)
    }
}

/// Whether it is of a kind that variants can be told apart by.
fn is_tag(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// The members as one value. Of two with the same name the last one counts.
fn whole(members: Members) -> Value {
    members
        .into_iter()
        .map(|(key, value)| (key.into_owned(), value))
        .collect()
}

/// Encodes a variant whose type has no field for the tag: the tag comes first, then the members of
/// the value.
///
/// # Errors
/// The value is not written as an object, or does not write.
pub fn with_tag<T, V, S>(
    serializer: S,
    name: &'static str,
    tag: &T,
    value: &V,
) -> Result<S::Ok, S::Error>
where
    T: Serialize + ?Sized,
    V: Serialize + ?Sized,
    S: Serializer,
{
    value.serialize(WithMembers {
        serializer,
        extra: Tag { name, tag },
    })
}

/// The tag in front of a variant's members.
struct Tag<'t, T: ?Sized> {
    name: &'static str,
    tag: &'t T,
}

impl<T: Serialize + ?Sized> Extra for Tag<'_, T> {
    fn len(&self) -> usize {
        1
    }

    fn first<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(self.name, self.tag)
    }
}
