//! The kinds of JSON value, and those that types ask for.

/// A kind of value that a type asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Boolean,
    Integer,
    Number,
    Text,
    List,
    Object,
    Nothing,
}

impl Wanted {
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Nothing => "nothing",
        }
    }
}

/// What kind of JSON value a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number that is written without a fraction and an exponent.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Kind {
    /// The kind in the words of JSON: `a string`.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }

    /// Of these kinds the first that a text can be read as, where every scalar is one, as in a header. A string among
    /// them is any text.
    pub(super) fn of_text(word: &str, kinds: &[Self]) -> Option<Self> {
        // Beside any text, what would be written in another way is one: `007`, `1.50`.
        let is_same = |number: serde_json::Number| {
            let written = number.to_string();
            written == word
        };
        let is_text = kinds.contains(&Self::String) && !word.parse().is_ok_and(is_same);
        // Rust also reads "inf", which is no number of JSON.
        let is_number = || word.ends_with(|last: char| last.is_ascii_digit() || last == '.');
        let reads_as = |kind: &Self| match kind {
            Self::Boolean => matches!(word, "true" | "false"),
            Self::Integer => !is_text && word.parse::<i128>().is_ok(),
            Self::Number => !is_text && is_number() && word.parse::<f64>().is_ok(),
            Self::Null | Self::String | Self::List | Self::Object => false,
        };
        kinds.iter().copied().find(reads_as)
    }
}
