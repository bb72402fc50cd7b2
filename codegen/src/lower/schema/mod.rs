//! Schema Objects → declarations and uses of types.

mod all_of;
mod array;
mod circle;
mod deep;
mod discriminator;
mod enumeration;
mod hierarchy;
mod index;
mod inherited;
mod mapping;
mod null;
mod object;
mod parts;
mod primitive;
mod properties;
mod telling;
mod union;
mod view;

use openapiv3::{ReferenceOr, Schema};

use super::said::said_type;
use super::{Lowering, component_name, docs, origin};
use crate::api::{
    Additional, Docs, Owner, OwnerRoot, Role, TypeDef, TypeId, TypeKind, TypeRef, UnionDef,
    UnionVariant, Why,
};
use diag::Location;
use source::names;

pub(super) use all_of::{is_deprecated, said_of};
pub(super) use discriminator::keep_tags;
pub(super) use inherited::subtypes;
pub(super) use null::nullable;
use null::takes_null;

pub(super) use circle::{break_circles, break_tuples};
use deep::named_if_deep;
pub(super) use index::Index;
pub(super) use parts::{Joins, MOST_FIELDS, Parts};
pub(super) use properties::{Boxed, read_properties};
pub(super) use view::{View, address};

/// A use with what the document says of it in this place.
pub(super) struct Used {
    pub(super) type_ref: TypeRef,
    pub(super) docs: Docs,
    pub(super) deprecated: bool,
}

/// A schema or a reference to one, boxed or not.
#[derive(Clone, Copy)]
pub(in crate::lower) enum SchemaRef<'a> {
    Reference(&'a str),
    Item(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

/// A schema of the components.
pub(super) struct Component {
    pub(super) id: TypeId,
    progress: Progress,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Waiting,
    Running,
    Done,
}

/// An inline declaration that is not looked into yet.
pub(super) struct Pending<'a> {
    schema: &'a Schema,
    at: Location,
    declaration: Declaration,
}

impl Pending<'_> {
    /// Whether it will be a set of values.
    fn is_enum(&self) -> bool {
        matches!(self.declaration, Declaration::Enum)
    }
}

/// Declares every schema of the components, then fills the declarations in: so a reference is a
/// number that exists, whichever comes first.
pub(super) fn lower_components(cx: &mut Lowering<'_>) {
    let components = cx.document.components.as_ref();
    let Some(schemas) = components.map(|components| &components.schemas) else {
        return;
    };
    cx.components.reserve_exact(schemas.len());
    for (name, schema) in schemas {
        let at = cx.component("schemas", name);
        let (at, deprecated) = match schema {
            ReferenceOr::Reference { .. } => (at, false),
            ReferenceOr::Item(schema) => {
                let data = &schema.schema_data;
                (origin(&at, &data.extensions), data.deprecated)
            }
        };
        let owner = Owner {
            root: OwnerRoot::Component(name.as_str().into()),
            roles: Vec::new(),
        };
        let id = reserve(cx, at, owner, Docs::default(), deprecated);
        if let ReferenceOr::Item(schema) = schema {
            let said = said_type(&schema.schema_data.extensions, names::TYPE);
            cx.types[id].said = said.map(Box::new);
        }
        let component = Component {
            id,
            progress: Progress::Waiting,
        };
        cx.components.insert(name.clone(), component);
    }
    for (name, at) in cx.index.circles().to_vec() {
        all_of::warn_endless(cx, name, at);
    }
    for name in schemas.keys() {
        lower_named(cx, name);
    }
    lower_pending(cx);
}

/// Fills a component in, unless that is done or going on. Returns its number once it is filled in.
fn lower_named(cx: &mut Lowering<'_>, name: &str) -> Option<TypeId> {
    let schemas = &cx.document.components.as_ref()?.schemas;
    let (name, schema) = schemas.get_key_value(name)?;
    let component = cx.components.get_mut(name)?;
    let id = component.id;
    match component.progress {
        Progress::Waiting => component.progress = Progress::Running,
        Progress::Running => return None,
        Progress::Done => return Some(id),
    }
    let at = cx.types[id].origin.clone();
    let kind = match SchemaRef::from(schema) {
        SchemaRef::Reference(reference) => {
            // Straight to the definition: a chain may be longer than rustc can follow.
            let target = cx.index.target(reference);
            if target.is_none() {
                circle::warn_of_itself(cx, name, at);
            }
            let target = target.and_then(|(name, _)| use_of(cx, name));
            TypeKind::Alias(target.unwrap_or(TypeRef::Any))
        }
        SchemaRef::Item(schema) => {
            let view = cx.view(schema);
            cx.types[id].docs = docs::schema_docs(view.data, view).into();
            let shape = shape(cx, view);
            let subtypes = inherited::subtypes(cx, name, view);
            let is_bare = inherited::is_bare(cx, name, view);
            let is_struct = match shape {
                Shape::Use if is_bare => true,
                Shape::Declaration(Declaration::Struct) => true,
                // One inline member of an `allOf` would stand for the whole.
                Shape::Use => view.alias_of().is_none() && !view.all_of.is_empty(),
                Shape::Declaration(_) => false,
            };
            match (subtypes.filter(|_| is_struct), shape) {
                (Some(subtypes), _) => inherited::lower_base(cx, view, &at, id, name, subtypes),
                (None, Shape::Use) if is_bare => {
                    lower_declaration(cx, view, &at, id, Declaration::Struct)
                }
                (None, Shape::Declaration(declaration)) => {
                    lower_declaration(cx, view, &at, id, declaration)
                }
                (None, Shape::Use) => lower_standing(cx, view, &at, id),
            }
        }
    };
    cx.types[id].kind = kind;
    cx.components.get_mut(name)?.progress = Progress::Done;
    Some(id)
}

/// A component that is no declaration by itself: another name for what it is, or the declaration of
/// the inline schema that it stands for.
fn lower_standing<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
) -> TypeKind {
    if view.alias_of().is_none()
        && !all_of::is_of_lists(cx, view)
        && let Some((ReferenceOr::Item(schema), at)) = sole(cx, view, at)
    {
        let inner = cx.view(schema);
        let at = origin(&at, &inner.data.extensions);
        let docs = docs::schema_docs(inner.data, inner);
        cx.types[id].docs = docs::merge(Docs::clone(&cx.types[id].docs), docs).into();
        cx.types[id].deprecated |= inner.data.deprecated;
        return match shape(cx, inner) {
            Shape::Declaration(declaration) => lower_declaration(cx, inner, &at, id, declaration),
            Shape::Use => lower_standing(cx, inner, &at, id),
        };
    }
    let owner = cx.types[id].owner.clone();
    let type_ref = lower_shape(cx, view, at, &owner);
    TypeKind::Alias(match takes_null(cx, view) {
        // As for every component, null is the business of those that refer to it.
        true => type_ref.without_null().clone(),
        false => type_ref,
    })
}

/// Looks into the inline declarations that wait, and into those that they bring.
pub(super) fn lower_pending(cx: &mut Lowering<'_>) {
    while let Some((id, pending)) = cx.pending.pop() {
        let view = cx.view(pending.schema);
        let kind = lower_declaration(cx, view, &pending.at, id, pending.declaration);
        cx.types[id].kind = kind;
    }
}

/// The type of a schema in the place where it is used; what is written inline becomes a
/// declaration of `owner`.
pub(super) fn lower_use<'a>(
    cx: &mut Lowering<'a>,
    schema: impl Into<SchemaRef<'a>>,
    at: &Location,
    owner: &Owner,
) -> Used {
    let schema = match schema.into() {
        SchemaRef::Reference(reference) => {
            return Used {
                type_ref: lower_reference(cx, reference).unwrap_or(TypeRef::Any),
                docs: Docs::default(),
                deprecated: false,
            };
        }
        SchemaRef::Item(schema) => schema,
    };
    let view = cx.view(schema);
    let at = origin(at, &view.data.extensions);
    let docs = docs::schema_docs(view.data, view);
    let base = match shape(cx, view) {
        Shape::Declaration(declaration) => {
            let deprecated = view.data.deprecated;
            let id = reserve(cx, at.clone(), owner.clone(), docs.clone(), deprecated);
            let names = match owner.roles.last() {
                Some(Role::Field(_)) => names::INLINE_TYPE,
                _ => names::TYPE,
            };
            cx.types[id].said = said_type(&view.data.extensions, names).map(Box::new);
            let pending = Pending {
                schema,
                at,
                declaration,
            };
            cx.pending.insert(id, pending);
            TypeRef::Named(id)
        }
        Shape::Use => lower_shape(cx, view, &at, owner),
    };
    Used {
        type_ref: if takes_null(cx, view) {
            nullable(base)
        } else {
            base
        },
        docs,
        deprecated: view.data.deprecated,
    }
}

/// A use of a component. `null` belongs to the use: the declaration is the type without it.
fn lower_reference(cx: &Lowering<'_>, reference: &str) -> Option<TypeRef> {
    use_of(cx, &component_name(reference, "schemas")?)
}

fn use_of(cx: &Lowering<'_>, name: &str) -> Option<TypeRef> {
    let named = TypeRef::Named(cx.components.get(name)?.id);
    let schemas = &cx.document.components.as_ref()?.schemas;
    let is_nullable = match schemas.get(name)? {
        ReferenceOr::Item(schema) => takes_null(cx, cx.view(schema)),
        ReferenceOr::Reference { .. } => false,
    };
    Some(if is_nullable { nullable(named) } else { named })
}

/// A use that is one of several types: the type itself where they are all the same, any value where
/// one of them is, else a union without words of its own.
fn one_of(cx: &mut Lowering<'_>, types: Vec<TypeRef>, at: &Location, owner: &Owner) -> TypeRef {
    match types.as_slice() {
        [first, rest @ ..] if rest.iter().all(|one| one == first) => first.clone(),
        _ => one_of_open(cx, types, at, owner),
    }
}

/// The same for values that may be of no listed type too: a union even of one, which keeps them.
fn one_of_open(
    cx: &mut Lowering<'_>,
    types: Vec<TypeRef>,
    at: &Location,
    owner: &Owner,
) -> TypeRef {
    let mut distinct: Vec<TypeRef> = Vec::new();
    let has_null = types.iter().any(|one| one.without_null() != one);
    for one in types {
        let one = one.without_null().clone();
        if !distinct.contains(&one) {
            distinct.push(one);
        }
    }
    if distinct.contains(&TypeRef::Any) {
        return TypeRef::Any;
    }
    let id = reserve(cx, at.clone(), owner.clone(), Docs::default(), false);
    let variants = distinct.into_iter().map(|type_ref| UnionVariant {
        origin: at.clone(),
        title: None,
        type_ref,
        description: None,
    });
    cx.types[id].kind = TypeKind::Union(UnionDef {
        variants: variants.collect(),
        discriminator: None,
        inclusive: true,
        base: None,
    });
    if has_null {
        nullable(TypeRef::Named(id))
    } else {
        TypeRef::Named(id)
    }
}

fn reserve(
    cx: &mut Lowering<'_>,
    origin: Location,
    owner: Owner,
    docs: Docs,
    deprecated: bool,
) -> TypeId {
    cx.types.insert(|id| TypeDef {
        id,
        origin,
        owner,
        said: None,
        docs: docs.into(),
        deprecated,
        kind: TypeKind::Alias(TypeRef::Any),
    })
}

/// What a schema becomes, before its parts are looked at.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    Declaration(Declaration),
    Use,
}

/// What kind of declaration it becomes.
#[derive(Clone, Copy)]
pub(super) enum Declaration {
    Enum,
    Union,
    Struct,
}

fn shape<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Shape {
    *view.shape.get_or_init(|| find_shape(cx, view))
}

fn find_shape<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Shape {
    if view.is_null() || view.alias_of().is_some() {
        return Shape::Use;
    }
    if enumeration::is_enum(view) {
        return Shape::Declaration(Declaration::Enum);
    }
    let is_bare = !view.has_properties() && view.all_of.is_empty();
    if is_bare && null::only(cx, view).is_some() {
        return Shape::Use;
    }
    if null::without_null(cx, view).next().is_some() {
        return Shape::Declaration(Declaration::Union);
    }
    if all_of::sole(cx, view).is_some() {
        return Shape::Use;
    }
    if all_of::union_of(cx, view).is_some() {
        return Shape::Declaration(Declaration::Union);
    }
    let says_something = |(_, member): &view::Part<'a>| {
        resolve(cx, member).is_none_or(|one| !cx.view(one).is_silent())
    };
    let has_members = view.has_properties() || view.all_of.iter().any(says_something);
    let closed = view.is_object() && view.denies_additional() && !view.has_patterns();
    if has_members || closed {
        return Shape::Declaration(Declaration::Struct);
    }
    Shape::Use
}

fn lower_declaration<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
    declaration: Declaration,
) -> TypeKind {
    match declaration {
        Declaration::Enum => TypeKind::Enum(enumeration::lower_enum(view)),
        Declaration::Union => union::lower_union(cx, view, at, id),
        Declaration::Struct => {
            let structure = object::lower_struct(cx, view, at, id);
            match structure.additional {
                // An object of which no member is known is a map.
                Additional::Kept(value) if structure.fields.is_empty() => {
                    TypeKind::Alias(TypeRef::Map(Box::new(value)))
                }
                _ => TypeKind::Struct(structure),
            }
        }
    }
}

/// The only schema of a list, which the one with the list stands for.
fn sole<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
    at: &Location,
) -> Option<(&'a ReferenceOr<Schema>, Location)> {
    if let Some((place, member)) = all_of::sole(cx, view) {
        return Some((member, at.child("allOf").index(place)));
    }
    let (index, only) = null::only(cx, view)?;
    Some((only, at.child(view.members().0).index(index)))
}

/// A schema that needs no declaration of its own.
fn lower_shape<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    owner: &Owner,
) -> TypeRef {
    if view.is_null() {
        return TypeRef::Any;
    }
    if let Some(reference) = view.alias_of() {
        return lower_reference(cx, reference).unwrap_or(TypeRef::Any);
    }
    if let Some((member, place)) = sole(cx, view, at) {
        let mut type_ref = lower_use(cx, member, &place, owner).type_ref;
        if null::is_denied_beside(cx, view) {
            type_ref = type_ref.without_null().clone();
        }
        return match type_ref {
            TypeRef::Primitive(_) => primitive::lower_scalar(cx, view, &place),
            other => all_of::of_lists(cx, view, at, owner, other),
        };
    }
    if view.typ == Some("array") {
        return array::lower_array(cx, view, at, owner);
    }
    if view.is_object() {
        let value = object::additional_type(cx, view, at, owner);
        let value = value.unwrap_or_else(|| cx.untyped(Why::Members, at));
        let value = named_if_deep(cx, value, at, &owner.inside(Role::Value));
        return TypeRef::Map(Box::new(value));
    }
    primitive::lower_scalar(cx, view, at)
}

/// The schema that a reference leads to in the end.
pub(super) fn resolve<'a>(
    cx: &Lowering<'a>,
    member: &'a ReferenceOr<Schema>,
) -> Option<&'a Schema> {
    match member {
        ReferenceOr::Item(schema) => Some(schema),
        ReferenceOr::Reference { reference } => Some(cx.index.target(reference)?.1),
    }
}
