//! Names of an enum's variants: the whole set goes by one rule.

use std::collections::{BTreeMap, BTreeSet};

use super::resolve::{Rule, Scope};
use super::words::{Case, identifier};
use super::{Ident, Naming};
use crate::api::{Api, EnumDef, TypeId, TypeKind, Value, Variant};
use crate::facts::{Direction, Facts};

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
        let rules: [(Rule, Wanted); 3] = [
            (Rule::Bare, |variant| {
                variant.name.clone().unwrap_or_else(|| text(&variant.value))
            }),
            (Rule::Bare, |variant| text(&variant.value)),
            // "asc" and "ASC" fold together, so the whole set takes this rule.
            (Rule::Spelling, |variant| match &variant.value {
                Value::String(value) if value.is_empty() => "empty".to_owned(),
                value => spelling(&text(value)),
            }),
        ];
        let fits = rules.iter().find(|(_, wanted)| is_distinct(set, *wanted));
        let (rule, wanted) = fits.unwrap_or(&rules[2]);
        let names = set.variants.iter().enumerate().map(|(index, variant)| {
            let origin = def.origin.child("enum").index(index);
            scope.claim(
                naming,
                &origin,
                &[
                    (*rule, wanted(variant)),
                    (Rule::Kind, format!("{} value", wanted(variant))),
                ],
            )
        });
        let names = names.collect();
        variants.insert(def.id, names);
    }
    variants
}

/// What a variant is called by a rule.
type Wanted = fn(&Variant) -> String;

fn text(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "empty".to_owned(),
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Number(number) => number.replace('.', " point "),
        Value::Boolean(flag) => flag.to_string(),
    }
}

fn is_distinct(set: &EnumDef, wanted: Wanted) -> bool {
    let mut seen = BTreeSet::new();
    set.variants.iter().all(|variant| {
        let name = identifier(&wanted(variant), Case::Camel);
        !name.is_empty() && seen.insert(name)
    })
}

/// The text with the case of its letters, and its signs, in words: `ASC` → `asc upper`.
pub(super) fn spelling(text: &str) -> String {
    let upper = text.chars().any(char::is_uppercase);
    let lower = text.chars().any(char::is_lowercase);
    let case = match (upper, lower) {
        (true, false) => "upper",
        (false, true) => "lower",
        (true, true) => "mixed",
        (false, false) => "",
    };
    let mut words = String::new();
    for c in text.chars() {
        match c {
            '_' | '-' | ' ' | '.' | '/' | ':' | '+' | '*' | '!' | '=' | '<' | '>' | '$' => {
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
                    _ => "dollar",
                });
                words.push(' ');
            }
            _ => words.push(c),
        }
    }
    format!("{words} {case}")
}
