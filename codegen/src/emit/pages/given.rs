//! Values as people have them in hand, where a method takes several forms of them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value as Json;

use super::super::Emit;
use super::arguments::{Used, value};
use super::crate_ident;
use crate::api::{Primitive, TextFormat, TypeRef};

/// Where the file of a property is.
fn path_of(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    format!("path/to/{name}")
}

/// The value as people have it in hand, where a method takes several forms of it.
pub(super) fn given(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
) -> Option<TokenStream> {
    match type_ref {
        TypeRef::Primitive(Primitive::String) => {
            let text = example.and_then(Json::as_str).unwrap_or(name);
            Some(quote!(#text))
        }
        TypeRef::Primitive(Primitive::Text(TextFormat::Base64)) => {
            Some(quote!(b"content".to_vec()))
        }
        TypeRef::Primitive(Primitive::Text(TextFormat::Binary)) => {
            let (root, path) = (format_ident!("{}", crate_ident(cx)), path_of(name));
            used.files = true;
            Some(quote!(#root::Binary::from_path(#path)))
        }
        _ => None,
    }
}

/// Whether the document's example is a list of nothing.
pub(super) fn is_empty_list(example: Option<&Json>) -> bool {
    let list = example.and_then(Json::as_array);
    list.is_some_and(Vec::is_empty)
}

/// The argument of a field's method.
pub(super) fn set_value(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    if let Some(given) = given(
        cx,
        cx.unaliased(type_ref.without_null()),
        example,
        name,
        used,
    ) {
        return Some(given);
    }
    match type_ref.without_null() {
        // A list without an element does not say what of.
        TypeRef::List(_) if is_empty_list(example) => None,
        TypeRef::List(item) => {
            let first = example.and_then(|example| example.get(0));
            let item = item_of(cx, item, first, name, used, depth)?;
            Some(quote!([#item]))
        }
        TypeRef::Map(_) | TypeRef::Any => None,
        other => value(cx, other, example, name, used, depth + 1),
    }
}

/// The argument of a constructor that takes a list or a map. An empty one says what of where nothing else does.
pub(super) fn several(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    match type_ref {
        TypeRef::List(item) if is_empty_list(example) => match cx.unaliased(item) {
            TypeRef::Primitive(Primitive::String) => Some(quote!(Vec::<String>::new())),
            item => given(cx, item, None, name, used).map(|item| quote!([#item])),
        },
        TypeRef::List(item) => {
            let first = example.and_then(|example| example.get(0));
            let item = item_of(cx, item, first, name, used, depth);
            item.map(|item| quote!([#item]))
        }
        TypeRef::Map(item) => {
            let members = example.and_then(Json::as_object);
            let first = members.and_then(|members| members.iter().next());
            let (key, example) = first.map_or(("key", None), |(key, value)| (key, Some(value)));
            Some(match item_of(cx, item, example, name, used, depth) {
                Some(item) => quote!([(#key, #item)]),
                None => quote!(std::collections::BTreeMap::<String, _>::new()),
            })
        }
        TypeRef::Primitive(_)
        | TypeRef::Tuple(_)
        | TypeRef::Nullable(_)
        | TypeRef::Any
        | TypeRef::Named(_) => None,
    }
}

fn item_of(
    cx: Emit<'_>,
    item: &TypeRef,
    example: Option<&Json>,
    name: &str,
    used: &mut Used,
    depth: usize,
) -> Option<TokenStream> {
    used.attempt(|used| {
        given(cx, cx.unaliased(item), example, name, used)
            .or_else(|| value(cx, item, example, name, used, depth + 1))
    })
}
