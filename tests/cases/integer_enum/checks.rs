use serde_json::json;

use super::expected::types::{Level, Plain};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(keeps::<Level>(json!(-1)), Level::Off);
    assert_eq!(keeps::<Level>(json!(10)), Level::High);
    assert_eq!(Level::High.value(), 10);
    assert_eq!(keeps::<Plain>(json!(2)), Plain::N2);
}

#[test]
fn an_unknown_value_survives() {
    assert_eq!(keeps::<Level>(json!(11)), Level::Other(11));
    assert_eq!(keeps::<Level>(json!(i64::MIN)), Level::Other(i64::MIN));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Level>(json!("10")),
        "$: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Level>(json!(0.5)),
        "$: expected an integer, found a number"
    );
}
