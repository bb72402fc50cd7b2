//! A discriminator on a schema that others are made of by `allOf`: the schema stands for any of them.

use openapiv3::{ReferenceOr, Schema};

use super::super::{Lowering, component_name};
use super::union::{self, tag_values};
use super::{View, object, reserve, resolve};
use crate::api::{
    Discriminator, Docs, Owner, OwnerRoot, Role, TypeId, TypeKind, TypeRef, UnionDef, UnionVariant,
};
use crate::diag::Location;

/// The components that are made of this one, directly or through others, in the document's order.
/// None where no discriminator says how to tell them apart.
pub(super) fn subtypes(cx: &Lowering<'_>, name: &str, view: &View<'_>) -> Vec<String> {
    let schemas = cx
        .document
        .components
        .as_ref()
        .map(|components| &components.schemas);
    let (Some(schemas), Some(_)) = (schemas, discriminator(cx, view, &mut Vec::new())) else {
        return Vec::new();
    };
    let mut found: Vec<String> = Vec::new();
    let mut bases = vec![name.to_owned()];
    while let Some(base) = bases.pop() {
        for (candidate, schema) in schemas {
            let known = candidate == name || found.contains(candidate);
            if !known && is_made_of(schema, &base) {
                found.push(candidate.clone());
                bases.push(candidate.clone());
            }
        }
    }
    found.sort_by_key(|name| schemas.get_index_of(name));
    found
}

/// What tells the values of a schema apart: its own discriminator, or that of what it is made of.
fn discriminator<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
    seen: &mut Vec<&'a Schema>,
) -> Option<&'a openapiv3::Discriminator> {
    if let Some(own) = &view.data.discriminator {
        return Some(own);
    }
    view.all_of.iter().find_map(|member| {
        let schema = resolve(cx, member)?;
        if seen.iter().any(|seen| std::ptr::eq(*seen, schema)) {
            return None;
        }
        seen.push(schema);
        let view = View::new(schema);
        // One that lists its alternatives speaks of those.
        let is_union = !union::members(&view).1.is_empty();
        (!is_union).then(|| discriminator(cx, &view, seen))?
    })
}

fn is_made_of(schema: &ReferenceOr<Schema>, base: &str) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    View::new(schema).all_of.iter().any(|member| match member {
        ReferenceOr::Reference { reference } => {
            component_name(reference, "schemas").as_deref() == Some(base)
        }
        ReferenceOr::Item(_) => false,
    })
}

/// The union of the subtypes. What the schema itself says becomes a struct of its own, which the
/// subtypes are made of, and which is the variant of the schema's own name.
pub(super) fn lower_base<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
    name: &str,
    subtypes: &[String],
) -> TypeKind {
    let owner = Owner {
        root: OwnerRoot::Component(name.into()),
        roles: vec![Role::Variant(Some("base".to_owned()), subtypes.len())],
    };
    let docs = Docs::clone(&cx.types[id].docs);
    let base = reserve(cx, at.clone(), owner, docs, view.data.deprecated);
    cx.bases.insert(id, base);
    let structure = object::lower_struct(cx, view, at, base);
    cx.types[base].kind = TypeKind::Struct(structure);

    let Some(source) = discriminator(cx, view, &mut Vec::new()) else {
        return TypeKind::Alias(TypeRef::Named(base));
    };
    let variant = |origin: Location, type_ref: TypeRef| UnionVariant {
        origin,
        title: None,
        type_ref,
        description: None,
    };
    let mut variants = Vec::new();
    let mut all = Vec::new();
    for subtype in subtypes {
        if let Some(component) = cx.components.get(subtype) {
            let origin = cx.types[component.id].origin.clone();
            variants.push(variant(origin, TypeRef::Named(component.id)));
            all.push(tag_values(source, subtype));
        }
    }
    variants.push(variant(at.clone(), TypeRef::Named(base)));
    all.push(tag_values(source, name));
    TypeKind::Union(UnionDef {
        inclusive: false,
        variants,
        discriminator: Some(Discriminator {
            property: source.property_name.as_str().into(),
            values: all,
        }),
    })
}
