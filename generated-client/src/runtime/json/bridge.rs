//! serde's traits for types that have a codec, for programs that store values or log them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Number;

use super::decode::Decode;
use super::document::{from_slice, to_string};
use super::encode::{Encode, Writer};
use super::kind::Kind;
use super::mode::Mode;
use super::node::{Document, Node};

/// Writes a value with whatever serializer.
///
/// # Errors
/// The value cannot be written as JSON, or not by the serializer.
pub fn serialize<T: Encode, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_string(value).map_err(S::Error::custom)?;
    let document = Document::read(&text, Mode::Strict);
    let document = document.map_err(|error| S::Error::custom(error.message))?;
    document.root().serialize(serializer)
}

/// Reads a value from whatever deserializer.
///
/// # Errors
/// The deserializer's own, or the value does not fit the type.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Text::deserialize(deserializer)?.0;
    from_slice(text.as_bytes())
        .map_err(|error| D::Error::custom(format_args!("at {}: {}", error.path(), error.message())))
}

/// Implements serde's traits for types that have a codec. What is called stands in the module `json`,
/// which must be in the scope.
#[macro_export]
#[doc(hidden)]
macro_rules! __serde_bridge {
    ($($name:ident),* $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                json::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                json::deserialize(deserializer)
            }
        }
    )*};
}

pub use __serde_bridge as serde_for;

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A serializer follows on the stack.
        self.check_depth().map_err(S::Error::custom)?;
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Boolean => serializer.serialize_bool(self.json() == "true"),
            Kind::Integer | Kind::Number => {
                let number: Number = self.json().parse().map_err(S::Error::custom)?;
                number.serialize(serializer)
            }
            Kind::String => match self.text() {
                Some(text) => serializer.serialize_str(&text),
                None => Err(S::Error::custom("a string with half a character")),
            },
            Kind::List => {
                let mut list = serializer.serialize_seq(Some(self.elements().count()))?;
                for element in self.elements() {
                    list.serialize_element(&element)?;
                }
                list.end()
            }
            Kind::Object => {
                let mut map = serializer.serialize_map(Some(self.members().count()))?;
                for member in self.members() {
                    map.serialize_entry(&member.name, &member.value)?;
                }
                map.end()
            }
        }
    }
}

/// What a deserializer has, as JSON.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

fn text<T: Encode + ?Sized, E: serde::de::Error>(value: &T) -> Result<Text, E> {
    to_string(value).map(Text).map_err(E::custom)
}

macro_rules! scalars {
    ($($visit:ident($value:ty))*) => {$(
        fn $visit<E: serde::de::Error>(self, value: $value) -> Result<Text, E> {
            text(&value)
        }
    )*};
}

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    scalars! {
        visit_bool(bool)
        visit_i64(i64)
        visit_u64(u64)
        visit_str(&str)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Text, E> {
        // The caller's number: `7.0` stays one with a fraction.
        text(&serde_json::Value::from(value))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Text, E> {
        Ok(Text("null".to_owned()))
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Text, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text, D::Error> {
        Text::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text, D::Error> {
        Text::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Text, A::Error> {
        let mut writer = Writer::default();
        let mut list = writer.list();
        while let Some(element) = elements.next_element::<Text>()? {
            list.element(&element);
        }
        drop(list);
        writer.finish().map(Text).map_err(A::Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Text, A::Error> {
        let mut writer = Writer::default();
        let mut object = writer.object();
        while let Some((name, value)) = members.next_entry::<String, Text>()? {
            object.member(&name, &value);
        }
        drop(object);
        writer.finish().map(Text).map_err(A::Error::custom)
    }
}

impl Encode for Text {
    fn encode(&self, out: &mut Writer) {
        out.json(&self.0);
    }
}
