//! Server-sent events: what their schema is about, the event or its data.
//!
//! 3.2 describes whole events under `itemSchema`; before, some documents did that under `schema`, and most
//! described the data alone. A schema that knows no other members than those of an event describes events.

use indexmap::IndexMap;
use openapiv3::{
    MediaType as Source, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind, Type,
};

use super::content::{is_any_text, item_schema, lower_item};
use super::schema::{Boxed, View, lower_use, read_properties, resolve, subtypes};
use super::{Lowering, component_name};
use crate::api::{Content, EventData, Owner, Primitive, TypeRef, Why};
use diag::Location;
use source::keys;

/// The members of an event ([HTML, 9.2.6](https://html.spec.whatwg.org/multipage/server-sent-events.html)).
const MEMBERS: &[&str] = &["comment", "data", "event", "id", "retry"];

pub(super) fn lower_events<'a>(
    cx: &mut Lowering<'a>,
    source: &'a Source,
    at: &Location,
    site: &Owner,
) -> Content {
    let media_type = at;
    let (schema, at) = match (item_schema(cx, source), &source.schema) {
        (Some(schema), _) => (schema, at.child("itemSchema")),
        (None, Some(schema)) => each(cx, schema, at.child("schema")),
        (None, None) => return text(),
    };
    let schema = one_of_subtypes(cx, schema).unwrap_or(schema);
    let Some(view) = resolve(cx, schema).map(|schema| cx.view(schema)) else {
        return Content::Events(cx.untyped(Why::Dangling, &at), EventData::Json);
    };
    if view.is_silent() {
        return text();
    }
    let (schema, view) = match put_together(cx, view) {
        Some(whole) => {
            let whole: &'a ReferenceOr<Schema> = cx.schemas.alloc(ReferenceOr::Item(whole));
            (
                whole,
                resolve(cx, whole).map_or(view, |schema| cx.view(schema)),
            )
        }
        None => (schema, view),
    };
    if let Some(data) = only_event(cx, view) {
        let data = payload(cx, data);
        return match data {
            Payload::Text => {
                Content::Events(lower_use(cx, schema, &at, site).type_ref, EventData::Whole)
            }
            Payload::Json(schema) => {
                let at = at.child("properties").child("data");
                Content::Events(lower_use(cx, schema, &at, site).type_ref, EventData::Json)
            }
        };
    }
    if is_one_of_events(cx, view) {
        let (schema, has_json) = with_json_data(cx, schema, view);
        let data = if has_json {
            EventData::WholeJson
        } else {
            EventData::Whole
        };
        return Content::Events(lower_use(cx, schema, &at, site).type_ref, data);
    }
    if let Some(content) = view.extension(keys::CONTENT_SCHEMA)
        && let Some(schema) = cx.schema(content)
    {
        let at = at.child("contentSchema");
        return Content::Events(lower_use(cx, schema, &at, site).type_ref, EventData::Json);
    }
    let (type_ref, _) = lower_item(cx, source, media_type, site);
    match is_any_text(cx, &type_ref) {
        true => text(),
        false => Content::Events(type_ref, EventData::Json),
    }
}

/// What a stream has one after the other, where its schema is the list of them.
fn each<'a>(
    cx: &Lowering<'a>,
    schema: &'a ReferenceOr<Schema>,
    at: Location,
) -> (&'a ReferenceOr<Schema>, Location) {
    let view = resolve(cx, schema).map(|schema| cx.view(schema));
    match view.filter(|view| view.typ == Some("array")) {
        Some(View {
            items: Some(items), ..
        }) => (
            cx.schemas.alloc((*items).clone().unbox()),
            at.child("items"),
        ),
        Some(_) | None => (schema, at),
    }
}

/// A component that others are made of, if each of them is an event: one of those.
fn one_of_subtypes<'a>(
    cx: &Lowering<'a>,
    schema: &'a ReferenceOr<Schema>,
) -> Option<&'a ReferenceOr<Schema>> {
    let ReferenceOr::Reference { reference } = schema else {
        return None;
    };
    let (name, base) = cx.index.target(reference)?;
    let mut one_of = Vec::new();
    for subtype in subtypes(cx, name, cx.view(base)).into_iter().flatten() {
        let reference = format!("#/components/schemas/{subtype}");
        let (_, schema) = cx.index.component(subtype)?;
        let parts = one_event(cx, cx.view(schema))?;
        parts.properties.contains_key("data").then_some(())?;
        one_of.push(ReferenceOr::Reference { reference });
    }
    (!one_of.is_empty()).then_some(())?;
    Some(&*cx.schemas.alloc(ReferenceOr::Item(Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::OneOf { one_of },
    })))
}

/// Data of which nothing is said is what the standard has it be.
fn text() -> Content {
    Content::Events(TypeRef::Primitive(Primitive::String), EventData::Text)
}

/// What schemas say together of the members of an event.
#[derive(Clone, Default)]
struct Parts<'a> {
    properties: IndexMap<&'a str, &'a Boxed>,
    required: Vec<&'a String>,
}

/// One of the events that a schema describes.
#[derive(Clone, Default)]
struct Alternative<'a> {
    /// All that is said of it, wherever that stands.
    parts: Parts<'a>,
    /// The member of a union that it is.
    member: Option<&'a ReferenceOr<Schema>>,
    /// Nothing is said of it but by that member.
    is_bare: bool,
}

/// More than a stream has kinds of events, and than schemas say something of them.
const MOST: usize = 1000;

/// An event that is written in several parts, as one schema: parts of an `allOf`, what stands beside the
/// alternatives of a union, and unions in unions. Nothing where it is no event, or is written in one piece.
fn put_together<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<Schema> {
    let found = alternatives(cx, view, &mut { MOST })?;
    if let [
        Alternative {
            member: None,
            parts,
            ..
        },
    ] = found.as_slice()
    {
        let is_whole = view.all_of.is_empty() || !parts.properties.contains_key("data");
        return (!is_whole).then(|| object(view, parts));
    }
    let own = view.members().1;
    let is_own = |one: &Alternative<'_>| {
        let mut own = own.iter();
        one.is_bare && own.any(|own| one.member.is_some_and(|member| std::ptr::eq(own, member)))
    };
    if found.iter().all(is_own) {
        return None;
    }
    let one_of = found.into_iter().map(|one| match one.member {
        Some(member) if one.is_bare => member.clone(),
        Some(member) => ReferenceOr::Item(in_place_of(member, object(view, &one.parts))),
        None => ReferenceOr::Item(object(view, &one.parts)),
    });
    Some(Schema {
        schema_data: view.data.clone(),
        schema_kind: SchemaKind::OneOf {
            one_of: one_of.collect(),
        },
    })
}

/// What a schema says of the one event that it describes; nothing where it is of several, or of none.
fn one_event<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<Parts<'a>> {
    let mut found = alternatives(cx, view, &mut { MOST })?;
    let only = found.pop().filter(|only| only.member.is_none())?;
    found.is_empty().then_some(only.parts)
}

/// The events that a schema describes, of which it says all that stands around them. Nothing where one of them is no
/// event, or where more schemas than are `left` say something of them.
fn alternatives<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
    left: &mut usize,
) -> Option<Vec<Alternative<'a>>> {
    *left = left.checked_sub(1)?;
    let mut found = vec![Alternative::default()];
    for (_, part) in &view.all_of {
        let inner = alternatives(cx, cx.view(resolve(cx, part)?), left)?;
        found = each_of_both(cx, &found, &inner)?;
    }
    for one in &mut found {
        add_own(cx, view, &mut one.parts)?;
    }
    let members = view.members().1;
    if members.is_empty() {
        return Some(found);
    }
    let mut inner = Vec::new();
    for member in members {
        for mut one in alternatives(cx, cx.view(resolve(cx, member)?), left)? {
            if one.member.is_none() {
                one.member = Some(member);
                one.is_bare = true;
            }
            inner.push(one);
        }
    }
    each_of_both(cx, &found, &inner)
}

/// What is one of the first and one of the second.
fn each_of_both<'a>(
    cx: &Lowering<'a>,
    first: &[Alternative<'a>],
    second: &[Alternative<'a>],
) -> Option<Vec<Alternative<'a>>> {
    (first.len().checked_mul(second.len())? <= MOST).then_some(())?;
    let both = first.iter().flat_map(|one| {
        second.iter().map(|other| {
            let mut both = one.clone();
            let says_nothing = one.parts.properties.is_empty() && one.parts.required.is_empty();
            both.is_bare = says_nothing && other.is_bare;
            both.member = other.member.or(one.member);
            for (name, property) in &other.parts.properties {
                add_property(cx, &mut both.parts, name, property);
            }
            both.parts.required.extend(&other.parts.required);
            both
        })
    });
    Some(both.collect())
}

fn object(view: &View<'_>, parts: &Parts<'_>) -> Schema {
    let properties = parts.properties.iter();
    let properties = properties.map(|(name, property)| ((*name).to_owned(), (*property).clone()));
    Schema {
        schema_data: view.data.clone(),
        schema_kind: SchemaKind::Type(Type::Object(ObjectType {
            properties: properties.collect(),
            required: parts.required.iter().map(|name| (*name).clone()).collect(),
            ..ObjectType::default()
        })),
    }
}

/// Adds what a schema says itself of the members of an event; nothing where it has others.
fn add_own<'a>(cx: &Lowering<'a>, view: &View<'a>, parts: &mut Parts<'a>) -> Option<()> {
    view.names().all(is_member).then_some(())?;
    for (name, property) in cx.properties(view) {
        add_property(cx, parts, name, property);
    }
    parts.required.extend(view.required);
    Some(())
}

/// A property that says nothing of its type leaves that of an earlier part.
fn add_property<'a>(cx: &Lowering<'a>, parts: &mut Parts<'a>, name: &'a str, property: &'a Boxed) {
    let is_silent = match property {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let view = cx.view(schema);
            view.is_silent() && view.extension(keys::CONTENT_SCHEMA).is_none()
        }
    };
    if !(is_silent && parts.properties.contains_key(name)) {
        parts.properties.insert(name, property);
    }
}

/// What the data of an event is.
enum Payload<'a> {
    Text,
    /// A document of JSON, of this schema.
    Json(&'a ReferenceOr<Schema>),
}

fn is_member(name: &str) -> bool {
    MEMBERS.contains(&name)
}

/// The schema of the data of an event that is described as a whole.
fn only_event<'a>(cx: &Lowering<'a>, view: &View<'a>) -> Option<&'a Boxed> {
    let is_event = view.names().all(is_member) && view.members().1.is_empty();
    is_event.then(|| cx.property(view, "data")).flatten()
}

/// The schema, or what it is all of as one; nothing where that is no event.
fn in_one_piece<'a>(cx: &Lowering<'a>, schema: &'a Schema) -> Option<&'a Schema> {
    let view = cx.view(schema);
    if view.all_of.is_empty() {
        return Some(schema);
    }
    let whole = ReferenceOr::Item(object(view, &one_event(cx, view)?));
    match cx.schemas.alloc(whole) {
        ReferenceOr::Item(schema) => Some(schema),
        ReferenceOr::Reference { .. } => None,
    }
}

/// Whether each of several schemas is of a whole event.
fn is_one_of_events<'a>(cx: &Lowering<'a>, view: &View<'a>) -> bool {
    let events = view.members().1.iter().map(|member| {
        let view = cx.view(in_one_piece(cx, resolve(cx, member)?)?);
        (view.has_properties() && view.names().all(is_member))
            .then(|| only_event(cx, view).is_some())
    });
    let events: Option<Vec<bool>> = events.collect();
    events.is_some_and(|events| events.contains(&true))
}

fn payload<'a>(cx: &Lowering<'a>, data: &'a Boxed) -> Payload<'a> {
    let schema = match data {
        ReferenceOr::Reference { reference } => {
            cx.index.target(reference).map(|(_, schema)| schema)
        }
        ReferenceOr::Item(schema) => Some(&**schema),
    };
    let Some(view) = schema.map(|schema| cx.view(schema)) else {
        return Payload::Text;
    };
    if let Some(content) = view.extension(keys::CONTENT_SCHEMA)
        && let Some(schema) = cx.schema(content)
    {
        return Payload::Json(schema);
    }
    if view.typ == Some("string") || view.is_silent() {
        return Payload::Text;
    }
    Payload::Json(match data {
        ReferenceOr::Reference { reference } => cx.schemas.alloc(ReferenceOr::Reference {
            reference: reference.clone(),
        }),
        ReferenceOr::Item(schema) => cx.schemas.alloc(ReferenceOr::Item((**schema).clone())),
    })
}

/// The schema with the documents that stand in texts in place of those texts, and whether there is one,
/// or data that is JSON anyway.
fn with_json_data<'a>(
    cx: &Lowering<'a>,
    schema: &'a ReferenceOr<Schema>,
    view: &View<'a>,
) -> (&'a ReferenceOr<Schema>, bool) {
    let mut has_json = false;
    let mut has_text = false;
    let members = view.members().1.iter().map(|member| {
        let inner = in_one_piece(cx, resolve(cx, member)?)?;
        let data = only_event(cx, cx.view(inner))?;
        let Payload::Json(document) = payload(cx, data) else {
            return None;
        };
        has_json = true;
        let is_text = |schema: &Schema| {
            schema
                .schema_data
                .extensions
                .contains_key(keys::CONTENT_SCHEMA)
        };
        if !matches!(data, ReferenceOr::Item(data) if is_text(data)) {
            return None;
        }
        has_text = true;
        Some(with_data(inner, document))
    });
    let members: Vec<_> = members.zip(view.members().1).collect();
    if !has_text {
        return (schema, has_json);
    }
    let members = members
        .into_iter()
        .map(|(replaced, member)| match replaced {
            Some(schema) => ReferenceOr::Item(in_place_of(member, schema)),
            None => member.clone(),
        });
    let one_of = members.collect();
    let whole = Schema {
        schema_data: view.data.clone(),
        schema_kind: SchemaKind::OneOf { one_of },
    };
    (cx.schemas.alloc(ReferenceOr::Item(whole)), has_json)
}

/// The schema, by the name of the component in whose place it stands: a discriminator knows it so.
fn in_place_of(member: &ReferenceOr<Schema>, mut schema: Schema) -> Schema {
    if let ReferenceOr::Reference { reference } = member
        && let Some(name) = component_name(reference, "schemas")
    {
        let extensions = &mut schema.schema_data.extensions;
        extensions.insert(keys::COMPONENT.to_owned(), name.into_owned().into());
    }
    schema
}

/// A schema of an event with another schema of its data.
fn with_data(event: &Schema, data: &ReferenceOr<Schema>) -> Schema {
    let data = match data.clone() {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
        ReferenceOr::Item(schema) => ReferenceOr::Item(Box::new(schema)),
    };
    let mut event = event.clone();
    let unread = event.schema_data.extensions.shift_remove(keys::PROPERTIES);
    let properties = match &mut event.schema_kind {
        SchemaKind::Type(Type::Object(object)) => Some(&mut object.properties),
        SchemaKind::Any(any) => Some(&mut any.properties),
        _ => None,
    };
    if let Some(properties) = properties {
        properties.extend(unread.iter().flat_map(read_properties));
        properties.insert("data".to_owned(), data);
    }
    event
}
