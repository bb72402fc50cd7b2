//! A JSON tree to a value, with an error that knows its place in the tree and tells kinds, never
//! values.

use serde::de::value::StringDeserializer;
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde_json::{Map, Value};

use super::misfit::{Misfit, Step};

/// Decodes a tree.
pub(super) fn decode<T: DeserializeOwned>(tree: Value) -> Result<T, Misfit> {
    T::deserialize(Node(tree))
}

/// A value of the tree, as a source to decode from.
pub(super) struct Node(pub(super) Value);

impl<'de> Deserializer<'de> for Node {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::String(value) => visitor.visit_string(value),
            Value::Array(values) => visit_list(values, visitor),
            Value::Object(members) => visitor.visit_map(Members {
                members: members.into_iter(),
                next: None,
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
        match self.0 {
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
        match self.0 {
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
        match self.0 {
            Value::String(name) => visitor.visit_enum(Variant {
                name,
                content: None,
            }),
            Value::Object(members) => {
                let count = members.len();
                match members.into_iter().next() {
                    Some((name, content)) if count == 1 => visitor.visit_enum(Variant {
                        name,
                        content: Some(content),
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

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
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

fn visit_list<'de, V: Visitor<'de>>(values: Vec<Value>, visitor: V) -> Result<V::Value, Misfit> {
    let length = values.len();
    let mut elements = Elements {
        values: values.into_iter(),
        index: 0,
    };
    let value = visitor.visit_seq(&mut elements)?;
    if elements.values.len() == 0 {
        Ok(value)
    } else {
        Err(Misfit::new(format!(
            "expected a list of {}, found one of {length}",
            elements.index
        )))
    }
}

struct Elements {
    values: std::vec::IntoIter<Value>,
    index: usize,
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
        seed.deserialize(Node(value))
            .map(Some)
            .map_err(|misfit| misfit.below(Step::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len())
    }
}

struct Members {
    members: <Map<String, Value> as IntoIterator>::IntoIter,
    next: Option<(String, Value)>,
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
        seed.deserialize(Node(value))
            .map_err(|misfit| misfit.below(Step::Key(key)))
    }
}

/// A member's name. A map with integer or boolean keys reads them from the text, as serde_json
/// does.
pub(super) struct Key(pub(super) String);

impl<'de> Key {
    fn parsed<T: Deserialize<'de>>(self) -> Result<T, Misfit> {
        let value = serde_json::from_str(&self.0).unwrap_or(Value::String(self.0));
        T::deserialize(Node(value))
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
    content: Option<Value>,
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
    value: Option<Value>,
}

impl Content {
    fn node(self) -> Result<(String, Node), Misfit> {
        match self.value {
            Some(value) => Ok((self.name, Node(value))),
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
            Some(value) => Deserialize::deserialize(Node(value))
                .map_err(|misfit: Misfit| misfit.below(Step::Key(self.name))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        let (name, node) = self.node()?;
        seed.deserialize(node)
            .map_err(|misfit| misfit.below(Step::Key(name)))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        let (name, node) = self.node()?;
        node.deserialize_any(visitor)
            .map_err(|misfit| misfit.below(Step::Key(name)))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let (name, node) = self.node()?;
        node.deserialize_any(visitor)
            .map_err(|misfit| misfit.below(Step::Key(name)))
    }
}
