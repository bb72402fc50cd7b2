use serde_json::json;

use super::expected::types::{Holder, Perhaps, Setting};
use crate::support::keeps;

#[test]
fn a_typical_value() {
    for value in [json!("auto"), json!(0), json!(1), json!(true), json!(2.5)] {
        let setting: Setting = keeps(value);
        assert!(!matches!(setting, Setting::Other(_)), "{setting:?}");
    }
    assert_eq!(keeps::<Setting>(json!("auto")), Setting::Auto);
    assert_eq!(keeps::<Perhaps>(json!("auto")), Perhaps::Auto);
}

#[test]
fn absent_and_null_are_told_apart() {
    assert_eq!(keeps::<Holder>(json!({"setting": 0})).perhaps, None);
    assert_eq!(
        keeps::<Holder>(json!({"setting": 0, "perhaps": null})).perhaps,
        Some(None)
    );
    keeps::<Holder>(json!({"setting": 0, "perhaps": 10}));
}

#[test]
fn an_unknown_value_survives() {
    for value in [
        json!("manual"),
        json!(2),
        json!(false),
        json!(0.5),
        json!("0"),
    ] {
        let setting: Setting = keeps(value);
        assert!(matches!(setting, Setting::Other(_)), "{setting:?}");
    }
    keeps::<Holder>(json!({"setting": 7, "perhaps": "x"}));
}
