use serde_json::json;

use super::expected::types::Sloppy;
use crate::support::{becomes, keeps, refuses};

#[test]
fn a_typical_value() {
    keeps::<Sloppy>(
        json!({"count": 1, "ratio": 0.5, "flag": true, "tags": ["a"], "owner": {"name": "ann"}}),
    );
    keeps::<Sloppy>(json!({"count": 1}));
}

#[test]
fn wrong_shapes_are_read_and_written_right() {
    becomes::<Sloppy>(
        json!({"count": "1", "ratio": "0.5", "flag": 1, "tags": "a", "owner": [{"name": "ann"}]}),
        json!({"count": 1, "ratio": 0.5, "flag": true, "tags": ["a"], "owner": {"name": "ann"}}),
    );
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Sloppy>(json!({"count": "one"})),
        "$.count: expected an integer, found a string with another value"
    );
    assert_eq!(
        refuses::<Sloppy>(json!({"count": []})),
        "$.count: expected an integer, found a list"
    );
    assert_eq!(
        refuses::<Sloppy>(json!({"count": 1, "owner": [{}, {}]})),
        "$.owner: expected one object, found a list of 2"
    );
}
