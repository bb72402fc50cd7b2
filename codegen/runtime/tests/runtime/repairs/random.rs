//! Random values with members that were bent.

mod mended;

use super::*;
use mended::mends_as_told;

object! {
    #[derive(Clone, Debug, PartialEq)]
    struct Record {
        count: i64 = required "count",
        size: u32 = required "size",
        share: f64 = required "share",
        flag: bool = required "flag",
        text: String = required "text",
        many: Vec<Record> = required "many",
    }
}

fn any_record() -> impl Strategy<Value = Record> {
    let fields = || {
        let share = any::<f64>().prop_filter("JSON has it", |share| share.is_finite());
        let count = any::<i64>();
        (count, any::<u32>(), share, any::<bool>(), any::<i32>())
    };
    let record = |many| {
        move |(count, size, share, flag, text): (_, _, _, _, i32)| Record {
            count,
            size,
            share,
            flag,
            text: text.to_string(),
            many,
        }
    };
    let many = prop::collection::vec(fields().prop_map(move |f| record(vec![])(f)), 0..3);
    (fields(), many).prop_map(move |(f, many)| record(many)(f))
}

/// Numbers and booleans as texts, texts that are numbers as numbers.
fn bend(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(bend),
        Value::Object(members) => members.values_mut().for_each(bend),
        Value::String(text) => *value = text.parse::<i32>().unwrap().into(),
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) => *value = value.to_string().into(),
    }
}

/// A value of a kind that may be meant for another, or not.
fn any_slip() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i32>().prop_map(|number| json!(number.to_string())),
        any::<i32>().prop_map(|number| json!(f64::from(number))),
        any::<i32>().prop_map(|number| json!(f64::from(number) / 2.0)),
        any::<u64>().prop_map(|number| json!(format!(" {number}.0"))),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop::sample::select(vec![
            json!(null),
            json!([]),
            json!({}),
            json!(0),
            json!(1),
            json!(true),
            json!("False"),
            json!("x"),
            json!(["5"]),
            // The outermost integers as what calculates in `f64` writes them.
            json!(9_223_372_036_854_775_807.0),
            json!("-9223372036854775808.0"),
            json!(18_446_744_073_709_552_000.0),
            json!(9_223_372_036_854_776_000_u64),
        ]),
    ]
}

/// Puts other values in the place of some, and leaves some members out.
fn slip(value: &mut Value, slips: &mut impl Iterator<Item = (u8, Value)>) {
    let Some((how, other)) = slips.next() else {
        return;
    };
    match value {
        _ if how == 0 => *value = other,
        Value::Array(values) => values.iter_mut().for_each(|value| slip(value, slips)),
        Value::Object(members) => {
            if how == 1 {
                members.remove("many");
            }
            members.values_mut().for_each(|value| slip(value, slips));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn any_slips() -> impl Strategy<Value = Vec<(u8, Value)>> {
    prop::collection::vec((0..8_u8, any_slip()), 0..40)
}

fn any_pet() -> impl Strategy<Value = Value> {
    let dog = (any::<u32>(), any::<i32>()).prop_map(|(bark, owner)| {
        json!({"petType": "dog", "bark": bark, "owner": {"name": owner.to_string()}})
    });
    let leaf = prop_oneof![
        dog,
        any::<i32>().prop_map(|meow| json!({"petType": "cat", "meow": meow.to_string()})),
        any::<u32>().prop_map(|eggs| json!({"petType": "hen", "eggs": eggs, "more": [eggs]})),
    ];
    leaf.prop_recursive(4, 16, 1, |friend| {
        (any::<u32>(), friend)
            .prop_map(|(bark, friend)| json!({"petType": "dog", "bark": bark, "friend": friend}))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What decodes strictly decodes to the same value. Anything else is the document with what can be mended
    /// mended, one place after the other.
    #[test]
    fn what_is_right_stays(value in any_json(), slips in any_slips()) {
        mends_as_told_all(&value.to_string());
        let mut value = value;
        slip(&mut value, &mut slips.into_iter());
        mends_as_told_all(&value.to_string());
    }

    #[test]
    fn what_is_nearly_right_is_mended_place_by_place(
        record in any_record(),
        pet in any_pet(),
        slips in any_slips(),
    ) {
        let mut record: Value = serde_json::from_str(&to_string(&record).unwrap()).unwrap();
        let mut pet = pet;
        let mut slips = slips.into_iter();
        slip(&mut record, &mut slips);
        slip(&mut pet, &mut slips);
        mends_as_told::<Record>(&record.to_string());
        mends_as_told::<BTreeMap<String, Record>>(&json!({"a": record, "b": record}).to_string());
        mends_as_told_all(&pet.to_string());
        mends_as_told_all(&json!([pet]).to_string());
        mends_as_told_all(&json!({"bark": pet, "meow": record}).to_string());
    }

    #[test]
    fn what_is_bent_is_read_as_it_was(record in any_record()) {
        let mut value: Value = serde_json::from_str(&to_string(&record).unwrap()).unwrap();
        let straight = value.to_string();
        prop_assert_eq!(from_answer(straight.as_bytes()), Ok((record.clone(), vec![])));
        bend(&mut value);
        let (back, repairs) = from_answer::<Record>(value.to_string().as_bytes()).unwrap();
        prop_assert_eq!(repairs.len(), 5 * (1 + record.many.len()));
        prop_assert_eq!(back, record);
    }
}

fn mends_as_told_all(json: &str) {
    mends_as_told::<Value>(json);
    mends_as_told::<Record>(json);
    mends_as_told::<Pet>(json);
    mends_as_told::<Mixed>(json);
    mends_as_told::<Chosen<true>>(json);
    mends_as_told::<Chosen<false>>(json);
    mends_as_told::<CountOr<true>>(json);
    mends_as_told::<CountOr<false>>(json);
    mends_as_told::<Option<String>>(json);
    mends_as_told::<Vec<Option<f64>>>(json);
    mends_as_told::<Vec<CountOr<true>>>(json);
    mends_as_told::<Vec<(i64, bool)>>(json);
    mends_as_told::<BTreeMap<String, Value>>(json);
    mends_as_told::<BTreeMap<String, Pet>>(json);
}
