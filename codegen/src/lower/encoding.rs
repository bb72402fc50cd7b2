//! Encoding Objects: how the properties of a form are written, and the parts of a multipart body.

use indexmap::IndexMap;
use openapiv3::{
    Encoding as Source, Header as SourceHeader, MediaType, ParameterSchemaOrContent, ReferenceOr,
    Schema,
};
use serde_json::Value;
use source::keys;

use super::content::{essence, is_json, is_xml};
use super::header::lower_header;
use super::lists::nested_lists;
use super::parameter::query_style;
use super::schema::{self, SchemaRef, View};
use super::{Lowering, Resolved, flag, resolve, xml};
use crate::api::{
    Encoding, Owner, Parameter, ParameterForm, ParameterLocation, ParameterStyle, Part, Parts,
    Primitive, Role, TextFormat, TypeKind, TypeRef, Xml,
};
use diag::Location;

/// How the properties of a form are written.
pub(super) fn of_form<'a>(
    cx: &mut Lowering<'a>,
    source: &'a MediaType,
    at: &Location,
) -> Vec<Encoding> {
    by_name(cx, source, at)
}

/// The parts of a multipart body.
pub(super) struct Multipart {
    pub(super) whole: TypeRef,
    pub(super) parts: Parts,
    /// Headers of parts that the caller gives.
    pub(super) headers: Vec<Parameter>,
}

/// How the parts of a multipart body are written: by name, or by place, which is for lists.
pub(super) fn of_parts<'a>(
    cx: &mut Lowering<'a>,
    source: &'a MediaType,
    (name, whole): (&str, TypeRef),
    at: &Location,
    site: &Owner,
) -> Multipart {
    let is_list = matches!(
        cx.types.beneath(&whole),
        TypeRef::List(_) | TypeRef::Tuple(_)
    );
    // The parts of a form have names, so without them it is none.
    let needs_names = name.starts_with("multipart/form-data");
    let listed = Listed::of(cx, &source.extensions).unwrap_or_default();
    if is_list && (listed.has_names() || !needs_names) {
        let mut headers = Vec::new();
        for (key, source, at) in listed.all(at) {
            let part = Part {
                repeated: key == "*",
                placed: true,
                key: key.as_str().into(),
            };
            headers.extend(part_headers(cx, &part, false, source, (&at, site)));
        }
        return Multipart {
            whole,
            parts: listed.lower(cx),
            headers,
        };
    }
    let whole = with_names(cx, whole, name, at);
    let mut headers = Vec::new();
    for (property, source) in &source.encoding {
        let at = at.child("encoding").child(property);
        let (required, repeated) = member(cx, &whole, property, source);
        let part = Part {
            key: property.as_str().into(),
            repeated,
            placed: false,
        };
        headers.extend(part_headers(cx, &part, required, source, (&at, site)));
    }
    let known = by_name(cx, source, at);
    Multipart {
        whole,
        parts: Parts::Named(encoded_parts(cx, source, known)),
        headers,
    }
}

/// What 3.1 and later say by `contentEncoding` of parts without an encoding: it stands for one with a header
/// ([3.2, "Encoding multipart Media Types"](https://spec.openapis.org/oas/v3.2.0.html#encoding-multipart-media-types)).
fn encoded_parts<'a>(
    cx: &Lowering<'a>,
    source: &'a MediaType,
    mut known: Vec<Encoding>,
) -> Vec<Encoding> {
    let whole = source.schema.as_ref();
    let said = whole.map_or_else(Vec::new, |whole| schema::said_of(cx, whole));
    for (name, own) in said.iter().flat_map(|view| cx.properties(view)) {
        if known.iter().any(|one| one.key.as_str() == name) {
            continue;
        }
        let Some(encoding) = content_encoding(cx, own) else {
            continue;
        };
        known.push(Encoding {
            content_type: Some("application/octet-stream".to_owned()),
            headers: vec![("Content-Transfer-Encoding".to_owned(), encoding)],
            ..Encoding::undescribed(name)
        });
    }
    known
}

/// How a property's value, or each of its values, is made text, where that changes it
/// ([RFC 2045, 6.2](https://www.rfc-editor.org/rfc/rfc2045#section-6.2)).
fn content_encoding<'a>(
    cx: &Lowering<'a>,
    property: &'a ReferenceOr<Box<Schema>>,
) -> Option<String> {
    let said = schema::said_of(cx, property);
    let items = said.iter().find_map(|view| view.items);
    let said = items.map_or(said, |items| schema::said_of(cx, items));
    let mut said = said
        .iter()
        .filter_map(|view| view.extension(keys::CONTENT_ENCODING));
    let encoding = said.find_map(Value::as_str)?;
    // `source` drops what else leaves the bytes as they are.
    let is_same = encoding.eq_ignore_ascii_case("binary");
    (!is_same).then(|| encoding.to_owned())
}

/// The parts of a form have names: those of an object's members. What is no object has none to
/// give, so the caller does.
fn with_names(cx: &mut Lowering<'_>, whole: TypeRef, name: &str, at: &Location) -> TypeRef {
    match cx.types.beneath(&whole) {
        TypeRef::List(_) | TypeRef::Tuple(_) | TypeRef::Primitive(_) => {}
        _ => return whole,
    }
    cx.warn(
        "unnamed-parts",
        at.child("schema"),
        format!("the parts of `{name}` need names, and this schema is of no object"),
        "the argument is a map from names to bodies; describe an object with a property for each part",
    );
    let body = TypeRef::Primitive(Primitive::Text(TextFormat::Binary));
    TypeRef::Map(Box::new(TypeRef::List(Box::new(body))))
}

/// Whether a property must be there, and whether it becomes several parts.
fn member(cx: &mut Lowering<'_>, whole: &TypeRef, property: &str, source: &Source) -> (bool, bool) {
    if source.headers.is_empty() {
        return (false, false);
    }
    // What is written inline is a name without a content until here.
    schema::lower_pending(cx);
    let (required, type_ref) = match cx.types.beneath(whole) {
        TypeRef::Map(value) => (false, &**value),
        TypeRef::Named(id) => match &cx.types[*id].kind {
            TypeKind::Struct(def) => {
                let mut fields = def.fields.iter();
                match fields.find(|field| field.name.as_str() == property) {
                    Some(field) => (field.required, &field.type_ref),
                    None => return (false, false),
                }
            }
            TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return (false, false),
        },
        _ => return (false, false),
    };
    let beneath = cx.types.beneath(type_ref.without_null());
    (required, matches!(beneath, TypeRef::List(_)))
}

fn by_name<'a>(cx: &mut Lowering<'a>, source: &'a MediaType, at: &Location) -> Vec<Encoding> {
    let mut lowered = Vec::new();
    for (property, encoding) in &source.encoding {
        let one = Encoding {
            xml: prefers_xml(encoding).then(|| element(cx, source, property)),
            ..lower_encoding(cx, property, encoding)
        };
        let media_types = encoding.content_type.as_deref().unwrap_or_default();
        if one.style.is_none() && !is_writable(media_types) && is_object(cx, source, property) {
            cx.warn(
                "unwritable-part",
                at.child("encoding").child(property).child("contentType"),
                format!("nothing is known of how an object becomes `{media_types}`"),
                "a call that sets it fails; describe it as a string, and write it yourself",
            );
        }
        lowered.push(one);
    }
    lowered
}

/// Whether a list of media types has one that an object can be written in.
fn is_writable(media_types: &str) -> bool {
    let mut all = media_types.split(',').map(essence);
    all.any(|name| {
        let is_known = is_json(&name) || is_xml(&name) || name == "text/plain";
        is_known || name.is_empty() || name.starts_with("multipart/") || name.contains('*')
    })
}

/// The schema of a property, or that of its values.
fn property_schema<'a>(
    cx: &Lowering<'a>,
    source: &'a MediaType,
    property: &str,
) -> Option<SchemaRef<'a>> {
    let view = cx.view(schema::resolve(cx, source.schema.as_ref()?)?);
    let own = cx.property(view, property)?;
    let items = match own {
        ReferenceOr::Item(schema) => cx.view(schema).items,
        ReferenceOr::Reference { .. } => None,
    };
    Some(items.unwrap_or(own).into())
}

fn is_object<'a>(cx: &Lowering<'a>, source: &'a MediaType, property: &str) -> bool {
    let schema = property_schema(cx, source, property);
    schema.is_some_and(|schema| xml::is_object(cx, schema))
}

/// Whether XML comes first of the media types that can hold more than text.
fn prefers_xml(source: &Source) -> bool {
    let list = source.content_type.as_deref().unwrap_or_default();
    let mut known = list.split(',').filter(|name| is_json(name) || is_xml(name));
    known.next().is_some_and(is_xml)
}

/// What the element of a property is called: as its schema says, else as the property.
fn element<'a>(cx: &Lowering<'a>, source: &'a MediaType, property: &str) -> Xml {
    let schema = property_schema(cx, source, property);
    let own = schema
        .map(|schema| xml::root(cx, schema))
        .unwrap_or_default();
    let name = own.name.clone().or_else(|| Some(property.to_owned()));
    Xml { name, ..own }
}

/// 3.2's encodings by place: of the first parts, and of all others.
#[derive(Default)]
struct Listed<'a> {
    first: Vec<&'a Source>,
    others: Option<&'a Source>,
}

impl<'a> Listed<'a> {
    fn of(cx: &Lowering<'a>, extensions: &IndexMap<String, Value>) -> Option<Self> {
        let first = extensions.get("x-prefix-encoding");
        let others = extensions.get("x-item-encoding");
        if first.is_none() && others.is_none() {
            return None;
        }
        let first = first.and_then(Value::as_array).into_iter().flatten();
        Some(Self {
            first: first.filter_map(|source| cx.encoding(source)).collect(),
            others: others.and_then(|source| cx.encoding(source)),
        })
    }

    /// Whether the parts say by a header of their own what they are called.
    fn has_names(&self) -> bool {
        let sources = self.first.iter().chain(&self.others);
        let mut names = sources.flat_map(|source| source.headers.keys());
        names.any(|name| name.eq_ignore_ascii_case("content-disposition"))
    }

    /// Each with its key and its place.
    fn all(&self, at: &Location) -> Vec<(String, &'a Source, Location)> {
        let prefix = at.child("prefixEncoding");
        let first = self.first.iter().enumerate();
        let first = first.map(|(index, source)| (place(index), *source, prefix.index(index)));
        let others = self.others.iter();
        let others = others.map(|source| ("*".to_owned(), *source, at.child("itemEncoding")));
        first.chain(others).collect()
    }

    fn lower(&self, cx: &Lowering<'a>) -> Parts {
        let first = self.first.iter().enumerate();
        let first = first.map(|(index, source)| lower_encoding(cx, &place(index), source));
        let first = first.collect();
        let others = match self.others {
            Some(source) => lower_encoding(cx, "*", source),
            None => Encoding::undescribed("*"),
        };
        Parts::Listed(first, Box::new(others))
    }
}

/// People count from 1.
fn place(index: usize) -> String {
    (index + 1).to_string()
}

fn lower_encoding<'a>(cx: &Lowering<'a>, key: &str, source: &'a Source) -> Encoding {
    let explode = if flag(&source.extensions, "x-explode-false") {
        Some(false)
    } else {
        source.explode.then_some(true)
    };
    let style = source.style.as_ref().map(query_style);
    let headers = headers(cx, source, &cx.root);
    let headers = headers.filter_map(|(name, header)| {
        let value = only_value(cx, header.item).or_else(|| default_value(cx, header.item));
        Some((name.to_owned(), value?))
    });
    Encoding {
        key: key.into(),
        content_type: source.content_type.clone(),
        // One of the three makes the other two take their defaults: the property has a style.
        style: style
            .or((explode.is_some() || source.allow_reserved).then_some(ParameterStyle::Form)),
        explode,
        allow_reserved: source.allow_reserved,
        lists: nested_lists(&source.extensions),
        headers: headers.collect(),
        nested: nested(cx, &source.extensions),
        xml: None,
    }
}

/// What is said of the parts of a part.
fn nested(cx: &Lowering<'_>, extensions: &IndexMap<String, Value>) -> Option<Parts> {
    if let Some(listed) = Listed::of(cx, extensions) {
        return Some(listed.lower(cx));
    }
    let named = extensions.get("x-encoding")?.as_object()?;
    let named = named
        .iter()
        .filter_map(|(property, source)| Some(lower_encoding(cx, property, cx.encoding(source)?)));
    Some(Parts::Named(named.collect()))
}

/// Headers of a part whose values the caller gives.
fn part_headers<'a>(
    cx: &mut Lowering<'a>,
    part: &Part,
    required: bool,
    source: &'a Source,
    (at, site): (&Location, &Owner),
) -> Vec<Parameter> {
    let found: Vec<_> = headers(cx, source, &at.child("headers")).collect();
    let mut lowered = Vec::new();
    for (name, resolved) in found {
        if only_value(cx, resolved.item).is_some() {
            continue;
        }
        let is_required = resolved.item.required && default_value(cx, resolved.item).is_none();
        let site = site.inside(Role::Field(part.key.clone()));
        let header = lower_header(cx, name, resolved, &site);
        let one = match (is_required, part.repeated) {
            // A place in the list that has no value.
            (false, true) => TypeRef::Nullable(Box::new(header.type_ref.without_null().clone())),
            (false, false) => header.type_ref.without_null().clone(),
            (true, _) => header.type_ref,
        };
        lowered.push(Parameter {
            name: header.name,
            said: None,
            location: ParameterLocation::Part,
            part: Some(part.clone()),
            required: required && is_required,
            fixed: false,
            style: ParameterStyle::Simple,
            explode: header.explode,
            allow_reserved: false,
            lists: None,
            form: match header.json {
                true => ParameterForm::Json,
                false => ParameterForm::Style,
            },
            type_ref: match part.repeated {
                true => TypeRef::List(Box::new(one)),
                false => one,
            },
            docs: header.docs,
            deprecated: header.deprecated,
            origin: header.origin,
        });
    }
    lowered
}

/// The documented headers, without `Content-Type`, which "shall be ignored" here.
fn headers<'a>(
    cx: &Lowering<'a>,
    source: &'a Source,
    at: &Location,
) -> impl Iterator<Item = (&'a str, Resolved<'a, SourceHeader>)> {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.headers);
    let headers = source.headers.iter();
    headers
        .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
        .filter_map(move |(name, header)| {
            let resolved = resolve(cx, "headers", table, header, &at.child(name))?;
            Some((name.as_str(), resolved))
        })
}

/// The one value that a header can have.
fn only_value<'a>(cx: &Lowering<'a>, header: &'a SourceHeader) -> Option<String> {
    match view(cx, header)?.enumeration.as_slice() {
        [only] => text(only),
        _ => None,
    }
}

/// What is sent if the caller says nothing.
fn default_value<'a>(cx: &Lowering<'a>, header: &'a SourceHeader) -> Option<String> {
    text(view(cx, header)?.data.default.as_ref()?)
}

fn view<'a>(cx: &Lowering<'a>, header: &'a SourceHeader) -> Option<&'a View<'a>> {
    match &header.format {
        ParameterSchemaOrContent::Schema(schema) => Some(cx.view(schema::resolve(cx, schema)?)),
        ParameterSchemaOrContent::Content(_) => None,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
