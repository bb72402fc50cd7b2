//! One of several types → enums with a payload, told apart without trying where that can be helped.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs, markdown};
use crate::api::{TypeDef, TypeRef, UnionDef, UnionVariant};
use crate::facts::{Deciding, Direction, JsonKind};
use crate::names::Ident;

pub(super) fn emit_union(cx: Emit<'_>, def: &TypeDef, union: &UnionDef) -> Vec<TokenStream> {
    let ident = cx.names.type_ident(def.id);
    let names = cx.names.variants(def.id);
    let deciding = cx.facts.deciding(cx.api, union);
    let direction = cx.facts.direction(def.id);
    let parts = Parts {
        ident,
        names,
        open: is_open(direction),
    };
    vec![
        emit_declaration(cx, def, union, &parts),
        emit_serialize(&parts, &deciding, direction),
        emit_deserialize(cx, union, &parts, &deciding, direction),
    ]
}

/// Whether values that fit no variant are kept: wherever they are received.
pub(in crate::emit) fn is_open(direction: Direction) -> bool {
    direction != Direction::Request
}

struct Parts<'a> {
    ident: &'a Ident,
    names: &'a [Ident],
    open: bool,
}

fn emit_declaration(
    cx: Emit<'_>,
    def: &TypeDef,
    union: &UnionDef,
    parts: &Parts<'_>,
) -> TokenStream {
    let ident = parts.ident;
    let comment = docs::docs(&def.docs, &super::otherwise(def, ident), def.deprecated);
    let variants = union.variants.iter().zip(parts.names).enumerate();
    let variants = variants.map(|(index, (variant, name))| {
        let comment = docs::comment(&variant_lines(cx, variant));
        let payload = cx.type_ref(&variant.type_ref, &quote!());
        let payload = if cx.facts.is_boxed(def.id, index) {
            quote!(Box<#payload>)
        } else {
            payload
        };
        quote! { #comment #name(#payload), }
    });
    let other = parts.open.then(|| {
        quote! {
            /// A value that fits none of the others, as it came.
            Other(serde_json::Value),
        }
    });
    let allow =
        has_large_variant(cx, def, union).then(|| quote!(#[allow(clippy::large_enum_variant)]));
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #allow
        pub enum #ident { #(#variants)* #other }
    }
}

/// Whether clippy would say so: 200 bytes between the largest variant and the next. The sizes are
/// estimates, so half of that is enough here.
fn has_large_variant(cx: Emit<'_>, def: &TypeDef, union: &UnionDef) -> bool {
    let size = |(index, variant): (usize, &UnionVariant)| {
        if cx.facts.is_boxed(def.id, index) {
            8
        } else {
            cx.facts.size(cx.api, &variant.type_ref)
        }
    };
    let mut sizes: Vec<usize> = union.variants.iter().enumerate().map(size).collect();
    sizes.sort_unstable_by(|one, other| other.cmp(one));
    matches!(sizes.as_slice(), [largest, next, ..] if largest - next >= 100)
}

fn variant_lines(cx: Emit<'_>, variant: &UnionVariant) -> Vec<String> {
    let lines = variant
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    if lines.is_empty() {
        let text = cx.type_text(&variant.type_ref);
        vec![format!("The value as {}.", markdown::code(&text))]
    } else {
        lines
    }
}

/// The half that the type's direction does not need is there with the feature `full`.
fn condition(needed: bool) -> Option<TokenStream> {
    (!needed).then(|| quote!(#[cfg(feature = "full")]))
}

fn emit_serialize(parts: &Parts<'_>, deciding: &Deciding, direction: Direction) -> TokenStream {
    let ident = parts.ident;
    let condition = condition(direction != Direction::Response);
    let plain = quote!(serde::Serialize::serialize(value, serializer));
    let arms = parts
        .names
        .iter()
        .enumerate()
        .map(|(index, name)| match deciding {
            Deciding::Tag {
                property,
                values,
                carried,
            } if !carried[index] => {
                let (property, value) = (property.as_str(), &values[index][0]);
                quote!(Self::#name(value) => union::with_tag(serializer, #property, #value, value),)
            }
            _ => quote!(Self::#name(value) => #plain,),
        });
    let other = parts.open.then(|| quote!(Self::Other(value) => #plain,));
    quote! {
        #condition
        impl serde::Serialize for #ident {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#arms)* #other }
            }
        }
    }
}

fn emit_deserialize(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    deciding: &Deciding,
    direction: Direction,
) -> TokenStream {
    let ident = parts.ident;
    let condition = condition(direction != Direction::Request);
    let body = match deciding {
        Deciding::Tag {
            property, values, ..
        } => by_tag(parts, property.as_str(), values),
        Deciding::Kind(kinds) => by_kind(parts, kinds),
        Deciding::Keys(keys) => by_keys(parts, keys),
        Deciding::Order => in_order(cx, union, parts),
    };
    quote! {
        #condition
        impl<'de> serde::Deserialize<'de> for #ident {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #body
            }
        }
    }
}

/// What becomes of a value that fits no variant.
fn fallback(parts: &Parts<'_>) -> TokenStream {
    if parts.open {
        quote!(_ => content.other().map(Self::Other),)
    } else {
        quote!(_ => content.refuse(),)
    }
}

fn by_tag(parts: &Parts<'_>, property: &str, values: &[Vec<String>]) -> TokenStream {
    let arms = parts
        .names
        .iter()
        .zip(values)
        .map(|(name, values)| quote!(Some(#(#values)|*) => content.read().map(Self::#name),));
    let fallback = fallback(parts);
    quote! {
        union::tagged(deserializer, #property, |tag, content| match tag { #(#arms)* #fallback })
    }
}

fn by_kind(parts: &Parts<'_>, kinds: &[Vec<JsonKind>]) -> TokenStream {
    let arms = parts.names.iter().zip(kinds).map(|(name, kinds)| {
        let kinds = kinds.iter().map(|kind| match kind {
            JsonKind::Boolean => quote!(Kind::Boolean),
            JsonKind::Integer => quote!(Kind::Integer),
            JsonKind::Number => quote!(Kind::Number),
            JsonKind::String => quote!(Kind::String),
            JsonKind::Array => quote!(Kind::Array),
            JsonKind::Object => quote!(Kind::Object),
        });
        quote!(#(#kinds)|* => content.read().map(Self::#name),)
    });
    let fallback = fallback(parts);
    quote! {
        union::by_kind(deserializer, |kind, content| match kind { #(#arms)* #fallback })
    }
}

fn by_keys(parts: &Parts<'_>, keys: &[Vec<crate::api::WireName>]) -> TokenStream {
    let all: Vec<_> = keys.iter().flatten().map(|key| key.as_str()).collect();
    let (with, without): (Vec<_>, Vec<_>) = parts
        .names
        .iter()
        .zip(keys)
        .partition(|(_, keys)| !keys.is_empty());
    let arms = with.iter().map(|(name, keys)| {
        let key = keys[0].as_str();
        quote!(Some(#key) => content.read().map(Self::#name),)
    });
    let rest = without
        .iter()
        .map(|(name, _)| quote!(None => content.read().map(Self::#name),));
    let fallback = fallback(parts);
    quote! {
        union::by_keys(deserializer, &[#(#all),*], |key, content| match key {
            #(#arms)* #(#rest)* #fallback
        })
    }
}

fn in_order(cx: Emit<'_>, union: &UnionDef, parts: &Parts<'_>) -> TokenStream {
    let attempts = union
        .variants
        .iter()
        .zip(parts.names)
        .map(|(variant, name)| {
            let text = type_label(cx, &variant.type_ref);
            quote!(.attempt(#text, Self::#name))
        });
    let end = if parts.open {
        quote!(.or_other(Self::Other))
    } else {
        quote!(.or_refuse())
    };
    quote!(union::in_order(deserializer, |content| content #(#attempts)* #end))
}

fn type_label(cx: Emit<'_>, type_ref: &TypeRef) -> String {
    cx.type_text(type_ref)
}
