//! Pins that name nothing: where they are written, and what may have been meant.

use codegen::diag::{Diagnostic, Diagnostics};
use codegen::{Decision, Texts};

use super::{Place, Places, near};

impl Places {
    /// A pin that names nothing in the description is shown where it is written, with the place that was meant.
    pub(crate) fn show_pins(
        &self,
        found: Diagnostics,
        texts: &mut Texts,
        names: &[Decision],
    ) -> Diagnostics {
        // Most have none, and what is known of the places of sorted findings is lost with another collection.
        if !found.iter().any(|one| one.code == "unused-pin") {
            return found;
        }
        let shown = |mut one: Diagnostic| {
            let is_meant = |(pointer, _): &&(String, Place)| {
                let quoted = format!("`{pointer}`");
                one.code == "unused-pin" && one.message.contains(&quoted)
            };
            let Some((pointer, place)) = self.names.iter().find(is_meant) else {
                return one;
            };
            place.show(&mut one, texts);
            match meant(pointer, names) {
                Some(meant) => one.help(format!("did you mean `{meant}`?")),
                None => one,
            }
        };
        found.into_iter().map(shown).collect()
    }
}

/// The place that a pointer was meant to lead to: one that is spelt nearly so, else the only one whose last word is
/// the pointer's, else the only one that has that name in the code.
fn meant(pointer: &str, names: &[Decision]) -> Option<String> {
    let places: Vec<String> = names
        .iter()
        .map(|one| one.origin.pointer.to_string())
        .collect();
    let known: Vec<&str> = places.iter().map(String::as_str).collect();
    if let Some(place) =
        near(pointer, &known).filter(|place| !matches!(*place, "") && *place != pointer)
    {
        return Some(place.to_owned());
    }
    let word = word_of(pointer);
    let words: Vec<&str> = known.iter().map(|place| word_of(place)).collect();
    let by_word = |word: &str| {
        let places = known.iter().zip(&words);
        let places = places.filter(|(_, of)| **of == word);
        only(places.map(|(place, _)| *place))
    };
    let by_name = || {
        let named = names.iter().zip(&known);
        let named = named.filter(|(one, _)| one.ident.as_str() == word);
        only(named.map(|(_, place)| *place))
    };
    let by_slip = || near(word, &words).and_then(by_word);
    let found = by_word(word).or_else(by_name).or_else(by_slip);
    found.map(str::to_owned)
}

/// The last word of a pointer.
fn word_of(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

/// The only place, which may have several names.
fn only<'a>(mut places: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let first = places.next().filter(|place| !place.is_empty())?;
    places.all(|place| place == first).then_some(first)
}
