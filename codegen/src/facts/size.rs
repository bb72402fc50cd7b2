//! About how many bytes a value takes: good enough to tell which enums have one variant that dwarfs
//! the others. Rather too much than too little.

use std::collections::BTreeSet;

use super::Facts;
use crate::api::{Additional, Api, Primitive, TextFormat, TypeId, TypeKind, TypeRef};

impl Facts {
    /// About how many bytes a value of the type takes, without what it points to.
    #[must_use]
    pub fn size(&self, api: &Api, type_ref: &TypeRef) -> usize {
        self.size_inside(api, type_ref, &mut BTreeSet::new())
    }

    fn size_inside(&self, api: &Api, type_ref: &TypeRef, open: &mut BTreeSet<TypeId>) -> usize {
        match type_ref {
            TypeRef::Primitive(primitive) => match primitive {
                Primitive::Boolean => 1,
                Primitive::Int32 | Primitive::UInt32 => 4,
                Primitive::Int64 | Primitive::UInt64 | Primitive::Double => 8,
                Primitive::String => 24,
                Primitive::Text(TextFormat::Binary) => 80,
                Primitive::Text(_) => 32,
            },
            TypeRef::List(_) | TypeRef::Map(_) => 24,
            TypeRef::Any => 72,
            TypeRef::Nullable(inner) => self.size_inside(api, inner, open) + 8,
            TypeRef::Tuple(items) => items
                .iter()
                .map(|item| self.size_inside(api, item, open))
                .sum(),
            TypeRef::Named(id) => self.declared_size(api, *id, open),
        }
    }

    fn declared_size(&self, api: &Api, id: TypeId, open: &mut BTreeSet<TypeId>) -> usize {
        // A circle goes through a box.
        if !open.insert(id) {
            return 8;
        }
        let size = match &api.types[id].kind {
            TypeKind::Struct(structure) => {
                let fields = structure.fields.iter().enumerate().map(|(index, field)| {
                    if self.is_boxed(id, index) {
                        return 8;
                    }
                    let padding = if field.required { 0 } else { 8 };
                    self.size_inside(api, &field.type_ref, open) + padding
                });
                let fields: usize = fields.sum();
                let additional = match structure.additional {
                    Additional::Kept(_) => 24,
                    Additional::Ignored => 0,
                };
                fields + additional
            }
            TypeKind::Enum(_) => 24,
            TypeKind::Union(def) => {
                let variants = def.variants.iter().enumerate().map(|(index, variant)| {
                    if self.is_boxed(id, index) {
                        return 8;
                    }
                    self.size_inside(api, &variant.type_ref, open)
                });
                variants.max().unwrap_or(0).max(72) + 8
            }
            TypeKind::Alias(target) => self.size_inside(api, target, open),
        };
        open.remove(&id);
        size
    }
}

/// Whether one of these sizes dwarfs the others as clippy's `large_enum_variant` sees it: 200 bytes
/// between the largest and the next. The sizes are estimates, so half of that is enough here.
#[must_use]
pub fn has_dwarfing(sizes: impl Iterator<Item = usize>) -> bool {
    let mut sizes: Vec<usize> = sizes.collect();
    sizes.sort_unstable_by(|one, other| other.cmp(one));
    matches!(sizes.as_slice(), [largest, next, ..] if largest - next >= 100)
}
