//! A body in one of several notations → an enum of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::contents::{is_large, owned, sent_text, size};
use super::{Emit, docs};
use crate::api::{Content, Operation, TypeId, TypeKind, TypeRef};
use crate::facts::has_dwarfing;
use crate::names::{Ident, OperationNames};

/// The enum of a body that can be sent in several notations.
pub(super) fn emit_content_enum(
    cx: Emit<'_>,
    (operation, names): (&Operation, &OperationNames),
    method: &str,
) -> Vec<TokenStream> {
    let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.media_types.len() > 1)
    else {
        return Vec::new();
    };
    let ident = &names.content;
    let comment = docs::comment(&[format!(
        "The body of [`{method}`], in one of its notations."
    )]);
    let variants = body.media_types.iter().zip(&names.contents);
    let variants = variants.map(|(media_type, variant)| {
        let line = format!("Sent as {}.", sent_text(media_type));
        let comment = docs::comment(&[line]);
        let owned = owned(cx, &media_type.content);
        let owned = if is_large(cx, &media_type.content) {
            quote!(Box<#owned>)
        } else {
            owned
        };
        quote! { #comment #variant(#owned), }
    });
    let sizes = body
        .media_types
        .iter()
        .map(|media_type| size(cx, &media_type.content));
    let allow = has_dwarfing(sizes).then(|| quote!(#[allow(clippy::large_enum_variant)]));
    let declaration = quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #allow
        pub enum #ident { #(#variants)* }
    };
    let mut taken = Vec::new();
    let pairs = body.media_types.iter().zip(&names.contents).enumerate();
    let from = pairs.flat_map(|(index, (media_type, variant))| {
        let content = &media_type.content;
        // What two notations have the same type for is sent in the first of them.
        let own = own_type(cx, content);
        if index > 0 && own.is_none_or(|id| taken.contains(&id)) {
            return Vec::new();
        }
        taken.extend(own);
        let owned = owned(cx, content);
        let held = |body: TokenStream| {
            if is_large(cx, content) {
                quote!(Self::#variant(Box::new(#body)))
            } else {
                quote!(Self::#variant(#body))
            }
        };
        let made = held(quote!(body));
        let from = quote! {
            impl From<#owned> for #ident {
                fn from(body: #owned) -> Self { #made }
            }
        };
        let borrowed = emit_from_borrowed(ident, content, own.map(|_| &owned), held);
        std::iter::once(from).chain(borrowed).collect()
    });
    let from: Vec<_> = from.collect();
    std::iter::once(declaration).chain(from).collect()
}

/// The declared type that a body is, if it is one and no name of another: no two notations may take the same.
fn own_type(cx: Emit<'_>, content: &Content) -> Option<TypeId> {
    let type_ref = match content {
        // It is sent as several of them.
        Content::JsonLines(_) => return None,
        content => content.type_ref()?,
    };
    match cx.unaliased(type_ref) {
        TypeRef::Named(id) if !matches!(cx.api.types[*id].kind, TypeKind::Alias(_)) => Some(*id),
        _ => None,
    }
}

/// A notation as it is given where it is the only one, so that a second one in a later description breaks no call.
fn emit_from_borrowed(
    ident: &Ident,
    content: &Content,
    own: Option<&TokenStream>,
    held: impl FnOnce(TokenStream) -> TokenStream,
) -> Option<TokenStream> {
    let (borrowed, value) = match (content, own) {
        (Content::Text, _) => (quote!(&str), quote!(body.to_owned())),
        (Content::JsonLines(_), _) => return None,
        (_, Some(own)) => (quote!(&#own), quote!(body.clone())),
        (_, None) => return None,
    };
    let made = held(value);
    Some(quote! {
        impl From<#borrowed> for #ident {
            fn from(body: #borrowed) -> Self { #made }
        }
    })
}
