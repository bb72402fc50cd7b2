//! How the objects among the variants of a union are told apart.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::choice::{
    Carrier, Choice, Key, Occurrence, Otherwise, Tagged, TaggedVariant, fields, is_closed, is_told,
    is_union, text,
};
use super::{strict, tags};
use crate::api::{Api, Discriminator, Field, Primitive, TypeRef, UnionDef, WireName};

pub(super) fn choose_object(
    (api, listed): (&Api, &tags::Listed<'_>),
    union: &UnionDef,
    takers: &[usize],
) -> Choice {
    by_discriminator((api, listed), union, takers)
        .or_else(|| by_values(api, union, takers, 1))
        .or_else(|| by_lists(api, union, takers))
        .or_else(|| {
            by_constants(api, union, takers, |tag| {
                by_members(api, union, takers, Some(tag))
            })
        })
        .unwrap_or_else(|| by_members(api, union, takers, None))
}

fn by_members(api: &Api, union: &UnionDef, takers: &[usize], absent: Option<&WireName>) -> Choice {
    by_keys(api, union, takers, absent)
        .unwrap_or_else(|| Choice::Order(strict::first(api, union, takers)))
}

/// Beside variants of other kinds an object has only one to be, but it can also be none.
pub(super) fn only_object(api: &Api, union: &UnionDef, only: usize) -> Choice {
    by_values(api, union, &[only], 1)
        .or_else(|| by_constants(api, union, &[only], |_| only_with(api, union, only)))
        .unwrap_or_else(|| only_with(api, union, only))
}

fn only_with(api: &Api, union: &UnionDef, only: usize) -> Choice {
    let mut fields = fields(api, &union.variants[only].type_ref)
        .unwrap_or_default()
        .iter();
    // A list that is left out is read as an empty one, and what may be null as null.
    let can_lack = |field: &Field| {
        let type_ref = api.types.beneath(&field.type_ref);
        matches!(
            type_ref,
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Nullable(_)
        )
    };
    match fields.find(|field| is_told(field) && !can_lack(field)) {
        Some(field) => Choice::With(only, field.name.clone()),
        None => Choice::One(only),
    }
}

/// A discriminator decides if it names every variant, and no two by the same value.
fn by_discriminator(
    (api, listed): (&Api, &tags::Listed<'_>),
    union: &UnionDef,
    takers: &[usize],
) -> Option<Choice> {
    let discriminator = spelt(api, union, takers, union.discriminator.as_ref()?);
    let property = &discriminator.property;
    let mut values = tags::of_variants(listed, union, &discriminator, takers).into_iter();
    let mut variants = Vec::new();
    let given = |index: usize| {
        discriminator
            .values
            .get(index)
            .map_or(&[][..], Vec::as_slice)
    };
    for &index in takers {
        let type_ref = &union.variants[index].type_ref;
        let is_default = discriminator.default == Some(index);
        let Some(values) = values.next()? else {
            // The schema that the others are made of need not have a name of its own.
            if union.base == Some(index) || is_default {
                continue;
            }
            return None;
        };
        let carrier = match fields(api, type_ref) {
            // Without a name it is this one all the same.
            _ if is_default => Carrier::Always,
            // So is the schema that the others are made of, which nothing but its own name stands for.
            Some(_) if union.base == Some(index) && tags::is_name(api, type_ref, given(index)) => {
                Carrier::Always
            }
            None if is_union(api, type_ref) || takes_tag(api, type_ref) => Carrier::Perhaps,
            None => return None,
            Some(fields) => match fields.iter().find(|field| field.name == *property) {
                // What servers alone write is not there before it is written.
                Some(field) if field.required && !field.read_only => Carrier::Always,
                Some(_) => Carrier::Perhaps,
                None => Carrier::Never,
            },
        };
        variants.push(TaggedVariant {
            index,
            values,
            carrier,
        });
    }
    let base = discriminator.default.or(union.base);
    // Without its tag a value is what a member of its own makes it, where the tag may be left out.
    let lacking = variants.iter().filter(|one| one.carrier != Carrier::Always);
    let lacking: Vec<usize> = lacking.map(|one| one.index).collect();
    let choice = match lacking.as_slice() {
        _ if base.is_some() => None,
        [] => None,
        [only] => Some(only_with(api, union, *only)),
        several => by_keys(api, union, several, Some(property)),
    };
    // Nothing less than a member that tells takes the place of the tag.
    let choice = choice.filter(|choice| !matches!(choice, Choice::One(_)));
    let otherwise = choice.map(|choice| Otherwise {
        choice: Box::new(choice),
        of_unknown: false,
    });
    let tagged = tagged(property, variants, false, base)?;
    Some(Choice::Tag(Tagged {
        otherwise,
        ..tagged
    }))
}

/// The discriminator, its property spelt as the variants spell it, if none of them has it but all have one
/// that differs in case alone.
fn spelt<'a>(
    api: &Api,
    union: &UnionDef,
    takers: &[usize],
    discriminator: &'a Discriminator,
) -> Cow<'a, Discriminator> {
    let wanted = discriminator.property.as_str();
    let mut spellings = BTreeSet::new();
    for &index in takers {
        let fields = fields(api, &union.variants[index].type_ref).unwrap_or_default();
        let mut names = fields.iter().map(|field| &field.name);
        let Some(name) = names.find(|name| name.as_str().eq_ignore_ascii_case(wanted)) else {
            return Cow::Borrowed(discriminator);
        };
        spellings.insert(name);
    }
    match (spellings.pop_first(), spellings.is_empty()) {
        (Some(only), true) if only.as_str() != wanted => Cow::Owned(Discriminator {
            property: only.clone(),
            ..discriminator.clone()
        }),
        _ => Cow::Borrowed(discriminator),
    }
}

/// Whether a value of any members can have the tag among them.
fn takes_tag(api: &Api, type_ref: &TypeRef) -> bool {
    match api.types.beneath(type_ref) {
        TypeRef::Any => true,
        TypeRef::Map(value) => matches!(
            api.types.beneath(value.without_null()),
            TypeRef::Any | TypeRef::Primitive(Primitive::String)
        ),
        _ => false,
    }
}

/// A property that every variant requires and gives values that are no other's decides as well, each of
/// them at most so many; of a variant that is a union again, every variant does.
fn by_values(api: &Api, union: &UnionDef, takers: &[usize], most: usize) -> Option<Choice> {
    by_property(api, union, takers, (true, most)).map(Choice::Tag)
}

/// A property, required or not, that has values which are no other variant's, each variant at most so many.
fn by_property(
    api: &Api,
    union: &UnionDef,
    takers: &[usize],
    (required, most): (bool, usize),
) -> Option<Tagged> {
    let first = &union.variants[*takers.first()?].type_ref;
    let first = *tags::leaves(api, first)?.first()?;
    fields(api, first)?.iter().find_map(|field| {
        let constants = takers.iter().map(|&index| {
            let type_ref = &union.variants[index].type_ref;
            tags::certain(api, type_ref, &field.name, (required, most))
        });
        let constants = constants.collect::<Option<Vec<_>>>()?;
        let is_json = !constants.iter().flatten().all(serde_json::Value::is_string);
        let written = |value: &serde_json::Value| match is_json {
            true => value.to_string(),
            false => text(value),
        };
        let variants = takers
            .iter()
            .zip(&constants)
            .map(|(&index, values)| TaggedVariant {
                index,
                values: values.iter().map(written).collect(),
                carrier: Carrier::Always,
            });
        tagged(&field.name, variants.collect(), is_json, None)
    })
}

/// The same where values are listed. A server adds to a list sooner than to anything else, so a value that none of
/// them has leaves it to the members that one variant alone requires; that there is none of them says nothing then.
fn by_lists(api: &Api, union: &UnionDef, takers: &[usize]) -> Option<Choice> {
    let tagged = by_property(api, union, takers, (true, usize::MAX))?;
    let otherwise = match by_keys(api, union, takers, None) {
        Some(Choice::Keys(mut keys, occurrence)) => {
            keys.retain(|(_, key)| key.is_some());
            Some(Otherwise {
                choice: Box::new(Choice::Keys(keys, occurrence)),
                of_unknown: true,
            })
        }
        _ => None,
    };
    Some(Choice::Tag(Tagged {
        otherwise,
        ..tagged
    }))
}

/// The same for a single value that need not be there: where it is not, `otherwise` decides.
fn by_constants(
    api: &Api,
    union: &UnionDef,
    takers: &[usize],
    otherwise: impl FnOnce(&WireName) -> Choice,
) -> Option<Choice> {
    let tagged = by_property(api, union, takers, (false, 1))?;
    Some(Choice::Tag(Tagged {
        otherwise: Some(Otherwise {
            choice: Box::new(otherwise(&tagged.property)),
            of_unknown: false,
        }),
        ..tagged
    }))
}

fn tagged(
    property: &WireName,
    variants: Vec<TaggedVariant>,
    is_json: bool,
    base: Option<usize>,
) -> Option<Tagged> {
    let mut seen = BTreeSet::new();
    let mut distinct = variants.iter().map(|variant| {
        !variant.values.is_empty()
            && variant
                .values
                .iter()
                .all(|value| seen.insert(value.as_str()))
    });
    distinct.all(|distinct| distinct).then(|| Tagged {
        property: property.clone(),
        variants: variants.clone(),
        is_json,
        base,
        otherwise: None,
    })
}

/// By members that no other variant has. `absent` is one that the value is known not to have.
fn by_keys(
    api: &Api,
    union: &UnionDef,
    takers: &[usize],
    absent: Option<&WireName>,
) -> Option<Choice> {
    let all = takers
        .iter()
        .map(|&index| fields(api, &union.variants[index].type_ref));
    let all = all.collect::<Option<Vec<_>>>()?;
    // Members that are there say less than values that are not those of the variant.
    if tags::contradict(api, &all, absent) {
        return None;
    }
    let is_constant = |field: &Arc<Field>| api.types.single(&field.type_ref).is_some();
    let unique = |at: usize| {
        let others = |name: &WireName| {
            let mut others = all.iter().enumerate().filter(|(other, _)| *other != at);
            others.all(|(_, fields)| fields.iter().all(|known| known.name != *name))
        };
        let fields = all[at].iter();
        let is_absent = |field: &Field| absent == Some(&field.name);
        let own = fields.filter(|field| is_told(field) && !is_absent(field) && others(&field.name));
        own.min_by_key(|field| is_constant(field))
    };
    let found: Vec<_> = takers
        .iter()
        .enumerate()
        .map(|(at, &index)| (index, unique(at)))
        .collect();
    let without = found.iter().filter(|(_, field)| field.is_none()).count();
    // A member with one value is there by that value. With another one it is undeclared, and the value may be of
    // the variant without.
    let has_constant = found
        .iter()
        .any(|(_, field)| field.is_some_and(is_constant));
    if without > 1 || (without == 1 && has_constant) {
        return None;
    }
    let key = |field: &Arc<Field>| Key {
        name: field.name.clone(),
        takes_null: matches!(
            api.types.beneath(&field.type_ref),
            TypeRef::Nullable(_) | TypeRef::Any
        ),
    };
    let keys = found
        .into_iter()
        .map(|(index, field)| (index, field.map(key)));
    // One that is closed has no place for what is another's.
    let is_closed = |index: &usize| is_closed(api, &union.variants[*index].type_ref);
    let occurrence = if takers.iter().all(is_closed) {
        Occurrence::SeveralOfClosed
    } else if union.inclusive || takers.iter().any(is_closed) || strict::disagree(api, &all) {
        Occurrence::Several
    } else {
        Occurrence::One
    };
    Some(Choice::Keys(keys.collect(), occurrence))
}
