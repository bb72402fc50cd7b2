//! One of several types → enums with a payload, told apart without trying where that can be helped.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs, formats, markdown};
use crate::api::{
    Primitive, TypeDef, TypeId, TypeKind, TypeRef, UnionDef, UnionVariant, Value, WireName,
};
use crate::facts::{Choice, Deciding, Direction, JsonKind, Occurrence, Tagged, has_dwarfing};
use crate::names::Ident;

pub(super) fn emit_union(cx: Emit<'_>, def: &TypeDef, union: &UnionDef) -> Vec<TokenStream> {
    let ident = cx.names.type_ident(def.id);
    let names = cx.names.variants(def.id);
    let Some(deciding) = cx.facts.deciding(def.id) else {
        return Vec::new();
    };
    let direction = cx.facts.direction(def.id);
    let parts = Parts {
        ident,
        names,
        open: is_open(direction),
    };
    let mut items = vec![
        emit_declaration(cx, def, union, &parts),
        emit_serialize(&parts, deciding, direction),
    ];
    items.extend(emit_deserialize(cx, union, &parts, deciding, direction));
    items
}

/// Whether the tag of a variant is written beside its value.
pub(super) fn writes_tag(cx: Emit<'_>, id: TypeId) -> bool {
    let tag = cx.facts.deciding(id).and_then(Deciding::tag);
    let mut variants = tag.into_iter().flat_map(|tagged| &tagged.variants);
    variants.any(|variant| !variant.carries)
}

/// What the code of a union names: `union` itself, and `Kind` where scalars are told apart.
pub(super) fn needs_kind(cx: Emit<'_>, id: TypeId) -> bool {
    let deciding = cx.facts.deciding(id).into_iter();
    deciding
        .flat_map(|deciding| deciding.kinds.keys())
        .any(|kind| !matches!(kind, JsonKind::Array | JsonKind::Object))
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

/// Whether clippy would say that one variant is far larger than the others.
fn has_large_variant(cx: Emit<'_>, def: &TypeDef, union: &UnionDef) -> bool {
    has_dwarfing(union.variants.iter().enumerate().map(|(index, variant)| {
        if cx.facts.is_boxed(def.id, index) {
            8
        } else {
            cx.facts.size(&variant.type_ref)
        }
    }))
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
    let arms = parts.names.iter().enumerate().map(|(index, name)| {
        let tagged = deciding.tag().and_then(|tagged| {
            let mut variants = tagged.variants.iter();
            let variant = variants.find(|variant| variant.index == index && !variant.carries)?;
            Some((tagged.property.as_str(), variant.values.first()?))
        });
        match tagged {
            Some((property, tag)) => {
                quote!(Self::#name(value) => union::with_tag(serializer, #property, #tag, value),)
            }
            None => quote!(Self::#name(value) => serde::Serialize::serialize(value, serializer),),
        }
    });
    let other = parts
        .open
        .then(|| quote!(Self::Other(value) => serde::Serialize::serialize(value, serializer),));
    quote! {
        #condition
        impl serde::Serialize for #ident {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#arms)* #other }
            }
        }
    }
}

/// The half that the direction needs, and how the variants are told apart.
fn emit_deserialize(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    deciding: &Deciding,
    direction: Direction,
) -> Vec<TokenStream> {
    let ident = parts.ident;
    let condition = condition(direction != Direction::Request);
    let scalar = emit_scalar(cx, union, parts, deciding);
    let list = deciding
        .kinds
        .get(&JsonKind::Array)
        .map(|choice| emit_list(cx, union, parts, choice));
    let object = deciding
        .kinds
        .get(&JsonKind::Object)
        .map(|choice| emit_object(cx, union, parts, choice));
    let other = parts.open.then(|| {
        quote! {
            fn other(value: serde_json::Value) -> Option<Self> { Some(Self::Other(value)) }
        }
    });
    let deserialize = quote! {
        #condition
        impl<'de> serde::Deserialize<'de> for #ident {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                union::read(deserializer)
            }
        }
    };
    let union = quote! {
        #condition
        impl union::Union for #ident { #scalar #list #object #other }
    };
    vec![deserialize, union]
}

fn emit_scalar(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    deciding: &Deciding,
) -> Option<TokenStream> {
    let is_scalar = |kind: &JsonKind| !matches!(kind, JsonKind::Array | JsonKind::Object);
    // Kinds that go to the same variant share an arm.
    let mut arms: Vec<(Vec<TokenStream>, &Choice)> = Vec::new();
    for (kind, choice) in deciding.kinds.iter().filter(|(kind, _)| is_scalar(kind)) {
        let pattern = match kind {
            JsonKind::Boolean => quote!(Kind::Boolean),
            JsonKind::Integer => quote!(Kind::Integer),
            JsonKind::Number => quote!(Kind::Number),
            JsonKind::String => quote!(Kind::String),
            JsonKind::Array | JsonKind::Object => continue,
        };
        match arms.iter_mut().find(|(_, known)| *known == choice) {
            Some((patterns, _)) => patterns.push(pattern),
            None => arms.push((vec![pattern], choice)),
        }
    }
    if arms.is_empty() {
        return None;
    }
    let arms = arms.iter().map(|(patterns, choice)| {
        let value = match choice {
            Choice::One(index) => {
                let name = &parts.names[*index];
                quote!(scalar.read_or_other(Self::#name))
            }
            Choice::Tag(_) | Choice::Keys(..) => quote!(scalar.other()),
            Choice::Order(order) => {
                let exact = emit_exact_texts(cx, union, parts, order);
                let attempts = emit_attempts(cx, union, parts, order);
                quote!({ let mut attempts = scalar.attempts(); #exact #attempts })
            }
        };
        quote!(#(#patterns)|* => #value,)
    });
    Some(quote! {
        fn scalar<E: serde::de::Error>(scalar: union::Scalar) -> Result<Self, E> {
            match scalar.kind() { #(#arms)* _ => scalar.other(), }
        }
    })
}

fn emit_list(cx: Emit<'_>, union: &UnionDef, parts: &Parts<'_>, choice: &Choice) -> TokenStream {
    let body = match choice {
        Choice::One(index) => {
            let name = &parts.names[*index];
            quote!(list.read().map(Self::#name))
        }
        Choice::Tag(_) | Choice::Keys(..) => quote!(list.other()),
        Choice::Order(order) => {
            let attempts = emit_attempts(cx, union, parts, order);
            quote!(let mut attempts = list.attempts()?; #attempts)
        }
    };
    quote! {
        fn list<'de, A: serde::de::SeqAccess<'de>>(list: union::List<A>) -> Result<Self, A::Error> {
            #body
        }
    }
}

fn emit_object(cx: Emit<'_>, union: &UnionDef, parts: &Parts<'_>, choice: &Choice) -> TokenStream {
    let (mutable, body) = match choice {
        Choice::One(index) => {
            let name = &parts.names[*index];
            (None, quote!(object.read().map(Self::#name)))
        }
        Choice::Tag(tagged) => (Some(quote!(mut)), by_tag(parts, tagged)),
        Choice::Keys(keys, occurrence) => (Some(quote!(mut)), by_keys(parts, keys, *occurrence)),
        Choice::Order(order) => {
            let exact = emit_exact_attempts(cx, union, parts, order);
            let attempts = emit_attempts(cx, union, parts, order);
            (
                None,
                quote!(let mut attempts = object.attempts()?; #exact #attempts),
            )
        }
    };
    quote! {
        fn object<'de, A: serde::de::MapAccess<'de>>(
            #mutable object: union::Object<A>,
        ) -> Result<Self, A::Error> {
            #body
        }
    }
}

fn by_tag(parts: &Parts<'_>, tagged: &Tagged) -> TokenStream {
    let property = tagged.property.as_str();
    let arms = tagged.variants.iter().map(|variant| {
        let (name, values) = (&parts.names[variant.index], &variant.values);
        let read = if variant.carries {
            quote!(read)
        } else {
            quote!(read_untagged)
        };
        quote!(Some(#(#values)|*) => object.#read().map(Self::#name),)
    });
    let tag = if tagged.is_json {
        quote!(json_tag)
    } else {
        quote!(tag)
    };
    quote! {
        match object.#tag(#property)? { #(#arms)* _ => object.other(), }
    }
}

fn by_keys(
    parts: &Parts<'_>,
    keys: &[(usize, Option<WireName>)],
    occurrence: Occurrence,
) -> TokenStream {
    let all = keys
        .iter()
        .filter_map(|(_, key)| key.as_ref())
        .map(WireName::as_str);
    let arms = keys.iter().filter_map(|(index, key)| {
        let (name, key) = (&parts.names[*index], key.as_ref()?.as_str());
        Some(quote!(Some(#key) => object.read().map(Self::#name),))
    });
    let without = keys
        .iter()
        .find(|(_, key)| key.is_none())
        .map(|(index, _)| {
            let name = &parts.names[*index];
            quote!(None => object.read().map(Self::#name),)
        });
    let all: Vec<_> = all.collect();
    // Without an only member to look for, there is none that decides; with one, the first is the sole.
    let found = match occurrence {
        Occurrence::Several if all.len() > 1 => quote!(sole_of),
        Occurrence::One | Occurrence::Several => quote!(first_of),
    };
    quote! {
        match object.#found(&[#(#all),*])? { #(#arms)* #without _ => object.other(), }
    }
}

/// A variant that knows every member of the object fits better than one that does not declare some.
fn emit_exact_attempts(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    order: &[usize],
) -> TokenStream {
    let attempts = order.iter().filter_map(|index| {
        let TypeRef::Named(id) = cx.unaliased(&union.variants[*index].type_ref) else {
            return None;
        };
        let TypeKind::Struct(structure) = &cx.api.types[*id].kind else {
            return None;
        };
        let known = structure.fields.iter().map(|field| field.name.as_str());
        let taken = emit_attempt(cx, union, parts, *index);
        Some(quote!(if attempts.has_only(&[#(#known),*]) && #taken))
    });
    quote!(#(#attempts)*)
}

/// `let Some(found) = attempts.take("Cat") { return Ok(Self::Cat(found)); }`, behind an `if`.
fn emit_attempt(cx: Emit<'_>, union: &UnionDef, parts: &Parts<'_>, index: usize) -> TokenStream {
    let (name, label) = (
        &parts.names[index],
        cx.type_text(&union.variants[index].type_ref),
    );
    quote!(let Some(found) = attempts.take(#label) { return Ok(Self::#name(found)); })
}

/// A variant that knows the text, as one of its values or by its format, fits better than one that
/// takes any text.
fn emit_exact_texts(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    order: &[usize],
) -> TokenStream {
    let attempts = order.iter().filter_map(|index| {
        let variant = &union.variants[*index];
        let known = match cx.unaliased(&variant.type_ref) {
            TypeRef::Primitive(Primitive::Text(format)) if formats::is_checked(*format) => {
                let format = formats::text_type(*format);
                quote!(|text| #format::unchecked(text).is_valid())
            }
            TypeRef::Named(id) => {
                let TypeKind::Enum(set) = &cx.api.types[*id].kind else {
                    return None;
                };
                let values = set.variants.iter().map(|variant| match &variant.value {
                    Value::String(text) => Some(text.as_str()),
                    _ => None,
                });
                let values = values.collect::<Option<Vec<_>>>()?;
                quote!(|text| matches!(text, #(#values)|*))
            }
            _ => return None,
        };
        let taken = emit_attempt(cx, union, parts, *index);
        Some(quote!(if attempts.is_text(#known) && #taken))
    });
    quote!(#(#attempts)*)
}

fn emit_attempts(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    order: &[usize],
) -> TokenStream {
    let attempts = order.iter().map(|index| {
        let taken = emit_attempt(cx, union, parts, *index);
        quote!(if #taken)
    });
    let end = if parts.open {
        quote!(Ok(Self::Other(attempts.keep())))
    } else {
        quote!(Err(attempts.refuse()))
    };
    quote!(#(#attempts)* #end)
}
