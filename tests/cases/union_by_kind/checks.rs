use serde_json::json;

use super::expected::types::{Number, ValueSchema};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(
        keeps::<ValueSchema>(json!("a")),
        ValueSchema::String("a".to_owned())
    );
    assert_eq!(keeps::<ValueSchema>(json!(-1)), ValueSchema::Integer(-1));
    assert_eq!(
        keeps::<ValueSchema>(json!(false)),
        ValueSchema::Boolean(false)
    );
    assert_eq!(
        keeps::<ValueSchema>(json!(["a"])),
        ValueSchema::StringList(vec!["a".to_owned()])
    );
    assert!(matches!(keeps(json!({"ref": "a"})), ValueSchema::Object(_)));
    assert_eq!(keeps::<Number>(json!(1)), Number::Integer(1));
    assert_eq!(keeps::<Number>(json!(1.5)), Number::Number(1.5));
    let long = "12345678901234567890123";
    let read = crate::runtime::json::from_slice::<Number>(long.as_bytes());
    assert_eq!(read, Ok(Number::Number(12_345_678_901_234_567_890_123.0)));
}

#[test]
fn an_unknown_value_survives() {
    assert_eq!(
        keeps::<ValueSchema>(json!(null)),
        ValueSchema::Other(json!(null))
    );
    assert_eq!(
        keeps::<ValueSchema>(json!(1.5)),
        ValueSchema::Other(json!(1.5))
    );
    // An integer that the variant cannot hold.
    assert_eq!(
        keeps::<ValueSchema>(json!(u64::MAX)),
        ValueSchema::Other(json!(u64::MAX))
    );
    assert_eq!(keeps::<Number>(json!("1")), Number::Other(json!("1")));
    // The only object has a member that is not there.
    let object = json!({"name": "a"});
    assert_eq!(
        keeps::<ValueSchema>(object.clone()),
        ValueSchema::Other(object)
    );
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<ValueSchema>(json!({"ref": 1})),
        "$.ref: expected a string, found an integer"
    );
    assert_eq!(
        refuses::<ValueSchema>(json!(["a", 1])),
        "$[1]: expected a string, found an integer"
    );
}

/// Some servers write every number with a fraction.
#[test]
fn a_whole_number_is_an_integer() {
    let read = |text: &str| crate::runtime::json::from_answer::<ValueSchema>(text.as_bytes());
    let (value, repairs) = read("7.0").expect("it is read");
    assert_eq!((value, repairs.len()), (ValueSchema::Integer(7), 1));
    let (value, repairs) = read("7.5").expect("it is read");
    assert_eq!((value, repairs.len()), (ValueSchema::Other(json!(7.5)), 0));
}
