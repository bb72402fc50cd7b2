//! Which kinds of JSON value each union takes.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Primitive, TypeId, TypeKind, TypeRef, UnionDef, Value};

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

const ALL: [JsonKind; 6] = [
    JsonKind::Boolean,
    JsonKind::Integer,
    JsonKind::Number,
    JsonKind::String,
    JsonKind::Array,
    JsonKind::Object,
];

/// What the unions of an API take: looked up, because unions of unions would be walked through again for
/// every way that leads there.
pub(super) struct Kinds<'a> {
    api: &'a Api,
    of_unions: BTreeMap<TypeId, BTreeSet<JsonKind>>,
    /// The unions of which any integer is a value, and no fraction.
    of_integers: BTreeSet<TypeId>,
}

impl<'a> Kinds<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let unions = api.types.iter().filter_map(|def| match &def.kind {
            TypeKind::Union(union) => Some((def.id, union)),
            TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => None,
        });
        let unions: Vec<(TypeId, &UnionDef)> = unions.collect();
        let mut kinds = Self {
            api,
            of_unions: BTreeMap::new(),
            of_integers: BTreeSet::new(),
        };
        // A union inside of itself takes nothing that it does not take anyway: it grows until nothing is new.
        // What is used is mostly declared later, so the last goes first.
        let mut is_new = true;
        while std::mem::take(&mut is_new) {
            for (id, union) in unions.iter().rev() {
                let variants = union.variants.iter();
                let all = variants.clone().flat_map(|one| kinds.of(&one.type_ref));
                let all: BTreeSet<JsonKind> = all.collect();
                let known = kinds.of_unions.entry(*id).or_default();
                is_new |= known.len() < all.len();
                *known = all;
                let mut variants = variants;
                if variants.any(|one| kinds.takes_integers(&one.type_ref)) {
                    is_new |= kinds.of_integers.insert(*id);
                }
            }
        }
        kinds
    }

    /// The kinds of JSON value that a type takes.
    pub(super) fn of(&self, type_ref: &TypeRef) -> Vec<JsonKind> {
        use JsonKind::{Array, Boolean, Integer, Number, Object, String};
        match self.api.types.beneath(type_ref) {
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
            TypeRef::Nullable(inner) => self.of(inner),
            TypeRef::Any => ALL.to_vec(),
            TypeRef::Named(id) => match &self.api.types[*id].kind {
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
                TypeKind::Union(_) => {
                    let known = self.of_unions.get(id).into_iter();
                    known.flatten().copied().collect()
                }
                TypeKind::Alias(_) => ALL.to_vec(),
            },
        }
    }

    /// Whether any integer is a value of the type, and no fraction.
    pub(super) fn takes_integers(&self, type_ref: &TypeRef) -> bool {
        match self.api.types.beneath(type_ref).without_null() {
            TypeRef::Primitive(primitive) => matches!(
                primitive,
                Primitive::Int32 | Primitive::Int64 | Primitive::UInt32 | Primitive::UInt64
            ),
            TypeRef::Named(id) => self.of_integers.contains(id),
            _ => false,
        }
    }
}
