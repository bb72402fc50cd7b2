//! How the variants of a union are told apart, in the words of its docs.

use super::super::markdown::code;
use crate::facts::{Choice, Deciding, JsonKind, Key, Occurrence, Tagged};

/// So many values are listed.
const LISTED: usize = 4;

/// What decides; nothing where there is one variant to decide for.
pub(in crate::emit) fn of_union(deciding: &Deciding) -> Option<String> {
    let mut choices: Vec<(Vec<JsonKind>, &Choice)> = Vec::new();
    for (kind, choice) in &deciding.kinds {
        match choices.iter_mut().find(|(_, known)| *known == choice) {
            Some((kinds, _)) => kinds.push(*kind),
            None => choices.push((vec![*kind], choice)),
        }
    }
    if let [(_, only)] = choices.as_slice() {
        return Some(format!("Decided by {}.", of_choice(only)?));
    }
    let mut said = "Decided by the kind of JSON value".to_owned();
    for (kinds, choice) in choices {
        if let Some(words) = of_choice(choice) {
            said += &format!("; of {}, by {words}", of_kinds(&kinds));
        }
    }
    Some(said + ".")
}

/// When a value is the variant of this number, where one thing says so.
pub(in crate::emit) fn of_variant(deciding: &Deciding, index: usize) -> Option<String> {
    match deciding.kinds.get(&JsonKind::Object)? {
        Choice::Tag(tagged) => of_tagged(tagged, index),
        Choice::Keys(keys, _) => match keys.iter().find(|(one, _)| *one == index)? {
            (_, Some(key)) => Some(format!("It has {}.", code(key.name.as_str()))),
            (_, None) => Some("It has no member that decides.".to_owned()),
        },
        Choice::With(one, member) if *one == index => {
            Some(format!("It has {}.", code(member.as_str())))
        }
        Choice::One(_) | Choice::With(..) | Choice::Order(_) => None,
    }
}

fn of_tagged(tagged: &Tagged, index: usize) -> Option<String> {
    let mut variants = tagged.variants.iter();
    let variant = variants.find(|variant| variant.index == index)?;
    let mut values: Vec<String> = variant.values.iter().map(|value| code(value)).collect();
    if values.len() > LISTED {
        let others = values.len() - LISTED + 1;
        values.truncate(LISTED - 1);
        values.push(format!("one of {others} others"));
    }
    let property = code(tagged.property.as_str());
    Some(format!("Its {property} is {}.", listed(&values, "or")))
}

/// What decides between several; nothing where no choice is left.
fn of_choice(choice: &Choice) -> Option<String> {
    Some(match choice {
        Choice::One(_) | Choice::With(..) => return None,
        Choice::Tag(tagged) => {
            let by = format!("the member {}", code(tagged.property.as_str()));
            let otherwise = tagged.otherwise.as_ref();
            let otherwise = otherwise.and_then(|one| Some((one, of_choice(&one.choice)?)));
            match otherwise {
                None => by,
                Some((one, words)) if one.of_unknown => {
                    format!("{by}, and of other values, by {words}")
                }
                Some((_, words)) => format!("{by}, and without it, by {words}"),
            }
        }
        Choice::Keys(keys, occurrence) => of_keys(keys, *occurrence),
        Choice::Order(_) => "what fits best, the first of equals".to_owned(),
    })
}

fn of_keys(keys: &[(usize, Option<Key>)], occurrence: Occurrence) -> String {
    let found = keys.iter().filter_map(|(_, key)| key.as_ref());
    let names: Vec<String> = found.map(|key| code(key.name.as_str())).collect();
    let (alone, otherwise) = match occurrence {
        Occurrence::SeveralOfClosed => (" alone", ""),
        Occurrence::One if names.len() < 2 => ("", ""),
        Occurrence::One | Occurrence::Several => (" alone", ", else what fits best"),
    };
    match names.as_slice() {
        [only] => format!("whether {only} is there{otherwise}"),
        names => format!(
            "which of {} is there{alone}{otherwise}",
            listed(names, "and")
        ),
    }
}

fn of_kinds(kinds: &[JsonKind]) -> String {
    let mut words: Vec<String> = Vec::new();
    for kind in kinds {
        let word = match kind {
            JsonKind::Boolean => "booleans",
            // Of integers and other numbers, one word is enough.
            JsonKind::Integer if kinds.contains(&JsonKind::Number) => continue,
            JsonKind::Integer => "integers",
            JsonKind::Number => "numbers",
            JsonKind::String => "texts",
            JsonKind::Array => "lists",
            JsonKind::Object => "objects",
        };
        words.push(word.to_owned());
    }
    listed(&words, "and")
}

/// `a`, `a or b`, `a, b or c`.
fn listed(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}
