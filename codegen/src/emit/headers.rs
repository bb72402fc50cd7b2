//! Documented headers of answers → a struct for each operation that reads them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, docs, markdown};
use crate::api::{Operation, TypeKind, TypeRef};
use crate::facts::headers;
use crate::names::OperationNames;

pub(super) fn emit_headers(
    cx: Emit<'_>,
    (operation, names): (&Operation, &OperationNames),
    method: &str,
) -> Vec<TokenStream> {
    let headers = headers(operation);
    if headers.is_empty() {
        return Vec::new();
    }
    let ident = &names.headers;
    let pairs = || headers.iter().zip(&names.header_fields);
    let fields = pairs().map(|(header, name)| {
        let otherwise = format!("The header {}.", markdown::code(header.name.as_str()));
        let comment = docs::docs(&header.docs, &otherwise, header.deprecated);
        let inner = cx.type_ref(header.type_ref.without_null(), &quote!(types::));
        quote! { #comment pub #name: Option<#inner>, }
    });
    let reads = pairs().map(|(header, name)| {
        let wire = header.name.as_str();
        let beneath = cx.api.types.beneath(header.type_ref.without_null());
        let function = match (header.json, shape(cx, beneath), header.explode) {
            (true, _, _) => quote!(get_json),
            (false, Shape::Object, true) => quote!(get_exploded),
            (false, Shape::Object, false) => quote!(get_object),
            (false, Shape::List, _) => quote!(get_list),
            (false, Shape::Scalar, _) => quote!(get),
        };
        quote!(#name: reader.#function(#wire),)
    });
    let comment = docs::comment(&[format!(
        "The documented headers of the answers to [`{method}`]."
    )]);
    vec![
        quote! {
            #comment
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub struct #ident {
                #(#fields)*
                /// The headers that are there and do not fit their types.
                pub unreadable: Vec<HeaderError>,
            }
        },
        quote! {
            impl #ident {
                /// Reads them from the headers of an answer. One that cannot be read does not hide the
                /// others.
                pub fn of(headers: &HeaderMap) -> Self {
                    let mut reader = HeaderReader::new(headers);
                    Self { #(#reads)* unreadable: reader.unreadable() }
                }
            }
        },
    ]
}

/// How a header is written.
enum Shape {
    Scalar,
    List,
    Object,
}

fn shape(cx: Emit<'_>, beneath: &TypeRef) -> Shape {
    match beneath {
        TypeRef::List(_) | TypeRef::Tuple(_) => Shape::List,
        TypeRef::Map(_) => Shape::Object,
        TypeRef::Nullable(inner) => shape(cx, cx.api.types.beneath(inner)),
        TypeRef::Named(id) if matches!(cx.api.types[*id].kind, TypeKind::Struct(_)) => {
            Shape::Object
        }
        TypeRef::Primitive(_) | TypeRef::Any | TypeRef::Named(_) => Shape::Scalar,
    }
}

/// The types that the headers name.
pub(super) fn types(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    headers(operation)
        .into_iter()
        .map(|header| &header.type_ref)
}
