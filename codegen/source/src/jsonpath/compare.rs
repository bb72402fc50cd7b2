//! Whether a filter holds for a value.

use std::borrow::Cow;
use std::cmp::Ordering;

use regex::Regex;
use serde_json::{Number, Value};

use super::find::values;
use super::{Comparable, Logical, Operator, Pattern, PatternText};

/// Whether a filter holds.
pub(super) fn holds(logical: &Logical, here: &Value, root: &Value) -> bool {
    match logical {
        Logical::Or(parts) => parts.iter().any(|part| holds(part, here, root)),
        Logical::And(parts) => parts.iter().all(|part| holds(part, here, root)),
        Logical::Not(part) => !holds(part, here, root),
        Logical::Exists(query) => !values(query, here, root).is_empty(),
        Logical::Compare(left, operator, right) => {
            let (left, right) = (value(left, here, root), value(right, here, root));
            compare(left.as_deref(), *operator, right.as_deref())
        }
        Logical::Matches(subject, pattern) => {
            let subject = value(subject, here, root);
            let subject = subject.as_deref().and_then(Value::as_str);
            subject.is_some_and(|text| matches(text, pattern, here, root))
        }
    }
}

/// What is compared; none where there is nothing.
fn value<'v>(of: &'v Comparable, here: &'v Value, root: &'v Value) -> Option<Cow<'v, Value>> {
    match of {
        Comparable::Literal(value) => Some(Cow::Borrowed(value)),
        Comparable::Query(query) => values(query, here, root)
            .first()
            .copied()
            .map(Cow::Borrowed),
        Comparable::Count(query) => Some(Cow::Owned(values(query, here, root).len().into())),
        Comparable::ValueOf(query) => match values(query, here, root).as_slice() {
            [only] => Some(Cow::Borrowed(*only)),
            _ => None,
        },
        Comparable::Length(of) => {
            let length = match value(of, here, root)?.as_ref() {
                Value::String(text) => text.chars().count(),
                Value::Array(list) => list.len(),
                Value::Object(map) => map.len(),
                Value::Null | Value::Bool(_) | Value::Number(_) => return None,
            };
            Some(Cow::Owned(length.into()))
        }
    }
}

fn compare(left: Option<&Value>, operator: Operator, right: Option<&Value>) -> bool {
    let is_equal = || match (left, right) {
        (Some(left), Some(right)) => equal(left, right),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let is = |wanted: Ordering| order(left, right) == Some(wanted);
    match operator {
        Operator::Equal => is_equal(),
        Operator::Unequal => !is_equal(),
        Operator::Less => is(Ordering::Less),
        Operator::LessOrEqual => is(Ordering::Less) || is_equal(),
        Operator::Greater => is(Ordering::Greater),
        Operator::GreaterOrEqual => is(Ordering::Greater) || is_equal(),
    }
}

/// Only numbers and texts have an order.
fn order(left: Option<&Value>, right: Option<&Value>) -> Option<Ordering> {
    match (left?, right?) {
        (Value::Number(left), Value::Number(right)) => numbers(left, right),
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

fn numbers(left: &Number, right: &Number) -> Option<Ordering> {
    match (left.as_i64(), right.as_i64()) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

/// `1` and `1.0` are equal, and members have no order.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            numbers(left, right) == Some(Ordering::Equal)
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(one, two)| equal(one, two))
        }
        (Value::Object(left), Value::Object(right)) => {
            let same =
                |(key, one): (&String, &Value)| right.get(key).is_some_and(|two| equal(one, two));
            left.len() == right.len() && left.iter().all(same)
        }
        (left, right) => left == right,
    }
}

fn matches(text: &str, pattern: &Pattern, here: &Value, root: &Value) -> bool {
    match &pattern.text {
        PatternText::Fixed(fixed) => fixed.as_ref().is_some_and(|regex| regex.is_match(text)),
        PatternText::Found(found) => {
            let found = value(found, here, root);
            let found = found.as_deref().and_then(Value::as_str);
            let regex = found.and_then(|found| compiled(found, pattern.whole));
            regex.is_some_and(|regex| regex.is_match(text))
        }
    }
}

/// A pattern as [RFC 9485](https://www.rfc-editor.org/rfc/rfc9485) has them: its `.` is no end of a line.
pub(super) fn compiled(pattern: &str, whole: bool) -> Option<Regex> {
    let mut out = String::new();
    let (mut in_class, mut escaped) = (false, false);
    for character in pattern.chars() {
        match character {
            _ if escaped => {
                escaped = false;
                out.push(character);
                continue;
            }
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '.' if !in_class => {
                out.push_str(r"[^\n\r]");
                continue;
            }
            _ => {}
        }
        out.push(character);
    }
    let whole = if whole {
        format!(r"\A(?:{out})\z")
    } else {
        out
    };
    Regex::new(&whole).ok()
}
