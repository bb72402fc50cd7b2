//! What reading an answer must come to, found in another way: strict reading stops at the first place that does
//! not fit; the text there is changed to what the place can be meant for, and read strictly again.

use runtime::json::JsonError;

use super::*;

/// Reads it as an answer, and wants the value, the places told and the error that mending by hand gives.
pub(super) fn mends_as_told<T: Decode + Debug + PartialEq>(json: &str) {
    let expected = mended::<T>(json);
    let found = from_answer::<T>(json.as_bytes());
    let found = found
        .map(|(value, repairs)| (value, repairs.iter().map(Repair::to_string).collect()))
        .map_err(|error| {
            (
                error.path().to_owned(),
                error.message().to_owned(),
                error.column(),
            )
        });
    assert_eq!(found, expected, "{json}");
}

/// A change of the text: where it was, in the text before all changes, and by how much it got longer.
struct Change {
    at: usize,
    longer: isize,
}

const MISSING: &str = "the member `many` is missing";

type Refused = (String, String, usize);

fn mended<T: Decode>(json: &str) -> Result<(T, Vec<String>), Refused> {
    let mut json = json.to_owned();
    let (mut changes, mut told) = (Vec::<Change>::new(), Vec::new());
    let mut outcome = from_slice::<T>(json.as_bytes());
    loop {
        let error = match outcome {
            Ok(value) => return Ok((value, told)),
            Err(error) => error,
        };
        // The documents here are one line, so a column is a place in the text.
        let at = error.column() - 1;
        let mut tried = meant(&json, &error).into_iter().map(|(text, repair)| {
            let outcome = from_slice::<T>(text.as_bytes());
            (text, repair, outcome)
        });
        // No type here takes an object of nothing but a map, so whoever stops at the same place has not got
        // what was wanted; a member that was missing and is there no longer is missed.
        let is_mended = |outcome: &Result<T, JsonError>| match outcome {
            Ok(_) => true,
            Err(next) if error.message() == MISSING => {
                next.message() != MISSING || next.column() - 1 != at
            }
            Err(next) => next.column() - 1 != at,
        };
        let found = tried.find(|(_, _, outcome)| is_mended(outcome));
        let origin = before(&changes, at);
        let Some((text, repair, next)) = found else {
            let refused = (
                error.path().to_owned(),
                error.message().to_owned(),
                origin + 1,
            );
            return Err(refused);
        };
        let longer = text.len().cast_signed() - json.len().cast_signed();
        let place = changes.partition_point(|change| change.at < origin);
        changes.insert(place, Change { at: origin, longer });
        told.push(repair);
        (json, outcome) = (text, next);
    }
}

/// The place in the text before all changes.
fn before(changes: &[Change], at: usize) -> usize {
    changes.iter().fold(at, |at, change| match at > change.at {
        true => at.checked_add_signed(-change.longer).unwrap(),
        false => at,
    })
}

/// The texts that may be meant, the most likely first, and what is told of it.
fn meant(json: &str, error: &JsonError) -> Vec<(String, String)> {
    let at = error.column() - 1;
    let mut values = serde_json::Deserializer::from_str(&json[at..]).into_iter::<Value>();
    let value = values.next().unwrap().unwrap();
    let end = at + values.byte_offset();
    let written = json[at..end].to_owned();
    let told = |path: &str, wanted: &str, found: &str| {
        format!("at {path}: expected {wanted}, found {found}")
    };
    if error.message() == MISSING {
        let comma = if written == "{}" { "" } else { "," };
        let text = format!("{}\"many\":[]{comma}{}", &json[..=at], &json[at + 1..]);
        let path = format!("{}.many", error.path());
        return vec![(text, told(&path, "a list", "nothing"))];
    }
    let wanted = error
        .message()
        .strip_prefix("expected ")
        .unwrap_or_default();
    let wanted = wanted.split([',']).next().unwrap_or_default();
    let is_beyond = wanted.starts_with("an integer that fits");
    let wanted = if is_beyond { "an integer" } else { wanted };
    let found = match &value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) if is_beyond => "an integer out of range",
        Value::Number(number) if number.is_f64() => "a number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    let texts = match (wanted, &value) {
        ("an integer", Value::Number(_)) => integers(&written),
        ("an integer", Value::String(text)) => integers(text.trim()),
        ("a number", Value::String(text)) => numbers(text.trim()),
        ("a boolean", Value::String(text)) => booleans(&text.trim().to_lowercase()),
        ("a boolean", Value::Number(_)) => match written.as_str() {
            "0" => booleans("false"),
            "1" => booleans("true"),
            _ => vec![],
        },
        ("a string", Value::Number(_) | Value::Bool(_)) => vec![json!(written).to_string()],
        ("a list", Value::Null) => vec!["[]".to_owned()],
        ("an object", Value::Null) => vec!["{}".to_owned()],
        ("an object", Value::Array(list)) if list.is_empty() => vec!["{}".to_owned()],
        _ => vec![],
    };
    let change = |text: String| {
        let changed = format!("{}{text}{}", &json[..at], &json[end..]);
        (changed, told(error.path(), wanted, found))
    };
    texts.into_iter().map(change).collect()
}

/// The integer, and the outermost ones of 64 bits where `f64` has the same number for them.
fn integers(text: &str) -> Vec<String> {
    let number: f64 = text.parse().unwrap_or(f64::NAN);
    // A fraction of zeros says nothing, and no digit before it is lost.
    let digits = match text.split_once('.') {
        Some((digits, fraction)) if fraction.bytes().all(|byte| byte == b'0') => digits,
        _ => text,
    };
    let exact = digits.parse::<i128>().ok();
    let whole = (number.fract() == 0.0).then_some(number as i128);
    let ends = [i64::MAX.into(), i64::MIN.into(), u64::MAX.into()];
    let ends = ends.into_iter().filter(|end| *end as f64 == number);
    let all = exact.or(whole).into_iter().chain(ends);
    all.map(|number| number.to_string()).collect()
}

fn numbers(text: &str) -> Vec<String> {
    let number = text.parse().ok().filter(|number: &f64| number.is_finite());
    number
        .map(|number| json!(number).to_string())
        .into_iter()
        .collect()
}

fn booleans(text: &str) -> Vec<String> {
    let is_boolean = matches!(text, "true" | "false");
    is_boolean.then(|| text.to_owned()).into_iter().collect()
}
