use serde_json::json;

use super::expected::types::{
    BoxSchema, MyPetV2, N2fa, OptionSchema, Pet, PetSchema, ResultSchema, Self_, VecSchema,
};
use crate::support::{keeps, refuses};

#[test]
fn every_name_stands_for_its_own() {
    keeps::<BoxSchema>(json!({"box": {"box": {}}}));
    keeps::<OptionSchema>(json!({"some": {"value": "x"}}));
    assert_eq!(keeps::<VecSchema>(json!("None")), VecSchema::None);
    assert!(matches!(
        keeps(json!(["Some", "new"])),
        ResultSchema::VecList(_)
    ));
    assert_eq!(keeps::<Pet>(json!({"upper": 1})).upper, Some(1));
    assert_eq!(keeps::<PetSchema>(json!({"lower": 1})).lower, Some(1));
    keeps::<MyPetV2>(json!({"vec": []}));
    keeps::<N2fa>(json!({"code": "1"}));
    let all: Self_ = keeps(json!({
        "self": 1, "Self": 2, "crate": 3, "type": 4, "a-b": 5, "a_b": 6, "aB": 7, "1st": 8, "": 9, " ": 10,
        "$ref_": 11, "é": 12, "名前": 13,
    }));
    assert_eq!(
        (all.self_, all.self_mixed, all.crate_, all.type_),
        (Some(1), Some(2), Some(3), Some(4))
    );
    assert_eq!(
        (all.a_minus_b_lower, all.a_b, all.a_b_mixed),
        (Some(5), Some(6), Some(7))
    );
    assert_eq!((all.empty, all.space), (Some(9), Some(10)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Self_>(json!({"": "x"})),
        "$[\"\"]: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Self_>(json!({"名前": "x"})),
        "$[\"名前\"]: expected an integer, found a string"
    );
}
