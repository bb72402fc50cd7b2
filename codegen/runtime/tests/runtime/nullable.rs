//! Absent and null are kept apart.

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize, PartialEq, Debug)]
struct Patch {
    #[serde(default, deserialize_with = "runtime::nullable::absent_or_null")]
    name: Option<Option<String>>,
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let read = |text: &str| serde_json::from_str::<Patch>(text).map(|patch| patch.name);
    assert_eq!(read("{}").ok(), Some(None));
    assert_eq!(read(r#"{"name":null}"#).ok(), Some(Some(None)));
    assert_eq!(
        read(r#"{"name":"a"}"#).ok(),
        Some(Some(Some("a".to_owned())))
    );
    assert!(read(r#"{"name":1}"#).is_err());
}

#[derive(Deserialize, Serialize, PartialEq, Debug)]
struct Holder {
    #[serde(
        default,
        deserialize_with = "runtime::nullable::present",
        skip_serializing_if = "Option::is_none"
    )]
    any: Option<Value>,
}

#[test]
fn null_as_a_value_is_there() {
    for (json, any) in [
        ("{}", None),
        (r#"{"any":null}"#, Some(Value::Null)),
        (r#"{"any":[null]}"#, Some(Value::from(vec![Value::Null]))),
    ] {
        let holder: Holder = serde_json::from_str(json).unwrap();
        assert_eq!(holder.any, any);
        assert_eq!(serde_json::to_string(&holder).unwrap(), json);
    }
    #[derive(Deserialize, PartialEq, Debug)]
    struct Text {
        #[serde(default, deserialize_with = "runtime::nullable::present")]
        text: Option<String>,
    }
    // Of a type that null is no value of, null is an error.
    assert!(serde_json::from_str::<Text>(r#"{"text":null}"#).is_err());
    let text = serde_json::from_str::<Text>(r#"{"text":""}"#).unwrap().text;
    assert_eq!(text.as_deref(), Some(""));
}
