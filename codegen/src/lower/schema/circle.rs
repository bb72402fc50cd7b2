//! Unions and aliases that contain themselves directly, not inside of an object, a list or a map.
//! They say nothing that the rest of the circle does not say.

use std::collections::BTreeSet;

use super::super::Lowering;
use super::one_of;
use crate::api::{Role, TypeId, TypeKind, TypeRef, Types, UnionVariant, graph};
use diag::Location;

/// Gives every union of such a circle the variants of the whole circle, and an alias that leads
/// nowhere any value.
pub(in crate::lower) fn break_circles(cx: &mut Lowering<'_>) {
    let next = |node: usize| {
        let id = TypeId(u32::try_from(node).unwrap_or(u32::MAX));
        let next = parts(&cx.types[id].kind).filter_map(declared);
        next.map(|id| id.0 as usize).collect()
    };
    let circles = graph::circles(cx.types.len(), next);
    let on_circle = cx.types.iter().map(|def| def.id);
    let on_circle = on_circle.filter(|id| circles[id.0 as usize].is_some());
    let kinds: Vec<_> = on_circle
        .map(|id| (id, without_circle(&cx.types, &circles, id)))
        .collect();
    for (id, kind) in kinds {
        cx.warn(
            "endless-union",
            cx.types[id].origin.clone(),
            "this schema is one of its own alternatives",
            "remove the circle; it is read as the alternatives that are other schemas",
        );
        cx.types[id].kind = kind;
    }
}

/// A component that leads back to itself by `$id` or `$anchor`: what does so by its place has been told, and is no
/// reference any more.
pub(super) fn warn_of_itself(cx: &mut Lowering<'_>, name: &str, at: Location) {
    cx.warn(
        "reference-cycle",
        at,
        format!("`{name}` is only a reference to itself; it is read as any value"),
        "write what is meant in place of one of these references",
    );
}

/// Tuples that are inside of themselves at one of their places, with no object, list or map between: Rust gives
/// them no size. They are lists whose items are of any of the types.
pub(in crate::lower) fn break_tuples(cx: &mut Lowering<'_>) {
    let next = |node: usize| {
        let id = TypeId(u32::try_from(node).unwrap_or(u32::MAX));
        let mut targets = Vec::new();
        if let TypeKind::Alias(target) = &cx.types[id].kind {
            target.held(&mut |id| targets.push(id.0 as usize));
        }
        targets
    };
    let circles = graph::circles(cx.types.len(), next);
    let endless: Vec<TypeId> = cx
        .types
        .iter()
        .map(|def| def.id)
        .filter(|id| circles[id.0 as usize].is_some())
        .collect();
    for id in endless {
        if let TypeKind::Alias(target) = &cx.types[id].kind
            && let TypeRef::Tuple(items) = target.without_null()
        {
            let (items, nullable) = (items.clone(), target.without_null() != target);
            let (at, owner) = (cx.types[id].origin.clone(), cx.types[id].owner.clone());
            let item = one_of(cx, items, &at, &owner.inside(Role::Item));
            let list = TypeRef::List(Box::new(item));
            let list = if nullable {
                super::nullable(list)
            } else {
                list
            };
            cx.types[id].kind = TypeKind::Alias(list);
        }
    }
}

/// What a declaration is made of directly.
fn parts(kind: &TypeKind) -> impl Iterator<Item = &TypeRef> {
    let (variants, target): (&[UnionVariant], Option<&TypeRef>) = match kind {
        TypeKind::Union(union) => (&union.variants, None),
        TypeKind::Alias(target) => (&[], Some(target)),
        TypeKind::Struct(_) | TypeKind::Enum(_) => (&[], None),
    };
    variants
        .iter()
        .map(|variant| &variant.type_ref)
        .chain(target)
}

fn declared(type_ref: &TypeRef) -> Option<TypeId> {
    match type_ref.without_null() {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

/// The same with the variants of the whole circle in the place of those that lead back.
fn without_circle(types: &Types, circles: &[Option<usize>], id: TypeId) -> TypeKind {
    let mut variants: Vec<UnionVariant> = Vec::new();
    let mut seen = BTreeSet::from([id]);
    // The next one is at the end: variants keep their order.
    let mut todo = vec![id];
    while let Some(id) = todo.pop() {
        let mut onward = Vec::new();
        for type_ref in parts(&types[id].kind) {
            let is_back = |next: &TypeId| circles[next.0 as usize] == circles[id.0 as usize];
            match declared(type_ref).filter(is_back) {
                Some(next) if seen.insert(next) => onward.push(next),
                Some(_) => {}
                None => variants.extend(variant(types, id, type_ref)),
            }
        }
        todo.extend(onward.into_iter().rev());
    }
    let mut distinct: Vec<UnionVariant> = Vec::new();
    for variant in variants {
        if !distinct
            .iter()
            .any(|known| known.type_ref == variant.type_ref)
        {
            distinct.push(variant);
        }
    }
    match distinct.as_slice() {
        [] => TypeKind::Alias(TypeRef::Any),
        [only] => TypeKind::Alias(only.type_ref.clone()),
        _ => TypeKind::Union(crate::api::UnionDef {
            variants: distinct,
            discriminator: None,
            inclusive: true,
            base: None,
        }),
    }
}

fn variant(types: &Types, id: TypeId, type_ref: &TypeRef) -> Option<UnionVariant> {
    match &types[id].kind {
        TypeKind::Union(union) => {
            let mut variants = union.variants.iter();
            variants
                .find(|variant| variant.type_ref == *type_ref)
                .cloned()
        }
        _ => Some(UnionVariant {
            origin: types[id].origin.clone(),
            title: None,
            type_ref: type_ref.clone(),
            description: None,
        }),
    }
}
