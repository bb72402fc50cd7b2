use serde_json::json;

use super::expected::types::{Size, Status, Ticket};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(keeps::<Status>(json!("in-progress")), Status::InProgress);
    assert_eq!(Status::InProgress.to_string(), "in-progress");
    assert_eq!(
        keeps::<Ticket>(json!({"status": "open"})).status,
        Status::Open
    );
}

#[test]
fn an_unknown_value_survives() {
    let status: Status = keeps(json!("archived"));
    assert_eq!(status, Status::Other("archived".to_owned()));
    assert_eq!(status.as_str(), "archived");
    keeps::<Status>(json!("Open"));
    keeps::<Ticket>(json!({"status": ""}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Ticket>(json!({"status": 1})),
        "$.status: expected a string, found an integer"
    );
    assert_eq!(
        refuses::<Ticket>(json!({"status": null})),
        "$.status: expected a string, found null"
    );
}

#[test]
fn names_that_stand_apart() {
    assert_eq!(keeps::<Size>(json!("l")), Size::Large);
    assert_eq!(keeps::<Size>(json!("s")), Size::Small);
}
