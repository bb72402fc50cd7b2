//! Sets of values → enums: closed where they are only sent, open where they are received.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::{Emit, docs, markdown};
use crate::api::{EnumDef, TypeDef, Value, Variant};
use crate::facts::Direction;
use crate::names::Ident;

/// Whether the values are text; they are integers otherwise.
pub(super) fn is_text(set: &EnumDef) -> bool {
    set.variants
        .iter()
        .all(|variant| matches!(variant.value, Value::String(_)))
}

pub(super) fn emit_enum(cx: Emit<'_>, def: &TypeDef, set: &EnumDef) -> Vec<TokenStream> {
    let names = cx.names.variants(def.id);
    let ident = cx.names.type_ident(def.id);
    let open = set.open || cx.facts.direction(def.id) != Direction::Request;
    let variants: Vec<_> = set.variants.iter().zip(names).collect();
    let mut items = vec![emit_declaration(def, ident, &variants, open, is_text(set))];
    if is_text(set) {
        items.extend(emit_text(ident, &variants, open));
    } else {
        items.extend(emit_integer(ident, &variants, open));
    }
    items
}

fn emit_declaration(
    def: &TypeDef,
    ident: &Ident,
    variants: &[(&Variant, &Ident)],
    open: bool,
    text: bool,
) -> TokenStream {
    let comment = docs::docs(&def.docs, &super::otherwise(def, ident), def.deprecated);
    let emitted = variants.iter().map(|(variant, name)| {
        let comment = docs::comment(&variant_lines(variant));
        let rename = match &variant.value {
            Value::String(value) if !open && name.as_str() != value => {
                Some(quote!(#[serde(rename = #value)]))
            }
            Value::String(_) | Value::Integer(_) => None,
        };
        quote! { #comment #rename #name, }
    });
    let other = open.then(|| {
        let inner = if text { quote!(String) } else { quote!(i64) };
        let comment = docs::comment(&["A value that the description does not know.".to_owned()]);
        quote! { #comment Other(#inner), }
    });
    let derives = match (open, text) {
        (false, true) => quote! {
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
            #[cfg_attr(feature = "full", derive(serde::Deserialize))]
        },
        (true, true) => quote!(#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]),
        (_, false) => quote!(#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]),
    };
    quote! { #comment #derives pub enum #ident { #(#emitted)* #other } }
}

fn variant_lines(variant: &Variant) -> Vec<String> {
    let value = match &variant.value {
        Value::String(text) if text.is_empty() => "The empty string.".to_owned(),
        Value::String(text) => markdown::code(text),
        Value::Integer(number) => markdown::code(&number.to_string()),
    };
    let mut lines = variant
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    docs::add_block(&mut lines, [value]);
    lines
}

fn emit_text(ident: &Ident, variants: &[(&Variant, &Ident)], open: bool) -> Vec<TokenStream> {
    let values: Vec<_> = variants
        .iter()
        .map(|(variant, _)| wire(&variant.value))
        .collect();
    let names: Vec<_> = variants.iter().map(|(_, name)| name).collect();
    let reference = if open { quote!(&self) } else { quote!(self) };
    let result = if open {
        quote!(&str)
    } else {
        quote!(&'static str)
    };
    let other = open.then(|| quote!(Self::Other(value) => value,));
    let inherent = quote! {
        impl #ident {
            /// The value as it goes over the wire.
            #[must_use]
            pub fn as_str(#reference) -> #result {
                match self { #(Self::#names => #values,)* #other }
            }
        }
    };
    let display = quote! {
        impl fmt::Display for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
    if !open {
        return vec![inherent, display];
    }
    let from = quote! {
        impl From<String> for #ident {
            fn from(value: String) -> Self {
                match value.as_str() { #(#values => Self::#names,)* _ => Self::Other(value) }
            }
        }
    };
    let serialize = quote! {
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
    let deserialize = quote! {
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }
    };
    vec![inherent, display, from, serialize, deserialize]
}

fn emit_integer(ident: &Ident, variants: &[(&Variant, &Ident)], open: bool) -> Vec<TokenStream> {
    let values: Vec<_> = variants
        .iter()
        .map(|(variant, _)| wire(&variant.value))
        .collect();
    let names: Vec<_> = variants.iter().map(|(_, name)| name).collect();
    let other = open.then(|| quote!(Self::Other(value) => value,));
    let inherent = quote! {
        impl #ident {
            /// The value as it goes over the wire.
            #[must_use]
            pub fn value(self) -> i64 {
                match self { #(Self::#names => #values,)* #other }
            }
        }
    };
    let serialize = quote! {
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }
    };
    let fallback = if open {
        quote!(other => Ok(Self::Other(other)),)
    } else {
        let unexpected = quote!(serde::de::Unexpected::Signed(other));
        quote!(other => Err(serde::de::Error::invalid_value(#unexpected, &"a known value")),)
    };
    let deserialize = quote! {
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match i64::deserialize(deserializer)? { #(#values => Ok(Self::#names),)* #fallback }
            }
        }
    };
    vec![inherent, serialize, deserialize]
}

fn wire(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text),
        Value::Integer(number) => {
            let literal = Literal::i64_unsuffixed(*number);
            quote!(#literal)
        }
    }
}
