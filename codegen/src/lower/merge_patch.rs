//! Bodies that are merge patches ([RFC 7396](https://www.rfc-editor.org/rfc/rfc7396)): a member that is
//! absent stays as it is, null takes it away, and a value replaces it or, if both are objects, patches it.
//!
//! So whatever the schema says, every member of such an object can be absent, null or a value. A type that
//! only patches are made of becomes that; of one that has other uses the patches get a type of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::content::{MERGE_PATCH, essence};
use super::copies::{own_name, used};
use super::prune::{UseOf, visit_kind, visit_uses};
use super::schema::nullable;
use crate::api::{
    Additional, Api, Content, MediaType, Role, TypeDef, TypeId, TypeKind, TypeRef, Types, Value,
};

/// Whether a body of this kind is a merge patch.
pub(super) fn is_merge_patch(media_type: &MediaType) -> bool {
    essence(&media_type.name) == MERGE_PATCH && matches!(media_type.content, Content::Json(_))
}

/// Gives merge patches their types.
pub(super) fn lower_merge_patches(api: &mut Api) {
    let (mut roots, mut whole) = (Vec::new(), Vec::new());
    visit_uses(api, &mut |type_ref, of| {
        if of == UseOf::MergePatch {
            split(type_ref, &mut roots, &mut whole);
        } else {
            type_ref.named(&mut |id| whole.push(id));
        }
    });
    let patches = patches(&mut api.types, roots, &mut whole);
    let elsewhere = used(&mut api.types, whole);
    let mut copies = BTreeMap::new();
    for &id in patches.intersection(&elsewhere) {
        let def = api.types[id].clone();
        copies.insert(id, api.types.insert(|id| TypeDef { id, ..def }));
    }
    let tags = tags(&api.types, &patches);
    let variants = variants(&api.types, &patches);
    for &old in &patches {
        let id = copies.get(&old).copied().unwrap_or(old);
        if id != old {
            own_name(&mut api.types[id], &copies, Role::MergePatch);
        }
        say_so(&mut api.types[id]);
        // It may name itself, so it stays where it is.
        let mut kind = api.types[id].kind.clone();
        if let TypeKind::Struct(structure) = &mut kind {
            for field in &mut structure.fields {
                // What tells the variants of a union apart is no member that somebody changes.
                if tags.contains(field.name.as_str())
                    || variants.contains(&old) && is_single(&api.types, &field.type_ref)
                {
                    continue;
                }
                let field = Arc::make_mut(field);
                field.required = false;
                make_nullable(&api.types, &mut field.type_ref);
            }
            if let Additional::Kept(value) = &mut structure.additional {
                make_nullable(&api.types, value);
            }
        }
        let types = &api.types;
        visit_kind(&mut kind, &mut |type_ref| patch(types, type_ref, &copies));
        api.types[id].kind = kind;
    }
    let types = std::mem::take(&mut api.types);
    visit_uses(api, &mut |type_ref, of| {
        if of == UseOf::MergePatch {
            patch(&types, type_ref, &copies);
        }
    });
    api.types = types;
}

/// What a use names: as what is patched itself, or inside of a list, which is replaced as a whole.
fn split(type_ref: &TypeRef, patched: &mut Vec<TypeId>, whole: &mut Vec<TypeId>) {
    match type_ref {
        TypeRef::Primitive(_) | TypeRef::Any => {}
        TypeRef::Map(inner) | TypeRef::Nullable(inner) => split(inner, patched, whole),
        TypeRef::List(_) | TypeRef::Tuple(_) => type_ref.named(&mut |id| whole.push(id)),
        TypeRef::Named(id) => patched.push(*id),
    }
}

/// The declarations that patches are made of, as far as being in a patch changes them.
fn patches(types: &mut Types, roots: Vec<TypeId>, whole: &mut Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut leads_to: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut changed = BTreeSet::new();
    let mut todo = roots;
    while let Some(id) = todo.pop() {
        if leads_to.contains_key(&id) {
            continue;
        }
        let kind = &mut types[id].kind;
        let mut changes = matches!(kind, TypeKind::Struct(_));
        let mut next = Vec::new();
        visit_kind(kind, &mut |type_ref| {
            changes |= matches!(type_ref.without_null(), TypeRef::Map(_));
            split(type_ref, &mut next, whole);
        });
        if changes {
            changed.insert(id);
        }
        todo.extend(&next);
        leads_to.insert(id, next);
    }
    // A name of something that changes is a name of something else from then on.
    loop {
        let more = leads_to.iter().filter(|(id, next)| {
            !changed.contains(*id) && next.iter().any(|next| changed.contains(next))
        });
        let more: Vec<TypeId> = more.map(|(id, _)| *id).collect();
        if more.is_empty() {
            break;
        }
        changed.extend(more);
    }
    whole.extend(leads_to.into_keys().filter(|id| !changed.contains(id)));
    changed
}

/// The properties by which unions among the patches tell their variants apart.
fn tags(types: &Types, patches: &BTreeSet<TypeId>) -> BTreeSet<String> {
    let unions = patches.iter().filter_map(|id| match &types[*id].kind {
        TypeKind::Union(union) => union.discriminator.as_ref(),
        TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => None,
    });
    unions
        .map(|discriminator| discriminator.property.as_str().to_owned())
        .collect()
}

/// The objects that are variants of unions among the patches.
fn variants(types: &Types, patches: &BTreeSet<TypeId>) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for id in patches {
        if let TypeKind::Union(union) = &types[*id].kind {
            for variant in &union.variants {
                if let TypeRef::Named(id) = types.beneath(&variant.type_ref) {
                    found.insert(*id);
                }
            }
        }
    }
    found
}

/// Whether a member has one value alone, which is text.
fn is_single(types: &Types, type_ref: &TypeRef) -> bool {
    let TypeRef::Named(id) = types.beneath(type_ref) else {
        return false;
    };
    match &types[*id].kind {
        TypeKind::Enum(set) => {
            matches!(set.variants.as_slice(), [only] if matches!(only.value, Value::String(_)))
        }
        TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Alias(_) => false,
    }
}

/// What null and absence mean, in the words of the type.
fn say_so(def: &mut TypeDef) {
    if matches!(def.kind, TypeKind::Struct(_)) {
        let docs = &mut def.docs;
        let said = docs.description.take().or_else(|| docs.summary.take());
        let meaning = "Part of a merge patch ([RFC 7396](https://www.rfc-editor.org/rfc/rfc7396)): a member that is \
                       absent stays as it is, `null` takes it away.";
        let paragraphs: Vec<_> = said.iter().map(String::as_str).chain([meaning]).collect();
        docs.description = Some(paragraphs.join("\n\n"));
    }
}

fn make_nullable(types: &Types, type_ref: &mut TypeRef) {
    if !matches!(types.beneath(type_ref), TypeRef::Nullable(_) | TypeRef::Any) {
        let inner = std::mem::replace(type_ref, TypeRef::Any);
        *type_ref = nullable(inner);
    }
}

/// A use as it is in a patch.
fn patch(types: &Types, type_ref: &mut TypeRef, copies: &BTreeMap<TypeId, TypeId>) {
    match type_ref {
        TypeRef::Primitive(_) | TypeRef::Any | TypeRef::List(_) | TypeRef::Tuple(_) => {}
        TypeRef::Map(value) => {
            patch(types, value, copies);
            make_nullable(types, value);
        }
        TypeRef::Nullable(inner) => patch(types, inner, copies),
        TypeRef::Named(id) => *id = copies.get(id).copied().unwrap_or(*id),
    }
}
