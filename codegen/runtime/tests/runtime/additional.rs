//! Members that no schema describes: as a type of their own, and as they came.

use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::additional::Undeclared;
use runtime::json::{Encode, Writer, from_slice, to_string};
use serde_json::{Value, json};

use super::objects::object;

object! {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Device {
        name: String = required "name",
        port: Option<u32> = optional "port",
        old_name: Option<Option<String>> = nullable "old-name",
        next: Option<Box<Device>> = optional "next",
        ;
        additional: BTreeMap<String, Vec<u32>> = rest_as,
    }
}

object! {
    /// Nothing but such members.
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Anything {
        ;
        additional: BTreeMap<String, Value> = rest_as,
    }
}

object! {
    /// The same, as they came.
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Kept {
        id: u32 = required "id",
        ;
        additional: Undeclared = rest,
    }
}

fn same(json: &str) -> Device {
    let device = from_slice::<Device>(json.as_bytes()).unwrap();
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_value(&device).unwrap(), value);
    assert_eq!(to_string(&device).unwrap().len(), value.to_string().len());
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
    let device: Device = from_slice(br#"{"z":[],"port":1,"b":[],"name":"n"}"#).unwrap();
    assert_eq!(
        to_string(&device).unwrap(),
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
            r#"{"name":"n","next":{"name":"m","a b":[1,-1]}}"#,
            r#"$.next["a b"][1] expected an integer that fits u32, found one that does not"#,
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
    assert_eq!(to_string(&device).unwrap(), r#"{"name":"n","port":[2]}"#);
}

#[test]
fn before_a_tag() {
    struct Tagged(Device);
    impl Encode for Tagged {
        fn encode(&self, out: &mut Writer) {
            out.tagged("kind", "device", &self.0);
        }
    }
    let mut device = same(r#"{"name":"n","a":[1]}"#);
    assert_eq!(
        to_string(&Tagged(device.clone())).unwrap(),
        r#"{"name":"n","a":[1],"kind":"device"}"#
    );
    // A tag that is a member of the value already is not written a second time.
    device.additional.insert("kind".to_owned(), vec![]);
    assert_eq!(
        to_string(&Tagged(device)).unwrap(),
        r#"{"name":"n","a":[1],"kind":[]}"#
    );
}

fn kept(json: &str) -> Kept {
    let kept: Kept = from_slice(json.as_bytes()).unwrap();
    assert_eq!(to_string(&kept).unwrap(), json);
    kept
}

#[test]
fn what_is_kept_can_be_looked_at() {
    let value = kept(r#"{"id":1,"z":[1.50, "\u0061"],"a":{"b":null},"c d":"x"}"#);
    let members = &value.additional;
    assert_eq!((members.len(), members.is_empty()), (3, false));
    assert_eq!(members.names().collect::<Vec<_>>(), ["z", "a", "c d"]);
    let texts = members.iter().map(|(name, value)| (name, value.text()));
    assert_eq!(
        texts.collect::<Vec<_>>(),
        [
            ("z".to_owned(), r#"[1.50, "\u0061"]"#),
            ("a".to_owned(), r#"{"b":null}"#),
            ("c d".to_owned(), r#""x""#),
        ]
    );
    assert_eq!(
        members.get("z").unwrap().value().unwrap(),
        json!([1.5, "a"])
    );
    let read: (f64, String) = members.get("z").unwrap().read().unwrap();
    assert_eq!(read, (1.5, "a".to_owned()));
    assert!(members.get("c d").unwrap().read::<u32>().is_err());
    assert!(members.get("id").is_none());
    assert_eq!(format!("{members:?}"), r#"{"z", "a", "c d"}"#);
    assert_eq!(
        format!("{:?}", members.get("c d").unwrap()),
        "Json(3 bytes)"
    );

    let none = kept(r#"{"id":1}"#).additional;
    assert_eq!((none.len(), none.is_empty()), (0, true));
    assert!(none.get("id").is_none() && none.names().next().is_none());
    assert_eq!(none, Undeclared::default());
}

#[test]
fn what_is_kept_can_be_changed() {
    let mut value = kept(r#"{"id":1,"z":1,"a":2}"#);
    let members = &mut value.additional;
    members.insert("n\"", &json!({"x": [1.0]})).unwrap();
    members.insert("z", "new").unwrap();
    assert!(members.remove("a"));
    assert!(!members.remove("a") && !members.remove("id"));
    assert_eq!(
        to_string(&value).unwrap(),
        r#"{"id":1,"n\"":{"x":[1.0]},"z":"new"}"#
    );
    // A property goes before a member of its name.
    value.additional.insert("id", &2).unwrap();
    assert_eq!(
        to_string(&value).unwrap(),
        r#"{"id":1,"n\"":{"x":[1.0]},"z":"new"}"#
    );
    // What cannot be written leaves everything as it was.
    let wrong = BTreeMap::from([(vec![1], 1)]);
    let before = value.clone();
    assert!(value.additional.insert("z", &wrong).is_err());
    assert_eq!(value, before);
    for name in ["n\"", "z", "id"] {
        assert!(value.additional.remove(name));
    }
    assert_eq!(value.additional, Undeclared::default());
    assert_eq!(to_string(&value).unwrap(), r#"{"id":1}"#);
    value.additional.insert("", &()).unwrap();
    assert_eq!(to_string(&value).unwrap(), r#"{"id":1,"":null}"#);
    value.additional.clear();
    assert_eq!(to_string(&value).unwrap(), r#"{"id":1}"#);
}

#[test]
fn what_is_kept_is_equal_in_whatever_order() {
    let one = kept(r#"{"id":1,"a":1,"b":[2]}"#);
    assert_eq!(one, kept(r#"{"id":1,"b":[2],"a":1}"#));
    for other in [r#"{"id":1,"a":1}"#, r#"{"id":1,"a":1,"b":[3]}"#] {
        assert_ne!(one, kept(other));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_object_comes_back(members in prop::collection::btree_map(any::<String>(), any::<i64>(), 0..8)) {
        let json = serde_json::to_string(&members).unwrap();
        let anything: Anything = from_slice(json.as_bytes()).unwrap();
        prop_assert_eq!(to_string(&anything).unwrap(), json);
    }

    #[test]
    fn any_object_is_kept(members in prop::collection::btree_map(any::<String>(), any::<i64>(), 0..8)) {
        let mut members = members;
        members.remove("id");
        let json = serde_json::to_string(&members).unwrap();
        let json = format!("{{\"id\":0{}{}", if members.is_empty() { "" } else { "," }, &json[1..]);
        let mut value: Kept = from_slice(json.as_bytes()).unwrap();
        prop_assert_eq!(to_string(&value).unwrap(), json);
        prop_assert_eq!(value.additional.names().collect::<Vec<_>>(), members.keys().cloned().collect::<Vec<_>>());
        for (name, number) in &members {
            prop_assert_eq!(value.additional.get(name).unwrap().read::<i64>().unwrap(), *number);
            prop_assert!(value.additional.remove(name));
        }
        prop_assert!(value.additional.is_empty());
    }

    #[test]
    fn any_device_comes_back(
        name: String,
        port: Option<u32>,
        old_name: Option<Option<String>>,
        additional in prop::collection::btree_map("[a-z]{0,3}", any::<Vec<u32>>(), 0..5),
    ) {
        let device = Device { name, port, old_name, next: None, additional };
        let json = to_string(&device).unwrap();
        prop_assert_eq!(&from_slice::<Device>(json.as_bytes()).unwrap(), &device);
        prop_assert_eq!(serde_json::from_str::<Device>(&json).unwrap(), device);
    }
}
