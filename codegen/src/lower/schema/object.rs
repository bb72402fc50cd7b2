//! `properties`, `required` and `additionalProperties` → a [`StructDef`].

use openapiv3::{AdditionalProperties, ReferenceOr};
use serde_json::Value;

use super::super::said::said;
use super::super::{Lowering, flag, origin, xml};
use super::parts::Parts;
use super::properties::add_fields;
use super::{SchemaRef, Shape, View, all_of, lower_use, one_of, one_of_open, shape};
use crate::api::{
    Field, Leniency, Owner, OwnerRoot, Primitive, Role, StructDef, TypeId, TypeRef, Why, WireName,
};
use diag::Location;
use source::names;

pub(super) fn lower_struct<'a>(
    cx: &mut Lowering<'a>,
    view: &'a View<'a>,
    at: &Location,
    id: TypeId,
) -> StructDef {
    let mut parts = Parts::new(id);
    all_of::merge(cx, view, at, id, &mut parts);
    parts.finish(cx, at, Some(view))
}

/// Adds what the schema itself says, without its `allOf`.
pub(super) fn add_own<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    add_fields(cx, view, &at.child("properties"), id, parts);
    parts.constrain(view);
    let owner = Owner {
        root: OwnerRoot::Type(id),
        roles: Vec::new(),
    };
    if let Some(value) = additional_type(cx, view, at, &owner) {
        parts.keep(cx, value);
    }
}

/// The type of members that are no property; `None` where the document doesn't say.
pub(super) fn additional_type<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    owner: &Owner,
) -> Option<TypeRef> {
    let owner = owner.inside(Role::Value);
    let mut values = Vec::new();
    let patterns = view.extension("x-pattern-properties");
    let listed = patterns.and_then(Value::as_object).into_iter().flatten();
    for (pattern, schema) in listed {
        let at = at.child("patternProperties").child(pattern);
        values.push(match cx.schema(schema) {
            Some(schema) => lower_use(cx, schema, &at, &owner).type_ref,
            None => TypeRef::Any,
        });
    }
    match view.additional {
        Some(AdditionalProperties::Any(false)) => {}
        None if values.is_empty() || view.has_every_pattern() => {}
        // No pattern speaks of other names, so their members are of any type.
        None => return Some(one_of_open(cx, values, at, &owner)),
        Some(AdditionalProperties::Any(true)) => {
            let is_described = view.has_properties();
            let why = if is_described {
                Why::Others
            } else {
                Why::Members
            };
            values.push(cx.untyped(why, at));
        }
        Some(AdditionalProperties::Schema(schema)) => {
            let at = at.child("additionalProperties");
            values.push(lower_use(cx, schema.as_ref(), &at, &owner).type_ref);
        }
    }
    (!values.is_empty()).then(|| one_of(cx, values, at, &owner))
}

/// Where a schema requires a name, by itself or in a part that is written in it.
pub(super) fn required_at<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    name: &str,
) -> Option<Location> {
    let index = |view: &View<'_>| view.required.iter().position(|one| one == name);
    if let Some(index) = index(view) {
        return Some(at.child("required").index(index));
    }
    view.all_of.iter().find_map(|(number, part)| match *part {
        ReferenceOr::Reference { .. } => None,
        ReferenceOr::Item(schema) => {
            let view = cx.view(schema);
            let at = at.child("allOf").index(*number);
            let at = origin(&at, &view.data.extensions);
            Some(at.child("required").index(index(view)?))
        }
    })
}

pub(super) fn lower_field<'a>(
    cx: &mut Lowering<'a>,
    name: &str,
    schema: SchemaRef<'a>,
    at: &Location,
    id: TypeId,
) -> Field {
    let name = WireName::from(name);
    let (data, said) = match schema {
        SchemaRef::Reference(_) => (None, None),
        SchemaRef::Item(schema) => {
            // A type that needs no name leaves it to the property.
            let whole: &[&str] = match shape(cx, cx.view(schema)) {
                Shape::Declaration(_) => &[],
                Shape::Use => &[names::OVERRIDE],
            };
            let data = &schema.schema_data;
            let names = whole.iter().chain(names::PROPERTY);
            (Some(data), said(&data.extensions, names))
        }
    };
    let owner = Owner {
        root: OwnerRoot::Type(id),
        roles: vec![Role::Field(name.clone())],
    };
    let used = lower_use(cx, schema, at, &owner);
    let marked = |name| data.is_some_and(|data| flag(&data.extensions, name));
    // What the schemas that it stands for or is made of say of themselves, such as `readOnly`, they say of
    // the property.
    let words = all_of::said_of(cx, schema);
    let says = |word: fn(&View<'_>) -> bool| words.iter().any(|view| word(view));
    Field {
        lenient: marked("x-lenient")
            .then(|| leniency(&used.type_ref))
            .flatten(),
        origin: data.map_or_else(|| at.clone(), |data| origin(at, &data.extensions)),
        name,
        said: said.map(Box::new),
        type_ref: used.type_ref,
        null: says(|view| view.is_null()),
        required: false,
        described: true,
        read_only: says(|view| view.data.read_only),
        write_only: says(|view| view.data.write_only),
        xml: xml::lower_xml(cx, schema).into(),
        // Text that a form would hide while it is typed.
        sensitive: says(|view| {
            flag(&view.data.extensions, "x-sensitive") || view.format == Some("password")
        }),
        deprecated: says(|view| view.data.deprecated),
        docs: used.docs.into(),
    }
}

fn leniency(type_ref: &TypeRef) -> Option<Leniency> {
    match type_ref.without_null() {
        // Text has no wrong shape that could be told from another value.
        TypeRef::Primitive(Primitive::String | Primitive::Text(_)) => None,
        TypeRef::Primitive(_) => Some(Leniency::Scalar),
        TypeRef::List(_) => Some(Leniency::List),
        TypeRef::Named(_) | TypeRef::Map(_) => Some(Leniency::Object),
        TypeRef::Tuple(_) | TypeRef::Any | TypeRef::Nullable(_) => None,
    }
}
