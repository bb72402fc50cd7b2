//! What a text can stand for where every scalar is one: in a header, and in XML.

use std::collections::BTreeSet;

use super::choice::{Choice, fields};
use super::{Facts, JsonKind};
use crate::api::{Api, Primitive, TypeId, TypeKind, TypeRef, UnionDef, Value};

/// What a text can stand for as a value of a union.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Texts {
    /// The kinds of value.
    pub kinds: BTreeSet<JsonKind>,
    /// Whether any text is a value, with the blanks around it.
    pub is_any: bool,
    /// Whether there are scalars that are no texts.
    pub has_others: bool,
}

impl Facts {
    /// What a text can stand for as a value of a union; `None` for any other declaration.
    #[must_use]
    pub fn texts(&self, api: &Api, id: TypeId) -> Option<Texts> {
        let TypeKind::Union(union) = &api.types[id].kind else {
            return None;
        };
        let deciding = self.deciding(id)?;
        let number = deciding.kinds.get(&JsonKind::Number);
        let mut kinds: BTreeSet<JsonKind> = deciding.kinds.keys().copied().collect();
        let scalars = [JsonKind::Boolean, JsonKind::Integer, JsonKind::Number];
        let has_others = scalars.iter().any(|kind| kinds.contains(kind));
        if !number.is_some_and(|choice| takes_fractions(api, union, choice)) {
            kinds.remove(&JsonKind::Number);
        }
        let mut variants = union.variants.iter();
        let is_any = variants.any(|variant| takes_any(api, &variant.type_ref));
        Some(Texts {
            kinds,
            is_any,
            has_others,
        })
    }

    /// Whether the tag that a variant of a union is written with is a number or a boolean: as the property of the
    /// variant has it, else as that of another one.
    #[must_use]
    pub fn is_json_tag(
        &self,
        api: &Api,
        union: &UnionDef,
        (index, property): (usize, &str),
        tag: &str,
    ) -> bool {
        let tag = serde_json::from_str::<serde_json::Value>(tag);
        let is_scalar = tag.is_ok_and(|tag| tag.is_number() || tag.is_boolean());
        let of = |type_ref: &TypeRef| {
            let mut fields = fields(api, type_ref)?.iter();
            let field = fields.find(|field| field.name.as_str() == property)?;
            Some(is_json(api, &field.type_ref))
        };
        let mut variants = union.variants.iter().map(|variant| &variant.type_ref);
        let own = union.variants.get(index);
        let own = own.and_then(|variant| of(&variant.type_ref));
        is_scalar && own.or_else(|| variants.find_map(of)) == Some(true)
    }
}

/// Whether the variant is for numbers with a fraction, and not only for the `1.0` that some servers write for `1`.
fn takes_fractions(api: &Api, union: &UnionDef, choice: &Choice) -> bool {
    let Choice::One(index) = choice else {
        return true;
    };
    match api.types.beneath(&union.variants[*index].type_ref) {
        TypeRef::Primitive(primitive) => *primitive == Primitive::Double,
        TypeRef::Named(id) => !matches!(api.types[*id].kind, TypeKind::Enum(_)),
        _ => true,
    }
}

/// Whether a type takes texts of which nothing more is said.
fn takes_any(api: &Api, type_ref: &TypeRef) -> bool {
    match api.types.beneath(type_ref) {
        TypeRef::Primitive(primitive) => *primitive == Primitive::String,
        TypeRef::Named(id) => !matches!(api.types[*id].kind, TypeKind::Enum(_)),
        _ => true,
    }
}

/// Whether the values of a type are numbers or booleans.
fn is_json(api: &Api, type_ref: &TypeRef) -> bool {
    match api.types.beneath(type_ref.without_null()) {
        TypeRef::Primitive(Primitive::String | Primitive::Text(_)) => false,
        TypeRef::Primitive(_) => true,
        TypeRef::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(set) => {
                let mut values = set.variants.iter();
                values.all(|variant| !matches!(variant.value, Value::String(_)))
            }
            _ => false,
        },
        _ => false,
    }
}
