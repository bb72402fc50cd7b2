//! Members that are no described property, as generated code reads and writes them.
#![deny(missing_docs)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::json::from_slice;
use runtime::{additional, nullable, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

/// A device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Device {
    /// Its name.
    pub name: String,
    /// Its port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// What it was called.
    #[serde(
        rename = "old-name",
        default,
        deserialize_with = "nullable::absent_or_null",
        skip_serializing_if = "Option::is_none"
    )]
    pub old_name: Option<Option<String>>,
    /// The one behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Device>>,
    /// Members that the description does not name.
    #[serde(skip)]
    pub additional: BTreeMap<String, Vec<u8>>,
}

impl<'de> Deserialize<'de> for Device {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut additional = BTreeMap::new();
        let properties = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self {
            additional,
            ..properties
        })
    }
}

impl Serialize for Device {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

/// Nothing but such members.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Anything {
    #[serde(skip)]
    additional: BTreeMap<String, Value>,
}

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut additional = BTreeMap::new();
        Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional })
    }
}

impl Serialize for Anything {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

fn same(json: &str) -> Device {
    let device = from_slice::<Device>(json.as_bytes()).unwrap();
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_value(&device).unwrap(), value);
    assert_eq!(
        serde_json::to_string(&device).unwrap().len(),
        value.to_string().len()
    );
    assert_eq!(serde_json::from_value::<Device>(value).unwrap(), device);
    device
}

#[test]
fn members_go_where_they_belong() {
    let device = same(r#"{"a":[1],"name":"n","z":[],"port":1,"old-name":null,"old_name":[2]}"#);
    assert_eq!(
        device,
        Device {
            name: "n".to_owned(),
            port: Some(1),
            old_name: Some(None),
            next: None,
            additional: BTreeMap::from([
                ("a".to_owned(), vec![1]),
                ("old_name".to_owned(), vec![2]),
                ("z".to_owned(), Vec::new()),
            ]),
        }
    );
    let device = same(r#"{"name":"n","next":{"name":"m","additional":[3],"\n":[4]},"":[5]}"#);
    let next = device.next.unwrap();
    assert_eq!(
        next.additional.keys().collect::<Vec<_>>(),
        ["\n", "additional"]
    );
    same(r#"{"name":"n"}"#);
    // The properties first, in their order, and then the others, sorted.
    let device: Device = serde_json::from_str(r#"{"z":[],"port":1,"b":[],"name":"n"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&device).unwrap(),
        r#"{"name":"n","port":1,"b":[],"z":[]}"#
    );
}

#[test]
fn errors_have_their_place() {
    for (json, error) in [
        (r#"{"a":[1]}"#, "$ the member `name` is missing"),
        (
            r#"{"name":"n","a":["secret"]}"#,
            "$.a[0] expected an integer, found a string",
        ),
        (
            r#"{"name":"n","a":"secret"}"#,
            "$.a expected a list, found a string",
        ),
        (
            r#"{"x":[],"name":7,"a":[]}"#,
            "$.name expected a string, found an integer",
        ),
        (
            r#"{"name":"n","next":{"name":"m","a b":[1,300]}}"#,
            r#"$.next["a b"][1] expected an integer that fits u8, found one that does not"#,
        ),
        (r#"["n"]"#, "$ expected an object, found a list"),
        ("7", "$ expected an object, found an integer"),
        ("null", "$ expected an object, found null"),
    ] {
        let found = from_slice::<Device>(json.as_bytes()).unwrap_err();
        assert_eq!(format!("{} {}", found.path(), found.message()), error);
        assert!(serde_json::from_str::<Device>(json).is_err());
        assert!(serde_json::from_value::<Device>(serde_json::from_str(json).unwrap()).is_err());
    }
}

#[test]
fn a_property_goes_before_a_member_of_its_name() {
    let mut device = Device {
        name: "n".to_owned(),
        ..Device::default()
    };
    device.additional.insert("name".to_owned(), vec![1]);
    device.additional.insert("port".to_owned(), vec![2]);
    assert_eq!(
        serde_json::to_string(&device).unwrap(),
        r#"{"name":"n","port":[2]}"#
    );
}

#[test]
fn behind_a_tag() {
    struct Tagged(Device);
    impl Serialize for Tagged {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            union::with_tag(serializer, "kind", "device", &self.0)
        }
    }
    let device = same(r#"{"name":"n","a":[1]}"#);
    assert_eq!(
        serde_json::to_value(Tagged(device)).unwrap(),
        json!({"kind": "device", "name": "n", "a": [1]})
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_object_comes_back(members in prop::collection::btree_map(any::<String>(), any::<i64>(), 0..8)) {
        let json = serde_json::to_string(&members).unwrap();
        let anything: Anything = from_slice(json.as_bytes()).unwrap();
        prop_assert_eq!(serde_json::to_string(&anything).unwrap(), json);
    }

    #[test]
    fn any_device_comes_back(
        name: String,
        port: Option<u16>,
        old_name: Option<Option<String>>,
        additional in prop::collection::btree_map("[a-z]{0,3}", any::<Vec<u8>>(), 0..5),
    ) {
        let device = Device { name, port, old_name, next: None, additional };
        let json = serde_json::to_string(&device).unwrap();
        prop_assert_eq!(from_slice::<Device>(json.as_bytes()).unwrap(), device);
    }
}
