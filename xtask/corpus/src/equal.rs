//! Whether two JSON values are the same, and where they differ if they are not.

use serde_json::{Number, Value};

use crate::document::escape;

/// The first place at which a value is not what was expected.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// JSON pointer into both values.
    pub(crate) pointer: String,
    /// What was expected there; nothing where a member appeared.
    pub(crate) expected: Option<Value>,
    /// What is there; nothing where a member went missing.
    pub(crate) got: Option<Value>,
}

/// Compares two values. The order of an object's members means nothing, and neither does the way a
/// number is written: 1 is 1.0. A member that is absent is not one that is null.
pub(crate) fn difference(expected: &Value, got: &Value) -> Option<Difference> {
    compare(expected, got, &mut String::new())
}

fn compare(expected: &Value, got: &Value, at: &mut String) -> Option<Difference> {
    let same = match (expected, got) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let gone = ours.iter().find_map(|(key, value)| {
                below(at, key, |at| match theirs.get(key) {
                    Some(other) => compare(value, other, at),
                    None => Some(differ(at, Some(value), None)),
                })
            });
            let appeared = || {
                let new = theirs.iter().find(|(key, _)| !ours.contains_key(*key));
                new.and_then(|(key, value)| {
                    below(at, key, |at| Some(differ(at, None, Some(value))))
                })
            };
            return gone.or_else(appeared);
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            for index in 0..ours.len().max(theirs.len()) {
                let (value, other) = (ours.get(index), theirs.get(index));
                let found = below(at, &index.to_string(), |at| match (value, other) {
                    (Some(value), Some(other)) => compare(value, other, at),
                    (value, other) => Some(differ(at, value, other)),
                });
                if found.is_some() {
                    return found;
                }
            }
            true
        }
        (Value::Number(ours), Value::Number(theirs)) => is_same_number(ours, theirs),
        (ours, theirs) => ours == theirs,
    };
    (!same).then(|| differ(at, Some(expected), Some(got)))
}

fn below(
    at: &mut String,
    key: &str,
    compare: impl FnOnce(&mut String) -> Option<Difference>,
) -> Option<Difference> {
    let length = at.len();
    at.push('/');
    at.push_str(&escape(key));
    let found = compare(at);
    at.truncate(length);
    found
}

fn differ(at: &str, expected: Option<&Value>, got: Option<&Value>) -> Difference {
    Difference {
        pointer: at.to_owned(),
        expected: expected.cloned(),
        got: got.cloned(),
    }
}

fn is_same_number(a: &Number, b: &Number) -> bool {
    match (integer(a), integer(b)) {
        (Some(one), Some(other)) => {
            // The digits that a float is written with are fewer than those that it is.
            one == other || shortest(a) == Some(other) || shortest(b) == Some(one)
        }
        (None, None) => a.as_f64() == b.as_f64(),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// A whole float as the integer that it is written as: the fewest digits that bring it back, and zeros.
fn shortest(number: &Number) -> Option<i128> {
    let float = number.as_f64().filter(|_| number.is_f64())?;
    float.to_string().parse().ok()
}

/// The number as an integer, if it is one. A float beyond 2^100 stays a float: no integer of JSON's
/// parser comes near it.
fn integer(number: &Number) -> Option<i128> {
    const LIMIT: f64 = 1_267_650_600_228_229_401_496_703_205_376.0;
    if let Some(integer) = number.as_i128() {
        return Some(integer);
    }
    let float = number.as_f64()?;
    (float.fract() == 0.0 && float.abs() < LIMIT).then_some(float as i128)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn is_same(a: &str, b: &str) -> bool {
        let read = |text| serde_json::from_str(text).expect("JSON");
        difference(&read(a), &read(b)).is_none()
    }

    #[test]
    fn the_same_json() {
        assert!(is_same(r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#));
        assert!(is_same("1", "1.0"));
        assert!(is_same("-0", "0.0"));
        assert!(is_same("1e2", "100"));
        assert!(is_same("1e300", "1.0E+300"));
        assert!(is_same("3.650771095180289e+16", "36507710951802890"));
        assert!(is_same("[1, [2.5], null]", "[1.0, [2.5], null]"));
    }

    #[test]
    fn not_the_same_json() {
        assert!(!is_same("1", "\"1\""));
        assert!(!is_same("true", "1"));
        assert!(!is_same("[1, 2]", "[2, 1]"));
        assert!(!is_same("[1]", "[1, null]"));
        assert!(!is_same(r#"{"a": null}"#, "{}"));
        assert!(!is_same("{}", r#"{"a": null}"#));
        assert!(!is_same("0.1", "0.10000000149011612"));
        assert!(
            !is_same("9007199254740993", "9007199254740992.0"),
            "not by way of a float"
        );
    }

    #[test]
    fn where_they_differ() {
        let expected = json!({"a": [{"b/c": 1}, {"b/c": 2}]});
        let got = json!({"a": [{"b/c": 1}, {}], "d": 3});
        let found = difference(&expected, &got);
        assert_eq!(
            found,
            Some(Difference {
                pointer: "/a/1/b~1c".to_owned(),
                expected: Some(json!(2)),
                got: None,
            })
        );
    }
}
