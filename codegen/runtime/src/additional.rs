//! The members of an object that are none of its described properties: `additionalProperties`, and
//! those of which a description says nothing.
//!
//! A type derives both halves for its properties with `#[serde(remote = "Self")]`, which makes
//! functions of its own of them, and leaves what is kept out with `#[serde(skip)]`. Its implementations
//! call these functions with [`split`] and [`join`] in between. (So `Type::deserialize(…)` by that
//! name is the derived half alone; `serde_json` and all that is generic call the whole.)

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::members::{Extra, Name, WithMembers};

/// Members that a schema does not declare, as they came: a map from names to values, without cost
/// where there are none. They go out again with a value that is sent.
///
/// `Debug` shows their names alone: nothing says which of the values are secrets.
#[derive(Clone, Default)]
pub struct Undeclared(Option<Box<Kept>>);

/// Behind a pointer, as most objects have none and every struct has the field.
#[derive(Clone, Default)]
struct Kept {
    members: BTreeMap<String, Value>,
}

impl Deref for Undeclared {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        static NONE: BTreeMap<String, Value> = BTreeMap::new();
        self.0.as_ref().map_or(&NONE, |kept| &kept.members)
    }
}

impl DerefMut for Undeclared {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0.get_or_insert_default().members
    }
}

impl PartialEq for Undeclared {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.keys()).finish()
    }
}

/// What takes members, one after the other.
pub trait Members {
    /// Type of their values.
    type Value;

    /// Takes one; of several of the same name, the last one counts.
    fn take(&mut self, name: String, value: Self::Value);
}

impl<T> Members for BTreeMap<String, T> {
    type Value = T;

    fn take(&mut self, name: String, value: T) {
        self.insert(name, value);
    }
}

impl Members for Undeclared {
    type Value = Value;

    fn take(&mut self, name: String, value: Value) {
        self.insert(name, value);
    }
}

/// Reads an object of which the derived half sees the properties that it knows; the others are kept.
pub fn split<'r, 'de, M, D>(
    deserializer: D,
    additional: &'r mut M,
) -> impl Deserializer<'de, Error = D::Error> + use<'r, 'de, M, D>
where
    M: Members<Value: Deserialize<'de>>,
    D: Deserializer<'de>,
{
    Split {
        deserializer,
        additional,
    }
}

/// Writes an object with the properties of the derived half first and the members of the map behind
/// them. A member of the map that has the name of a property that was written is left out.
pub fn join<'r, T: Serialize, S: Serializer>(
    serializer: S,
    additional: &'r BTreeMap<String, T>,
) -> impl Serializer<Ok = S::Ok, Error = S::Error> + use<'r, T, S> {
    WithMembers {
        serializer,
        extra: Additional(additional),
    }
}

struct Additional<'r, T>(&'r BTreeMap<String, T>);

impl<T: Serialize> Extra for Additional<'_, T> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn last<M: SerializeMap>(&self, written: &[&str], map: &mut M) -> Result<(), M::Error> {
        self.0
            .iter()
            .filter(|(name, _)| !written.contains(&name.as_str()))
            .try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

struct Split<'r, D, M> {
    deserializer: D,
    additional: &'r mut M,
}

impl<'de, D, M> Deserializer<'de> for Split<'_, D, M>
where
    D: Deserializer<'de>,
    M: Members<Value: Deserialize<'de>>,
{
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.deserializer.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = SplitVisitor {
            visitor,
            fields,
            additional: self.additional,
        };
        self.deserializer.deserialize_struct(name, fields, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct SplitVisitor<'r, V, M> {
    visitor: V,
    fields: &'static [&'static str],
    additional: &'r mut M,
}

impl<'de, V, M> Visitor<'de> for SplitVisitor<'_, V, M>
where
    V: Visitor<'de>,
    M: Members<Value: Deserialize<'de>>,
{
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Known {
            members,
            fields: self.fields,
            additional: self.additional,
        })
    }
}

/// The members whose names are fields.
struct Known<'r, A, M> {
    members: A,
    fields: &'static [&'static str],
    additional: &'r mut M,
}

impl<'de, A, M> MapAccess<'de> for Known<'_, A, M>
where
    A: MapAccess<'de>,
    M: Members<Value: Deserialize<'de>>,
{
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.members.next_key_seed(Name(self.fields))? {
            match name {
                Ok(field) => {
                    return seed
                        .deserialize(BorrowedStrDeserializer::new(field))
                        .map(Some);
                }
                Err(name) => {
                    let value = self.members.next_value()?;
                    self.additional.take(name, value);
                }
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.members.next_value_seed(seed)
    }
}
