//! How the variants of a union are told apart: decided here, once, so that decoding need not try.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::tags;
use crate::api::{
    Additional, Api, Discriminator, Field, Primitive, TypeId, TypeKind, TypeRef, UnionDef, Value,
    WireName,
};

/// How the variants of a union are told apart: by the kind of JSON value first, and then for each
/// kind by itself.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Deciding {
    /// The kinds that a variant takes. Any other kind fits none.
    pub kinds: BTreeMap<JsonKind, Choice>,
}

/// Which variant it is, by number, once the kind of value is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
    /// The only one that takes the kind.
    One(usize),
    /// The only one that takes objects, if they have a member that it requires.
    With(usize, WireName),
    /// By the value of a property.
    Tag(Tagged),
    /// By required properties that no other variant knows. At most one variant is without, and it
    /// is the one where none of them is there.
    Keys(Vec<(usize, Option<Key>)>, Occurrence),
    /// The first that fits.
    Order(Vec<usize>),
}

/// A property that is there in the values of one variant alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    /// The property.
    pub name: WireName,
    /// Whether null is a value of it. Of any other it is as if it were not there: some servers write all
    /// members that they know.
    pub takes_null: bool,
}

/// How many of the properties that decide a value can have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Occurrence {
    /// One at most: the first that is there decides.
    One,
    /// Several, and then the value is none of the variants: each would lose what is another's.
    Several,
}

/// A property whose value decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tagged {
    /// The property.
    pub property: WireName,
    /// The variants with their values, as text.
    pub variants: Vec<TaggedVariant>,
    /// Whether the values are texts of JSON, because not all of them are strings.
    pub is_json: bool,
    /// The variant for values of which the property says nothing known, if they look like it: the schema
    /// which the others are made of, or the document's choice.
    pub base: Option<usize>,
    /// How it is decided of all other values; without it they are none of the variants.
    pub otherwise: Option<Box<Choice>>,
}

/// A variant that a property's value names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TaggedVariant {
    /// Its number.
    pub index: usize,
    /// The values that name it.
    pub values: Vec<String>,
    /// Whether its values have the property anyway.
    pub carrier: Carrier,
}

/// Whether the values of a variant have the property that names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carrier {
    /// Always: it is a field that must be there, or the variant is the one of values without a name.
    Always,
    /// Perhaps: it is a field that may be left out, or the variant is a union again.
    Perhaps,
    /// It is no field.
    Never,
}

impl Deciding {
    /// The property that tells objects apart, if one does.
    #[must_use]
    pub fn tag(&self) -> Option<&Tagged> {
        match self.kinds.get(&JsonKind::Object)? {
            Choice::Tag(tagged) => Some(tagged),
            Choice::One(_) | Choice::With(..) | Choice::Keys(..) | Choice::Order(_) => None,
        }
    }
}

/// The kinds of JSON value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum JsonKind {
    /// `true` or `false`
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// How the variants of each union are told apart.
pub(super) fn all(api: &Api) -> BTreeMap<TypeId, Deciding> {
    let unions = api.types.iter().filter_map(|def| match &def.kind {
        TypeKind::Union(union) => Some((def.id, Deciding::new(api, union))),
        TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => None,
    });
    unions.collect()
}

impl Deciding {
    fn new(api: &Api, union: &UnionDef) -> Self {
        let mut takers: BTreeMap<JsonKind, Vec<usize>> = BTreeMap::new();
        for (index, variant) in union.variants.iter().enumerate() {
            for kind in kinds(api, &variant.type_ref, 0) {
                takers.entry(kind).or_default().push(index);
            }
        }
        // Beside one for any integer, a number is for what has a fraction.
        let type_ref = |index: &usize| &union.variants[*index].type_ref;
        let only_integer =
            |index: &usize| !kinds(api, type_ref(index), 0).contains(&JsonKind::Number);
        let takes_any = |index: &usize| takes_integers(api, type_ref(index), 0);
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
                _ if kind == JsonKind::Object => choose_object(api, union, &takers),
                _ => Choice::Order(takers),
            };
            (kind, choice)
        });
        Self {
            kinds: kinds.collect(),
        }
    }
}

fn choose_object(api: &Api, union: &UnionDef, takers: &[usize]) -> Choice {
    by_discriminator(api, union, takers)
        .or_else(|| by_values(api, union, takers, 1))
        .or_else(|| by_lists(api, union, takers))
        .or_else(|| by_keys(api, union, takers))
        .unwrap_or_else(|| Choice::Order(takers.to_vec()))
}

/// Beside variants of other kinds an object has only one to be, but it can also be none.
fn only_object(api: &Api, union: &UnionDef, only: usize) -> Choice {
    if let Some(choice) = by_values(api, union, &[only], 1) {
        return choice;
    }
    let mut fields = fields(api, &union.variants[only].type_ref)
        .unwrap_or_default()
        .iter();
    // A list that is left out is read as an empty one.
    let can_lack = |field: &Field| {
        let type_ref = api.types.beneath(&field.type_ref);
        matches!(type_ref, TypeRef::List(_) | TypeRef::Map(_))
    };
    match fields.find(|field| is_told(field) && !can_lack(field)) {
        Some(field) => Choice::With(only, field.name.clone()),
        None => Choice::One(only),
    }
}

/// Whether a member is there in every value that a server sends.
fn is_told(field: &Field) -> bool {
    field.required && field.described && !field.write_only
}

/// A discriminator decides if it names every variant, and no two by the same value.
fn by_discriminator(api: &Api, union: &UnionDef, takers: &[usize]) -> Option<Choice> {
    let discriminator = spelt(api, union, takers, union.discriminator.as_ref()?);
    let property = &discriminator.property;
    let mut values = tags::of_variants(api, union, &discriminator, takers).into_iter();
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
                Some(field) if field.required => Carrier::Always,
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
    tagged(property, variants, false, base)
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

pub(super) fn is_union(api: &Api, type_ref: &TypeRef) -> bool {
    match api.types.beneath(type_ref) {
        TypeRef::Named(id) => matches!(api.types[*id].kind, TypeKind::Union(_)),
        _ => false,
    }
}

pub(super) fn text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
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
    let first = &union.variants[*takers.first()?].type_ref;
    let first = *tags::leaves(api, first)?.first()?;
    fields(api, first)?.iter().find_map(|field| {
        let constants = takers
            .iter()
            .map(|&index| tags::certain(api, &union.variants[index].type_ref, &field.name, most));
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
/// them has leaves it to what else tells the variants apart.
fn by_lists(api: &Api, union: &UnionDef, takers: &[usize]) -> Option<Choice> {
    match by_values(api, union, takers, usize::MAX)? {
        Choice::Tag(tagged) => Some(Choice::Tag(Tagged {
            otherwise: by_keys(api, union, takers).map(Box::new),
            ..tagged
        })),
        other => Some(other),
    }
}

fn tagged(
    property: &WireName,
    variants: Vec<TaggedVariant>,
    is_json: bool,
    base: Option<usize>,
) -> Option<Choice> {
    let mut seen = BTreeSet::new();
    let mut distinct = variants.iter().map(|variant| {
        !variant.values.is_empty()
            && variant
                .values
                .iter()
                .all(|value| seen.insert(value.as_str()))
    });
    distinct.all(|distinct| distinct).then(|| {
        Choice::Tag(Tagged {
            property: property.clone(),
            variants: variants.clone(),
            is_json,
            base,
            otherwise: None,
        })
    })
}

/// Whether values of the type have declared members alone.
pub(super) fn is_closed(api: &Api, type_ref: &TypeRef) -> bool {
    let structure = api.types.structure(type_ref);
    structure.is_some_and(|structure| structure.additional == Additional::Denied)
}

pub(super) fn fields<'a>(api: &'a Api, type_ref: &TypeRef) -> Option<&'a [Field]> {
    let structure = api.types.structure(type_ref)?;
    Some(&structure.fields)
}

/// The kinds of JSON value that a type takes.
fn kinds(api: &Api, type_ref: &TypeRef, depth: usize) -> Vec<JsonKind> {
    use JsonKind::{Array, Boolean, Integer, Number, Object, String};
    match api.types.beneath(type_ref) {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::String | Primitive::Text(_) => vec![String],
            Primitive::Boolean => vec![Boolean],
            Primitive::Int32 | Primitive::Int64 | Primitive::UInt32 | Primitive::UInt64 => {
                vec![Integer]
            }
            Primitive::Double => vec![Integer, Number],
        },
        TypeRef::List(_) | TypeRef::Tuple(_) => vec![Array],
        TypeRef::Map(_) => vec![Object],
        TypeRef::Nullable(inner) => kinds(api, inner, depth),
        TypeRef::Any => vec![Boolean, Integer, Number, String, Array, Object],
        TypeRef::Named(id) => match &api.types[*id].kind {
            TypeKind::Struct(_) => vec![Object],
            TypeKind::Enum(set) => {
                let values = set
                    .variants
                    .iter()
                    .flat_map(|variant| match &variant.value {
                        Value::String(_) => vec![String],
                        Value::Integer(_) => vec![Integer],
                        Value::Number(_) => vec![Integer, Number],
                        Value::Boolean(_) => vec![Boolean],
                    });
                let all: BTreeSet<_> = values.collect();
                all.into_iter().collect()
            }
            // A union inside of itself takes nothing that it does not take anyway.
            TypeKind::Union(_) if depth > 8 => Vec::new(),
            TypeKind::Union(union) => {
                let variants = union.variants.iter();
                let all = variants.flat_map(|variant| kinds(api, &variant.type_ref, depth + 1));
                let all: BTreeSet<_> = all.collect();
                all.into_iter().collect()
            }
            TypeKind::Alias(_) => vec![Boolean, Integer, Number, String, Array, Object],
        },
    }
}

/// Whether any integer is a value of the type, and no fraction.
fn takes_integers(api: &Api, type_ref: &TypeRef, depth: usize) -> bool {
    match api.types.beneath(type_ref).without_null() {
        TypeRef::Primitive(primitive) => matches!(
            primitive,
            Primitive::Int32 | Primitive::Int64 | Primitive::UInt32 | Primitive::UInt64
        ),
        TypeRef::Named(id) if depth < 8 => match &api.types[*id].kind {
            TypeKind::Union(union) => {
                let mut variants = union.variants.iter();
                variants.any(|variant| takes_integers(api, &variant.type_ref, depth + 1))
            }
            TypeKind::Alias(_) | TypeKind::Struct(_) | TypeKind::Enum(_) => false,
        },
        _ => false,
    }
}

fn by_keys(api: &Api, union: &UnionDef, takers: &[usize]) -> Option<Choice> {
    let all = takers
        .iter()
        .map(|&index| fields(api, &union.variants[index].type_ref));
    let all = all.collect::<Option<Vec<_>>>()?;
    // Members that are there say less than values that are not those of the variant.
    if tags::contradict(api, &all) {
        return None;
    }
    let is_constant = |field: &Field| api.types.single(&field.type_ref).is_some();
    let unique = |at: usize| {
        let others = |name: &WireName| {
            let mut others = all.iter().enumerate().filter(|(other, _)| *other != at);
            others.all(|(_, fields)| fields.iter().all(|known| known.name != *name))
        };
        let fields = all[at].iter();
        let own = fields.filter(|field| is_told(field) && others(&field.name));
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
    let key = |field: &Field| Key {
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
    let is_closed = |&index: &usize| is_closed(api, &union.variants[index].type_ref);
    let occurrence = if union.inclusive || takers.iter().any(is_closed) {
        Occurrence::Several
    } else {
        Occurrence::One
    };
    Some(Choice::Keys(keys.collect(), occurrence))
}
