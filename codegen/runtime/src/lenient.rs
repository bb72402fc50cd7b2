//! Fields that servers are known to write in another shape: `#[serde(deserialize_with = "…")]`.
//!
//! The `optional_` ones go together with `#[serde(default)]`: `null` and a missing member are both
//! `None`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};

use super::single::Single;

/// A number or a boolean, also where it is written as text (`"32400"`), an integer as `32400.0`,
/// and a boolean as `0`, `1`, `"0"`, `"1"`, `"true"` or `"false"`.
///
/// # Errors
/// If it is anything else, or does not fit the type.
pub fn scalar<'de, T: Scalar, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

/// As [`scalar`]; `null` is `None`.
///
/// # Errors
/// As [`scalar`].
pub fn optional_scalar<'de, T: Scalar, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_option(Optional(ScalarVisitor(PhantomData)))
}

/// A list, also where a single value stands in its place.
///
/// # Errors
/// If the value is `null`, or an element does not fit the type.
pub fn list<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_any(ListVisitor(PhantomData))
}

/// As [`list`]; `null` is `None`.
///
/// # Errors
/// If an element does not fit the type.
pub fn optional_list<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_option(Optional(ListVisitor(PhantomData)))
}

/// An object, also where it stands in a list by itself.
///
/// # Errors
/// If the list is empty or holds more than one, or the object does not fit the type.
pub fn object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let found = deserializer.deserialize_any(ObjectVisitor(PhantomData))?;
    found.ok_or_else(|| D::Error::custom("expected an object, found an empty list"))
}

/// As [`object`]; `null` and an empty list are `None`.
///
/// # Errors
/// If the list holds more than one, or the object does not fit the type.
pub fn optional_object<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer
        .deserialize_option(Optional(ObjectVisitor(PhantomData)))
        .map(Option::flatten)
}

/// A scalar as it stands in the document.
#[derive(Clone, Copy, Debug)]
pub enum Found<'a> {
    /// `true`, `false`.
    Bool(bool),
    /// A number without a fraction.
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(&'a str),
}

/// A type that [`scalar`] reads.
pub trait Scalar: Sized {
    /// What the type is, for errors: `an integer`.
    const EXPECTED: &'static str;

    /// The value, if it is one of the type's forms and fits.
    fn from_found(found: Found<'_>) -> Option<Self>;
}

impl Scalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_found(found: Found<'_>) -> Option<Self> {
        match found {
            Found::Bool(value) => Some(value),
            Found::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Found::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            other => match integer(other)? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
        }
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Scalar for $integer {
            const EXPECTED: &'static str = "an integer";

            fn from_found(found: Found<'_>) -> Option<Self> {
                integer(found)?.try_into().ok()
            }
        }
    )*};
}

integers!(i32 i64 u32 u64);

impl Scalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_found(found: Found<'_>) -> Option<Self> {
        match found {
            Found::Bool(_) => None,
            Found::Integer(value) => Some(value as f64),
            Found::Float(value) => Some(value),
            // Rust also reads "inf" and "NaN", which are no numbers in JSON.
            Found::Text(text) => text
                .trim()
                .parse()
                .ok()
                .filter(|value: &f64| value.is_finite()),
        }
    }
}

fn integer(found: Found<'_>) -> Option<i128> {
    match found {
        Found::Bool(_) => None,
        Found::Integer(value) => Some(value),
        Found::Float(value) => whole(value),
        Found::Text(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
    }
}

/// A float without a fraction as an integer. From 2^64 on none of the integer types can hold it.
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0 && value.abs() <= 18_446_744_073_709_551_616.0).then_some(value as i128)
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: Scalar> ScalarVisitor<T> {
    fn read<E: Error>(&self, found: Found<'_>, unexpected: Unexpected<'_>) -> Result<T, E> {
        T::from_found(found).ok_or_else(|| E::invalid_value(unexpected, &T::EXPECTED))
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.read(Found::Bool(value), Unexpected::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.read(Found::Integer(value.into()), Unexpected::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.read(Found::Integer(value.into()), Unexpected::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.read(Found::Float(value), Unexpected::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.read(Found::Text(value), Unexpected::Str(value))
    }
}

/// `null` is `None`, everything else is for the visitor inside.
struct Optional<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Optional<V> {
    type Value = Option<V::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)?;
        f.write_str(" or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self.0).map(Some)
    }
}

struct ListVisitor<T>(PhantomData<T>);

macro_rules! one_of {
    ($($visit:ident($value:ty),)*) => {$(
        fn $visit<E: Error>(self, value: $value) -> Result<Vec<T>, E> {
            T::deserialize(Single(value.into_deserializer())).map(|value| vec![value])
        }
    )*};
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Vec<T>, A::Error> {
        // What the document says about its own length is no reason to reserve memory without end.
        let mut list = Vec::with_capacity(elements.size_hint().unwrap_or(0).min(1024));
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(Single(MapAccessDeserializer::new(members))).map(|value| vec![value])
    }

    one_of! {
        visit_bool(bool),
        visit_i64(i64),
        visit_u64(u64),
        visit_f64(f64),
        visit_str(&str),
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Option<T>, A::Error> {
        T::deserialize(Single(MapAccessDeserializer::new(members))).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Option<T>, A::Error> {
        let Some(value) = elements.next_element()? else {
            return Ok(None);
        };
        let mut count = 1;
        while elements.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        match count {
            1 => Ok(Some(value)),
            _ => Err(A::Error::custom(format_args!(
                "expected one object, found a list of {count}"
            ))),
        }
    }
}
