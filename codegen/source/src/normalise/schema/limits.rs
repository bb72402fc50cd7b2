//! Limits of numbers: 3.1's own exclusive limits, and integers that an `i64` holds.

use serde_json::{Map, Value, json};

use super::values::to_whole;
use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;

/// `exclusiveMinimum: 5` -> `minimum: 5, exclusiveMinimum: true`. Where both limits are given the stricter one counts.
pub(super) fn exclusive(map: &mut Map<String, Value>) {
    for (exclusive, inclusive, sign) in [
        ("exclusiveMinimum", "minimum", 1.0),
        ("exclusiveMaximum", "maximum", -1.0),
    ] {
        let Some(limit) = map
            .get(exclusive)
            .filter(|limit| limit.is_number())
            .cloned()
        else {
            continue;
        };
        let number = |value: &Value| value.as_f64().unwrap_or(0.0) * sign;
        let other_is_stricter = map
            .get(inclusive)
            .is_some_and(|other| number(other) > number(&limit));
        map.shift_remove(exclusive);
        if !other_is_stricter {
            map.insert(inclusive.to_owned(), limit);
            map.insert(exclusive.to_owned(), json!(true));
        }
    }
}

/// The limits of an integer are integers; those beyond `i64` are kept as written.
pub(super) fn of_integer(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    for (key, exclusive, kept) in [
        ("minimum", "exclusiveMinimum", keys::MINIMUM),
        ("maximum", "exclusiveMaximum", keys::MAXIMUM),
    ] {
        let Some(limit) = map.get(key).cloned() else {
            continue;
        };
        if limit.is_i64() {
            continue;
        }
        if let Some(whole) = to_whole(&limit) {
            map.insert(key.to_owned(), whole);
            continue;
        }
        match limit.as_f64() {
            // `minimum: 0.5` of an integer is `minimum: 1`, whether exclusive or not.
            Some(float) if float.fract() != 0.0 && float.abs() <= 9_007_199_254_740_992.0 => {
                let whole = if key == "minimum" {
                    float.ceil()
                } else {
                    float.floor()
                };
                map.insert(key.to_owned(), Value::from(whole as i64));
                map.shift_remove(exclusive);
            }
            Some(_) | None => {
                map.shift_remove(key);
                map.shift_remove(exclusive);
                map.insert(kept.to_owned(), limit);
            }
        }
    }
    let Some(step) = map.get("multipleOf").cloned() else {
        return;
    };
    if step.is_i64() {
        return;
    }
    match to_whole(&step) {
        Some(whole) => {
            map.insert("multipleOf".to_owned(), whole);
        }
        None => {
            map.shift_remove("multipleOf");
            let text = format!("`multipleOf: {step}` of an integer is left out");
            cx.warn("keyword-without-effect", &place.key("multipleOf"), text);
        }
    }
}
