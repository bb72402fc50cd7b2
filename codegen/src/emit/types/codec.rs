//! What the codecs of structs, enums and unions have in common.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::Emit;
use crate::api::TypeRef;
use crate::names::Ident;

/// `impl json::Decode`, with `fits` where a union asks for it.
pub(super) fn decode(ident: &Ident, body: &TokenStream, fits: Option<TokenStream>) -> TokenStream {
    quote! {
        impl json::Decode for #ident {
            fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> { #body }
            #fits
        }
    }
}

/// `impl json::Encode`.
pub(super) fn encode(ident: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        impl json::Encode for #ident {
            fn encode(&self, out: &mut json::Writer) { #body }
        }
    }
}

/// `fits`: how well a value looks like one of a type. `depth` is `_` where the body does not look at it.
pub(super) fn fits(depth: &TokenStream, body: &TokenStream) -> TokenStream {
    quote! {
        fn fits(node: json::Node<'_>, #depth: json::Depth) -> json::Fit { #body }
    }
}

/// The function of a type that says how well a value looks like one of it.
pub(super) fn fits_of(cx: Emit<'_>, type_ref: &TypeRef) -> TokenStream {
    let declared = cx.type_ref(type_ref, &quote!());
    quote!(<#declared as json::Decode>::fits)
}
