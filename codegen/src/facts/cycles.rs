//! Types that contain themselves: which fields need a box, which aliases a type of their own.

use std::collections::BTreeSet;

use super::direction::uses;
use crate::api::{TypeDef, TypeId, TypeKind, Types, graph};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Unseen,
    Open,
    Done,
}

/// The fields that close a circle of declarations that contain each other by value: boxing just
/// these gives every type a size. Lists and maps already are pointers.
pub(super) fn boxed_fields(types: &Types) -> BTreeSet<(TypeId, usize)> {
    let mut boxed = BTreeSet::new();
    let mut marks = vec![Mark::Unseen; types.len()];
    for def in types.iter() {
        // An explicit stack: a document may nest deeper than ours.
        let mut stack = vec![(def.id, contained(def), 0)];
        if marks[def.id.0 as usize] != Mark::Unseen {
            continue;
        }
        marks[def.id.0 as usize] = Mark::Open;
        while let Some((id, edges, next)) = stack.last_mut() {
            let Some(&(field, target)) = edges.get(*next) else {
                marks[id.0 as usize] = Mark::Done;
                stack.pop();
                continue;
            };
            *next += 1;
            match marks[target.0 as usize] {
                Mark::Done => {}
                Mark::Open => {
                    // The circle may run through aliases, which cannot hold a box: then the
                    // nearest struct on the way to here takes it.
                    let holder = match field {
                        Some(field) => Some((*id, field)),
                        None => stack.iter().rev().find_map(|(id, edges, next)| {
                            let (field, _) = edges.get(next.checked_sub(1)?)?;
                            Some((*id, (*field)?))
                        }),
                    };
                    boxed.extend(holder);
                }
                Mark::Unseen => {
                    marks[target.0 as usize] = Mark::Open;
                    stack.push((target, contained(&types[target]), 0));
                }
            }
        }
    }
    boxed
}

/// Every declaration after all that it holds by value and not in a box.
pub(super) fn inside_out(types: &Types, boxed: &BTreeSet<(TypeId, usize)>) -> Vec<TypeId> {
    let edges = |id: TypeId| {
        let mut edges = contained(&types[id]);
        edges.retain(|(field, _)| field.is_none_or(|field| !boxed.contains(&(id, field))));
        edges
    };
    let mut order = Vec::with_capacity(types.len());
    let mut seen = BTreeSet::new();
    for def in types.iter() {
        if !seen.insert(def.id) {
            continue;
        }
        let mut stack = vec![(def.id, edges(def.id))];
        while let Some((id, left)) = stack.last_mut() {
            match left.pop() {
                Some((_, target)) if seen.insert(target) => stack.push((target, edges(target))),
                Some(_) => {}
                None => {
                    order.push(*id);
                    stack.pop();
                }
            }
        }
    }
    order
}

/// What a declaration holds by value, with the number of the field that holds it.
/// How many declarations lead into each other at the most, in whatever way one uses the next. A circle
/// counts as one: what rustc works out for it ends there.
pub(super) fn nesting(types: &Types) -> usize {
    let next = |node: usize| {
        let id = TypeId(u32::try_from(node).unwrap_or(u32::MAX));
        let mut targets = Vec::new();
        for used in uses(&types[id].kind) {
            used.named(&mut |id| targets.push(id.0 as usize));
        }
        targets
    };
    let circles = graph::circles(types.len(), next);
    let outside = |node: usize| {
        let mut targets = next(node);
        targets.retain(|target| circles[node].is_none() || circles[node] != circles[*target]);
        targets
    };
    let mut depths = vec![0_usize; types.len()];
    for start in 0..types.len() {
        let mut stack = vec![(start, outside(start), 0)];
        while let Some((node, targets, at)) = stack.last_mut() {
            if depths[*node] > 0 {
                stack.pop();
            } else if let Some(target) = targets.get(*at).copied() {
                *at += 1;
                if depths[target] == 0 {
                    stack.push((target, outside(target), 0));
                }
            } else {
                let deepest = targets.iter().map(|target| depths[*target]).max();
                depths[*node] = 1 + deepest.unwrap_or(0);
                stack.pop();
            }
        }
    }
    depths.into_iter().max().unwrap_or(0)
}

pub(super) fn contained(def: &TypeDef) -> Vec<(Option<usize>, TypeId)> {
    let mut edges = Vec::new();
    match &def.kind {
        TypeKind::Struct(def) => {
            for (index, field) in def.fields.iter().enumerate() {
                field.type_ref.held(&mut |id| edges.push((Some(index), id)));
            }
        }
        TypeKind::Alias(target) => target.held(&mut |id| edges.push((None, id))),
        TypeKind::Union(def) => {
            for (index, variant) in def.variants.iter().enumerate() {
                variant
                    .type_ref
                    .held(&mut |id| edges.push((Some(index), id)));
            }
        }
        TypeKind::Enum(_) => {}
    }
    edges
}

/// Aliases that come back to themselves through aliases only, such as a list of itself: Rust
/// refuses `type Tree = Vec<Tree>`.
pub(super) fn recursive_aliases(types: &Types) -> BTreeSet<TypeId> {
    let next = |node: usize| {
        let id = TypeId(u32::try_from(node).unwrap_or(u32::MAX));
        let mut targets = Vec::new();
        if let kind @ TypeKind::Alias(_) = &types[id].kind {
            for used in uses(kind) {
                used.named(&mut |id| targets.push(id.0 as usize));
            }
        }
        targets
    };
    let circles = graph::circles(types.len(), next);
    let aliases = types
        .iter()
        .filter(|def| matches!(def.kind, TypeKind::Alias(_)));
    aliases
        .map(|def| def.id)
        .filter(|id| circles[id.0 as usize].is_some())
        .collect()
}
