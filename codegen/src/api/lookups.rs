//! What a use of a type leads to, through other names for it.

use super::{StructDef, TypeId, TypeKind, TypeRef, Types};

impl Types {
    /// What an alias is in JSON, also one that is a type in Rust; a circle of aliases is itself.
    #[must_use]
    pub fn beneath<'a>(&'a self, type_ref: &'a TypeRef) -> &'a TypeRef {
        let mut current = type_ref;
        for _ in 0..=self.len() {
            match current {
                TypeRef::Named(id) => match &self[*id].kind {
                    TypeKind::Alias(target) => current = target,
                    TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return current,
                },
                other => return other,
            }
        }
        current
    }

    /// The enum with a single value that a use names.
    #[must_use]
    pub fn single(&self, type_ref: &TypeRef) -> Option<TypeId> {
        let TypeRef::Named(id) = self.beneath(type_ref) else {
            return None;
        };
        match &self[*id].kind {
            TypeKind::Enum(set) if set.variants.len() == 1 => Some(*id),
            TypeKind::Enum(_) | TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Alias(_) => {
                None
            }
        }
    }

    /// The declaration behind names for it; a circle of names is itself.
    #[must_use]
    pub fn behind_aliases(&self, id: TypeId) -> TypeId {
        let mut current = id;
        for _ in 0..self.len() {
            match &self[current].kind {
                TypeKind::Alias(TypeRef::Named(target)) => current = *target,
                TypeKind::Alias(_)
                | TypeKind::Struct(_)
                | TypeKind::Enum(_)
                | TypeKind::Union(_) => return current,
            }
        }
        current
    }

    /// The object with known properties that a use names.
    #[must_use]
    pub fn structure(&self, type_ref: &TypeRef) -> Option<&StructDef> {
        let TypeRef::Named(id) = type_ref else {
            return None;
        };
        match &self[self.behind_aliases(*id)].kind {
            TypeKind::Struct(structure) => Some(structure),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => None,
        }
    }
}
