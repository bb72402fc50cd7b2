//! Random values with members that were bent.

use super::*;

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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever decodes strictly decodes to the same value, with nothing repaired.
    #[test]
    fn what_is_right_stays(value in any_json()) {
        fn check<T: Decode + Debug + PartialEq>(json: &str) {
            match from_slice::<T>(json.as_bytes()) {
                Ok(strict) => assert_eq!(from_answer(json.as_bytes()), Ok((strict, vec![]))),
                Err(strict) => match from_answer::<T>(json.as_bytes()) {
                    Ok((_, repairs)) => assert!(!repairs.is_empty()),
                    Err(error) if error.path() == strict.path() => assert_eq!(error, strict),
                    // What was wrong there can be repaired, and something else cannot.
                    Err(_) => {}
                },
            }
        }
        let json = value.to_string();
        check::<Value>(&json);
        check::<Pet>(&json);
        check::<Mixed>(&json);
        check::<Chosen<true>>(&json);
        check::<CountOr<true>>(&json);
        check::<Option<String>>(&json);
        check::<Vec<Option<f64>>>(&json);
        check::<BTreeMap<String, Value>>(&json);
        check::<BTreeMap<String, Pet>>(&json);
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
