//! The types of JSON Schema, and what other languages, and people, call them.

use serde_json::Value;

/// A type other than `null`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Type {
    String,
    Number,
    Integer,
    Boolean,
    Array,
    Object,
}

impl Type {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        let all = [
            Self::String,
            Self::Number,
            Self::Integer,
            Self::Boolean,
            Self::Array,
            Self::Object,
        ];
        all.into_iter().find(|known| known.name() == name)
    }

    /// Whether a value is of this type.
    pub(super) fn fits(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Number => value.is_number(),
            Self::Integer => is_whole(value),
            Self::Boolean => value.is_boolean(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}

/// `1.0` is an integer to JSON Schema.
pub(super) fn is_whole(value: &Value) -> bool {
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.fract() == 0.0)
}

/// Names that are no types, with the type and the format that they mean.
pub(super) const MEANT: &[(&str, &str, &str)] = &[
    ("bool", "boolean", ""),
    ("byte", "string", "byte"),
    ("binary", "string", "binary"),
    ("char", "string", ""),
    ("date", "string", "date"),
    ("date-time", "string", "date-time"),
    ("datetime", "string", "date-time"),
    ("decimal", "number", ""),
    ("dict", "object", ""),
    ("double", "number", "double"),
    ("email", "string", "email"),
    ("file", "string", "binary"),
    ("float", "number", "float"),
    ("int", "integer", ""),
    ("int32", "integer", "int32"),
    ("int64", "integer", "int64"),
    ("list", "array", ""),
    ("long", "integer", "int64"),
    ("map", "object", ""),
    ("numeric", "number", ""),
    ("str", "string", ""),
    ("text", "string", ""),
    ("timestamp", "string", "date-time"),
    ("uri", "string", "uri"),
    ("url", "string", "uri"),
    ("uuid", "string", "uuid"),
];

/// What other languages call null.
pub(super) fn is_null(lower: &str) -> bool {
    matches!(lower, "nil" | "none" | "null" | "undefined")
}

/// The one type that a text names among other words.
pub(super) struct Within<'n> {
    /// The text as it is written.
    pub(super) word: &'n str,
    pub(super) known: Type,
    pub(super) format: Option<&'static str>,
    pub(super) nullable: bool,
}

/// `integer // the id`, `integer (int64)` and `Optional[int]`.
pub(super) fn within(name: &str) -> Option<Within<'_>> {
    let named = |word: &str| {
        let lower = word.trim().to_ascii_lowercase();
        let meant = MEANT.iter().find(|(written, ..)| *written == lower);
        match (Type::named(&lower), meant) {
            (Some(known), _) => Some((known, None)),
            (None, Some((_, meant, format))) => Some((
                Type::named(meant)?,
                Some(*format).filter(|one| !one.is_empty()),
            )),
            (None, None) => None,
        }
    };
    let optional = || {
        let (outer, rest) = name.split_once(['[', '<', '('])?;
        let inner = rest.trim_end().strip_suffix([']', '>', ')'])?;
        let words = ["optional", "option", "nullable", "maybe"];
        let is_it = words
            .iter()
            .any(|word| outer.trim().eq_ignore_ascii_case(word));
        let (known, format) = is_it.then(|| named(inner))??;
        Some(Within {
            word: name,
            known,
            format,
            nullable: true,
        })
    };
    optional().or_else(|| {
        let end = name.find(|c: char| c.is_whitespace() || "(/#;:".contains(c))?;
        let (word, rest) = name.split_at(end);
        // Other words may be types as well.
        let is_remark = ["(", "//", "/*", "#", ";", "--"]
            .iter()
            .any(|sign| rest.trim_start().starts_with(sign));
        let (known, format) = named(word).filter(|_| is_remark)?;
        let inner = rest.trim().strip_prefix('(');
        let inner = inner.and_then(|inner| named(inner.split([')', ',']).next()?));
        // Of `integer (int64)` the second one says more.
        let own = inner
            .filter(|(of, _)| *of == known)
            .and_then(|(_, format)| format);
        Some(Within {
            word: name,
            known,
            format: own.or(format),
            nullable: false,
        })
    })
}
