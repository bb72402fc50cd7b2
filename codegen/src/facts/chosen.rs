//! Which variant of a union an example is, by the rules that decoding has.

use serde_json::Value as Json;

use super::choice::{fields, text};
use super::{Choice, Facts, JsonKind, Key, Occurrence, formats};
use crate::api::{Additional, Api, Primitive, TypeId, TypeKind, TypeRef, UnionDef};

/// How deep an example is looked at.
const DEPTH: usize = 4;

impl Facts {
    /// The number of the variant that a value is; `None` if it is none that the description knows.
    #[must_use]
    pub fn variant_of(&self, api: &Api, id: TypeId, value: &Json) -> Option<usize> {
        let TypeKind::Union(union) = &api.types[id].kind else {
            return None;
        };
        let choice = self.deciding(id)?.kinds.get(&kind(value)?)?;
        chosen(api, union, choice, value)
    }
}

fn chosen(api: &Api, union: &UnionDef, choice: &Choice, value: &Json) -> Option<usize> {
    match choice {
        Choice::One(index) => Some(*index),
        Choice::With(index, member) => value.get(member.as_str()).map(|_| *index),
        Choice::Tag(tagged) => {
            let tag = value.get(tagged.property.as_str());
            let tag = tag.map(|tag| match tagged.is_json {
                true => tag.to_string(),
                false => text(tag),
            });
            let mut named = tagged.variants.iter();
            let named = named.find(|one| tag.as_ref().is_some_and(|tag| one.values.contains(tag)));
            let otherwise = || {
                let otherwise = tagged.otherwise.as_ref()?;
                let counts = otherwise.of_unknown || tag.is_none();
                counts.then(|| chosen(api, union, &otherwise.choice, value))?
            };
            named
                .map(|one| one.index)
                .or(tagged.base)
                .or_else(otherwise)
        }
        Choice::Keys(keys, occurrence) => {
            let has_value = |name: &str| value.get(name).is_some_and(|value| !value.is_null());
            let has = |(_, key): &&(usize, Option<Key>), is_there: &dyn Fn(&str) -> bool| {
                key.as_ref().is_some_and(|key| is_there(key.name.as_str()))
            };
            let mut found = keys.iter().filter(|one| has(one, &has_value));
            let (first, is_several) = (found.next(), found.next().is_some());
            let null = || {
                keys.iter()
                    .find(|one| has(one, &|name| value.get(name).is_some()))
            };
            let without = || keys.iter().find(|(_, key)| key.is_none());
            let by_key = first
                .or_else(null)
                .or_else(without)
                .map(|(index, _)| *index);
            match occurrence {
                Occurrence::SeveralOfClosed => by_key.filter(|_| !is_several),
                Occurrence::One if !is_several => by_key,
                Occurrence::One | Occurrence::Several => {
                    let only = by_key.filter(|_| !is_several);
                    let looks_like = |index: &usize| {
                        let type_ref = &union.variants[*index].type_ref;
                        looks_like(api, type_ref, value, Look::Rough, DEPTH)
                    };
                    let order: Vec<_> = keys.iter().map(|(index, _)| *index).collect();
                    only.filter(looks_like)
                        .or_else(|| best(api, union, &order, value))
                        .or(only)
                }
            }
        }
        Choice::Order(order) => best(api, union, order, value),
    }
}

/// The variant that the value looks like best.
fn best(api: &Api, union: &UnionDef, order: &[usize], value: &Json) -> Option<usize> {
    let first = |look: Look| {
        let fits =
            |index: &&usize| looks_like(api, &union.variants[**index].type_ref, value, look, DEPTH);
        order.iter().find(fits).copied()
    };
    let looks = [Look::Exact, Look::Undeclared, Look::Rough];
    looks.into_iter().find_map(first)
}

fn kind(value: &Json) -> Option<JsonKind> {
    Some(match value {
        Json::Null => return None,
        Json::Bool(_) => JsonKind::Boolean,
        Json::Number(number) if number.is_f64() => JsonKind::Number,
        Json::Number(_) => JsonKind::Integer,
        Json::String(_) => JsonKind::String,
        Json::Array(_) => JsonKind::Array,
        Json::Object(_) => JsonKind::Object,
    })
}

/// How closely it is looked whether a value is one of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// The type declares all of it, and texts are of their formats.
    Exact,
    /// It may have members that no type declares.
    Undeclared,
    /// Texts may be of no format, too.
    Rough,
}

/// Whether a value can be one of the type.
fn looks_like(api: &Api, type_ref: &TypeRef, value: &Json, look: Look, depth: usize) -> bool {
    let Some(deeper) = depth.checked_sub(1) else {
        return true;
    };
    let is = |type_ref: &TypeRef, value: &Json| looks_like(api, type_ref, value, look, deeper);
    match api.types.beneath(type_ref) {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::String => value.is_string(),
            Primitive::Text(format) => {
                let mut text = value.as_str().into_iter();
                text.any(|text| look == Look::Rough || formats::admits(*format, text))
            }
            Primitive::Boolean => value.is_boolean(),
            Primitive::Int32 | Primitive::Int64 | Primitive::UInt32 | Primitive::UInt64 => {
                value.is_i64() || value.is_u64()
            }
            Primitive::Double => value.is_number(),
        },
        TypeRef::Nullable(inner) => value.is_null() || is(inner, value),
        TypeRef::List(item) => {
            let items = value.as_array();
            items.is_some_and(|items| items.iter().all(|one| is(item, one)))
        }
        TypeRef::Tuple(places) => value.as_array().is_some_and(|items| {
            let mut pairs = places.iter().zip(items);
            items.len() == places.len() && pairs.all(|(place, one)| is(place, one))
        }),
        TypeRef::Map(item) => {
            let members = value.as_object();
            members.is_some_and(|members| members.values().all(|one| is(item, one)))
        }
        TypeRef::Any => true,
        TypeRef::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(set) => {
                let mut known = set.variants.iter();
                known.any(|variant| variant.value.to_json() == *value)
            }
            TypeKind::Union(union) => {
                let mut variants = union.variants.iter();
                variants.any(|variant| is(&variant.type_ref, value))
            }
            TypeKind::Alias(_) => false,
            TypeKind::Struct(structure) => {
                let Some(members) = value.as_object() else {
                    return false;
                };
                let known = fields(api, type_ref).unwrap_or_default();
                let is_declared = |name: &String| known.iter().any(|one| one.name.as_str() == name);
                let is_closed = look == Look::Exact || structure.additional == Additional::Denied;
                let fits = known
                    .iter()
                    .all(|field| match members.get(field.name.as_str()) {
                        Some(value) => {
                            value.is_null() && !field.required || is(&field.type_ref, value)
                        }
                        None => !field.required,
                    });
                fits && (!is_closed || members.keys().all(is_declared))
            }
        },
    }
}
