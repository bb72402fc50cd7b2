//! Parts of a multipart body of which nothing is said are files
//! ([OpenAPI 3.1, Encoding Object](https://spec.openapis.org/oas/v3.1.1#encoding-object): the default is
//! `application/octet-stream`), whatever the body's schema is made of.
//!
//! `source` says so of properties that stand in the body itself; here it is said of all others, in a type
//! that bodies of parts alone are made of, or in a copy of one with other uses.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::copies::{own_name, used};
use super::prune::{UseOf, visit_kind, visit_uses};
use crate::api::{
    Api, Content, Primitive, Role, TextFormat, TypeDef, TypeId, TypeKind, TypeRef, Types, Untyped,
    WireName,
};
use diag::Location;

/// Makes files of the parts without a type: before 3.1, of those alone of which an encoding says that they are.
pub(super) fn lower_files(api: &mut Api, by_default: bool) {
    let mut bodies: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
    let mut unions = BTreeSet::new();
    for operation in &api.operations {
        for media_type in operation.body.iter().flat_map(|body| &body.media_types) {
            let Content::Multipart(type_ref, _) = &media_type.content else {
                continue;
            };
            for id in objects(&api.types, type_ref) {
                let is_file = |name: &WireName| {
                    let mut encodings = media_type.content.encodings();
                    let encoding = encodings.find(|one| one.key == *name);
                    match encoding.and_then(|one| one.content_type.as_deref()) {
                        Some(said) => {
                            let is_text = said.starts_with("text/") && !by_default;
                            !said.contains("json") && !is_text
                        }
                        None => by_default,
                    }
                };
                unions.extend(body(&api.types, type_ref).filter(|body| *body != id));
                let structure = api.types.structure(&TypeRef::Named(id));
                let fields = structure.into_iter().flat_map(|one| &one.fields);
                let kept = fields
                    .map(|field| &field.name)
                    .filter(|name| !is_file(name));
                let kept = kept.map(|name| name.as_str().to_owned());
                bodies.entry(id).or_default().extend(kept);
            }
        }
    }
    bodies.retain(|id, kept| has_untyped(&api.types, &api.types[*id].kind, kept));
    if bodies.is_empty() {
        return;
    }
    let mut whole = Vec::new();
    visit_uses(api, &mut |type_ref, of| match of {
        UseOf::Multipart => {}
        UseOf::MergePatch | UseOf::Other => type_ref.named(&mut |id| whole.push(id)),
    });
    let mut inner = Vec::new();
    for id in bodies.keys() {
        visit_kind(&mut api.types[*id].kind, &mut |type_ref| {
            type_ref.named(&mut |id| inner.push(id));
        });
    }
    whole.extend(inner);
    let elsewhere = used(&mut api.types, whole);
    let mut copies = BTreeMap::new();
    for (&id, kept) in &bodies {
        let target = if elsewhere.contains(&id) {
            let def = api.types[id].clone();
            let copy = api.types.insert(|id| TypeDef { id, ..def });
            own_name(&mut api.types[copy], &copies, Role::Parts);
            copies.insert(id, copy);
            copy
        } else {
            id
        };
        let mut kind =
            std::mem::replace(&mut api.types[target].kind, TypeKind::Alias(TypeRef::Any));
        let files = make_files(&api.types, &mut kind, kept);
        api.types[target].kind = kind;
        // What is a file here alone is of no type elsewhere.
        if target == id {
            let is_file = |one: &Untyped| files.contains(&one.origin);
            api.untyped.retain(|one| !is_file(one));
        }
    }
    for id in unions {
        let TypeKind::Union(mut union) = api.types[id].kind.clone() else {
            continue;
        };
        let mut is_other = false;
        for variant in &mut union.variants {
            let copy = object(&api.types, &variant.type_ref).and_then(|id| copies.get(&id));
            if let Some(copy) = copy {
                is_other = true;
                variant.type_ref = TypeRef::Named(*copy);
            }
        }
        if !is_other {
            continue;
        }
        let mut target = id;
        if elsewhere.contains(&id) {
            let def = api.types[id].clone();
            target = api.types.insert(|id| TypeDef { id, ..def });
            own_name(&mut api.types[target], &copies, Role::Parts);
            copies.insert(id, target);
        }
        api.types[target].kind = TypeKind::Union(union);
    }
    let types = std::mem::take(&mut api.types);
    visit_uses(api, &mut |type_ref, of| {
        if of == UseOf::Multipart
            && let Some(copy) = body(&types, type_ref).and_then(|id| copies.get(&id))
        {
            *type_ref = TypeRef::Named(*copy);
        }
    });
    api.types = types;
}

/// The structs that a body is of: one, or those of a union.
fn objects(types: &Types, type_ref: &TypeRef) -> Vec<TypeId> {
    let Some(id) = body(types, type_ref) else {
        return Vec::new();
    };
    match &types[id].kind {
        TypeKind::Struct(_) => vec![id],
        TypeKind::Union(union) => {
            let variants = union.variants.iter();
            let found = variants.filter_map(|variant| object(types, &variant.type_ref));
            found.collect()
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
    }
}

/// The struct that a type is.
fn object(types: &Types, type_ref: &TypeRef) -> Option<TypeId> {
    body(types, type_ref).filter(|id| matches!(types[*id].kind, TypeKind::Struct(_)))
}

/// The declaration that a body is of.
fn body(types: &Types, type_ref: &TypeRef) -> Option<TypeId> {
    match types.beneath(type_ref) {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => body(types, inner),
        TypeRef::Primitive(_)
        | TypeRef::List(_)
        | TypeRef::Map(_)
        | TypeRef::Tuple(_)
        | TypeRef::Any => None,
    }
}

fn has_untyped(types: &Types, kind: &TypeKind, kept: &BTreeSet<String>) -> bool {
    match kind {
        TypeKind::Struct(structure) => structure
            .fields
            .iter()
            .any(|field| is_untyped(types, &field.type_ref) && !kept.contains(field.name.as_str())),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => false,
    }
}

fn is_untyped(types: &Types, type_ref: &TypeRef) -> bool {
    match types.beneath(type_ref) {
        TypeRef::Any => true,
        TypeRef::List(item) => *types.beneath(item) == TypeRef::Any,
        TypeRef::Primitive(_)
        | TypeRef::Map(_)
        | TypeRef::Tuple(_)
        | TypeRef::Nullable(_)
        | TypeRef::Named(_) => false,
    }
}

/// Says where the values stand that are files then.
fn make_files(types: &Types, kind: &mut TypeKind, kept: &BTreeSet<String>) -> Vec<Location> {
    let mut files = Vec::new();
    let TypeKind::Struct(structure) = kind else {
        return files;
    };
    for field in &mut structure.fields {
        if kept.contains(field.name.as_str()) || !is_untyped(types, &field.type_ref) {
            continue;
        }
        let file = TypeRef::Primitive(Primitive::Text(TextFormat::Binary));
        files.extend([field.origin.clone(), field.origin.child("items")]);
        Arc::make_mut(field).type_ref = match types.beneath(&field.type_ref) {
            TypeRef::List(_) => TypeRef::List(Box::new(file)),
            _ => file,
        };
    }
    files
}
