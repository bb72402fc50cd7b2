//! `allOf` → one flat struct: the members' properties, then the schema's own.

use std::collections::{BTreeSet, VecDeque};

use openapiv3::ReferenceOr;

use super::super::{Lowering, origin};
use super::object::add_own;
use super::parts::{self, Parts};
use super::view::Part;
use super::{SchemaRef, View, array, hierarchy, lower_named, lower_use, null, resolve};
use crate::api::{Owner, TypeId, TypeKind, TypeRef};
use diag::Location;

/// The member of an `allOf` that is one of several schemas.
#[derive(Clone, Copy)]
pub(super) struct Within<'a> {
    /// The schema with the list.
    pub(super) view: &'a View<'a>,
    /// Where it is written: its name as a component, or its number in the `allOf`.
    pub(super) place: Place<'a>,
}

/// Where a member of an `allOf` is written.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    Component(&'a str),
    Member(usize),
}

/// The one member that stands for the whole, with its number: where nothing else says what the
/// values look like, or where they are no objects, so that the others can only narrow it.
pub(super) fn sole<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<Part<'a>> {
    if view.all_of.is_empty() {
        return None;
    }
    *view.kin().sole.get_or_init(|| find_sole(cx, view))
}

/// A member that says something, with its number.
type Saying<'a> = (&'a ReferenceOr<openapiv3::Schema>, usize, &'a View<'a>);

/// Without members that say no more than the type that another one has: `type: object` beside a
/// reference to an object.
fn without_repeated_types(mut members: Vec<Saying<'_>>) -> Vec<Saying<'_>> {
    if let [_, _, ..] = members.as_slice() {
        let types: Vec<_> = members
            .iter()
            .filter(|(_, _, view)| !view.says_type_only())
            .map(|(_, _, view)| view.typ)
            .collect();
        members.retain(|(_, _, view)| {
            let is_repeated = |typ: &Option<&str>| typ.is_none() || *typ == view.typ;
            !(view.says_type_only() && types.iter().any(is_repeated))
        });
    }
    members
}

/// Without members written in place that say again what another one says already.
fn without_repetitions<'a>(cx: &Lowering<'a>, mut members: Vec<Saying<'a>>) -> Vec<Saying<'a>> {
    let mut at = 0;
    while at < members.len() {
        let (member, index, view) = members[at];
        let mut others = members.iter().filter(|(_, other, _)| *other != index);
        let is_in_place = matches!(member, ReferenceOr::Item(_)) && view.all_of.is_empty();
        if is_in_place && others.any(|(_, _, other)| repeats(cx, view, other)) {
            members.remove(at);
        } else {
            at += 1;
        }
    }
    members
}

/// So many of the schemas that another one is made of are looked at: along a chain, each of its links would look at
/// all that follow.
const MOST_LOOKED_AT: usize = 64;

/// Whether a schema says nothing of an object that another one, and what that is made of, does not say. A base says
/// it of all that are made of it, and each of these is a type of its own.
fn repeats<'a>(cx: &Lowering<'a>, view: &View<'a>, other: &View<'a>) -> bool {
    let is_of_members = matches!(view.typ, None | Some("object"))
        && view.additional.is_none()
        && view.enumeration.is_empty()
        && view.items.is_none()
        && !view.is_union()
        && !view.has_patterns();
    let says_any = !view.required.is_empty() || view.has_properties();
    if !is_of_members || !says_any {
        return false;
    }
    let mut said = Vec::new();
    let mut seen = BTreeSet::from([other.address]);
    let mut todo = vec![other];
    while let Some(one) = todo.pop() {
        if one.data.discriminator.is_some() || said.len() == MOST_LOOKED_AT {
            return false;
        }
        said.push(one);
        let members = one
            .all_of
            .iter()
            .filter_map(|(_, member)| resolve(cx, member));
        let members = members.map(|schema| cx.view(schema));
        todo.extend(members.filter(|member| seen.insert(member.address)));
    }
    let is_required = |name: &String| said.iter().any(|one| one.required.contains(name));
    let is_said = |name: &String, schema: &ReferenceOr<Box<openapiv3::Schema>>| {
        let mut of_name = said.iter().filter_map(|one| cx.property(one, name));
        of_name.any(|known| known == schema)
    };
    view.required.iter().all(is_required)
        && cx
            .properties(view)
            .all(|(name, schema)| is_said(name, schema))
}

fn find_sole<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<Part<'a>> {
    let says_members = view.has_properties() || !view.required.is_empty();
    let is_plain = view.additional.is_none() && view.enumeration.is_empty() && !view.is_union();
    if !is_plain {
        return None;
    }
    let members = view.all_of.iter();
    let saying: Vec<Saying<'a>> = members
        .filter_map(|(index, member)| {
            let view = cx.view(resolve(cx, member)?);
            (!view.is_silent()).then_some((*member, *index, view))
        })
        .collect();
    let saying = without_repetitions(cx, without_repeated_types(saying));
    if says_members {
        let [(member, index, inner)] = saying.as_slice() else {
            return None;
        };
        let is_repeated = view.all_of.len() == 1 && repeats(cx, view, inner);
        return is_repeated.then_some((*index, *member));
    }
    if let [(member, index, inner)] = saying.as_slice()
        && (view.typ.is_none() || view.typ == inner.typ || inner.typ.is_none())
    {
        return Some((*index, member));
    }
    let is_value = |inner: &View<'_>| {
        let is_scalar = matches!(
            inner.typ,
            Some("string" | "number" | "integer" | "boolean" | "array")
        );
        is_scalar || !inner.enumeration.is_empty()
    };
    // A list of values says more than a type, and a short one more than a long one.
    let count = |inner: &View<'_>| match inner.enumeration.len() {
        0 => usize::MAX,
        count => count,
    };
    let values = saying.iter().filter(|(_, _, inner)| is_value(inner));
    let best = values.min_by_key(|(_, _, inner)| count(inner))?;
    Some((best.1, best.0))
}

/// Whether the member that stands for the whole is a list, and others say of its items, too, or the
/// schema itself does.
pub(super) fn is_of_lists<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    let members = view.all_of.iter();
    let members = members.filter_map(|(_, member)| resolve(cx, member));
    let members = members.filter(|member| cx.view(member).items.is_some());
    members.count() + usize::from(view.items.is_some()) > 1
}

/// The type of an `allOf` of which several members are lists: the items are what each of them says.
/// `list` is the type of the member that stands for the whole.
pub(super) fn of_lists<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    owner: &Owner,
    list: TypeRef,
) -> TypeRef {
    let Some((sole, _)) = sole(cx, view) else {
        return list;
    };
    let mut list = list;
    for (index, member) in view.all_of.iter().filter(|(index, _)| *index != sole) {
        let inner = resolve(cx, member).map(|schema| cx.view(schema));
        if inner.is_some_and(|inner| inner.items.is_some()) {
            let at = at.child("allOf").index(*index);
            let other = lower_use(cx, *member, &at, owner).type_ref;
            list = parts::of_both(cx, owner, list, other, &at);
        }
    }
    if view.items.is_some() {
        let own = array::lower_array(cx, view, at, owner);
        list = parts::of_both(cx, owner, list, own, at);
    }
    list
}

/// The schema and all members of its `allOf`, or its one alternative to null, and theirs: each says something
/// of the same value.
pub(super) fn all_said<'a>(cx: &Lowering<'a>, view: &'a View<'a>) -> Vec<&'a View<'a>> {
    let mut said: Vec<&View<'a>> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut todo = VecDeque::from([view]);
    while let Some(view) = todo.pop_front() {
        if !seen.insert(view.address) {
            continue;
        }
        said.push(view);
        let only = null::only(cx, view).map(|(_, only)| only);
        let members = view.all_of.iter().map(|(_, member)| *member).chain(only);
        let members = members.filter_map(|member| resolve(cx, member));
        todo.extend(members.map(|schema| cx.view(schema)));
    }
    said
}

/// The same of a schema or what a reference stands for.
pub(in crate::lower) fn said_of<'a>(
    cx: &Lowering<'a>,
    schema: impl Into<SchemaRef<'a>>,
) -> Vec<&'a View<'a>> {
    let target = match schema.into() {
        SchemaRef::Reference(reference) => cx.index.target(reference).map(|(_, schema)| schema),
        SchemaRef::Item(schema) => Some(schema),
    };
    target.map_or_else(Vec::new, |schema| all_said(cx, cx.view(schema)))
}

/// Whether a schema, or one that it stands for or is made of, says that its values go out of use.
pub(in crate::lower) fn is_deprecated<'a>(
    cx: &Lowering<'a>,
    schema: impl Into<SchemaRef<'a>>,
) -> bool {
    said_of(cx, schema).iter().any(|view| view.data.deprecated)
}

/// The member that is one of several schemas, so that the whole is one of as many; and its number,
/// or its name if it is a component.
pub(super) fn union_of<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<Within<'a>> {
    if view.all_of.is_empty() || !view.members().1.is_empty() {
        return None;
    }
    *view.kin().within.get_or_init(|| find_union(cx, view))
}

fn find_union<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<Within<'a>> {
    view.all_of.iter().find_map(|(index, member)| {
        let (place, schema) = match member {
            ReferenceOr::Reference { reference } => {
                let (name, schema) = cx.index.target(reference)?;
                (Place::Component(name), schema)
            }
            ReferenceOr::Item(schema) => (Place::Member(*index), schema),
        };
        let view = cx.view(schema);
        // One that lists those that are made of it is their base, and lists them for others.
        let is_union = !view.members().1.is_empty() && !hierarchy::is_base(cx, view);
        is_union.then_some(Within { view, place })
    })
}

/// Adds the members of `allOf`, then what the schema itself says.
pub(super) fn merge<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    let list = at.child("allOf");
    let mut deciding = union_of(cx, view).map(|within| within.view.address);
    for (index, member) in &view.all_of {
        let at = list.index(*index);
        match member {
            ReferenceOr::Reference { reference } => merge_component(cx, reference, &at, parts),
            ReferenceOr::Item(schema) => {
                let view = cx.view(schema);
                let at = origin(&at, &view.data.extensions);
                merge(cx, view, &at, id, parts);
            }
        }
        let union = resolve(cx, member).map(|schema| cx.view(schema));
        let union = union.filter(|union| !hierarchy::is_base(cx, union));
        let Some(union) = union.filter(|union| union.members().1.len() > 1) else {
            continue;
        };
        if deciding == Some(union.address) {
            deciding = None;
        } else {
            let list = at.child(union.members().0);
            merge_alternatives(cx, union.members().1, &list, id, parts);
        }
        if let Some(also) = union.also_one_of() {
            merge_alternatives(cx, also, &at.child("anyOf"), id, parts);
        }
    }
    if let Some(also) = view.also_one_of() {
        merge_alternatives(cx, also, &at.child("anyOf"), id, parts);
    }
    add_own(cx, view, at, id, parts);
}

/// Adds the members of every alternative, none of which must be there: of several unions in an `allOf` one
/// decides which type it is, and a value has members of an alternative of each.
fn merge_alternatives<'a>(
    cx: &mut Lowering<'a>,
    alternatives: &'a [ReferenceOr<openapiv3::Schema>],
    list: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    for (index, member) in alternatives.iter().enumerate() {
        let at = list.index(index);
        let mut one = Parts::new(id);
        match member {
            ReferenceOr::Reference { reference } => merge_component(cx, reference, &at, &mut one),
            ReferenceOr::Item(schema) => merge(cx, cx.view(schema), &at, id, &mut one),
        }
        parts.add_parts(cx, one.without_demands());
    }
}

/// Adds what a schema says beside the alternatives that it is one of. That is lowered once, as the
/// declaration that asks for it first: an inline type in it is one type for all of them, and a union
/// that comes back to itself through a property of its own ends here. `used` is where it is asked for.
pub(super) fn merge_beside<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
    used: &Location,
    parts: &mut Parts,
) {
    match cx.beside.get(&view.address) {
        Some(Some(known)) => {
            let known = known.clone();
            parts.add_parts(cx, known);
        }
        Some(None) => {
            let name = view.data.title.clone();
            warn_endless(cx, name.as_deref().unwrap_or("the schema"), used.clone());
        }
        None => {
            cx.beside.insert(view.address, None);
            let mut own = Parts::new(id);
            merge(cx, view, at, id, &mut own);
            cx.beside.insert(view.address, Some(own.clone()));
            parts.add_parts(cx, own);
        }
    }
}

pub(super) fn warn_endless(cx: &mut Lowering<'_>, name: &str, at: Location) {
    cx.warn(
        "endless-all-of",
        at,
        format!("`{name}` is made of itself by `allOf`"),
        "break the circle; what comes back is passed over",
    );
}

/// Adds the fields of a component with the types that they have there: what is written inline in it
/// is declared once, for it and for all that are made of it.
pub(super) fn merge_component<'a>(
    cx: &mut Lowering<'a>,
    reference: &str,
    at: &Location,
    parts: &mut Parts,
) {
    let Some((name, schema)) = cx.index.target(reference) else {
        return;
    };
    let view = cx.view(schema);
    let Some(id) = lower_named(cx, name) else {
        // The base of a hierarchy, which waits for those that are made of it.
        let id = cx.components.get(name).map(|component| component.id);
        return match id {
            Some(id) if hierarchy::is_base(cx, view) => {
                parts.read_tag(view);
                let place = cx.types[id].origin.clone();
                merge_beside(cx, view, &place, id, at, parts);
            }
            Some(_) | None => warn_endless(cx, name, at.clone()),
        };
    };
    parts.read_tag(view);
    let id = cx.types.behind_aliases(id);
    let id = cx.bases.get(&id).copied().unwrap_or(id);
    match &cx.types[id].kind {
        TypeKind::Struct(structure) => {
            let structure = structure.clone();
            parts.add_struct(cx, structure);
        }
        // What stands beside the alternatives belongs to all of them.
        TypeKind::Union(_) => {
            let place = cx.types[id].origin.clone();
            merge_beside(cx, view, &place, id, at, parts);
        }
        TypeKind::Alias(TypeRef::Map(value)) => {
            let value = TypeRef::clone(value);
            parts.keep(cx, value);
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => {}
    }
}
