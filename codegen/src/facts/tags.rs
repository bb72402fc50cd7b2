//! The values of a discriminator's property that stand for each variant of a union.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexSet;

use super::choice::{Deciding, fields, is_union, text};
use crate::api::{
    Api, Discriminator, Field, OwnerRoot, TypeId, TypeKind, TypeRef, UnionDef, WireName, letters,
};

/// How deep a union in a union is looked into.
const DEPTH: usize = 8;

/// Of how many variants of unions in a union the tags are looked for.
const MOST_LEAVES: usize = 1000;

/// A variant, and what is known of its tags.
struct Candidate<'a> {
    type_ref: &'a TypeRef,
    /// Those that the mapping or the variant's name gives it.
    given: &'a [String],
    /// Whether it is its name alone that gives it one.
    is_name: bool,
    /// Those that its own property lists.
    listed: Arc<[String]>,
    /// The schema that the others are made of, or the one for values without a tag.
    is_base: bool,
}

/// For each of the variants `takers` the values that stand for it; `None` for one that has none.
pub(super) fn of_variants(
    known: &Listed<'_>,
    union: &UnionDef,
    discriminator: &Discriminator,
    takers: &[usize],
) -> Vec<Option<Vec<String>>> {
    let api = known.api;
    let candidates = takers.iter().map(|&index| {
        let type_ref = &union.variants[index].type_ref;
        let given = discriminator
            .values
            .get(index)
            .map_or(&[][..], Vec::as_slice);
        Candidate {
            type_ref,
            given,
            is_name: is_name(api, type_ref, given),
            listed: known.of(type_ref, &discriminator.property),
            is_base: union.base == Some(index) || discriminator.default == Some(index),
        }
    });
    let candidates: Vec<_> = candidates.collect();
    let found = candidates.iter().map(|one| own(api, &candidates, one));
    let mut found: Vec<_> = found.collect();
    // Of values that all of them list, those that are nobody else's are the last one's.
    let unknown = candidates.iter().zip(&found).enumerate();
    let unknown = unknown.filter(|(_, (one, found))| found.is_none() && !one.is_base);
    let unknown: Vec<_> = unknown.map(|(at, _)| at).collect();
    let has_base = candidates.iter().any(|one| one.is_base);
    // With a schema that all are made of, they are its own.
    if let [last] = unknown.as_slice()
        && !has_base
    {
        let taken: BTreeSet<&String> = found.iter().flatten().flatten().collect();
        let left = candidates[*last].listed.iter();
        let left: Vec<_> = left
            .filter(|value| !taken.contains(value))
            .cloned()
            .collect();
        found[*last] = (!left.is_empty()).then_some(left);
    }
    // Beside others that are told apart, one that nothing else names is called as its schema.
    if found.iter().any(Option::is_some) {
        for (one, found) in candidates.iter().zip(&mut found) {
            if found.is_none() && !one.is_base && !one.given.is_empty() {
                *found = Some(one.given.to_vec());
            }
        }
    }
    found
}

fn own(api: &Api, all: &[Candidate<'_>], one: &Candidate<'_>) -> Option<Vec<String>> {
    let given = || (!one.given.is_empty()).then(|| one.given.to_vec());
    let is_listed = |value: &&String| one.listed.contains(value);
    let is_shared = || {
        let others = all
            .iter()
            .filter(|other| !std::ptr::eq(*other, one) && !other.is_base);
        let mut others = others.flat_map(|other| other.listed.iter().chain(other.given));
        others.any(|value| one.listed.contains(value))
    };
    if is_union(api, one.type_ref) {
        // Its own variants know what their tags are, too.
        return match (&*one.listed, one.is_name) {
            ([], _) => given(),
            _ if is_shared() => given(),
            (listed, true) => Some(listed.to_vec()),
            (listed, false) => {
                let more = listed.iter().filter(|value| !one.given.contains(value));
                Some(one.given.iter().chain(more).cloned().collect())
            }
        };
    }
    if one.listed.is_empty() {
        return given();
    }
    let hits: Vec<_> = one.given.iter().filter(is_listed).cloned().collect();
    // The schema that the others are made of lists their values: none of them is its own.
    if one.is_base {
        return (!hits.is_empty()).then_some(hits);
    }
    // The list of the schema that it is made of is the list of all of its kind.
    let mut bases = all.iter().filter(|other| other.is_base);
    let is_inherited = one.listed.len() > 1 && bases.any(|base| is_same(&base.listed, &one.listed));
    let is_own = !is_inherited && !is_shared();
    // A variant that says itself what its tag is knows better than its name, and as well as the mapping.
    if is_own && (one.listed.len() == 1 || hits.is_empty() || one.is_name) {
        let mapped = one.given.iter().filter(|_| !one.is_name);
        let mapped = mapped.filter(|value| !one.listed.contains(value));
        return Some(one.listed.iter().chain(mapped).cloned().collect());
    }
    if !hits.is_empty() || !one.is_name {
        return given();
    }
    match &*one.listed {
        [_] => Some(one.listed.to_vec()),
        listed => {
            // What the mapping gives to another one is not its own, whatever it is like.
            let others = all.iter().filter(|other| !std::ptr::eq(*other, one));
            let mapped: BTreeSet<&String> = others
                .filter(|other| !other.is_name)
                .flat_map(|other| other.given)
                .collect();
            let free: Vec<&String> = listed
                .iter()
                .filter(|value| !mapped.contains(value))
                .collect();
            let like = like_name(&free, one.given.first()?).map(|value| vec![value.clone()]);
            // What nothing in an inherited list is like goes by its name.
            like.or_else(|| given().filter(|_| is_inherited))
        }
    }
}

fn is_same(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().all(|value| other.contains(value))
}

/// The one value that a name is spelt like: `dog` of `Dog`, `DogDto` or `PetDog`, and `DOG_TYPE` of `Dog`.
fn like_name<'a>(listed: &[&'a String], name: &str) -> Option<&'a String> {
    let name = letters(name);
    let only = |is_like: &dyn Fn(&str) -> bool| {
        let mut like = listed.iter().filter(|value| {
            let value = letters(value);
            !value.is_empty() && is_like(&value)
        });
        like.next().copied().filter(|_| like.next().is_none())
    };
    let same = listed.iter().find(|value| letters(value) == name).copied();
    same.or_else(|| only(&|value| name.starts_with(value) || name.ends_with(value)))
        .or_else(|| only(&|value| value.starts_with(&name) || value.ends_with(&name)))
}

/// Whether the only value for a component is its name, which nothing gives it but its place in the
/// document.
pub(super) fn is_name(api: &Api, type_ref: &TypeRef, values: &[String]) -> bool {
    let TypeRef::Named(id) = type_ref else {
        return values.is_empty();
    };
    match (values, &api.types[*id].owner.root) {
        ([only], OwnerRoot::Component(name)) => name.as_str() == only,
        (values, _) => values.is_empty(),
    }
}

/// The values that a property of a type lists.
type Known = BTreeMap<(TypeId, WireName), Arc<[String]>>;

/// What properties list in the types of an API, looked for once: a union in a union is one of many others as well.
pub(super) struct Listed<'a> {
    api: &'a Api,
    known: RefCell<Known>,
}

impl<'a> Listed<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            known: RefCell::default(),
        }
    }

    /// The values that a property lists, as text; of a union, those of all of its variants if each has some. Empty
    /// where there are none.
    fn of(&self, type_ref: &TypeRef, property: &WireName) -> Arc<[String]> {
        let TypeRef::Named(id) = self.api.types.beneath(type_ref) else {
            return Arc::default();
        };
        let place = (*id, property.clone());
        if let Some(known) = self.known.borrow().get(&place) {
            return Arc::clone(known);
        }
        // A union that is a variant of itself lists nothing there.
        let mut known = self.known.borrow_mut();
        known.insert(place.clone(), Arc::default());
        drop(known);
        let found: Arc<[String]> = self.look(*id, property).unwrap_or_default().into();
        let mut known = self.known.borrow_mut();
        known.insert(place, Arc::clone(&found));
        found
    }

    fn look(&self, id: TypeId, property: &WireName) -> Option<Vec<String>> {
        let api = self.api;
        let TypeKind::Union(union) = &api.types[id].kind else {
            let fields = fields(api, &TypeRef::Named(id))?;
            let field = fields.iter().find(|one| one.name == *property)?;
            let values: IndexSet<String> = values(api, field).iter().map(text).collect();
            return Some(values.into_iter().collect());
        };
        let own = union
            .discriminator
            .as_ref()
            .filter(|own| own.property == *property);
        let mut found: IndexSet<String> = IndexSet::new();
        for (index, variant) in union.variants.iter().enumerate() {
            let inner = self.of(&variant.type_ref, property);
            // What it calls its variants itself, they are called.
            let given = own.and_then(|own| own.values.get(index));
            let given = given.map_or(&[][..], Vec::as_slice);
            let is_told = |value: &String| inner.contains(value);
            let taken = match given.iter().any(is_told) || inner.is_empty() {
                true => given,
                false => &inner,
            };
            (!taken.is_empty()).then_some(())?;
            found.extend(taken.iter().cloned());
        }
        Some(found.into_iter().collect())
    }
}

fn values(api: &Api, field: &Field) -> Vec<serde_json::Value> {
    let TypeRef::Named(id) = api.types.beneath(field.type_ref.without_null()) else {
        return Vec::new();
    };
    match &api.types[*id].kind {
        // A list that is open rules nothing out.
        TypeKind::Enum(set) if set.open && set.variants.len() > 1 => Vec::new(),
        TypeKind::Enum(set) => {
            let values = set.variants.iter().map(|variant| variant.value.to_json());
            values.collect()
        }
        TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Alias(_) => Vec::new(),
    }
}

/// The values that a property can have where it is sent, at most so many, or those for each variant of a union; with
/// `required`, of one that every value has.
pub(super) fn certain(
    api: &Api,
    type_ref: &TypeRef,
    property: &WireName,
    (required, most): (bool, usize),
) -> Option<Vec<serde_json::Value>> {
    let mut found = Vec::new();
    for leaf in leaves(api, type_ref)? {
        let field = fields(api, leaf)?;
        let field = field.iter().find(|field| field.name == *property)?;
        let is_there = field.required && field.type_ref.without_null() == &field.type_ref;
        let is_certain = !field.write_only && (is_there || !required);
        let values = values(api, field);
        (is_certain && (1..=most).contains(&values.len())).then_some(())?;
        for value in values {
            if !found.contains(&value) {
                found.push(value);
            }
        }
    }
    Some(found)
}

/// Whether two of several structs have a member that has one value in each of them, and not the same; of one that is
/// absent nothing follows.
pub(super) fn contradict(api: &Api, all: &[&[Arc<Field>]], absent: Option<&WireName>) -> bool {
    let mut known: BTreeMap<&WireName, String> = BTreeMap::new();
    let fields = all.iter().copied().flatten();
    let mut fields = fields.filter(|field| !field.write_only && Some(&field.name) != absent);
    fields.any(|field| match values(api, field).as_slice() {
        [only] => {
            let only = only.to_string();
            *known.entry(&field.name).or_insert_with(|| only.clone()) != only
        }
        _ => false,
    })
}

/// The properties that have one value in each variant of some union, and another one in every other, with the
/// structs that have them: whoever sends one of the structs sends that, too, be it required or not.
pub(super) fn telling_constants(api: &Api) -> BTreeSet<(TypeId, WireName)> {
    let mut found = BTreeSet::new();
    for def in api.types.iter() {
        let TypeKind::Union(union) = &def.kind else {
            continue;
        };
        let variants = union.variants.iter();
        let structs = variants.map(|one| structs(api, &one.type_ref));
        let structs: Vec<Vec<TypeId>> = structs.filter(|of| !of.is_empty()).collect();
        let Some(first) = structs.first().filter(|_| structs.len() > 1) else {
            continue;
        };
        for field in fields(api, &TypeRef::Named(first[0])).unwrap_or_default() {
            let mut seen = BTreeSet::new();
            let tells = structs.iter().all(|of| {
                let values = of.iter().map(|id| single(api, *id, &field.name));
                let values: Option<BTreeSet<String>> = values.collect();
                values.is_some_and(|values| values.into_iter().all(|value| seen.insert(value)))
            });
            if tells {
                let all = structs.iter().flatten();
                found.extend(all.map(|id| (*id, field.name.clone())));
            }
        }
    }
    found
}

/// The values of discriminators that stand for the structs that they choose, where each has one: whoever
/// sends one of the structs sends that, though its own property may hold any.
pub(super) fn named(
    api: &Api,
    deciding: &BTreeMap<TypeId, Deciding>,
) -> BTreeMap<(TypeId, WireName), String> {
    let mut found: BTreeMap<(TypeId, WireName), Option<String>> = BTreeMap::new();
    for (id, deciding) in deciding {
        let (TypeKind::Union(union), Some(tagged)) = (&api.types[*id].kind, deciding.tag()) else {
            continue;
        };
        for one in tagged.variants.iter().filter(|_| !tagged.is_json) {
            let type_ref = &union.variants[one.index].type_ref;
            let TypeRef::Named(id) = api.types.beneath(type_ref) else {
                continue;
            };
            // A mapping may give a schema a value beside its own name.
            let is_own = |value: &&String| match &api.types[*id].owner.root {
                OwnerRoot::Component(name) => name.as_str() == value.as_str(),
                _ => false,
            };
            let mut given = one.values.iter().filter(|value| !is_own(value));
            let value = match (given.next(), given.next()) {
                (Some(only), None) => Some(only),
                (None, _) => one.values.first(),
                (Some(_), Some(_)) => None,
            };
            let value = value.filter(|_| union.base != Some(one.index)).cloned();
            let known = found.entry((*id, tagged.property.clone()));
            known
                .and_modify(|known| {
                    *known = known.take().filter(|known| Some(known) == value.as_ref())
                })
                .or_insert(value);
        }
    }
    let certain = found.into_iter();
    certain
        .filter_map(|(place, value)| Some((place, value?)))
        .collect()
}

/// The structs that values of the type are, if they are nothing else.
fn structs(api: &Api, type_ref: &TypeRef) -> Vec<TypeId> {
    let leaves = leaves(api, type_ref).unwrap_or_default();
    let ids = leaves
        .into_iter()
        .map(|leaf| match api.types.beneath(leaf) {
            TypeRef::Named(id) if matches!(api.types[*id].kind, TypeKind::Struct(_)) => Some(*id),
            _ => None,
        });
    ids.collect::<Option<_>>().unwrap_or_default()
}

fn single(api: &Api, id: TypeId, property: &WireName) -> Option<String> {
    let mut fields = fields(api, &TypeRef::Named(id))?.iter();
    match values(api, fields.find(|field| field.name == *property)?).as_slice() {
        [only] => Some(only.to_string()),
        _ => None,
    }
}

/// The type itself, or the variants of a union that are no unions; nothing where there are too many.
pub(super) fn leaves<'a>(api: &'a Api, type_ref: &'a TypeRef) -> Option<Vec<&'a TypeRef>> {
    let mut found = Vec::new();
    let mut todo = vec![(type_ref, 0)];
    while let Some((type_ref, depth)) = todo.pop() {
        match union(api, type_ref) {
            Some(_) if depth == DEPTH => return None,
            Some(union) => {
                let variants = union.variants.iter().rev();
                todo.extend(variants.map(|variant| (&variant.type_ref, depth + 1)));
            }
            None if found.len() == MOST_LEAVES => return None,
            None => found.push(type_ref),
        }
    }
    Some(found)
}

fn union<'a>(api: &'a Api, type_ref: &'a TypeRef) -> Option<&'a UnionDef> {
    let TypeRef::Named(id) = api.types.beneath(type_ref) else {
        return None;
    };
    match &api.types[*id].kind {
        TypeKind::Union(union) => Some(union),
        TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => None,
    }
}
