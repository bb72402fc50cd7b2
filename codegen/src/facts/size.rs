//! About how many bytes a value takes: good enough to tell which values are so large that they belong
//! on the heap, and which enums have one variant that dwarfs the others. Rather too much than too
//! little.

use std::collections::BTreeSet;

use super::{Facts, cycles};
use crate::api::{Additional, Api, Primitive, TextFormat, TypeId, TypeKind, TypeRef, Types};

/// A value of more bytes inside of another is behind a pointer. Objects that hold objects add up to
/// hundreds of kilobytes otherwise, and decoding one takes several times that of a stack.
const LARGE: usize = 1024;

/// A value deeper inside of others than this is behind a pointer: rustc works out the layout of a type
/// with a query for each level, and allows 128.
const DEEP: usize = 48;

/// A pointer.
const POINTER: usize = 8;

impl Facts {
    /// About how many bytes a value of the type takes, without what it points to.
    #[must_use]
    pub fn size(&self, type_ref: &TypeRef) -> usize {
        of(&self.sizes, type_ref)
    }

    /// Whether a value of the type is behind a pointer wherever it stands inside of another.
    #[must_use]
    pub fn is_large(&self, type_ref: &TypeRef) -> bool {
        self.size(type_ref) > LARGE
    }

    /// About how many bytes a value of the type takes inside of another: a large one is behind a pointer there.
    #[must_use]
    pub fn size_within(&self, type_ref: &TypeRef) -> usize {
        if self.is_large(type_ref) {
            POINTER
        } else {
            self.size(type_ref)
        }
    }
}

/// The size of every declaration. Fields and variants whose values are large are added to the boxed
/// ones, of which there are enough that no declaration contains itself.
pub(super) fn table(api: &Api, boxed: &mut BTreeSet<(TypeId, usize)>) -> Vec<usize> {
    let mut sizes = vec![0; api.types.len()];
    let mut depths = vec![0; api.types.len()];
    for id in cycles::inside_out(&api.types, boxed) {
        box_deep(&api.types, id, &mut depths, boxed);
        sizes[id.0 as usize] = declared(&api.types, id, &sizes, boxed);
    }
    sizes
}

/// Puts behind a pointer what nests too deeply in the declaration, and notes how deep the rest does.
fn box_deep(
    types: &Types,
    id: TypeId,
    depths: &mut [usize],
    boxed: &mut BTreeSet<(TypeId, usize)>,
) {
    let mut deepest = 0;
    for (place, target) in cycles::contained(&types[id]) {
        let depth = depths[target.0 as usize];
        match place {
            Some(place) if boxed.contains(&(id, place)) => {}
            Some(place) if depth >= DEEP => {
                boxed.insert((id, place));
            }
            _ => deepest = deepest.max(depth),
        }
    }
    depths[id.0 as usize] = deepest + 1;
}

fn of(sizes: &[usize], type_ref: &TypeRef) -> usize {
    match type_ref {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::Boolean => 1,
            Primitive::Int32 | Primitive::UInt32 => 4,
            Primitive::Int64 | Primitive::UInt64 | Primitive::Double => 8,
            Primitive::String => 24,
            Primitive::Text(TextFormat::Binary) => 96,
            Primitive::Text(_) => 32,
        },
        TypeRef::List(_) | TypeRef::Map(_) => 24,
        TypeRef::Any => 72,
        TypeRef::Nullable(inner) => of(sizes, inner) + 8,
        TypeRef::Tuple(items) => items.iter().map(|item| of(sizes, item)).sum(),
        TypeRef::Named(id) => sizes.get(id.0 as usize).copied().unwrap_or(POINTER),
    }
}

fn declared(
    types: &Types,
    id: TypeId,
    sizes: &[usize],
    boxed: &mut BTreeSet<(TypeId, usize)>,
) -> usize {
    let mut held = |index: usize, type_ref: &TypeRef| {
        if boxed.contains(&(id, index)) {
            return POINTER;
        }
        let size = of(sizes, type_ref);
        if size > LARGE {
            boxed.insert((id, index));
            return POINTER;
        }
        size
    };
    match &types[id].kind {
        TypeKind::Struct(structure) => {
            let fields = structure.fields.iter().enumerate().map(|(index, field)| {
                let padding = if field.required { 0 } else { 8 };
                held(index, &field.type_ref) + padding
            });
            let fields: usize = fields.sum();
            let additional = match structure.additional {
                Additional::Kept(_) => 24,
                Additional::Undeclared => 8,
                Additional::Denied => 0,
            };
            fields + additional
        }
        TypeKind::Enum(_) => 24,
        TypeKind::Union(def) => {
            let variants = def.variants.iter().enumerate();
            let variants = variants.map(|(index, variant)| held(index, &variant.type_ref));
            variants.max().unwrap_or(0).max(72) + 8
        }
        TypeKind::Alias(target) => of(sizes, target),
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
