//! How the variants of a union are told apart: decided here, once, so that decoding need not try.

use std::collections::BTreeMap;

use super::choice::{Choice, Deciding};
use super::kinds::{JsonKind, Kinds};
use super::objects::{choose_object, only_object};
use super::tags::Listed;
use crate::api::{Api, TypeId, TypeKind, UnionDef};

/// How the variants of each union are told apart.
pub(super) fn all(api: &Api) -> BTreeMap<TypeId, Deciding> {
    let kinds = Kinds::new(api);
    let listed = Listed::new(api);
    let unions = api.types.iter().filter_map(|def| match &def.kind {
        TypeKind::Union(union) => Some((def.id, Deciding::new((api, &listed), &kinds, union))),
        TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => None,
    });
    unions.collect()
}

impl Deciding {
    fn new((api, listed): (&Api, &Listed<'_>), kinds: &Kinds<'_>, union: &UnionDef) -> Self {
        let mut takers: BTreeMap<JsonKind, Vec<usize>> = BTreeMap::new();
        for (index, variant) in union.variants.iter().enumerate() {
            for kind in kinds.of(&variant.type_ref) {
                takers.entry(kind).or_default().push(index);
            }
        }
        // Beside one for any integer, a number is for what has a fraction.
        let type_ref = |index: &usize| &union.variants[*index].type_ref;
        let only_integer = |index: &usize| !kinds.of(type_ref(index)).contains(&JsonKind::Number);
        let takes_any = |index: &usize| kinds.takes_integers(type_ref(index));
        if let Some(integers) = takers.get_mut(&JsonKind::Integer)
            && integers.iter().any(takes_any)
        {
            integers.retain(only_integer);
        }
        // Without a variant for numbers, `1.0` is the integer that some servers write so.
        if let Some([only]) = takers.get(&JsonKind::Integer).map(Vec::as_slice)
            && !takers.contains_key(&JsonKind::Number)
        {
            takers.insert(JsonKind::Number, vec![*only]);
        }
        let kinds = takers.into_iter().map(|(kind, takers)| {
            let choice = match takers.as_slice() {
                [only] if kind == JsonKind::Object => only_object(api, union, *only),
                [only] => Choice::One(*only),
                _ if kind == JsonKind::Object => choose_object((api, listed), union, &takers),
                _ => Choice::Order(takers),
            };
            (kind, choice)
        });
        Self {
            kinds: kinds.collect(),
        }
    }
}
