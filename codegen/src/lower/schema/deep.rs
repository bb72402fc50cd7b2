//! Types that nest deeply.

use super::super::Lowering;
use super::{nullable, reserve};
use crate::api::{Docs, Owner, TypeKind, TypeRef};
use diag::Location;

/// A type that nests deeply, under a name of its own: nobody reads maps of maps of maps, and clippy
/// says so.
pub(super) fn named_if_deep(
    cx: &mut Lowering<'_>,
    inner: TypeRef,
    at: &Location,
    owner: &Owner,
) -> TypeRef {
    if depth(&inner) < 2 {
        return inner;
    }
    let has_null = inner.without_null() != &inner;
    let id = reserve(cx, at.clone(), owner.clone(), Docs::default(), false);
    cx.types[id].kind = TypeKind::Alias(inner.without_null().clone());
    if has_null {
        nullable(TypeRef::Named(id))
    } else {
        TypeRef::Named(id)
    }
}

fn depth(type_ref: &TypeRef) -> usize {
    match type_ref {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => 1 + depth(inner),
        TypeRef::Tuple(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        TypeRef::Primitive(_) | TypeRef::Any | TypeRef::Named(_) => 0,
    }
}
