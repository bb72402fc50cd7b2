//! Absent and null are kept apart.

use runtime::json::{from_slice, to_string};
use serde_json::Value;

use super::objects::object;

object! {
    #[derive(PartialEq, Debug)]
    struct Patch {
        name: Option<Option<String>> = nullable "name",
    }
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    for (json, name) in [
        ("{}", None),
        (r#"{"name":null}"#, Some(None)),
        (r#"{"name":"a"}"#, Some(Some("a".to_owned()))),
    ] {
        let patch: Patch = from_slice(json.as_bytes()).unwrap();
        assert_eq!(patch.name, name);
        assert_eq!(to_string(&patch).unwrap(), json);
    }
    assert!(from_slice::<Patch>(br#"{"name":1}"#).is_err());
}

object! {
    #[derive(PartialEq, Debug)]
    struct Holder {
        any: Option<Value> = nullable "any",
    }
}

#[test]
fn null_as_a_value_is_there() {
    for (json, any) in [
        ("{}", None),
        (r#"{"any":null}"#, Some(Value::Null)),
        (r#"{"any":[null]}"#, Some(Value::from(vec![Value::Null]))),
    ] {
        let holder: Holder = from_slice(json.as_bytes()).unwrap();
        assert_eq!(holder.any, any);
        assert_eq!(to_string(&holder).unwrap(), json);
    }
    object! {
        #[derive(PartialEq, Debug)]
        struct Text {
            text: Option<String> = nullable "text",
        }
    }
    // Of a type that null is no value of, null is an error.
    assert!(from_slice::<Text>(br#"{"text":null}"#).is_err());
    let text = from_slice::<Text>(br#"{"text":""}"#).unwrap().text;
    assert_eq!(text.as_deref(), Some(""));
}

object! {
    #[derive(PartialEq, Debug)]
    struct Required {
        name: Option<String> = required "name",
        note: Option<String> = optional "note",
    }
}

/// As a required member a nullable one is always written. One that a server leaves out is taken for
/// null.
#[test]
fn required_and_nullable() {
    for (json, name, back) in [
        ("{}", None, r#"{"name":null}"#),
        (r#"{"name":null}"#, None, r#"{"name":null}"#),
        (r#"{"name":"a","note":null}"#, Some("a"), r#"{"name":"a"}"#),
    ] {
        let required: Required = from_slice(json.as_bytes()).unwrap();
        assert_eq!(required.name.as_deref(), name);
        assert_eq!(to_string(&required).unwrap(), back);
    }
}
