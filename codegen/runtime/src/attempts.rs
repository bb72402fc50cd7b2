//! Variants that nothing tells apart before they are decoded: one is tried after the other.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

use super::json_tree;
use super::misfit::Misfit;

/// A whole value, to be tried with one variant after the other.
#[derive(Debug)]
pub struct Attempts {
    value: Value,
    reasons: Vec<String>,
}

impl Attempts {
    /// Reads a value.
    ///
    /// # Errors
    /// The document is broken.
    pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::new)
    }

    pub(super) fn new(value: Value) -> Self {
        Self {
            value,
            reasons: Vec::new(),
        }
    }

    /// Whether it is an object whose members are all among these.
    #[must_use]
    pub fn has_only(&self, names: &[&str]) -> bool {
        self.value
            .as_object()
            .is_some_and(|members| members.keys().all(|key| names.contains(&key.as_str())))
    }

    /// Whether it is a text for which `is_one` holds: a variant that knows the text fits better than
    /// one that takes any.
    #[must_use]
    pub fn is_text(&self, is_one: impl FnOnce(&str) -> bool) -> bool {
        self.value.as_str().is_some_and(is_one)
    }

    /// Decodes it as a variant. If it does not fit, the reason is remembered.
    pub fn take<T: DeserializeOwned>(&mut self, variant: &str) -> Option<T> {
        match json_tree::decode(self.value.clone()) {
            Ok(value) => Some(value),
            Err(misfit) => {
                self.add_reason(variant, located(misfit));
                None
            }
        }
    }

    /// The value as it came, for a union that keeps what fits none of its variants.
    #[must_use]
    pub fn keep(self) -> Value {
        self.value
    }

    /// Why no variant takes it: each variant that was tried, and its reason.
    #[must_use]
    pub fn refuse<E: Error>(self) -> E {
        E::custom(format_args!("fits no variant: {}", self.reasons.join("; ")))
    }

    fn add_reason(&mut self, variant: &str, mut reason: String) {
        // A variant that is such a union itself has a reason for each of its own.
        if let Some((end, _)) = reason.char_indices().nth(LONGEST_REASON) {
            reason.truncate(end);
            reason.push('…');
        }
        let reason = format!("as `{variant}`: {reason}");
        // A variant that was tried because it knows every member is tried again in its turn.
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }
}

/// How many characters of a reason are told.
const LONGEST_REASON: usize = 400;

/// What is wrong, with the place below the value: `at .owner.name: expected a string, found null`.
/// As the message of another misfit it becomes a place again.
pub(super) fn located(misfit: Misfit) -> String {
    let (path, message) = misfit.into_texts();
    match path.strip_prefix('$') {
        None | Some("") => message,
        Some(place) => format!("at {place}: {message}"),
    }
}
