use serde_json::json;

use super::expected::types::{Answer, Query};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert!(matches!(
        keeps(json!({"value": {"from": 1}})),
        Query::Range(_)
    ));
    assert!(matches!(
        keeps(json!({"value": {"is": "x"}})),
        Query::Exact(_)
    ));
    assert!(matches!(keeps(json!({"hits": 3})), Answer::Count(_)));
    assert!(matches!(keeps(json!({"hits": ["a"]})), Answer::Names(_)));
}

#[test]
fn an_unknown_value_survives_where_it_is_received() {
    let hits = json!({"hits": "many", "more": [1]});
    assert_eq!(keeps::<Answer>(hits.clone()), Answer::Other(hits));
}

#[test]
fn the_error_names_the_variants() {
    assert_eq!(
        refuses::<Query>(json!({"value": {"from": "1"}})),
        "$: expected one of `Range`, `Exact`, found an object that fits none of them"
    );
    assert_eq!(
        refuses::<Query>(json!([1])),
        "$: expected another kind of value, found a list"
    );
}
