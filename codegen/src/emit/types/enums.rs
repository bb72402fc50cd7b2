//! Sets of values → enums: closed where they are only sent, open where they are received.

use std::rc::Rc;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::super::{Emit, docs, markdown, whole};
use super::codec;
use crate::api::{EnumDef, TypeDef, Value, Variant};
use crate::facts::Direction;
use crate::names::Ident;
use crate::render::{Item, Long, Pieces};

/// What kind of values a set has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// Text only.
    Text,
    /// Integers only.
    Integer,
    /// Any other numbers, booleans, or a mixture.
    Mixed,
}

impl Values {
    pub(super) fn of(set: &EnumDef) -> Self {
        let all = |is: fn(&Value) -> bool| set.variants.iter().all(|variant| is(&variant.value));
        if all(|value| matches!(value, Value::String(_))) {
            Self::Text
        } else if all(|value| matches!(value, Value::Integer(_))) {
            Self::Integer
        } else {
            Self::Mixed
        }
    }
}

/// What the functions of this file share.
struct Parts<'a> {
    ident: &'a Ident,
    variants: Vec<(&'a Variant, &'a Ident)>,
    open: bool,
    values: Values,
    is_asked: bool,
}

pub(super) fn emit_enum<'a>(cx: Emit<'a>, def: &'a TypeDef, set: &'a EnumDef) -> Vec<Item<'a>> {
    let parts = Rc::new(Parts {
        ident: cx.names.type_ident(def.id),
        variants: set.variants.iter().zip(cx.names.variants(def.id)).collect(),
        open: set.open || cx.facts.direction(def.id) != Direction::Request,
        values: Values::of(set),
        is_asked: cx.facts.is_asked(def.id),
    });
    let mut items = vec![emit_declaration(cx, def, &parts)];
    items.extend(match parts.values {
        Values::Text => emit_text(&parts),
        Values::Integer => emit_integer(&parts),
        Values::Mixed => whole(emit_mixed(&parts)).collect(),
    });
    items
}

fn emit_declaration<'a>(cx: Emit<'a>, def: &'a TypeDef, parts: &Rc<Parts<'a>>) -> Item<'a> {
    let Parts { ident, open, .. } = **parts;
    let comment = docs::docs(&def.docs, &super::otherwise(def, ident), def.deprecated);
    let variants = parts.each(|(variant, name)| {
        let comment = docs::comment(&variant_lines(variant));
        quote! { #comment #name, }
    });
    let other = open.then(|| {
        let inner = match parts.values {
            Values::Text => quote!(String),
            Values::Integer => quote!(i64),
            Values::Mixed => quote!(serde_json::Value),
        };
        let comment = docs::comment(&["A value that the description does not know.".to_owned()]);
        quote! { #comment Other(#inner), }
    });
    let copy = (!open || parts.values == Values::Integer).then(|| quote!(Copy,));
    let order = (parts.values != Values::Mixed || !open).then(|| quote!(PartialOrd, Ord,));
    let derives = quote!(#[derive(Debug, Clone, #copy PartialEq, Eq, #order Hash)]);
    let grows = super::grows(cx, def.id);
    Item::Long(Long {
        kind: Pieces::Variants,
        pieces: Box::new(variants.chain(other)),
        around: Box::new(move |variants| {
            quote! { #comment #derives #grows pub enum #ident { #variants } }
        }),
    })
}

fn variant_lines(variant: &Variant) -> Vec<String> {
    let value = match &variant.value {
        Value::String(text) if text.is_empty() => "The empty string.".to_owned(),
        Value::String(text) => markdown::code(text),
        other => markdown::code(&other.to_json().to_string()),
    };
    let mut lines = variant
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    docs::add_block(&mut lines, [value]);
    lines
}

impl<'a> Parts<'a> {
    /// What is made of each value, when it is asked for.
    fn each(
        self: &Rc<Self>,
        make: impl Fn((&'a Variant, &'a Ident)) -> TokenStream + 'a,
    ) -> impl Iterator<Item = TokenStream> + 'a {
        let parts = Rc::clone(self);
        (0..parts.variants.len()).map(move |index| make(parts.variants[index]))
    }

    fn names(&self) -> Vec<&Ident> {
        self.variants.iter().map(|(_, name)| *name).collect()
    }

    /// The values on the wire, as JSON.
    fn json_texts(&self) -> Vec<String> {
        let values = self.variants.iter().map(|(variant, _)| &variant.value);
        let texts = values.map(|value| match value {
            Value::Number(text) if text.parse::<i64>().is_ok() => text.clone(),
            other => other.to_json().to_string(),
        });
        texts.collect()
    }

    fn emit_fits_scalars(&self) -> Option<TokenStream> {
        let texts = self.json_texts();
        let body = quote!(node.fits_scalars(&[#(#texts),*]));
        self.is_asked.then(|| codec::fits(&quote!(_), &body))
    }

    /// The values on the wire, as literals.
    fn literals(&self) -> Vec<TokenStream> {
        let values = self.variants.iter().map(|(variant, _)| &variant.value);
        values.map(literal).collect()
    }
}

fn emit_text<'a>(parts: &Rc<Parts<'a>>) -> Vec<Item<'a>> {
    let (ident, open) = (parts.ident, parts.open);
    let reference = if open { quote!(&self) } else { quote!(self) };
    let result = if open {
        quote!(&str)
    } else {
        quote!(&'static str)
    };
    let texts = parts.each(|(variant, name)| {
        let value = literal(&variant.value);
        quote!(Self::#name => #value,)
    });
    let other = open.then(|| quote!(Self::Other(value) => value,));
    let inherent = arms(texts.chain(other), move |arms| {
        quote! {
            impl #ident {
                /// The value as it goes over the wire.
                #[must_use]
                pub fn as_str(#reference) -> #result { match self { #arms } }
            }
        }
    });
    let display = quote! {
        impl fmt::Display for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
    let encode = codec::encode(ident, &quote!(out.string(self.as_str());));
    let fits = parts.is_asked.then(|| {
        let values = parts.literals();
        codec::fits(&quote!(_), &quote!(node.fits_texts(&[#(#values),*])))
    });
    if !open {
        let values = parts.each(|(variant, name)| {
            let value = literal(&variant.value);
            quote!(#value => Ok(Self::#name),)
        });
        let none = quote!(_ => Err(node.no_value()),);
        let body = |arms| quote!(match node.decode::<String>()?.as_str() { #arms });
        let decode = decode(ident, values.chain([none]), body, fits);
        return vec![inherent, display.into(), decode, encode.into()];
    }
    let values = parts.each(|(variant, name)| {
        let value = literal(&variant.value);
        quote!(#value => Self::#name,)
    });
    let other = quote!(_ => Self::Other(value),);
    let from = arms(values.chain([other]), move |arms| {
        quote! {
            impl From<String> for #ident {
                fn from(value: String) -> Self { match value.as_str() { #arms } }
            }
        }
    });
    let decode = codec::decode(ident, &quote!(node.decode().map(String::into)), fits);
    vec![inherent, display.into(), from, decode.into(), encode.into()]
}

fn emit_integer<'a>(parts: &Rc<Parts<'a>>) -> Vec<Item<'a>> {
    let ident = parts.ident;
    let values = parts.each(|(variant, name)| {
        let value = literal(&variant.value);
        quote!(Self::#name => #value,)
    });
    let other = parts.open.then(|| quote!(Self::Other(value) => value,));
    let inherent = arms(values.chain(other), move |arms| {
        quote! {
            impl #ident {
                /// The value as it goes over the wire.
                #[must_use]
                pub fn value(self) -> i64 { match self { #arms } }
            }
        }
    });
    let values = parts.each(|(variant, name)| {
        let value = literal(&variant.value);
        quote!(#value => Ok(Self::#name),)
    });
    let fallback = if parts.open {
        quote!(other => Ok(Self::Other(other)),)
    } else {
        quote!(_ => Err(node.no_value()),)
    };
    let body = |arms| quote!(match node.decode::<i64>()? { #arms });
    let values = values.chain([fallback]);
    let decode = decode(ident, values, body, parts.emit_fits_scalars());
    let encode = codec::encode(ident, &quote!(out.value(&self.value());));
    vec![inherent, decode, encode.into()]
}

/// An item around the arms of a `match`.
fn arms<'a>(
    pieces: impl Iterator<Item = TokenStream> + 'a,
    around: impl Fn(TokenStream) -> TokenStream + 'a,
) -> Item<'a> {
    Item::Long(Long {
        kind: Pieces::Arms,
        pieces: Box::new(pieces),
        around: Box::new(around),
    })
}

/// How a set of values is read, by the arms of a `match`.
fn decode<'a>(
    ident: &'a Ident,
    pieces: impl Iterator<Item = TokenStream> + 'a,
    body: impl Fn(TokenStream) -> TokenStream + 'a,
    fits: Option<TokenStream>,
) -> Item<'a> {
    match fits {
        None => arms(pieces, move |arms| codec::decode(ident, &body(arms), None)),
        // Around each stretch of the one list, the other would stand whole.
        Some(fits) => {
            let arms = pieces.collect();
            codec::decode(ident, &body(arms), Some(fits)).into()
        }
    }
}

/// Values of several kinds are compared as JSON: there is no one type to read them into.
fn emit_mixed(parts: &Parts<'_>) -> Vec<TokenStream> {
    let ident = parts.ident;
    let names = parts.names();
    let values: Vec<_> = parts
        .variants
        .iter()
        .map(|(variant, _)| match &variant.value {
            // What it is compared with does not tell how wide it is.
            Value::Integer(number) => Literal::i64_suffixed(*number).into_token_stream(),
            other => literal(other),
        })
        .collect();
    let texts = parts.json_texts();
    let other = parts
        .open
        .then(|| quote!(Self::Other(value) => out.value(value),));
    let encode = codec::encode(
        ident,
        &quote!(match self { #(Self::#names => out.json(#texts),)* #other }),
    );
    let fallback = if parts.open {
        quote!(Ok(Self::Other(value)))
    } else {
        quote!(Err(node.no_value()))
    };
    let body = quote! {
        let value: serde_json::Value = node.decode()?;
        #(if value == #values { return Ok(Self::#names); })*
        #fallback
    };
    vec![
        codec::decode(ident, &body, parts.emit_fits_scalars()),
        encode,
    ]
}

fn literal(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text),
        Value::Integer(number) => {
            let literal = Literal::i64_unsuffixed(*number);
            quote!(#literal)
        }
        Value::Number(text) => {
            // As a fraction a large one would be equal to its neighbours.
            let literal = match text.parse::<u64>() {
                Ok(large) if i64::try_from(large).is_err() => Literal::u64_suffixed(large),
                _ => Literal::f64_unsuffixed(text.parse().unwrap_or_default()),
            };
            quote!(#literal)
        }
        Value::Boolean(flag) => quote!(#flag),
    }
}
