use serde_json::json;

use super::expected::api::untagged::{GetFirstFailure, GetSecondFailure};
use super::expected::types;
use crate::support::{keeps, refuses};

/// What is shared is named after itself, so that no operation that uses it moves the name.
#[test]
fn one_type_for_all_that_share_it() {
    let body: types::TooManyResponse = keeps(json!({"wait": 5}));
    assert_eq!(
        GetFirstFailure::TooManyRequests(body.clone()),
        GetFirstFailure::TooManyRequests(body.clone())
    );
    let _ = GetSecondFailure::TooManyRequests(body);
    assert_eq!(types::OrderParameter::Asc.as_str(), "asc");
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<types::TooManyResponse>(json!({})),
        "$: the member `wait` is missing"
    );
}
