//! Absent and null are kept apart.

use serde::Deserialize;

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
