//! Any serialisable argument as a small tree, the form in which the parameter styles read it.
//!
//! The argument goes through its JSON text, so a type needs no second `Serialize` instance for
//! parameters, and an `f32` keeps its own digits (`0.1`, not `0.10000000149011612`). Members keep
//! the order in which the type writes them.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Param {
    /// No value: `None`, `()`, JSON's `null`. A parameter with this value is left out.
    Null,
    /// A string, a number or a boolean.
    Scalar(Value),
    /// A list.
    List(Vec<Param>),
    /// An object: its members in order.
    Object(Vec<(String, Param)>),
}

impl Param {
    /// Reads an argument. `None` if it cannot be written as JSON, for example a map whose keys are
    /// lists. A number that JSON does not have (not a number, infinity) counts as no value.
    #[must_use]
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Option<Self> {
        Self::of_json(&serde_json::to_string(value).ok()?)
    }

    fn of_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The value as the text of one word: a scalar as it is, a list or an object as JSON. `None`
    /// for no value.
    ///
    /// No style of the standard says what a list inside a list is; JSON can be read back.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Null => None,
            Self::Scalar(Value::String(text)) => Some(text.clone()),
            Self::Scalar(other) => Some(other.to_string()),
            Self::List(_) | Self::Object(_) => {
                let mut out = String::new();
                self.write_json(&mut out);
                Some(out)
            }
        }
    }

    fn write_json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Scalar(value) => out.push_str(&value.to_string()),
            Self::List(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write_json(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    out.push_str(&Value::from(name.as_str()).to_string());
                    out.push(':');
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

impl<'de> Deserialize<'de> for Param {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParamVisitor)
    }
}

struct ParamVisitor;

impl<'de> Visitor<'de> for ParamVisitor {
    type Value = Param;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Param, E> {
        Ok(Param::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Param, E> {
        Ok(Param::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Param, E> {
        Ok(Param::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Param, E> {
        Ok(Param::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Param, E> {
        Ok(Param::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Param, E> {
        Ok(Param::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Param, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Param::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Param, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        Ok(Param::Object(object))
    }
}
