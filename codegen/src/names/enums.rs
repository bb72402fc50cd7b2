//! Names of an enum's variants: each by the plainest rule by which it is the only one of its name.

use std::collections::BTreeMap;

use super::resolve::{Rule, Scope};
use super::words::{Case, identifier};
use super::{Ident, Naming};
use crate::api::{Api, EnumDef, TypeDef, TypeId, TypeKind, Value, Variant};
use crate::facts::{Direction, Facts};
use diag::Diagnostic;

pub(super) fn name_variants(
    api: &Api,
    facts: &Facts,
    naming: &mut Naming<'_>,
) -> BTreeMap<TypeId, Vec<Ident>> {
    let mut variants = BTreeMap::new();
    for def in api.types.iter() {
        let TypeKind::Enum(set) = &def.kind else {
            continue;
        };
        let mut scope = Scope::new(format!("values of {}", def.origin), Case::Camel, |_| false);
        scope.seed(&["Self"]);
        if set.open || facts.direction(def.id) != Direction::Request {
            scope.seed(&["Other"]);
        }
        let names = wanted(set).into_iter().enumerate();
        let names = names.map(|(index, (rule, name))| {
            let origin = def.origin.child("enum").index(index);
            let kind = format!("{name} value");
            scope.claim(naming, &origin, &[(rule, name), (Rule::Kind, kind)])
        });
        let names: Vec<Ident> = names.collect();
        warn_of_clashes(def, set, &names, naming);
        variants.insert(def.id, names);
    }
    variants
}

/// What a variant is called by a rule.
type Wanted = fn(&Variant) -> String;

/// The rules, the plainest first. A variant takes the next one if it clashes with another one, and the
/// others stay as they are.
const RULES: [(Rule, Wanted); 7] = [
    (Rule::Bare, |variant| {
        variant.name.clone().unwrap_or_else(|| text(&variant.value))
    }),
    (Rule::Bare, |variant| text(&variant.value)),
    // `!x` and `x`.
    (Rule::Spelling, |variant| edges(&text(&variant.value))),
    // `GMT+1` and `GMT-1`.
    (Rule::Spelling, |variant| {
        signed_numbers(&edges(&text(&variant.value)))
    }),
    // `a_b` and `a-b`.
    (Rule::Spelling, |variant| signs(&text(&variant.value))),
    // `asc` and `ASC`.
    (Rule::Spelling, |variant| {
        let text = text(&variant.value);
        format!("{text} {}", case(&text))
    }),
    // `a_B` and `a-b`.
    (Rule::Spelling, |variant| match &variant.value {
        Value::String(value) if value.is_empty() => "empty".to_owned(),
        value => spelling(&text(value)),
    }),
];

/// From this rule on a name says more than people expect of it.
const LONG_WINDED: usize = 4;

/// What each variant is called, and by which rule.
fn wanted(set: &EnumDef) -> Vec<(Rule, String)> {
    levels(set)
        .into_iter()
        .zip(&set.variants)
        .map(|(level, variant)| {
            let (rule, wanted) = RULES[level];
            (rule, wanted(variant))
        })
        .collect()
}

fn levels(set: &EnumDef) -> Vec<usize> {
    let mut levels = vec![0; set.variants.len()];
    loop {
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, variant) in set.variants.iter().enumerate() {
            let name = identifier(&RULES[levels[index]].1(variant), Case::Camel);
            groups.entry(name).or_default().push(index);
        }
        let clashing = groups
            .iter()
            .filter(|(name, of)| name.is_empty() || of.len() > 1);
        let clashing = clashing.flat_map(|(_, of)| of).copied();
        let clashing: Vec<_> = clashing
            .filter(|index| levels[*index] + 1 < RULES.len())
            .collect();
        if clashing.is_empty() {
            return levels;
        }
        clashing.into_iter().for_each(|index| levels[index] += 1);
    }
}

/// Says which values are one name in Rust, and how to choose others.
fn warn_of_clashes(def: &TypeDef, set: &EnumDef, names: &[Ident], naming: &mut Naming<'_>) {
    let levels = levels(set);
    let at = |index: usize| def.origin.child("enum").index(index);
    let clashing = levels
        .iter()
        .enumerate()
        .filter(|(index, level)| **level >= LONG_WINDED && !naming.pins.has(&at(*index)));
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, _) in clashing {
        let (_, before) = RULES[LONG_WINDED - 1];
        let shared = identifier(&before(&set.variants[index]), Case::Camel);
        groups.entry(shared).or_default().push(index);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_unstable();
    // What blanks and the like make the difference is seen.
    let value = |index: usize| match &set.variants[index].value {
        Value::String(text) if text.trim() != text || text.contains(char::is_control) => {
            format!("{text:?}")
        }
        Value::String(text) => format!("`{text}`"),
        value => format!("`{}`", text(value)),
    };
    for group in groups {
        let [first, .., last] = group.as_slice() else {
            continue;
        };
        let message = format!(
            "{} and {} would have one name in Rust: they are `{}` and `{}`",
            value(*first),
            value(*last),
            names[*first],
            names[*last]
        );
        let help = format!(
            "choose others under `[crate.names]` of the configuration: \"{}\" = \"{}\"",
            at(*first).pointer,
            names[*first]
        );
        let warning = Diagnostic::warning("clashing-values", at(*first), message).help(&help);
        naming.diagnostics.push(warning);
    }
}

/// The value as text. A sign in front is said, whether something else is called so without it or not:
/// `-created_at` is the other order of `created_at`.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "empty".to_owned(),
        Value::String(text) => match text.split_at_checked(1) {
            Some(("-", rest)) if is_name(rest) => format!("minus {rest}"),
            Some(("+", rest)) if is_name(rest) => format!("plus {rest}"),
            _ => text.clone(),
        },
        Value::Integer(number) => number.to_string(),
        Value::Number(number) => number.replace('.', " point "),
        Value::Boolean(flag) => flag.to_string(),
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

/// The text with the signs at its ends in words: `!x` → `not x`.
pub(super) fn edges(text: &str) -> String {
    let is_sign = |c: char| !c.is_alphanumeric();
    let (front, rest) = text.split_at(text.find(|c| !is_sign(c)).unwrap_or(text.len()));
    let (middle, back) = rest.split_at(rest.rfind(|c| !is_sign(c)).map_or(0, |at| {
        at + rest[at..].chars().next().map_or(0, char::len_utf8)
    }));
    let (mut front_words, mut back_words) = (String::new(), String::new());
    push_signs(front, &mut front_words);
    push_signs(back, &mut back_words);
    format!("{front_words} {middle} {back_words}")
}

/// The text with what belongs to numbers in words: the sign in front of one, the dot within.
fn signed_numbers(text: &str) -> String {
    let mut words = String::new();
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let is_digit = |c: char| c.is_ascii_digit();
        let before_digit = chars.peek().copied().is_some_and(is_digit);
        match c {
            '+' if before_digit => words.push_str(" plus "),
            '-' if before_digit && !is_digit(before) => words.push_str(" minus "),
            '.' if before_digit && is_digit(before) => words.push_str(" dot "),
            _ => words.push(c),
        }
        before = c;
    }
    words
}

/// The text with its signs in words.
fn signs(text: &str) -> String {
    let mut words = String::new();
    push_signs(text, &mut words);
    words
}

/// The text with the case of its letters, and its signs, in words: `ASC` → `asc upper`.
pub(super) fn spelling(text: &str) -> String {
    format!("{} {}", signs(text), case(text))
}

fn case(text: &str) -> &'static str {
    let upper = text.chars().any(char::is_uppercase);
    let lower = text.chars().any(char::is_lowercase);
    match (upper, lower) {
        (true, false) => "upper",
        (false, true) => "lower",
        (true, true) => "mixed",
        (false, false) => "",
    }
}

/// Adds the text with its signs in words.
fn push_signs(text: &str, words: &mut String) {
    for c in text.chars() {
        match c {
            '_' | '-' | ' ' | '.' | '/' | ':' | '+' | '*' | '!' | '=' | '<' | '>' | '$' | '#'
            | '%' | '&' | '@' | '?' | '~' | '^' | '|' | ',' => {
                words.push(' ');
                words.push_str(match c {
                    '_' => "underscore",
                    '-' => "minus",
                    ' ' => "space",
                    '.' => "dot",
                    '/' => "slash",
                    ':' => "colon",
                    '+' => "plus",
                    '*' => "star",
                    '!' => "not",
                    '=' => "equal",
                    '<' => "less",
                    '>' => "greater",
                    '#' => "sharp",
                    '%' => "percent",
                    '&' => "and",
                    '@' => "at",
                    '?' => "question",
                    '~' => "tilde",
                    '^' => "caret",
                    '|' => "or",
                    ',' => "comma",
                    _ => "dollar",
                });
                words.push(' ');
            }
            _ => words.push(c),
        }
    }
}
