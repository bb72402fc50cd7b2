//! Unions as the generator writes them, for the tests beside this file.

use std::collections::BTreeMap;
use std::fmt::Debug;

use proptest::prelude::*;
use runtime::additional::Undeclared;
use runtime::json::{self, Decode, Encode, from_slice, to_string};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::objects::object;

/// What a type reads of a document, by all ways, which must agree: alone, in an object that has it
/// twice, and by way of serde.
pub(crate) fn read<T: Decode + DeserializeOwned + PartialEq + Debug>(
    json: &str,
) -> Result<T, String> {
    let found = read_codec::<T>(json);
    let plain = serde_json::from_str::<T>(json);
    let value: Value = serde_json::from_str(json).unwrap();
    let tree = serde_json::from_value::<T>(value);
    match &found {
        Ok(found) => {
            assert_eq!(plain.as_ref().ok(), Some(found));
            assert_eq!(tree.as_ref().ok(), Some(found));
        }
        Err(_) => assert!(plain.is_err() && tree.is_err()),
    }
    found
}

struct Twice<T>(T);

impl<T: Decode> Decode for Twice<T> {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = object.required("v")?;
        object.end()?;
        Ok(Self(value))
    }
}

/// The same for types that have the codec alone.
pub(crate) fn read_codec<T: Decode + PartialEq + Debug>(json: &str) -> Result<T, String> {
    let error = |error: json::JsonError| format!("{} {}", error.path(), error.message());
    let found = from_slice::<T>(json.as_bytes()).map_err(error);
    let twice = format!(r#"{{"v":[[]],"v":{json}}}"#);
    let twice = from_slice::<Twice<T>>(twice.as_bytes()).map_err(error);
    let twice = twice.map(|twice| twice.0);
    let at_top = |error: String| error.replacen("$.v", "$", 1);
    assert_eq!(twice.map_err(at_top), found, "{json}");
    found
}

/// Decodes, encodes, and wants the same document.
pub(crate) fn same<T: Decode + Encode + DeserializeOwned + Serialize + PartialEq + Debug>(
    json: &str,
) -> T {
    let value = read::<T>(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let expected: Value = serde_json::from_str(json).unwrap();
    let back: Value = serde_json::from_str(&to_string(&value).unwrap()).unwrap();
    assert_eq!(back, expected);
    assert_eq!(serde_json::to_value(&value).unwrap(), expected);
    value
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Owner {
        name: String = required "name",
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Dog {
        pet_type: String = required "petType",
        bark: u32 = required "bark",
        owner: Option<Owner> = optional "owner",
        friend: Option<Box<Pet>> = optional "friend",
    }
}

object! {
    /// Has no field for the tag.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Cat {
        meow: String = required "meow",
    }
}

object! {
    /// Has none either, and keeps what it does not know.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Hen {
        eggs: u32 = required "eggs",
        ;
        additional: Undeclared = rest,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Pet {
    Dog(Box<Dog>),
    Cat(Cat),
    Hen(Hen),
    Free(BTreeMap<String, Value>),
    Other(Value),
}

impl Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("petType").as_deref() {
            Some("dog") => node.decode().map(Self::Dog),
            Some("cat" | "kitty") => node.without("petType").decode().map(Self::Cat),
            Some("hen") => node.without("petType").decode().map(Self::Hen),
            Some("free") => node.without("petType").decode().map(Self::Free),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Dog(value) => out.value(value),
            Self::Cat(value) => out.tagged("petType", "cat", value),
            Self::Hen(value) => out.tagged("petType", "hen", value),
            Self::Free(value) => out.tagged("petType", "free", value),
            Self::Other(value) => out.value(value),
        }
    }
}

/// Closed, with tags of other kinds.
#[derive(Debug, PartialEq)]
pub(crate) enum Strict {
    One(Cat),
    Yes(Cat),
}

impl Decode for Strict {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match (node.kind(), node.tag("kind").as_deref()) {
            (json::Kind::Object, Some("1")) => node.decode().map(Self::One),
            (json::Kind::Object, Some("true")) => node.decode().map(Self::Yes),
            (json::Kind::Object, _) => Err(node.no_variant_of_tag("kind")),
            _ => Err(node.no_variant()),
        }
    }
}

/// A union as a variant of one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Animal {
    Pet(Pet),
    Bird(Cat),
}

impl Decode for Animal {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("class").as_deref() {
            Some("bird") => node.decode().map(Self::Bird),
            Some("pet") => node.decode().map(Self::Pet),
            _ => Err(node.no_variant_of_tag("class")),
        }
    }
}

impl Encode for Animal {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Pet(value) => out.tagged("class", "pet", value),
            Self::Bird(value) => out.tagged("class", "bird", value),
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

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Barks {
        bark: u32 = required "bark",
        note: Option<Owner> = optional "note",
    }
}

impl Decode for Mixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Null => Ok(Self::Nothing),
            json::Kind::Boolean => node.decode().map(Self::Flag),
            json::Kind::Integer => node.decode().map(Self::Count),
            json::Kind::Number => node.decode().map(Self::Share),
            json::Kind::String => node.decode().map(Self::Text),
            json::Kind::List => node.decode().map(Self::Names),
            json::Kind::Object => match node.first_of(&["bark", "meow"]) {
                Some("bark") => node.decode().map(Self::Barks),
                Some("meow") => node.decode().map(Self::Meows),
                _ => node.decode().map(Self::Other),
            },
        }
    }
}

impl Encode for Mixed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Nothing => out.null(),
            Self::Flag(value) => out.value(value),
            Self::Count(value) => out.value(value),
            Self::Share(value) => out.value(value),
            Self::Text(value) => out.value(value),
            Self::Barks(value) => out.value(value),
            Self::Meows(value) => out.value(value),
            Self::Names(value) => out.value(value),
            Self::Other(value) => out.value(value),
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

impl<const OPEN: bool> Decode for CountOr<OPEN> {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer if OPEN => node.decode_or(Self::Count, Self::Other),
            json::Kind::Integer => node.decode().map(Self::Count),
            json::Kind::Object => match node.first_of(&["bark"]) {
                Some(_) => node.decode().map(Self::Barks),
                None if OPEN => node.decode().map(Self::Other),
                None => Err(node.no_variant_of(&["bark"])),
            },
            _ if OPEN => node.decode().map(Self::Other),
            _ => Err(node.no_variant()),
        }
    }
}

/// Told apart by how well each of them fits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Chosen<const OPEN: bool> {
    Cat(Cat),
    Dog(Box<Dog>),
    Numbers(Vec<f64>),
    Other(Value),
}

impl<const OPEN: bool> Decode for Chosen<OPEN> {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::choose(node, &[Cat::fits, Box::<Dog>::fits, Vec::<f64>::fits]) {
            Some(0) => node.decode().map(Self::Cat),
            Some(1) => node.decode().map(Self::Dog),
            Some(2) => node.decode().map(Self::Numbers),
            _ if OPEN => node.decode().map(Self::Other),
            _ => Err(node.no_fit(&["`Cat`", "`Dog`", "`Numbers`"])),
        }
    }
}

json::serde_for!(Pet, Animal, Mixed);

macro_rules! only_read {
    ($($type:ty),*) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                json::deserialize(deserializer)
            }
        }
    )*};
}

only_read!(
    Strict,
    CountOr<true>,
    CountOr<false>,
    Chosen<true>,
    Chosen<false>,
    Zoo<Pet>,
    Zoo<Strict>,
    Zoo<Animal>,
    Zoo<Chosen<false>>
);

#[derive(Debug, PartialEq)]
pub(crate) struct Zoo<T> {
    pub(crate) pets: Vec<T>,
}

impl<T: Decode> Decode for Zoo<T> {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let pets = object.required("pets")?;
        object.end()?;
        Ok(Self { pets })
    }
}

pub(crate) fn dog(bark: u32) -> Dog {
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
