use serde_json::json;

use super::expected::types::{
    Either, EitherOrText, Holder, Kind, Level, Mixed, Model, NotOne, Ratio, Status,
};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(keeps::<Status>(json!("open")), Status::StillOpen);
    assert_eq!(keeps::<Status>(json!("done")), Status::Done);
    assert_eq!(keeps::<Kind>(json!(0)), Kind::Text);
    assert_eq!(keeps::<Kind>(json!(9_007_199_254_740_993_i64)), Kind::Huge);
    assert_eq!(keeps::<Ratio>(json!(1)), Ratio::Whole);
    assert_eq!(keeps::<Ratio>(json!(0.5)), Ratio::Half);
    assert_eq!(keeps::<Mixed>(json!("auto")), Mixed::Auto);
    assert_eq!(keeps::<Mixed>(json!(0)), Mixed::Off);
    assert_eq!(keeps::<Mixed>(json!(true)), Mixed::On);
    let either: Either = keeps(json!(false));
    assert!(!either);
    let holder: Holder = keeps(json!({"kind": null, "model": "small"}));
    assert_eq!(holder.kind, Some(None));
    assert_eq!(holder.model, Some(Some(Model::Small)));
}

#[test]
fn an_unknown_value_survives() {
    assert_eq!(
        keeps::<Status>(json!("new")),
        Status::Other("new".to_owned())
    );
    assert_eq!(keeps::<Kind>(json!(7)), Kind::Other(7));
    assert_eq!(keeps::<Level>(json!(3)), Level::Other(3));
    assert_eq!(
        keeps::<Model>(json!("huge")),
        Model::Other("huge".to_owned())
    );
    keeps::<Ratio>(json!(0.25));
    keeps::<Mixed>(json!("off"));
}

#[test]
fn what_is_more_than_values_is_a_union() {
    assert!(matches!(keeps(json!(5)), NotOne::Integer(5)));
    assert!(matches!(keeps(json!("auto")), NotOne::Auto(_)));
    assert!(matches!(keeps(json!("text")), EitherOrText::String(_)));
    keeps::<EitherOrText>(json!(true));
    keeps::<EitherOrText>(json!(false));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Status>(json!(1)),
        "$: expected a string, found an integer"
    );
    assert_eq!(
        refuses::<Kind>(json!("0")),
        "$: expected an integer, found a string"
    );
}
