use serde_json::json;

use super::expected::types::{Expression, Folder};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let folder: Folder = keeps(json!({"owner": {"home": {"owner": {}}, "first": 1}}));
    assert_eq!(folder.owner.first, Some(Expression::Integer(1)));
    let sum: Expression = keeps(json!({"left": 1, "right": {"left": 2, "right": 3}}));
    let Expression::Sum(sum) = sum else {
        panic!("{sum:?}");
    };
    assert_eq!(*sum.left, Expression::Integer(1));
}

#[test]
fn an_unknown_value_survives() {
    assert_eq!(
        keeps::<Expression>(json!("x + 1")),
        Expression::Other(json!("x + 1"))
    );
    keeps::<Expression>(json!({"left": [1], "right": null}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Expression>(json!({"left": 1})),
        "$: the member `right` is missing"
    );
    assert_eq!(
        refuses::<Expression>(json!({"left": 1, "right": {"left": 2}})),
        "$.right: the member `right` is missing"
    );
}
