//! The text of an element or an attribute as the value that it stands for.

use serde_json::Value;

use super::xml::Content;

/// A text as the value that it stands for. One that stands for none is left a text, for the type to
/// refuse.
pub(super) fn scalar(text: String, content: &Content) -> Value {
    let word = text.trim_ascii();
    let value = match content {
        Content::Number | Content::Boolean if word.is_empty() => Some(Value::Null),
        Content::Word => Some(word.into()),
        Content::Scalar {
            integers,
            fractions,
            booleans,
            texts,
        } => {
            let is_same = |number: &Value| {
                let written = number.to_string();
                !texts || written == word
            };
            let number = number(word).filter(is_same);
            let number = number.filter(|number| match number.is_f64() {
                true => *fractions,
                false => *integers || *fractions,
            });
            let boolean = || match word {
                "true" => Some(true.into()),
                "false" => Some(false.into()),
                _ => None,
            };
            number.or_else(|| booleans.then(boolean).flatten())
        }
        Content::Number => number(word),
        Content::Boolean => match word {
            "true" | "1" => Some(true.into()),
            "false" | "0" => Some(false.into()),
            _ => None,
        },
        Content::List(item) => {
            let words = word.split_ascii_whitespace();
            Some(
                words
                    .map(|word| scalar(word.to_owned(), &item.shape.content))
                    .collect(),
            )
        }
        Content::Text | Content::Any | Content::Nothing | Content::Object { .. } => None,
    };
    value.unwrap_or(Value::String(text))
}

fn number(word: &str) -> Option<Value> {
    if let Ok(integer) = word.parse::<i64>() {
        return Some(integer.into());
    }
    if let Ok(integer) = word.parse::<u64>() {
        return Some(integer.into());
    }
    // Rust also reads "inf" and "NaN", which JSON does not have.
    let number: f64 = word.parse().ok()?;
    number.is_finite().then(|| number.into())
}
