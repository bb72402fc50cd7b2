//! Values of which the description says `oneOf` or `anyOf`.
//!
//! A type says in [`Union`] how its variants are told apart, for each kind of JSON value by itself,
//! and [`read`] decodes it. What tells them apart is looked for while the value is read: a variant
//! is decoded straight from the document, and only what stood before the deciding member is kept
//! until then.
//!
//! A union that is open keeps a value that fits none of its variants in [`Union::other`].

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess,
    Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::attempts::{Attempts, located};
use super::json_tree::{self, Key, Node};
use super::members::{Extra, WithMembers};
use super::misfit::{Misfit, Step};
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
            before: Map::new(),
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
                Some(tag) if tag_text(tag).is_none() => format!(
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
    before: Map<String, Value>,
    rest: Rest<A>,
    told_by: ToldBy,
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
        self.tag = self.before.get(name).and_then(tag_text);
        Ok(self.tag.as_deref())
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
            self.before.retain(|key, _| key != name);
        }
        self.read()
    }

    /// Keeps it as a value that no variant takes.
    ///
    /// # Errors
    /// The union is closed, or the document is broken.
    pub fn other<U: Union>(mut self) -> Result<U, A::Error> {
        self.advance(&[])?;
        or_other(Value::Object(self.before), self.told_by)
    }

    /// Reads it whole, to be tried with one variant after the other.
    ///
    /// # Errors
    /// The document is broken.
    pub fn attempts(mut self) -> Result<Attempts, A::Error> {
        self.advance(&[])?;
        Ok(Attempts::new(Value::Object(self.before)))
    }

    /// Reads up to the first of these members, to the end if there is none.
    fn advance(&mut self, names: &[&'static str]) -> Result<Option<&'static str>, A::Error> {
        let find = |key: &str| names.iter().copied().find(|name| *name == key);
        if let Some(name) = self.before.keys().find_map(|key| find(key)) {
            return Ok(Some(name));
        }
        while let Some(key) = self.rest.next_key::<String>()? {
            let name = find(&key);
            self.before.insert(key, self.rest.next_value()?);
            if name.is_some() {
                return Ok(name);
            }
        }
        Ok(None)
    }
}

/// The members that are still in the document. Its end may be asked for twice.
#[derive(Debug)]
struct Rest<A> {
    members: A,
    ended: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rest<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if self.ended {
            return Ok(None);
        }
        let key = self.members.next_key_seed(seed)?;
        self.ended = key.is_none();
        Ok(key)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.members.next_value_seed(seed)
    }
}

/// The members that were read already, and then the others.
struct Replay<A> {
    before: <Map<String, Value> as IntoIterator>::IntoIter,
    /// The member whose name was asked for, if it is one of those.
    current: Option<(String, Value)>,
    rest: Rest<A>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let Some((key, value)) = self.before.next() else {
            return self.rest.next_key_seed(seed);
        };
        self.current = Some((key.clone(), value));
        seed.deserialize(Key(key)).map(Some).map_err(lift)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        let Some((key, value)) = self.current.take() else {
            return self.rest.next_value_seed(seed);
        };
        seed.deserialize(Node(value))
            .map_err(|misfit| lift(misfit.below(Step::Key(key))))
    }
}

/// A misfit in what was read already, as an error of whatever is being decoded.
fn lift<E: Error>(misfit: Misfit) -> E {
    E::custom(located(misfit))
}

/// What kind of value it is, in the words of JSON.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The text of a tag: a string as it is, a number or a boolean as JSON writes it.
fn tag_text(tag: &Value) -> Option<String> {
    match tag {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(tag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
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
