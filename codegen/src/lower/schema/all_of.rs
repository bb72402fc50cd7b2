//! `allOf` → one flat struct: the members' properties, then the schema's own.

use openapiv3::ReferenceOr;

use super::super::{Lowering, component_name, origin};
use super::object::{Parts, add_own};
use super::{View, lower_component};
use crate::api::{Additional, TypeId, TypeKind, TypeRef};
use crate::diag::Location;

/// Adds the members of `allOf`, then what the schema itself says.
pub(super) fn merge<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    let list = at.child("allOf");
    for (index, member) in view.all_of.iter().enumerate() {
        let at = list.index(index);
        match member {
            ReferenceOr::Reference { reference } => merge_component(cx, reference, &at, parts),
            ReferenceOr::Item(schema) => {
                let view = View::new(schema);
                let at = origin(&at, &view.data.extensions);
                merge(cx, &view, &at, id, parts);
            }
        }
    }
    add_own(cx, view, at, id, parts);
}

/// Adds the fields of a component with the types that they have there: what is written inline in it
/// is declared once, for it and for all that are made of it.
pub(super) fn merge_component(
    cx: &mut Lowering<'_>,
    reference: &str,
    at: &Location,
    parts: &mut Parts,
) {
    let schemas = cx
        .document
        .components
        .as_ref()
        .map(|components| &components.schemas);
    let named = component_name(reference, "schemas");
    let Some((name, schema)) = named.and_then(|name| schemas?.get_key_value(&name)) else {
        return;
    };
    let Some(mut id) = lower_component(cx, name, schema) else {
        cx.warn(
            "endless-all-of",
            at.clone(),
            format!("`{name}` is made of itself by `allOf`"),
            "break the circle; what comes back is passed over",
        );
        return;
    };
    while let TypeKind::Alias(TypeRef::Named(target)) = &cx.types[id].kind {
        id = *target;
    }
    let id = cx.bases.get(&id).copied().unwrap_or(id);
    if let TypeKind::Struct(structure) = &cx.types[id].kind {
        let structure = structure.clone();
        structure
            .fields
            .into_iter()
            .for_each(|field| parts.add(field));
        if let Additional::Kept(value) = structure.additional {
            parts.additional = Some(Additional::Kept(value));
        }
    }
}
