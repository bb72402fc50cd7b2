//! Takes away inline declarations that nothing uses: what one part of an `allOf` said of a property
//! and another said better.

use std::collections::BTreeSet;

use super::handed_down::Changed;
use super::merge_patch::is_merge_patch;
use crate::api::{
    Additional, Api, Content, MediaType, Message, OwnerRoot, TypeId, TypeKind, TypeRef, Types,
};

/// Keeps what the components declare, and what they and the operations use.
pub(super) fn prune(api: &mut Api) {
    let mut used = BTreeSet::new();
    let mut todo: Vec<TypeId> = Vec::new();
    for def in api.types.iter() {
        if def.component().is_some() {
            todo.push(def.id);
        }
    }
    for server in api.all_servers() {
        todo.extend(
            server
                .variables
                .iter()
                .filter_map(|variable| variable.values),
        );
    }
    visit_uses(api, &mut |type_ref, _| {
        type_ref.named(&mut |id| todo.push(id))
    });
    while let Some(id) = todo.pop() {
        if used.insert(id) {
            // Its name comes from what it is written in.
            if let OwnerRoot::Type(owner) = api.types[id].owner.root {
                todo.push(owner);
            }
            visit_kind(&mut api.types[id].kind, &mut |type_ref| {
                type_ref.named(&mut |id| todo.push(id));
            });
        }
    }
    if used.len() == api.types.len() {
        return;
    }
    let old = std::mem::take(&mut api.types);
    let mut renumbered = vec![None; old.len()];
    let mut kept = Types::default();
    for def in old.iter().filter(|def| used.contains(&def.id)) {
        let number = kept.insert(|id| crate::api::TypeDef { id, ..def.clone() });
        renumbered[def.id.0 as usize] = Some(number);
    }
    api.types = kept;
    rename_all(api, &|id| renumbered[id.0 as usize].unwrap_or(id));
}

/// Names other declarations wherever one is named.
pub(super) fn rename_all(api: &mut Api, new: &impl Fn(TypeId) -> TypeId) {
    let ids: Vec<TypeId> = api.types.iter().map(|def| def.id).collect();
    let mut changed = Changed::default();
    for id in ids {
        let def = &mut api.types[id];
        if let OwnerRoot::Type(owner) = &mut def.owner.root {
            *owner = new(*owner);
        }
        change_kind(&mut def.kind, &mut changed, &mut |type_ref| {
            renumber(type_ref, new);
        });
    }
    for server in api.servers.iter_mut().chain(&mut api.own_servers) {
        for variable in &mut server.variables {
            variable.values = variable.values.map(new);
        }
    }
    visit_uses(api, &mut |type_ref, _| renumber(type_ref, new));
}

fn renumber(type_ref: &mut TypeRef, new: &impl Fn(TypeId) -> TypeId) {
    match type_ref {
        TypeRef::Primitive(_) | TypeRef::Any => {}
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            renumber(inner, new);
        }
        TypeRef::Tuple(items) => items.iter_mut().for_each(|item| renumber(item, new)),
        TypeRef::Named(id) => *id = new(*id),
    }
}

/// Visits every use of a type in a declaration.
pub(super) fn visit_kind(kind: &mut TypeKind, visit: &mut impl FnMut(&mut TypeRef)) {
    change_kind(kind, &mut Changed::default(), visit);
}

/// The same for a change of all declarations: what several of them have is visited once.
fn change_kind(kind: &mut TypeKind, changed: &mut Changed, visit: &mut impl FnMut(&mut TypeRef)) {
    match kind {
        TypeKind::Struct(structure) => {
            for field in &mut structure.fields {
                changed.change(field, |field| visit(&mut field.type_ref));
            }
            if let Additional::Kept(value) = &mut structure.additional {
                visit(value);
            }
        }
        TypeKind::Enum(_) => {}
        TypeKind::Union(union) => {
            for variant in &mut union.variants {
                visit(&mut variant.type_ref);
            }
        }
        TypeKind::Alias(target) => visit(target),
    }
}

/// What a type is used for, as far as that changes what it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum UseOf {
    /// The body of a request that is a merge patch.
    MergePatch,
    /// The body of a request that has parts.
    Multipart,
    Other,
}

/// Every use outside of the declarations.
pub(super) fn visit_uses(api: &mut Api, visit: &mut impl FnMut(&mut TypeRef, UseOf)) {
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            visit(&mut parameter.type_ref, UseOf::Other);
        }
        if let Some(body) = &mut operation.body {
            for media_type in &mut body.media_types {
                let of = match &media_type.content {
                    Content::Multipart(..) => UseOf::Multipart,
                    _ if is_merge_patch(media_type) => UseOf::MergePatch,
                    _ => UseOf::Other,
                };
                visit_media_type(media_type, &mut |type_ref| visit(type_ref, of));
            }
        }
        for response in &mut operation.responses {
            for media_type in &mut response.media_types {
                visit_media_type(media_type, &mut |type_ref| visit(type_ref, UseOf::Other));
            }
            for header in &mut response.headers {
                visit(&mut header.type_ref, UseOf::Other);
            }
        }
        visit_messages(&mut operation.callbacks, visit);
    }
    visit_messages(&mut api.webhooks, visit);
}

fn visit_messages(messages: &mut [Message], visit: &mut impl FnMut(&mut TypeRef, UseOf)) {
    let payloads = messages.iter_mut();
    for payload in payloads.filter_map(|message| message.payload.as_mut()) {
        for media_type in &mut payload.media_types {
            visit_media_type(media_type, &mut |type_ref| visit(type_ref, UseOf::Other));
        }
    }
}

fn visit_media_type(media_type: &mut MediaType, visit: &mut impl FnMut(&mut TypeRef)) {
    media_type
        .content
        .type_ref_mut()
        .into_iter()
        .for_each(visit);
}
