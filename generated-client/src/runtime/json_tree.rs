//! A JSON tree to a value, with an error that knows its place in the tree and tells kinds, never
//! values.

use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde_json::{Map, Value};

use super::misfit::{Misfit, Step, list_of};
use super::repair::{self, Place, Repair, Wanted};

/// Decodes a tree.
pub(super) fn decode<T: DeserializeOwned>(tree: Value) -> Result<T, Misfit> {
    repair::without(|| T::deserialize(Node::strict(tree)))
}

/// Decodes a tree, and repairs the values that are of another kind than the type asks for, as far as
/// that is possible.
pub(super) fn decode_repaired<T: DeserializeOwned>(
    tree: Value,
) -> Result<(T, Vec<Repair>), Misfit> {
    let (value, repairs) = repair::collect(|| T::deserialize(Node::of_document(tree)));
    Ok((value?, repairs))
}

/// A value of the tree, as a source to decode from.
pub(super) struct Node {
    value: Value,
    is_repaired: bool,
}

impl Node {
    fn strict(value: Value) -> Self {
        Self {
            value,
            is_repaired: false,
        }
    }

    /// A value of the document that is being decoded, repaired if that is.
    pub(super) fn of_document(value: Value) -> Self {
        Self {
            value,
            is_repaired: repair::is_on(),
        }
    }

    /// Decodes it as what stands a step below another value.
    pub(super) fn decode_below<'de, T: DeserializeSeed<'de>>(
        self,
        step: Step,
        seed: T,
    ) -> Result<T::Value, Misfit> {
        let _place = self.is_repaired.then(|| Place::enter(&step));
        seed.deserialize(self).map_err(|misfit| misfit.below(step))
    }

    fn repaired(self, wanted: Wanted) -> Self {
        match self.is_repaired.then(|| wanted.repair(&self.value)) {
            Some(Some(value)) => Self { value, ..self },
            _ => self,
        }
    }
}

macro_rules! repair {
    ($($method:ident $wanted:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            self.repaired(Wanted::$wanted).deserialize_any(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Node {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::String(value) => visitor.visit_string(value),
            Value::Array(values) => visit_list(values, self.is_repaired, visitor),
            Value::Object(members) => visitor.visit_map(Members {
                members: members.into_iter(),
                next: None,
                is_repaired: self.is_repaired,
            }),
            Value::Number(number) => {
                if let Some(value) = number.as_u64() {
                    visitor.visit_u64(value)
                } else if let Some(value) = number.as_i64() {
                    visitor.visit_i64(value)
                } else {
                    visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN))
                }
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    /// A derived struct also reads a list, member after member, and would complain of its length.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Array(_) => Err(de::Error::invalid_type(Unexpected::Seq, &"an object")),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let is_repaired = self.is_repaired;
        match self.value {
            Value::String(name) => visitor.visit_enum(Variant {
                name,
                content: None,
            }),
            Value::Object(members) => {
                let count = members.len();
                match members.into_iter().next() {
                    Some((name, content)) if count == 1 => visitor.visit_enum(Variant {
                        name,
                        content: Some(Node {
                            value: content,
                            is_repaired,
                        }),
                    }),
                    _ => Err(Misfit::new(format!(
                        "expected an object with one member, found one with {count}"
                    ))),
                }
            }
            other => Err(de::Error::invalid_type(
                unexpected(&other),
                &"a string or an object",
            )),
        }
    }

    repair! {
        deserialize_bool Boolean,
        deserialize_i8 Integer,
        deserialize_i16 Integer,
        deserialize_i32 Integer,
        deserialize_i64 Integer,
        deserialize_i128 Integer,
        deserialize_u8 Integer,
        deserialize_u16 Integer,
        deserialize_u32 Integer,
        deserialize_u64 Integer,
        deserialize_u128 Integer,
        deserialize_f32 Single,
        deserialize_f64 Number,
        deserialize_str Text,
        deserialize_string Text,
    }

    serde::forward_to_deserialize_any! {
        char bytes byte_buf unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

fn unexpected(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(_) => Unexpected::Float(0.0),
        Value::String(value) => Unexpected::Str(value),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

fn visit_list<'de, V: Visitor<'de>>(
    values: Vec<Value>,
    is_repaired: bool,
    visitor: V,
) -> Result<V::Value, Misfit> {
    let length = values.len();
    let mut elements = Elements {
        values: values.into_iter(),
        index: 0,
        is_repaired,
    };
    let value = visitor.visit_seq(&mut elements)?;
    if elements.values.len() == 0 {
        Ok(value)
    } else {
        Err(Misfit::new(format!(
            "expected {}, found one of {length}",
            list_of(&elements.index.to_string())
        )))
    }
}

struct Elements {
    values: std::vec::IntoIter<Value>,
    index: usize,
    is_repaired: bool,
}

impl<'de> SeqAccess<'de> for Elements {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let Some(value) = self.values.next() else {
            return Ok(None);
        };
        let index = self.index;
        self.index += 1;
        let node = Node {
            value,
            is_repaired: self.is_repaired,
        };
        node.decode_below(Step::Index(index), seed).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len())
    }
}

struct Members {
    members: <Map<String, Value> as IntoIterator>::IntoIter,
    next: Option<(String, Value)>,
    is_repaired: bool,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        let Some((key, value)) = self.members.next() else {
            return Ok(None);
        };
        match seed.deserialize(Key(key.clone())) {
            Ok(name) => {
                self.next = Some((key, value));
                Ok(Some(name))
            }
            Err(misfit) => Err(misfit.below(Step::Key(key))),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misfit> {
        let Some((key, value)) = self.next.take() else {
            return Err(Misfit::new(
                "a member's value was asked for before its name".to_owned(),
            ));
        };
        let node = Node {
            value,
            is_repaired: self.is_repaired,
        };
        node.decode_below(Step::Key(key), seed)
    }
}

/// A member's name. A map with integer or boolean keys reads them from the text, as serde_json
/// does.
pub(super) struct Key(pub(super) String);

impl<'de> Key {
    fn parsed<T: Deserialize<'de>>(self) -> Result<T, Misfit> {
        let value = serde_json::from_str(&self.0).unwrap_or(Value::String(self.0));
        T::deserialize(Node::strict(value))
    }
}

macro_rules! parse_key {
    ($($method:ident => $visit:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            visitor.$visit(self.parsed()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Key {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_string(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        StringDeserializer::new(self.0).deserialize_enum(name, variants, visitor)
    }

    parse_key! {
        deserialize_bool => visit_bool,
        deserialize_i8 => visit_i8,
        deserialize_i16 => visit_i16,
        deserialize_i32 => visit_i32,
        deserialize_i64 => visit_i64,
        deserialize_u8 => visit_u8,
        deserialize_u16 => visit_u16,
        deserialize_u32 => visit_u32,
        deserialize_u64 => visit_u64,
    }

    serde::forward_to_deserialize_any! {
        i128 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

/// A variant of an enum, with what it holds.
struct Variant {
    name: String,
    content: Option<Node>,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Misfit;
    type Variant = Content;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content), Misfit> {
        let content = Content {
            name: self.name.clone(),
            value: self.content,
        };
        Ok((seed.deserialize(Key(self.name))?, content))
    }
}

struct Content {
    name: String,
    value: Option<Node>,
}

impl Content {
    fn node(self) -> Result<(Step, Node), Misfit> {
        match self.value {
            Some(node) => Ok((Step::Key(self.name), node)),
            None => Err(Misfit::new(
                "expected an object with one member, found a string".to_owned(),
            )),
        }
    }
}

impl<'de> VariantAccess<'de> for Content {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        match self.value {
            None => Ok(()),
            Some(node) => node.decode_below(Step::Key(self.name), PhantomData),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        let (step, node) = self.node()?;
        node.decode_below(step, seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        let (step, node) = self.node()?;
        node.decode_below(step, Visit(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let (step, node) = self.node()?;
        node.decode_below(step, Visit(visitor))
    }
}

/// Decodes a value of any kind with a visitor.
struct Visit<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Visit<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_any(self.0)
    }
}
