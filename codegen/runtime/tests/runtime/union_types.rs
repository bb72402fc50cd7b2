//! Unions as the generator writes them, for the tests beside this file.

use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::attempts::Attempts;
use runtime::json::from_slice;
use runtime::union::{self, Kind, List, Object, Scalar, Union};
use serde::de::{DeserializeOwned, Error, MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A member that is there twice fails straight from the text, so this one is read from the tree.
#[derive(Debug, Deserialize)]
pub(crate) struct FromTree<T> {
    #[serde(rename = "x")]
    pub(crate) _x: u8,
    pub(crate) v: T,
}

/// What a type reads of a document, by all ways, which must agree.
pub(crate) fn read<T: DeserializeOwned + PartialEq + std::fmt::Debug>(
    json: &str,
) -> Result<T, String> {
    let found = from_slice::<T>(json.as_bytes())
        .map_err(|error| format!("{} {}", error.path(), error.message()));
    let in_tree = from_slice::<FromTree<T>>(format!(r#"{{"x":1,"x":2,"v":{json}}}"#).as_bytes());
    let value: Value = serde_json::from_str(json).unwrap();
    match &found {
        Ok(found) => {
            assert_eq!(serde_json::from_str::<T>(json).as_ref().ok(), Some(found));
            assert_eq!(
                serde_json::from_value::<T>(value).as_ref().ok(),
                Some(found)
            );
            assert_eq!(in_tree.map(|tree| tree.v).as_ref().ok(), Some(found));
        }
        Err(error) => {
            let in_tree = in_tree.unwrap_err();
            let in_tree = format!("{} {}", in_tree.path(), in_tree.message());
            assert_eq!(in_tree.replacen("$.v", "$", 1), *error);
            assert!(serde_json::from_str::<T>(json).is_err());
            assert!(serde_json::from_value::<T>(value).is_err());
        }
    }
    found
}

/// Decodes, encodes, and wants the same document.
pub(crate) fn same<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: &str) -> T {
    let value = read::<T>(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let back: Value = serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap();
    assert_eq!(back, serde_json::from_str::<Value>(json).unwrap());
    value
}

macro_rules! decode_as_union {
    ($($type:ty)*) => {$(
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                union::read(deserializer)
            }
        }
    )*};
}
pub(crate) use decode_as_union;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Owner {
    pub(crate) name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Dog {
    #[serde(rename = "petType")]
    pub(crate) pet_type: String,
    pub(crate) bark: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) owner: Option<Owner>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) friend: Option<Box<Pet>>,
}

/// Has no field for the tag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cat {
    pub(crate) meow: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Pet {
    Dog(Box<Dog>),
    Cat(Cat),
    Free(BTreeMap<String, Value>),
    Other(Value),
}

impl Union for Pet {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        match object.tag("petType")? {
            Some("dog") => object.read().map(Self::Dog),
            Some("cat" | "kitty") => object.read_untagged().map(Self::Cat),
            Some("free") => object.read_untagged().map(Self::Free),
            _ => object.other(),
        }
    }

    fn other(value: Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

impl Serialize for Pet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Dog(dog) => dog.serialize(serializer),
            Self::Cat(cat) => union::with_tag(serializer, "petType", "cat", cat),
            Self::Free(free) => union::with_tag(serializer, "petType", "free", free),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

/// The same, closed, with tags of other kinds.
#[derive(Debug, PartialEq)]
pub(crate) enum Strict {
    One(Cat),
    Yes(Cat),
}

impl Union for Strict {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        match object.tag("kind")? {
            Some("1") => object.read().map(Self::One),
            Some("true") => object.read().map(Self::Yes),
            _ => object.other(),
        }
    }
}

/// A union as a variant of one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Animal {
    Pet(Pet),
    Bird(Cat),
}

impl Union for Animal {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        match object.tag("class")? {
            Some("bird") => object.read().map(Self::Bird),
            Some("pet") => object.read().map(Self::Pet),
            _ => object.other(),
        }
    }
}

/// Told apart by kind, its objects by the members that only one of them has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mixed {
    Nothing,
    Flag(bool),
    Count(i64),
    Share(f64),
    Text(String),
    Barks(Barks),
    Meows(Cat),
    Names(Vec<Owner>),
    Other(Value),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Barks {
    pub(crate) bark: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<Owner>,
}

impl Union for Mixed {
    fn scalar<E: Error>(scalar: Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Null => Ok(Self::Nothing),
            Kind::Boolean => scalar.read().map(Self::Flag),
            Kind::Integer => scalar.read().map(Self::Count),
            Kind::Number => scalar.read().map(Self::Share),
            Kind::String => scalar.read().map(Self::Text),
        }
    }

    fn list<'de, A: SeqAccess<'de>>(list: List<A>) -> Result<Self, A::Error> {
        list.read().map(Self::Names)
    }

    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        match object.first_of(&["bark", "meow"])? {
            Some("bark") => object.read().map(Self::Barks),
            Some("meow") => object.read().map(Self::Meows),
            _ => object.other(),
        }
    }

    fn other(value: Value) -> Option<Self> {
        Some(Self::Other(value))
    }
}

impl Serialize for Mixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Flag(flag) => flag.serialize(serializer),
            Self::Count(count) => count.serialize(serializer),
            Self::Share(share) => share.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Barks(barks) => barks.serialize(serializer),
            Self::Meows(meows) => meows.serialize(serializer),
            Self::Names(names) => names.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

/// Some kinds only, the others belong to nobody.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CountOr<const OPEN: bool> {
    Count(i32),
    Barks(Barks),
    Other(Value),
}

impl<const OPEN: bool> Union for CountOr<OPEN> {
    fn scalar<E: Error>(scalar: Scalar) -> Result<Self, E> {
        match scalar.kind() {
            Kind::Integer => scalar.read_or_other(Self::Count),
            _ => scalar.other(),
        }
    }

    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        match object.first_of(&["bark"])? {
            Some(_) => object.read().map(Self::Barks),
            None => object.other(),
        }
    }

    fn other(value: Value) -> Option<Self> {
        OPEN.then_some(Self::Other(value))
    }
}

/// Tried one after the other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tried<const OPEN: bool> {
    Cat(Cat),
    Dog(Box<Dog>),
    Numbers(Vec<f64>),
    Other(Value),
}

impl<'de, const OPEN: bool> Deserialize<'de> for Tried<OPEN> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut attempts = Attempts::read(deserializer)?;
        if let Some(cat) = attempts.take("Cat") {
            return Ok(Self::Cat(cat));
        }
        if let Some(dog) = attempts.take("Dog") {
            return Ok(Self::Dog(dog));
        }
        if let Some(numbers) = attempts.take("Numbers") {
            return Ok(Self::Numbers(numbers));
        }
        match OPEN {
            true => Ok(Self::Other(attempts.keep())),
            false => Err(attempts.refuse()),
        }
    }
}

decode_as_union!(Pet Strict Animal Mixed CountOr<true> CountOr<false>);

#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Zoo<T> {
    pub(crate) pets: Vec<T>,
}

pub(crate) fn dog(bark: u8) -> Dog {
    Dog {
        pet_type: "dog".to_owned(),
        bark,
        owner: None,
        friend: None,
    }
}

/// Any JSON value. Numbers are ones that every way of reading takes for the same.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 16.0)),
        any::<String>().prop_map(Value::from),
    ];
    let name = prop_oneof![
        any::<String>(),
        prop::sample::select(vec!["petType", "bark", "meow", "kind"]).prop_map(str::to_owned)
    ];
    scalar.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
