//! `properties`, `required` and `additionalProperties` → a [`StructDef`].

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

use super::super::{Lowering, flag, origin, xml};
use super::{SchemaRef, View, all_of, lower_use, one_of, one_of_open};
use crate::api::{
    Additional, Docs, Field, Leniency, Owner, OwnerRoot, Primitive, Role, StructDef, TypeId,
    TypeKind, TypeRef, WireName, Xml,
};
use crate::diag::Location;

pub(super) fn lower_struct<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
) -> StructDef {
    let mut parts = Parts::default();
    all_of::merge(cx, view, at, id, &mut parts);
    parts.finish(cx, at)
}

/// What the members of an `allOf` add up to.
#[derive(Default)]
pub(super) struct Parts {
    fields: Vec<Field>,
    additional: Option<Additional>,
    /// Members that must be there, perhaps of a later part.
    required: Vec<String>,
    /// Properties of discriminators, which the union writes where no schema describes them.
    tags: Vec<String>,
    /// Whether members that are no property are forbidden.
    closed: bool,
}

impl Parts {
    /// The struct, once every part has been added.
    pub(super) fn finish(mut self, cx: &mut Lowering<'_>, at: &Location) -> StructDef {
        for field in &mut self.fields {
            field.required |= self.required.iter().any(|name| name == field.name.as_str());
        }
        let is_map = matches!(self.additional, Some(Additional::Kept(_)));
        for name in std::mem::take(&mut self.required) {
            let is_known = self.fields.iter().any(|field| field.name.as_str() == name);
            if is_known || is_map || self.tags.contains(&name) {
                continue;
            }
            let (what, help) = if self.closed {
                ("forbids", "no value fits; the name is passed over")
            } else {
                (
                    "does not describe",
                    "any value is taken; describe it under `properties`",
                )
            };
            cx.warn(
                "undescribed-property",
                at.child("required"),
                format!("the schema requires `{name}` and {what} it"),
                help,
            );
            if !self.closed {
                self.fields.push(undescribed(&name, at));
            }
        }
        StructDef {
            fields: self.fields,
            additional: self.additional.unwrap_or(Additional::Ignored),
        }
    }

    /// Adds what a struct consists of already.
    pub(super) fn add_struct(&mut self, cx: &mut Lowering<'_>, structure: StructDef) {
        for field in structure.fields {
            self.add(cx, field);
        }
        if let Additional::Kept(value) = structure.additional {
            self.keep(value);
        }
    }

    /// Takes notice of the schema's discriminator.
    pub(super) fn read_tag(&mut self, view: &View<'_>) {
        let source = view.data.discriminator.as_ref();
        self.tags
            .extend(source.map(|source| source.property_name.clone()));
    }

    /// Members that are no property have this type.
    pub(super) fn keep(&mut self, value: TypeRef) {
        self.additional = Some(Additional::Kept(value));
    }

    /// Adds a property. What one of two demands is demanded, and the narrower type counts; where
    /// neither is, the later one.
    pub(super) fn add(&mut self, cx: &mut Lowering<'_>, field: Field) {
        let known = self
            .fields
            .iter_mut()
            .find(|known| known.name == field.name);
        let Some(known) = known else {
            return self.fields.push(field);
        };
        let required = known.required || field.required;
        if known.described != field.described {
            if field.described {
                *known = field;
            }
            known.required = required;
            return;
        }
        let narrows = is_narrower(cx, &known.type_ref, &field.type_ref);
        if !narrows && contradicts(&known.type_ref, &field.type_ref) {
            cx.warn(
                "contradicting-property",
                field.origin.clone(),
                format!(
                    "the parts of an `allOf` do not agree on the type of `{}`",
                    field.name.as_str()
                ),
                "no value fits both; the later one is taken",
            );
        }
        let type_ref = narrows.then(|| known.type_ref.clone());
        *known = field;
        known.required = required;
        if let Some(type_ref) = type_ref {
            known.type_ref = type_ref;
        }
    }
}

/// Whether every value of the one type is a value of the other, and not the other way round.
fn is_narrower(cx: &Lowering<'_>, one: &TypeRef, other: &TypeRef) -> bool {
    let (one, other) = (one.without_null(), other.without_null());
    if let (TypeRef::List(one), TypeRef::List(other)) = (one, other) {
        return is_narrower(cx, one, other);
    }
    let TypeRef::Primitive(wide) = other else {
        return *other == TypeRef::Any && *one != TypeRef::Any;
    };
    match (one, wide) {
        (TypeRef::Primitive(Primitive::Text(_)), Primitive::String) => true,
        (TypeRef::Primitive(narrow), Primitive::Double) => {
            matches!(narrow, Primitive::Int32 | Primitive::Int64)
        }
        (TypeRef::Primitive(Primitive::Int32), Primitive::Int64) => true,
        (TypeRef::Named(id), Primitive::String | Primitive::Int64 | Primitive::Boolean) => {
            matches!(cx.types[*id].kind, TypeKind::Enum(_))
                || cx.pending.iter().any(|pending| pending.is_enum(*id))
        }
        _ => false,
    }
}

/// Whether no value fits both types.
fn contradicts(one: &TypeRef, other: &TypeRef) -> bool {
    let kind = |type_ref: &TypeRef| match type_ref.without_null() {
        TypeRef::Primitive(Primitive::String | Primitive::Text(_)) => Some(0),
        TypeRef::Primitive(Primitive::Boolean) => Some(1),
        TypeRef::Primitive(_) => Some(2),
        TypeRef::List(_) | TypeRef::Tuple(_) => Some(3),
        TypeRef::Map(_) => Some(4),
        TypeRef::Nullable(_) | TypeRef::Any | TypeRef::Named(_) => None,
    };
    matches!((kind(one), kind(other)), (Some(one), Some(other)) if one != other)
}

/// Adds what the schema itself says, without its `allOf`.
pub(super) fn add_own<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    let properties = at.child("properties");
    for (name, schema) in view.properties() {
        let at = properties.child(name);
        let field = lower_field(cx, name, schema, &at, id);
        parts.add(cx, field);
    }
    parts.required.extend_from_slice(view.required);
    parts.closed |= view.denies_additional() && !view.has_patterns();
    parts.read_tag(view);
    let owner = Owner {
        root: OwnerRoot::Type(id),
        roles: Vec::new(),
    };
    if let Some(value) = additional_type(cx, view, at, &owner) {
        parts.keep(value);
    }
}

/// A member of which the document says only that it must be there.
fn undescribed(name: &str, at: &Location) -> Field {
    Field {
        origin: at.child("required"),
        name: name.into(),
        type_ref: TypeRef::Any,
        required: true,
        described: false,
        read_only: false,
        write_only: false,
        lenient: None,
        sensitive: false,
        xml: Xml::default(),
        deprecated: false,
        docs: Docs::default(),
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
        Some(AdditionalProperties::Any(true)) => values.push(TypeRef::Any),
        Some(AdditionalProperties::Schema(schema)) => {
            let at = at.child("additionalProperties");
            values.push(lower_use(cx, schema.as_ref(), &at, &owner).type_ref);
        }
    }
    (!values.is_empty()).then(|| one_of(cx, values, at, &owner))
}

fn lower_field<'a>(
    cx: &mut Lowering<'a>,
    name: &str,
    schema: &'a ReferenceOr<Box<Schema>>,
    at: &Location,
    id: TypeId,
) -> Field {
    let name = WireName::from(name);
    let owner = Owner {
        root: OwnerRoot::Type(id),
        roles: vec![Role::Field(name.clone())],
    };
    let used = lower_use(cx, schema, at, &owner);
    let data = match SchemaRef::from(schema) {
        SchemaRef::Reference(_) => None,
        SchemaRef::Item(schema) => Some(&schema.schema_data),
    };
    let marked = |name| data.is_some_and(|data| flag(&data.extensions, name));
    Field {
        lenient: marked("x-lenient")
            .then(|| leniency(&used.type_ref))
            .flatten(),
        origin: data.map_or_else(|| at.clone(), |data| origin(at, &data.extensions)),
        name,
        type_ref: used.type_ref,
        required: false,
        described: true,
        read_only: data.is_some_and(|data| data.read_only),
        write_only: data.is_some_and(|data| data.write_only),
        xml: xml::lower_xml(cx, schema),
        sensitive: marked("x-sensitive") || is_password(schema),
        deprecated: used.deprecated,
        docs: used.docs,
    }
}

/// Text that is not to be shown: what a form would hide while it is typed.
fn is_password(schema: &ReferenceOr<Box<Schema>>) -> bool {
    match SchemaRef::from(schema) {
        SchemaRef::Reference(_) => false,
        SchemaRef::Item(schema) => View::new(schema).format.as_deref() == Some("password"),
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
