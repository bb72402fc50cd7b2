//! `allOf` → one flat struct: the members' properties, then the schema's own.

use openapiv3::{ReferenceOr, Schema};

use super::super::{Lowering, component_name, origin};
use super::object::add_own;
use super::parts::Parts;
use super::{View, lower_component, resolve, union};
use crate::api::{TypeId, TypeKind, TypeRef};
use crate::diag::Location;

/// Where a member of an `allOf` is written.
pub(super) enum Place {
    Component(Location),
    Member(usize),
}

type Member<'a> = &'a ReferenceOr<Schema>;

/// The one member that stands for the whole, with its number: where nothing else says what the
/// values look like, or where they are no objects, so that the others can only narrow it.
pub(super) fn sole<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<(Member<'a>, usize)> {
    let is_plain = view.properties().next().is_none()
        && view.required.is_empty()
        && view.additional.is_none()
        && view.items.is_none()
        && view.enumeration.is_empty()
        && !view.is_union();
    if view.all_of.is_empty() || !is_plain {
        return None;
    }
    let members = view.all_of.iter().enumerate();
    let saying: Vec<_> = members
        .filter_map(|(index, member)| {
            let schema = resolve(cx, member)?;
            let view = View::new(schema);
            (!view.is_silent()).then_some((member, index, view))
        })
        .collect();
    if let [(member, index, inner)] = saying.as_slice()
        && (view.typ.is_none() || view.typ == inner.typ || inner.typ.is_none())
    {
        return Some((*member, *index));
    }
    let is_value = |inner: &View<'_>| {
        let is_scalar = matches!(
            inner.typ,
            Some("string" | "number" | "integer" | "boolean" | "array")
        );
        is_scalar || !inner.enumeration.is_empty()
    };
    let mut values = saying.iter().filter(|(_, _, inner)| is_value(inner));
    let first = values.next()?;
    // A list of values says more than a type.
    let best = std::iter::once(first)
        .chain(values)
        .find(|(_, _, inner)| !inner.enumeration.is_empty())
        .unwrap_or(first);
    Some((best.0, best.1))
}

/// The member that is one of several schemas, so that the whole is one of as many; and its number,
/// or its place if it is a component.
pub(super) fn union_of<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<(View<'a>, Place)> {
    if !union::members(view).1.is_empty() {
        return None;
    }
    view.all_of.iter().enumerate().find_map(|(index, member)| {
        let inner = View::new(resolve(cx, member)?);
        let place = match member {
            ReferenceOr::Reference { reference } => {
                Place::Component(cx.component("schemas", &component_name(reference, "schemas")?))
            }
            ReferenceOr::Item(_) => Place::Member(index),
        };
        (!union::members(&inner).1.is_empty()).then_some((inner, place))
    })
}

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
pub(super) fn merge_component<'a>(
    cx: &mut Lowering<'a>,
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
    if let ReferenceOr::Item(schema) = schema {
        parts.read_tag(&View::new(schema));
    }
    while let TypeKind::Alias(TypeRef::Named(target)) = &cx.types[id].kind {
        id = *target;
    }
    let id = cx.bases.get(&id).copied().unwrap_or(id);
    match cx.types[id].kind.clone() {
        TypeKind::Struct(structure) => parts.add_struct(cx, structure),
        // What stands beside the alternatives belongs to all of them.
        TypeKind::Union(_) => {
            if let ReferenceOr::Item(schema) = schema {
                let at = cx.types[id].origin.clone();
                merge(cx, &View::new(schema), &at, id, parts);
            }
        }
        TypeKind::Alias(TypeRef::Map(value)) => parts.keep(*value),
        TypeKind::Enum(_) | TypeKind::Alias(_) => {}
    }
}
