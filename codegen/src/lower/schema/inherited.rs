//! A discriminator on a schema that others are made of by `allOf`: the schema stands for any of them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use indexmap::IndexSet;
use openapiv3::ReferenceOr;

use super::super::{Lowering, component_name};
use super::discriminator::{is_default, tag_values};
use super::hierarchy::is_made_of;
use super::mapping::Mapping;
use super::view::address;
use super::{View, all_of, hierarchy, object, reserve, resolve};
use crate::api::{
    Discriminator, Docs, Owner, OwnerRoot, Role, TypeId, TypeKind, TypeRef, UnionDef, UnionVariant,
};
use diag::Location;
use source::Dialect;

/// The components that are made of this one, directly or through others, in the document's order.
/// None where no discriminator says how to tell them apart.
pub(in crate::lower) fn subtypes<'a, 'v>(
    cx: &Lowering<'a>,
    name: &str,
    view: &'v View<'a>,
) -> Option<&'v IndexSet<&'a str>> {
    let source = discriminator(cx, view)?;
    let found = || find_subtypes(cx, name, view, source);
    let found = view.kin().subtypes.get_or_init(found);
    (!found.is_empty()).then_some(found)
}

fn find_subtypes<'a>(
    cx: &Lowering<'a>,
    name: &str,
    view: &View<'a>,
    source: &'a openapiv3::Discriminator,
) -> IndexSet<&'a str> {
    let mut found = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::from([name]);
    let mut bases = vec![name];
    while let Some(base) = bases.pop() {
        for candidate in cx.index.derived(base) {
            if !seen.insert(candidate) {
                continue;
            }
            if !is_other_name(cx, candidate, source) {
                found.push(*candidate);
            }
            if !tells_by_another(cx, candidate, source) {
                bases.push(candidate);
            }
        }
    }
    let related = related(cx, view).into_iter();
    found.extend(related.filter(|name| seen.insert(name)));
    found.sort_by_cached_key(|name| cx.components.get_index_of(*name));
    found.into_iter().collect()
}

/// The components that the schema's own mapping names, and that are made of what it is made of itself: it stands for
/// those, though they do not know it.
fn related<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Vec<&'a str> {
    let bases = view.all_of.iter().filter_map(|(_, member)| match member {
        ReferenceOr::Reference { reference } => Some(cx.index.target(reference)?.1),
        ReferenceOr::Item(_) => None,
    });
    let bases: Vec<usize> = bases.map(address).collect();
    let own = view.data.discriminator.as_ref();
    let own = own.filter(|_| !bases.is_empty());
    let targets = own.into_iter().flat_map(|own| own.mapping.values());
    let targets = targets.filter_map(|target| {
        let name = component_name(target, "schemas").unwrap_or(Cow::Borrowed(target));
        cx.index.component(&name)
    });
    let is_made = |schema| bases.iter().any(|base| is_made_of(cx, schema, *base));
    targets
        .filter(|(_, schema)| is_made(schema))
        .map(|(name, _)| name)
        .collect()
}

/// Whether a component is a subtype that adds nothing to what it is made of. It has the members of
/// its base and stands for itself alone, which another name of the base would not.
pub(super) fn is_bare<'a>(cx: &Lowering<'a>, name: &str, view: &View<'a>) -> bool {
    let Some(base) = repeated(cx, view) else {
        return false;
    };
    let base_view = cx.view(base.1);
    if !base_view.members().1.is_empty() {
        return hierarchy::lists(cx, base_view, view);
    }
    subtypes(cx, base.0, base_view).is_some_and(|subtypes| subtypes.contains(name))
}

/// The component that a schema is all of, and says nothing more.
fn repeated<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<(&'a str, &'a openapiv3::Schema)> {
    if view.all_of.is_empty() {
        return None;
    }
    let sole = || match all_of::sole(cx, view)? {
        (_, ReferenceOr::Reference { reference }) => Some(reference.as_str()),
        (_, ReferenceOr::Item(_)) => None,
    };
    cx.index.target(view.alias_of().or_else(sole)?)
}

/// Whether a component that adds nothing is another name of what it is made of: the mapping gives others
/// their values, and none to it. Swagger 2.0 has no mapping: there the values are the subtypes' own.
fn is_other_name<'a>(cx: &Lowering<'a>, name: &str, source: &'a openapiv3::Discriminator) -> bool {
    let Some((_, schema)) = cx.index.component(name) else {
        return false;
    };
    cx.version != Dialect::V2_0
        && !source.mapping.is_empty()
        && !Mapping::of(cx, source).names(name)
        && repeated(cx, cx.view(schema)).is_some()
}

/// Whether a component tells its own subtypes apart, by another property: it stands for them.
fn tells_by_another(cx: &Lowering<'_>, name: &str, source: &openapiv3::Discriminator) -> bool {
    let Some((_, schema)) = cx.index.component(name) else {
        return false;
    };
    let own = cx.view(schema).data.discriminator.as_ref();
    own.is_some_and(|own| own.property_name != source.property_name)
        && !cx.index.derived(name).is_empty()
}

/// What tells the values of a schema apart: its own discriminator, or that of what it is made of.
pub(super) fn discriminator<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
) -> Option<&'a openapiv3::Discriminator> {
    if let Some(own) = &view.data.discriminator {
        return Some(own);
    }
    if view.all_of.is_empty() {
        return None;
    }
    *view.kin().inherited.get_or_init(|| {
        view.all_of.iter().find_map(|(_, member)| {
            let part = cx.view(resolve(cx, member)?);
            // One that lists its alternatives speaks of those.
            let is_union = !part.members().1.is_empty();
            (!is_union).then(|| discriminator(cx, part))?
        })
    })
}

/// The union of the subtypes. What the schema itself says becomes a struct of its own, which the
/// subtypes are made of, and which is the variant of the schema's own name.
pub(super) fn lower_base<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
    name: &str,
    subtypes: &IndexSet<&'a str>,
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

    let Some(source) = discriminator(cx, view) else {
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
    let mut default = None;
    for subtype in subtypes {
        if let Some(component) = cx.components.get(*subtype) {
            let origin = cx.types[component.id].origin.clone();
            variants.push(variant(origin, TypeRef::Named(component.id)));
            if is_default(cx, source, subtype) {
                default = Some(all.len());
            }
            all.push(tag_values(cx, source, subtype));
        }
    }
    variants.push(variant(at.clone(), TypeRef::Named(base)));
    all.push(tag_values(cx, source, name));
    TypeKind::Union(UnionDef {
        inclusive: false,
        base: Some(variants.len() - 1),
        variants,
        discriminator: Some(Discriminator {
            property: source.property_name.as_str().into(),
            values: all,
            default,
        }),
    })
}
