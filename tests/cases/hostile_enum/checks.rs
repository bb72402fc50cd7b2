use serde_json::json;

use super::expected::types::{Accents, Cased, Languages, Reactions, Strange};
use crate::support::{keeps, refuses};

#[test]
fn every_value_is_a_variant_of_its_own() {
    for value in [
        "", " ", "A", "a", "+1", "-1", "null", "Other", "self", "é", "a.b", "a_b",
    ] {
        let strange: Strange = keeps(json!(value));
        assert!(!matches!(strange, Strange::Other(_)), "{value:?}");
        assert_eq!(strange.as_str(), value);
    }
    assert_eq!(keeps::<Cased>(json!("asc")), Cased::AscLower);
    assert_eq!(keeps::<Cased>(json!("ASC")), Cased::AscUpper);
    assert_eq!(keeps::<Languages>(json!("C#")), Languages::CSharp);
    for value in ["A", "a", "á", " b", "b"] {
        assert!(
            !matches!(keeps(json!(value)), Accents::Other(_)),
            "{value:?}"
        );
    }
    assert_eq!(keeps::<Reactions>(json!("+1")), Reactions::Plus1);
    assert_eq!(keeps::<Reactions>(json!("-1")), Reactions::Minus1);
}

#[test]
fn an_unknown_value_survives() {
    assert_eq!(
        keeps::<Strange>(json!("  ")),
        Strange::Other("  ".to_owned())
    );
    assert_eq!(
        keeps::<Strange>(json!("other")),
        Strange::Other("other".to_owned())
    );
    assert_eq!(keeps::<Cased>(json!("Asc")), Cased::Other("Asc".to_owned()));
}

#[test]
fn null_is_not_the_text() {
    assert_eq!(
        refuses::<Strange>(json!(null)),
        "$: expected a string, found null"
    );
}
