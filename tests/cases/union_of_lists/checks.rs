use serde_json::json;

use super::expected::types::Input;
use crate::support::keeps;

#[test]
fn a_typical_value() {
    for value in [json!("a"), json!(["a"]), json!([1, 2]), json!([[1], []])] {
        let input: Input = keeps(value);
        assert!(!matches!(input, Input::Other(_)), "{input:?}");
    }
    keeps::<Input>(json!([]));
}

#[test]
fn an_unknown_value_survives() {
    for value in [
        json!([true]),
        json!(["a", 1]),
        json!([["a"]]),
        json!(1),
        json!({}),
    ] {
        assert_eq!(keeps::<Input>(value.clone()), Input::Other(value));
    }
}
