//! How the variants of a union are told apart: decided here, once, so that decoding need not try.

use std::collections::{BTreeMap, BTreeSet};

use super::objects::{choose_object, only_object};
use crate::api::{
    Additional, Api, Field, Primitive, TypeId, TypeKind, TypeRef, UnionDef, Value, WireName,
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
    /// How it is decided of other values; without it they are none of the variants.
    pub otherwise: Option<Otherwise>,
}

/// How it is decided of a value whose property says nothing known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Otherwise {
    /// What else tells the variants apart.
    pub choice: Box<Choice>,
    /// Whether it counts where the property has a value that no variant has, too, and not only where it has none.
    pub of_unknown: bool,
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
