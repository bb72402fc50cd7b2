//! Media Type Objects: what each of them carries, and which of several are worth a type.

use indexmap::IndexMap;
use openapiv3::{MediaType as Source, ReferenceOr, Schema};

use super::events::lower_events;
use super::schema::{lower_pending, lower_use, resolve};
use super::{Lowering, docs, encoding, origin, xml};
use crate::api::{
    Content, MediaType, Owner, Parameter, Primitive, Role, TextFormat, TypeKind, TypeRef, Types,
    Why,
};
use diag::Location;
use source::keys;

/// What is done with a body.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Use {
    Sent,
    Received,
    /// It is the body of an answer that is no success.
    Failed,
}

/// The notations of a body, and the headers that its parts can have.
pub(super) struct Contents {
    pub(super) media_types: Vec<MediaType>,
    pub(super) part_headers: Vec<Parameter>,
}

/// The notations of a body, JSON first: it is what a client speaks best. One that says the same as
/// another in other words is left out.
pub(super) fn lower_contents<'a>(
    cx: &mut Lowering<'a>,
    content: &'a IndexMap<String, Source>,
    at: &Location,
    site: &Owner,
    used: Use,
) -> Contents {
    let mut sources: Vec<(&String, &'a Source, Notation)> = content
        .iter()
        .map(|(name, source)| (name, source, notation(cx, name, source, used)))
        .collect();
    // One without parameters is what others are made of.
    sources.sort_by_key(|(name, _, notation)| (preference(name, *notation), name.contains(';')));
    let mut kept: Vec<(&String, &Source, Notation)> = Vec::new();
    let mut lowered = Vec::new();
    let mut part_headers: Vec<Parameter> = Vec::new();
    for (name, source, notation) in sources {
        let repeats = |(other_name, known, other): &(&String, &Source, Notation)| {
            let same = known.schema == source.schema;
            match (other, notation) {
                (Notation::Bytes | Notation::Text, Notation::Bytes | Notation::Text) => {
                    used != Use::Sent && *other == notation
                }
                (Notation::Json, Notation::Json) => {
                    let is_one = || essence(name) == essence(other_name);
                    let is_any = || is_plain(name) || is_plain(other_name);
                    same && (used != Use::Sent || is_any() || is_one())
                }
                // The answer is asked for in JSON, so no other notation of it will come.
                (Notation::Json, Notation::Text | Notation::Xml) => {
                    used != Use::Sent && same && source.schema.is_some()
                }
                _ => *other == notation && same,
            }
        };
        if let Some(at) = kept.iter().position(repeats) {
            let known: &mut MediaType = &mut lowered[at];
            // A text is read by what the answer says it is: as it is, or as one text of JSON.
            let is_text = matches!(
                known.content,
                Content::Text | Content::Json(TypeRef::Primitive(Primitive::String))
            );
            if notation == Notation::Text && is_text && used != Use::Sent {
                known.content = Content::Text;
                known.also.push(name.clone());
            } else if used != Use::Sent && kept[at].2 == notation {
                known.also.push(name.clone());
            } else if notation == Notation::Text {
                // What is written inline is a name without a content until here.
                lower_pending(cx);
                if known.can_be_text(&cx.types) {
                    known.also.push(name.clone());
                }
            }
            continue;
        }
        let site = match kept.len() {
            0 => site.clone(),
            number => site.inside(Role::Variant(Some(subtype(name).to_owned()), number)),
        };
        kept.push((name, source, notation));
        let (media_type, headers) = lower_media_type(cx, name, source, notation, at, &site);
        lowered.push(media_type);
        for header in headers {
            let same = |known: &Parameter| known.part == header.part && known.name == header.name;
            if !part_headers.iter().any(same) {
                part_headers.push(header);
            }
        }
    }
    lowered.shrink_to_fit();
    Contents {
        media_types: lowered,
        part_headers,
    }
}

fn lower_media_type<'a>(
    cx: &mut Lowering<'a>,
    name: &str,
    source: &'a Source,
    notation: Notation,
    at: &Location,
    site: &Owner,
) -> (MediaType, Vec<Parameter>) {
    let at = origin(&at.child(name), &source.extensions);
    let root = source.schema.as_ref().map(|schema| xml::root(cx, schema));
    let mut headers = Vec::new();
    let content = match notation {
        Notation::Json | Notation::MergePatch => Content::Json(whole(cx, source, &at, site)),
        Notation::Form => {
            let whole = whole(cx, source, &at, site);
            Content::Form(whole, encoding::of_form(cx, source, &at))
        }
        Notation::Multipart => {
            let whole = whole(cx, source, &at, site);
            let lowered = encoding::of_parts(cx, source, (&essence(name), whole), &at, site);
            headers = lowered.headers;
            Content::Multipart(lowered.whole, lowered.parts)
        }
        Notation::Xml => {
            let whole = whole(cx, source, &at, site);
            match document(cx, &whole) {
                Some(document) => Content::Xml(document, root.unwrap_or_default()),
                None => {
                    warn_untyped_xml(cx, name, source, &at);
                    Content::Text
                }
            }
        }
        Notation::Text => {
            let parts = source.schema.as_ref();
            if is_xml(name) && parts.is_some_and(|schema| xml::has_parts(cx, schema)) {
                warn_untyped_xml(cx, name, source, &at);
            }
            Content::Text
        }
        Notation::Bytes => Content::Bytes,
        Notation::JsonLines => Content::JsonLines(match lower_item(cx, source, &at, site) {
            // The text is the lines, of which nothing more is said.
            (whole, Of::Whole) if is_any_text(cx, &whole) => {
                cx.untyped(Why::Silent, &at.child("schema"))
            }
            (item, _) => item,
        }),
        Notation::Events => lower_events(cx, source, &at, site),
    };
    let (examples, example_titles) =
        docs::titled_examples(cx, source.example.as_ref(), &source.examples);
    let media_type = MediaType {
        origin: at,
        name: name.to_owned(),
        also: Vec::new(),
        content,
        examples,
        example_titles,
    };
    (media_type, headers)
}

/// Says that the schema of XML is none that a type is made of.
fn warn_untyped_xml<'a>(cx: &mut Lowering<'a>, name: &str, source: &'a Source, at: &Location) {
    let schema = source.schema.as_ref();
    let is_nameless =
        schema.is_some_and(|schema| xml::has_shape(cx, schema) && !xml::has_root(cx, schema));
    let (message, help) = match is_nameless {
        true => (
            format!("the root element of `{name}` has no name"),
            "it is a text here; give the schema a name by `xml: { name: … }`, or make it a component",
        ),
        false => (
            format!("the schema of `{name}` is of no object, nor of a list of objects"),
            "it is a text here; describe an object, whose name is that of the root element",
        ),
    };
    cx.warn("untyped-xml", at.child("schema"), message, help);
}

/// The type of an XML document: a struct or a list of structs, and never null, as a document has a root
/// element. Nothing where it is anything else.
fn document(cx: &mut Lowering<'_>, whole: &TypeRef) -> Option<TypeRef> {
    // What is written inline is a name without a content until here.
    lower_pending(cx);
    let types = &cx.types;
    let is_struct = |type_ref: &TypeRef| {
        matches!(beneath_null(types, type_ref), TypeRef::Named(id)
            if matches!(types[*id].kind, TypeKind::Struct(_)))
    };
    let found = match types.beneath(whole) {
        // The name of what may be null is a name of that, too.
        TypeRef::Nullable(_) => beneath_null(types, whole),
        _ => whole,
    };
    let is_document = match beneath_null(types, found) {
        TypeRef::List(item) => is_struct(item),
        other => is_struct(other),
    };
    is_document.then(|| found.clone())
}

/// What a type is without names and without null.
fn beneath_null<'t>(types: &'t Types, type_ref: &'t TypeRef) -> &'t TypeRef {
    match types.beneath(type_ref) {
        TypeRef::Nullable(inner) => beneath_null(types, inner),
        other => other,
    }
}

/// The type of the whole. 3.2 can describe a list by its elements alone.
fn whole<'a>(cx: &mut Lowering<'a>, source: &'a Source, at: &Location, site: &Owner) -> TypeRef {
    if let Some(schema) = &source.schema {
        return lower_use(cx, schema, &at.child("schema"), site).type_ref;
    }
    match item_schema(cx, source) {
        Some(item) => {
            let site = site.inside(Role::Item);
            let item = lower_use(cx, item, &at.child("itemSchema"), &site);
            TypeRef::List(Box::new(item.type_ref))
        }
        None => cx.untyped(Why::Undescribed, at),
    }
}

/// How a body is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Notation {
    Json,
    /// The same, but null means something else: see [`super::merge_patch`].
    MergePatch,
    Form,
    Multipart,
    Xml,
    Text,
    Bytes,
    JsonLines,
    Events,
}

fn notation<'a>(cx: &Lowering<'a>, name: &str, source: &'a Source, used: Use) -> Notation {
    let essence = essence(name);
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
    match essence.as_str() {
        lines if is_json_lines(lines) && used != Use::Failed => return Notation::JsonLines,
        EVENTS if used == Use::Received => return Notation::Events,
        // A body that is described as one text is written by the caller.
        "application/x-www-form-urlencoded" if used == Use::Sent && !says_text(cx, source) => {
            return Notation::Form;
        }
        MERGE_PATCH if used == Use::Sent => return Notation::MergePatch,
        // Nobody puts a file into a text of JSON, whatever the body is said to be.
        _ if is_json(&essence) && (used == Use::Failed || !says_binary(cx, source)) => {
            return Notation::Json;
        }
        _ => {}
    }
    if kind == "multipart" && used == Use::Sent {
        return match says_text(cx, source) {
            true => Notation::Text,
            false => Notation::Multipart,
        };
    }
    if subtype == "*" && matches!(kind, "*" | "application") {
        return any_notation(cx, source, used);
    }
    let is_text = kind == "text"
        || subtype.ends_with("xml")
        || subtype.ends_with("yaml")
        || subtype.ends_with("+json")
        || matches!(
            subtype,
            "graphql"
                | "javascript"
                | "x-javascript"
                | "sql"
                | "jwt"
                | "toml"
                | "x-sh"
                | "x-www-form-urlencoded"
                | "csv"
                | "x-pem-file"
                | "pgp-keys"
                | "openmetrics-text"
        );
    if is_xml(name)
        && source.schema.as_ref().is_some_and(|schema| {
            // What is read is read under any name.
            xml::has_shape(cx, schema) && (used != Use::Sent || xml::has_root(cx, schema))
        })
    {
        return Notation::Xml;
    }
    // A schema that says `binary` knows better than the media type's name.
    if is_text && !says_binary(cx, source) {
        // A number, or a text of a certain kind, is read as what it is.
        match essence == "text/plain" && used != Use::Sent && says_scalar(cx, source) {
            true => Notation::Json,
            false => Notation::Text,
        }
    } else {
        Notation::Bytes
    }
}

/// The media type of server-sent events.
const EVENTS: &str = "text/event-stream";

/// Whether an answer of the media type is read piece by piece.
pub(super) fn is_stream(name: &str) -> bool {
    let essence = essence(name);
    essence == EVENTS || is_json_lines(&essence)
}

/// JSON lines under all the names that they go by, of `text/` too, and as suffixes of other types.
fn is_json_lines(essence: &str) -> bool {
    let subtype = subtype(essence);
    let (_, suffix) = subtype.rsplit_once('+').unwrap_or(("", subtype));
    let word = suffix.strip_prefix("x-").unwrap_or(suffix);
    let is_lines = matches!(
        word,
        "json-lines" | "json-seq" | "json-stream" | "jsonl" | "jsonlines" | "ldjson" | "ndjson"
    );
    is_lines || subtype == "stream+json"
}

/// A range says nothing of the notation, so the schema does: text is text, what has a shape is JSON.
/// An answer whose text is of a certain kind is read into that, as JSON or as it is.
fn any_notation<'a>(cx: &Lowering<'a>, source: &'a Source, used: Use) -> Notation {
    let Some(schema) = schema_of(cx, source) else {
        return Notation::Bytes;
    };
    let view = cx.view(schema);
    if says_binary(cx, source) {
        return Notation::Bytes;
    }
    match view.typ {
        Some("string") if used == Use::Sent || view.is_plain_text() => Notation::Text,
        _ => Notation::Json,
    }
}

/// Whether the schema is of a text that is no file.
fn says_text<'a>(cx: &Lowering<'a>, source: &'a Source) -> bool {
    let schema = schema_of(cx, source);
    schema.is_some_and(|schema| cx.view(schema).typ == Some("string")) && !says_binary(cx, source)
}

/// Whether the schema is of a scalar that is more than a text.
fn says_scalar<'a>(cx: &Lowering<'a>, source: &'a Source) -> bool {
    schema_of(cx, source).is_some_and(|schema| {
        let view = cx.view(schema);
        let is_scalar = matches!(view.typ, Some("string" | "integer" | "number" | "boolean"));
        is_scalar && !view.is_plain_text()
    })
}

fn says_binary<'a>(cx: &Lowering<'a>, source: &'a Source) -> bool {
    schema_of(cx, source).is_some_and(|schema| cx.view(schema).format == Some("binary"))
}

fn schema_of<'a>(cx: &Lowering<'a>, source: &'a Source) -> Option<&'a Schema> {
    resolve(cx, source.schema.as_ref()?)
}

/// JSON of no kind in particular: every server that takes a kind of it takes this, under whatever name.
fn is_plain(name: &str) -> bool {
    let essence = essence(name);
    let subtype = subtype(&essence);
    matches!(subtype, "json" | "x-json") || subtype.contains('*')
}

/// The smaller, the better.
fn preference(name: &str, notation: Notation) -> u8 {
    match notation {
        Notation::Json if essence(name) == "application/json" => 0,
        Notation::Json | Notation::MergePatch => 1,
        // A page for people beside the same as values.
        Notation::Text => 3,
        _ => 2,
    }
}

/// The media type of [RFC 7396](https://www.rfc-editor.org/rfc/rfc7396#section-4).
pub(super) const MERGE_PATCH: &str = "application/merge-patch+json";

pub(super) fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default().trim();
    essence.to_ascii_lowercase()
}

fn subtype(name: &str) -> &str {
    let essence = name.split(';').next().unwrap_or_default().trim();
    essence
        .split_once('/')
        .map_or(essence, |(_, subtype)| subtype)
}

/// `application/json`, with or without parameters, and every `+json`
/// ([RFC 6839](https://www.rfc-editor.org/rfc/rfc6839#section-3.1)).
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json"
        || essence == "text/json"
        || essence == "application/x-json"
        || essence.ends_with("+json")
}

/// `application/xml`, `text/xml`, and every `+xml`
/// ([RFC 7303](https://www.rfc-editor.org/rfc/rfc7303#section-4.2)).
pub(super) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// What a type is the type of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Element,
    /// All of the elements, or of one of them: the description does not say.
    Whole,
}

/// Whether a type takes any text, a file too, under whatever name.
pub(super) fn is_any_text(cx: &mut Lowering<'_>, type_ref: &TypeRef) -> bool {
    // What is written inline is a name without a content until here.
    lower_pending(cx);
    matches!(
        beneath_null(&cx.types, type_ref),
        TypeRef::Primitive(Primitive::String | Primitive::Text(TextFormat::Binary))
    )
}

/// What one element of a sequence is: 3.2 says it under `itemSchema`; before, the schema of the
/// whole stood for it, as itself, as a list, or as a text with a schema of what is in it.
pub(super) fn lower_item<'a>(
    cx: &mut Lowering<'a>,
    source: &'a Source,
    at: &Location,
    site: &Owner,
) -> (TypeRef, Of) {
    if let Some(schema) = item_schema(cx, source) {
        let item = lower_use(cx, schema, &at.child("itemSchema"), site);
        return (item.type_ref, Of::Element);
    }
    let Some(schema) = &source.schema else {
        return (cx.untyped(Why::Undescribed, at), Of::Whole);
    };
    let at = at.child("schema");
    let view = resolve(cx, schema).map(|schema| cx.view(schema));
    let content = view.and_then(|view| view.extension(keys::CONTENT_SCHEMA));
    let whole = match content.and_then(|content| cx.schema(content)) {
        Some(schema) => lower_use(cx, schema, &at.child("contentSchema"), site).type_ref,
        None => lower_use(cx, schema, &at, site).type_ref,
    };
    // That there may be no list at all is no matter of its items.
    let list = cx.types.beneath(cx.types.beneath(&whole).without_null());
    match list {
        TypeRef::List(element) => ((**element).clone(), Of::Element),
        _ => (whole, Of::Whole),
    }
}

pub(super) fn item_schema<'a>(
    cx: &Lowering<'a>,
    source: &Source,
) -> Option<&'a ReferenceOr<Schema>> {
    cx.schema(source.extensions.get("x-item-schema")?)
}
