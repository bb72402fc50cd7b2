use serde_json::json;

use super::expected::types::{Tree, TreeNode};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let tree: Tree =
        keeps(json!({"root": {"value": 1, "next": {"value": 2}}, "again": {"value": 3}}));
    assert_eq!(
        tree.again,
        Some(TreeNode {
            value: 3,
            next: None,
            additional: Default::default(),
        })
    );
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Tree>(json!({"root": {"value": 1, "next": {}}})),
        "$.root.next: the member `value` is missing"
    );
}
