//! Why a tree does not fit a type: a place and kinds, never values.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Expected, Unexpected};

/// A step from a value down to one inside it.
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Step {
    /// Writes it behind a place: `.name`, `["a-b"]`, `[0]`.
    pub(super) fn write_to(&self, place: &mut String) {
        match self {
            Self::Index(index) => place.push_str(&format!("[{index}]")),
            Self::Key(key) if is_identifier(key) => {
                place.push('.');
                place.push_str(key);
            }
            Self::Key(key) => place.push_str(&format!("[{key:?}]")),
        }
    }
}

/// Why a value does not fit its type.
pub(super) struct Misfit(Box<Parts>);

struct Parts {
    /// The way down to the value, pushed on the way out, so the innermost comes first.
    steps: Vec<Step>,
    /// The way on from there, where the message was a text that began with it: `at .owner.name: …`.
    rest: String,
    message: String,
}

impl Misfit {
    pub(super) fn new(message: String) -> Self {
        Self(Box::new(Parts {
            steps: Vec::new(),
            rest: String::new(),
            message,
        }))
    }

    pub(super) fn below(mut self, step: Step) -> Self {
        self.0.steps.push(step);
        self
    }

    /// The place from `$` down, and what is wrong there.
    pub(super) fn into_texts(self) -> (String, String) {
        (self.place(), self.0.message)
    }

    fn place(&self) -> String {
        let mut place = "$".to_owned();
        for step in self.0.steps.iter().rev() {
            step.write_to(&mut place);
        }
        place + &self.0.rest
    }
}

/// The place and the message of a text that has both: `at .a["b: c"]: message`.
fn split_place(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix("at ")?;
    let (mut quoted, mut escaped) = (false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ':' if !quoted => {
                let (place, message) = text.split_at(at);
                let is_place = place.starts_with(['.', '[']);
                return is_place.then_some((place, message.strip_prefix(": ")?));
            }
            ' ' if !quoted => return None,
            _ => {}
        }
    }
    None
}

fn is_identifier(key: &str) -> bool {
    !key.is_empty()
        && !key.starts_with(|first: char| first.is_ascii_digit())
        && key
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || matches!(character, '_' | '$'))
}

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let text = message.to_string();
        let Some((place, message)) = split_place(&text) else {
            return Self::new(text);
        };
        let mut misfit = Self::new(message.to_owned());
        misfit.0.rest = place.to_owned();
        misfit
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!(
            "expected {}, found {}",
            plain_expected(&expected.to_string()),
            kind(&found)
        ))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let wanted = expected.to_string();
        let plain = plain_expected(&wanted);
        Self::new(match (&found, &*plain) {
            (Unexpected::Signed(_) | Unexpected::Unsigned(_), "an integer") => {
                format!("expected an integer that fits {wanted}, found one that does not")
            }
            (_, plain) => format!(
                "expected {plain}, found {} with another value",
                kind(&found)
            ),
        })
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        let expected = plain_expected(&expected);
        Self::new(match expected.starts_with("a list of ") {
            true => format!("expected {expected}, found one of {length}"),
            false => format!("expected {expected}, found {length} elements"),
        })
    }

    // The variant and the field that were found are values of the document, so they are not
    // repeated.
    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format!(
            "expected one of {}, found another name",
            expected.join(", ")
        ))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format!(
            "expected only the members {}, found another one",
            expected.join(", ")
        ))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(format!("the member `{field}` is missing"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(format!("the member `{field}` is there twice"))
    }
}

/// What serde calls an expected type, in the words of JSON.
fn plain_expected(serde_name: &str) -> Cow<'_, str> {
    let size = serde_name
        .strip_prefix("a tuple of size ")
        .or_else(|| serde_name.strip_prefix("an array of length "));
    Cow::Borrowed(match serde_name {
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
        | "usize" => "an integer",
        "f32" | "f64" => "a number",
        "unit" => "null",
        "a sequence" => "a list",
        "a map" => "an object",
        other if other.starts_with("struct ") => "an object",
        other => match size {
            Some(size) => return Cow::Owned(list_of(size)),
            None => other,
        },
    })
}

/// A list with so many values.
pub(super) fn list_of(count: &str) -> String {
    match count {
        "1" => "a list of 1 value".to_owned(),
        _ => format!("a list of {count} values"),
    }
}

fn kind(found: &Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "an integer",
        Unexpected::Float(_) => "a number",
        Unexpected::Char(_) | Unexpected::Str(_) | Unexpected::StructVariant => "a string",
        Unexpected::Bytes(_) => "bytes",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "a list",
        Unexpected::Map | Unexpected::NewtypeStruct => "an object",
        Unexpected::Enum
        | Unexpected::UnitVariant
        | Unexpected::NewtypeVariant
        | Unexpected::TupleVariant => "a name",
        Unexpected::Other(_) => "another kind of value",
    }
}
