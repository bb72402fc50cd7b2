//! Values that a server sends slightly wrong, a number as text and the like, and what becomes of
//! them.
//!
//! Serde's traits hand nothing through a type to the values inside it, and a union keeps some of
//! those for later. So what is being repaired is known to the thread: `collect` begins it, `without`
//! interrupts it.

use std::cell::RefCell;
use std::fmt;

use serde_json::{Number, Value};

use super::misfit::Step;

/// A value that was of another kind than its type asks for, and could be read all the same. It tells
/// the place and the kinds, and never the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl Repair {
    /// The place in the document, from `$`, the whole of it: `$.devices[0].port`. Its end is left
    /// out after 400 characters.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the type asks for: `an integer`, `a number`, `a boolean` or `a string`.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What stands in the document: `a string`, `a number`, `an integer` or `a boolean`.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// The same repair with its place changed.
    #[must_use]
    pub fn map_path(self, change: impl Fn(&str) -> String) -> Self {
        Self {
            path: change(&self.path),
            ..self
        }
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "at {}: expected {}, found {}",
            self.path, self.expected, self.found
        )
    }
}

/// How many repairs of a document are told.
const MOST: usize = 100;
/// How many characters of a place are told.
const LONGEST_PATH: usize = 400;

/// A document that is being repaired.
struct Scope {
    /// The place of the value that is being decoded.
    path: String,
    repairs: Vec<Repair>,
}

thread_local! {
    static SCOPE: RefCell<Option<Scope>> = const { RefCell::new(None) };
}

/// `None` while the thread ends.
fn scope<T>(change: impl FnOnce(&mut Option<Scope>) -> T) -> Option<T> {
    SCOPE.try_with(|scope| change(&mut scope.borrow_mut())).ok()
}

/// What was being repaired before, and will be again when this is dropped.
struct Outside(Option<Scope>);

impl Outside {
    fn new(inside: Option<Scope>) -> Self {
        Self(scope(|scope| std::mem::replace(scope, inside)).flatten())
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let outside = self.0.take();
        scope(|scope| *scope = outside);
    }
}

/// Decodes a document and says what was repaired: the first 100.
pub(super) fn collect<T>(decode: impl FnOnce() -> T) -> (T, Vec<Repair>) {
    let _outside = Outside::new(Some(Scope {
        path: "$".to_owned(),
        repairs: Vec::new(),
    }));
    let value = decode();
    let inside = scope(Option::take).flatten();
    (value, inside.map_or_else(Vec::new, |scope| scope.repairs))
}

/// Decodes with nothing repaired.
pub(super) fn without<T>(decode: impl FnOnce() -> T) -> T {
    let _outside = Outside::new(None);
    decode()
}

/// Whether the document that is being decoded is repaired.
pub(super) fn is_on() -> bool {
    scope(|scope| scope.is_some()).unwrap_or(false)
}

/// The place from which a step leads down. Dropping it leads back there.
pub(super) struct Place(usize);

impl Place {
    /// Takes a step down.
    pub(super) fn enter(step: &Step) -> Self {
        let length = scope(|scope| {
            let path = &mut scope.as_mut()?.path;
            let length = path.len();
            step.write_to(path);
            Some(length)
        });
        Self(length.flatten().unwrap_or(usize::MAX))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        scope(|scope| {
            if let Some(scope) = scope {
                scope.path.truncate(self.0);
            }
        });
    }
}

/// A kind of value that a type asks for.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    Integer,
    /// An `f32`, which is read from its own digits: by way of an `f64` it would be rounded twice.
    Single,
    Number,
    Boolean,
    Text,
}

impl Wanted {
    /// The value in the form that is asked for. `None` if it needs no repair, or none is possible.
    pub(super) fn repair(self, value: &Value) -> Option<Value> {
        let repaired = match self {
            Self::Integer => integer(value),
            Self::Single => match text(value)?.parse::<f32>() {
                Ok(number) => Number::from_f64(number.into()).map(Value::Number),
                Err(_) => None,
            },
            Self::Number => match text(value)?.parse::<f64>() {
                Ok(number) => Number::from_f64(number).map(Value::Number),
                Err(_) => None,
            },
            Self::Boolean => boolean(value),
            Self::Text => json_text(value),
        }?;
        self.note(value);
        Some(repaired)
    }

    fn note(self, found: &Value) {
        let expected = match self {
            Self::Integer => "an integer",
            Self::Single | Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Text => "a string",
        };
        let found = match (self, found) {
            (Self::Integer, Value::Number(number)) if !number.is_f64() => "an integer out of range",
            _ => kind_of(found),
        };
        scope(|scope| {
            let Some(scope) = scope else { return };
            if scope.repairs.len() == MOST {
                return;
            }
            let path = match scope.path.char_indices().nth(LONGEST_PATH) {
                Some((end, _)) => format!("{}…", &scope.path[..end]),
                None => scope.path.clone(),
            };
            scope.repairs.push(Repair {
                path,
                expected,
                found,
            });
        });
    }
}

/// From here on an `f64` does not hold every whole number: one may have been rounded.
const ROUNDED: f64 = 9_007_199_254_740_992.0;

fn text(value: &Value) -> Option<&str> {
    value.as_str().map(str::trim)
}

/// `5.0`, `"5"` and `"5.0"` as `5`. What calculates in `f64` writes the outermost integers just out of
/// their range: 2^63 as `9223372036854776000`.
fn integer(value: &Value) -> Option<Value> {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    let whole = |number: f64| match number {
        _ if number.fract() != 0.0 || !(-BEYOND..=2.0 * BEYOND).contains(&number) => None,
        BEYOND => Some(Value::from(i64::MAX)),
        _ if number < BEYOND => Some(Value::from(number as i64)),
        _ => Some(Value::from(number as u64)),
    };
    if let Value::Number(number) = value {
        let is_rounded = |is: &f64| number.is_f64() || *is == BEYOND;
        return number.as_f64().filter(is_rounded).and_then(whole);
    }
    let text = text(value)?;
    let unsigned = || text.parse::<u64>().ok().map(Value::from);
    let signed = || text.parse::<i64>().ok().map(Value::from);
    unsigned()
        .or_else(signed)
        .or_else(|| text.parse().ok().and_then(whole))
}

fn boolean(value: &Value) -> Option<Value> {
    let is_true = match value {
        Value::Number(number) => match number.as_u64()? {
            0 => false,
            1 => true,
            _ => return None,
        },
        _ => match text(value)? {
            text if text.eq_ignore_ascii_case("true") => true,
            text if text.eq_ignore_ascii_case("false") => false,
            _ => return None,
        },
    };
    Some(is_true.into())
}

/// A number or a boolean as JSON writes it. Of a number whose digits the tree has lost it is `None`.
fn json_text(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) => {
            let is_rounded = number.is_f64() && number.as_f64()?.abs() >= ROUNDED;
            (!is_rounded).then(|| number.to_string().into())
        }
        Value::Bool(value) => Some(value.to_string().into()),
        Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// What kind of value it is, in the words of JSON.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
