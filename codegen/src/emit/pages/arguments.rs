//! An expression for every argument of an example: the description's own example where it fits.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value as Json;

use super::super::types::methods::{self, Settable};
use super::super::types::rest::Rest;
use super::super::{Emit, formats};
use super::crate_ident;
use super::given::{given, is_empty_list, set_value, several};
use crate::api::{
    Content, Docs, Field, Primitive, RequestBody, StructDef, TypeId, TypeKind, TypeRef, Value,
};
use crate::facts::Fixed;
use crate::names::Ident;

/// How deep a struct is written out.
const DEPTH: usize = 6;

/// How many values one example is made of: ten members in each of ten, five times over, show nobody anything.
const MOST_VALUES: usize = 500;

/// What an example names, while it is made.
#[derive(Default)]
pub(super) struct Used {
    /// The types, as often as they are named.
    pub(super) types: Vec<TypeId>,
    /// Whether one of them is the content of a file.
    pub(super) files: bool,
    /// Whether one of them is read from a text, with a `?`.
    pub(super) fallible: bool,
    /// How many values were tried, those that came to nothing among them.
    values: usize,
}

impl Used {
    /// Tries to make a value. What one would have used that came to nothing is not used.
    pub(super) fn attempt<T>(&mut self, make: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let (known, files, fallible) = (self.types.len(), self.files, self.fallible);
        let made = make(self);
        if made.is_none() {
            self.types.truncate(known);
            (self.files, self.fallible) = (files, fallible);
        }
        made
    }

    /// Adds what another value uses.
    pub(super) fn add(&mut self, other: Self) {
        self.types.extend(other.types);
        self.files |= other.files;
        self.fallible |= other.fallible;
    }

    /// The types that are named, imported.
    pub(super) fn imports(&self, cx: Emit<'_>) -> TokenStream {
        let root = format_ident!("{}", crate_ident(cx));
        let mut used: Vec<_> = self
            .types
            .iter()
            .map(|id| cx.names.type_ident(*id))
            .collect();
        used.sort();
        used.dedup();
        match used.as_slice() {
            [] => quote!(),
            [only] => quote!(use #root::types::#only;),
            _ => quote!(use #root::types::{#(#used),*};),
        }
    }
}

/// The argument of a method, as `request::taken` declares it, or a field of several, as `request::argument` does: then
/// it is not `is_taken`. `used` collects the types whose
/// names the expression says.
pub(super) fn argument(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    docs: &Docs,
    (name, is_taken): (&str, bool),
    used: &mut Used,
) -> Option<TokenStream> {
    let example = docs.examples.first().or(docs.default.as_ref());
    match cx.unaliased(type_ref) {
        TypeRef::Primitive(Primitive::String) => {
            let text = example.and_then(Json::as_str).unwrap_or(name);
            Some(quote!(#text))
        }
        TypeRef::Primitive(Primitive::Text(_)) => {
            let value = value(cx, type_ref, example, name, used, 0)?;
            Some(quote!(&#value))
        }
        TypeRef::Primitive(_) => value(cx, type_ref, example, name, used, 0),
        TypeRef::Named(id) if matches!(cx.api.types[*id].kind, TypeKind::Enum(_)) => {
            value(cx, type_ref, example, name, used, 0)
        }
        TypeRef::List(item) => {
            let first = example.and_then(|example| example.get(0));
            let item = match cx.unaliased(item) {
                TypeRef::Primitive(Primitive::String) if is_taken => {
                    let text = first.and_then(Json::as_str).unwrap_or(name);
                    quote!(#text)
                }
                _ => value(cx, item, first, name, used, 0)?,
            };
            Some(quote!(&[#item]))
        }
        TypeRef::Nullable(_)
        | TypeRef::Map(_)
        | TypeRef::Tuple(_)
        | TypeRef::Any
        | TypeRef::Named(_) => {
            let value = value(cx, type_ref, example, name, used, 0)?;
            Some(quote!(&#value))
        }
    }
}

/// The body's argument, in the notation to prefer. `number` is that of one of its examples.
pub(super) fn body(
    cx: Emit<'_>,
    body: &RequestBody,
    number: usize,
    used: &mut Used,
) -> Option<TokenStream> {
    let media_type = body.media_types.first()?;
    let docs = Docs {
        examples: media_type
            .examples
            .get(number)
            .into_iter()
            .cloned()
            .collect(),
        ..Docs::default()
    };
    let text = docs
        .examples
        .first()
        .and_then(Json::as_str)
        .unwrap_or("content");
    let is_only = body.media_types.len() == 1;
    Some(match &media_type.content {
        Content::Text if is_only => quote!(#text),
        Content::Text => quote!(#text.to_owned()),
        Content::Bytes if is_only => {
            let root = format_ident!("{}", crate_ident(cx));
            used.files = true;
            quote!(#root::Body::from_path("path/to/file"))
        }
        Content::Bytes => return None,
        Content::JsonLines(item) => {
            let item = value(cx, item, docs.examples.first(), "body", used, 0)?;
            if is_only {
                quote!(&[#item])
            } else {
                quote!(vec![#item])
            }
        }
        Content::Json(type_ref)
        | Content::Form(type_ref, _)
        | Content::Multipart(type_ref, _)
        | Content::Xml(type_ref, _)
        | Content::Events(type_ref, _) => {
            if is_only {
                argument(cx, type_ref, &docs, ("body", false), used)?
            } else {
                value(cx, type_ref, docs.examples.first(), "body", used, 0)?
            }
        }
    })
}

/// An owned value of the type.
pub(super) fn value(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    used.values += 1;
    if depth > DEPTH || used.values > MOST_VALUES {
        return None;
    }
    Some(match type_ref {
        TypeRef::Primitive(primitive) => {
            used.fallible |=
                matches!(primitive, Primitive::Text(format) if formats::is_parsed(*format));
            primitive_value(*primitive, example, name)
        }
        TypeRef::List(_) if is_empty_list(example) => quote!(Vec::new()),
        TypeRef::List(item) => {
            let first = example.and_then(|example| example.get(0));
            match used.attempt(|used| value(cx, item, first, name, used, depth + 1)) {
                // Inside of a macro nothing is formatted.
                Some(item) if item.to_string().len() > 40 => quote!(Vec::from([#item])),
                Some(item) => quote!(vec![#item]),
                None => quote!(Vec::new()),
            }
        }
        TypeRef::Map(_) => quote!(std::collections::BTreeMap::new()),
        TypeRef::Tuple(items) => {
            let values = items.iter().enumerate().map(|(index, item)| {
                let example = example.and_then(|example| example.get(index));
                value(cx, item, example, name, used, depth + 1)
            });
            let values = values.collect::<Option<Vec<_>>>()?;
            quote!((#(#values,)*))
        }
        TypeRef::Nullable(_) => quote!(None),
        TypeRef::Any => quote!(serde_json::Value::Null),
        TypeRef::Named(id) => {
            let example = example.or_else(|| cx.api.types[*id].docs.examples.first());
            named_value(cx, *id, example, name, used, depth)?
        }
    })
}

fn primitive_value(primitive: Primitive, example: Option<&Json>, name: &str) -> TokenStream {
    match primitive {
        Primitive::String => {
            let text = example.and_then(Json::as_str).unwrap_or(name);
            quote!(#text.to_owned())
        }
        Primitive::Text(format) => formats::example(format, example.and_then(Json::as_str)),
        Primitive::Boolean => {
            let value = example.and_then(Json::as_bool).unwrap_or(true);
            quote!(#value)
        }
        Primitive::Int32 | Primitive::UInt32 => {
            let number = example
                .and_then(Json::as_i64)
                .and_then(|number| i32::try_from(number).ok());
            let number = number.unwrap_or(1);
            let number = if primitive == Primitive::UInt32 {
                number.max(0)
            } else {
                number
            };
            let literal = Literal::i32_unsuffixed(number);
            quote!(#literal)
        }
        Primitive::Int64 | Primitive::UInt64 => {
            let number = example.and_then(Json::as_i64).unwrap_or(1);
            let number = if primitive == Primitive::UInt64 {
                number.max(0)
            } else {
                number
            };
            let literal = Literal::i64_unsuffixed(number);
            quote!(#literal)
        }
        Primitive::Double => {
            let number = example.and_then(Json::as_f64).unwrap_or(1.0);
            let literal = Literal::f64_unsuffixed(number);
            quote!(#literal)
        }
    }
}

fn named_value(
    cx: Emit<'_>,
    id: TypeId,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    let ident = cx.names.type_ident(id);
    Some(match &cx.api.types[id].kind {
        TypeKind::Alias(target) => {
            let value = value(cx, target, example, name, used, depth + 1)?;
            if cx.facts.is_newtype(id) {
                used.types.push(id);
                return Some(quote!(#ident(#value)));
            }
            value
        }
        TypeKind::Union(def) => {
            let chosen = example.and_then(|example| cx.facts.variant_of(cx.api, id, example));
            // Without an example that is one of them, any of them is.
            let (index, example) = chosen.map_or((0, None), |index| (index, example));
            let (variant, of) = (def.variants.get(index)?, cx.names.variants(id).get(index)?);
            let value = value(cx, &variant.type_ref, example, name, used, depth + 1)?;
            let value = if cx.facts.is_boxed(id, index) {
                quote!(Box::new(#value))
            } else {
                value
            };
            used.types.push(id);
            quote!(#ident::#of(#value))
        }
        TypeKind::Enum(set) => {
            let is_example = |value: &Value| example == Some(&value.to_json());
            let index = set
                .variants
                .iter()
                .position(|variant| is_example(&variant.value));
            let variant = cx.names.variants(id).get(index.unwrap_or(0))?;
            used.types.push(id);
            quote!(#ident::#variant)
        }
        TypeKind::Struct(structure) => {
            used.types.push(id);
            match methods::arguments(cx, id, structure) {
                Some(required) => built(cx, (id, structure), &required, example, used, depth)?,
                None => literal(cx, (id, structure), example, used, depth)?,
            }
        }
    })
}

/// The struct by its constructor, and a method for each further field that the example has.
fn built(
    cx: Emit<'_>,
    (id, structure): (TypeId, &StructDef),
    required: &[(&Field, &Ident)],
    example: Option<&Json>,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    let ident = cx.names.type_ident(id);
    let mut arguments = Vec::new();
    for (field, _) in required {
        let (wire, example) = (field.name.as_str(), example_of(field, example));
        let given = given(cx, cx.unaliased(&field.type_ref), example, wire, used)
            .or_else(|| several(cx, &field.type_ref, example, wire, used, depth + 1))
            .or_else(|| not_null(cx, &field.type_ref, example, wire, used, depth + 1));
        arguments.push(match given {
            Some(given) => given,
            None => value(cx, &field.type_ref, example, wire, used, depth + 1)?,
        });
    }
    let settable = methods::settable(cx, id, structure)
        .filter(|one| !cx.facts.is_required(cx.api, id, one.field))
        .filter(|one| !one.field.deprecated);
    let settable: Vec<_> = settable.collect();
    let of_example = |one: &Settable<'_>| example?.get(one.field.name.as_str());
    let is_telling = |one: &&Settable<'_>| of_example(one).is_some_and(is_telling);
    let is_given = |one: &&Settable<'_>| of_example(one).is_some_and(|value| !value.is_null());
    let mut chosen: Vec<_> = settable.iter().filter(is_telling).collect();
    if chosen.is_empty() {
        chosen = settable.iter().filter(is_given).collect();
    }
    // What says nothing at all shows nobody how it is filled in.
    if depth == 0 && required.is_empty() && chosen.is_empty() {
        let is_told = |one: &&Settable<'_>| !one.field.docs.examples.is_empty();
        chosen = settable.iter().filter(is_told).take(2).collect();
    }
    if depth == 0 && required.is_empty() && chosen.is_empty() {
        let is_text =
            |one: &&Settable<'_>| one.field.type_ref == TypeRef::Primitive(Primitive::String);
        // One, as two that are made up may exclude each other.
        chosen = settable.iter().find(is_text).into_iter().collect();
    }
    let setters = chosen.into_iter().filter_map(|one| {
        let (set, wire) = (&one.methods.set, one.field.name.as_str());
        let example = example_of(one.field, example);
        let type_ref = &one.field.type_ref;
        let value = used.attempt(|used| set_value(cx, type_ref, example, wire, used, depth + 1));
        value.map(|value| quote!(.#set(#value)))
    });
    let setters: Vec<_> = setters.take(SETTERS).collect();
    Some(quote!(#ident::new(#(#arguments),*) #(#setters)*))
}

/// Whether a value shows more than that it could be there: an example may have all members, most of them empty.
fn is_telling(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => false,
        Json::String(text) => !text.is_empty(),
        Json::Array(items) => !items.is_empty(),
        Json::Object(members) => !members.is_empty(),
        Json::Bool(true) | Json::Number(_) => true,
    }
}

/// A value for an argument that could be null, but is what a call is made for. An object is not made up.
fn not_null(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    let TypeRef::Nullable(inner) = type_ref else {
        return None;
    };
    let is_plain = match cx.unaliased(inner) {
        TypeRef::Primitive(_) => true,
        TypeRef::Named(id) => match &cx.api.types[*id].kind {
            TypeKind::Enum(_) => true,
            TypeKind::Union(union) => union.variants.first().is_some_and(|first| {
                matches!(cx.unaliased(&first.type_ref), TypeRef::Primitive(_))
            }),
            TypeKind::Struct(_) | TypeKind::Alias(_) => false,
        },
        _ => false,
    };
    if example.is_some_and(Json::is_null) || (example.is_none() && !is_plain) {
        return None;
    }
    let value = used.attempt(|used| value(cx, inner, example, name, used, depth));
    value.map(|value| quote!(Some(#value)))
}

/// How many of the fields that an example has are shown.
const SETTERS: usize = 5;

/// A struct of many required fields, each by its name.
fn literal(
    cx: Emit<'_>,
    (id, structure): (TypeId, &StructDef),
    example: Option<&Json>,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    let ident = cx.names.type_ident(id);
    if cx.facts.has_default(cx.api, id) {
        return Some(quote!(#ident::default()));
    }
    let names = cx.names.fields(id);
    let mut fields = Vec::new();
    for (index, (field, ident)) in structure.fields.iter().zip(names).enumerate() {
        if let Some(value) = methods::fixed(cx, id, (index, field)) {
            fields.push(quote!(#ident: #value));
            if let Some(Fixed::Variant(of, _)) = cx.facts.fixed(cx.api, id, field) {
                used.types.push(of);
            }
            continue;
        }
        if !cx.facts.is_required(cx.api, id, field) {
            fields.push(quote!(#ident: None));
            continue;
        }
        let (wire, example) = (field.name.as_str(), example_of(field, example));
        let value = value(cx, &field.type_ref, example, wire, used, depth + 1)?;
        let is_null = matches!(field.type_ref, TypeRef::Nullable(_));
        let value = if cx.facts.is_boxed(id, index) && !is_null {
            quote!(Box::new(#value))
        } else {
            value
        };
        fields.push(quote!(#ident: #value));
    }
    let additional = Rest::of(cx, id).map(|(name, _)| quote!(#name: Default::default(),));
    Some(quote!(#ident { #(#fields,)* #additional }))
}

/// What the struct's example has for the field, else the field's own.
fn example_of<'a>(field: &'a Field, example: Option<&'a Json>) -> Option<&'a Json> {
    let given = example.and_then(|example| example.get(field.name.as_str()));
    given.or_else(|| field.docs.examples.first())
}
