//! One of several types → enums with a payload, told apart without trying where that can be helped.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Emit, docs, markdown, path_text};
use super::choices::{Parts, by_surface, condition, emit_choice};
use super::{codec, told};
use crate::api::{Primitive, TypeDef, TypeId, TypeKind, TypeRef, UnionDef, UnionVariant};
use crate::facts::{Carrier, Choice, Deciding, Direction, JsonKind, has_dwarfing};

pub(super) fn emit_union(cx: Emit<'_>, def: &TypeDef, union: &UnionDef) -> Vec<TokenStream> {
    let ident = cx.names.type_ident(def.id);
    let names = cx.names.variants(def.id);
    let Some(deciding) = cx.facts.deciding(def.id) else {
        return Vec::new();
    };
    let parts = Parts {
        ident,
        names,
        open: is_open(cx.facts.direction(def.id)),
    };
    let mut items = vec![
        emit_declaration(cx, def, union, &parts),
        emit_decode(cx, def, union, &parts, deciding),
        emit_encode(cx, union, &parts, deciding),
    ];
    items.extend(emit_from(cx, def, union, &parts));
    items
}

/// Whether values that fit no variant are kept: wherever they are received.
pub(in crate::emit) fn is_open(direction: Direction) -> bool {
    direction != Direction::Request
}

fn emit_declaration(
    cx: Emit<'_>,
    def: &TypeDef,
    union: &UnionDef,
    parts: &Parts<'_>,
) -> TokenStream {
    let ident = parts.ident;
    let deciding = cx.facts.deciding(def.id);
    let otherwise = super::otherwise(def, ident);
    let decided = deciding.and_then(told::of_union);
    let comment = docs::docs_and(&def.docs, &otherwise, def.deprecated, decided);
    let variants = union.variants.iter().zip(parts.names).enumerate();
    let variants = variants.map(|(index, (variant, name))| {
        let mut lines = variant_lines(cx, variant);
        docs::add_block(
            &mut lines,
            deciding.and_then(|deciding| told::of_variant(deciding, index)),
        );
        lines.extend(base_lines(cx, def.id, index));
        let comment = docs::comment(&lines);
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
    let grows = super::grows(cx, def.id);
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq)]
        #allow
        #grows
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

/// What else the variant stands for that values of an unknown tag are.
fn base_lines(cx: Emit<'_>, id: TypeId, index: usize) -> Vec<String> {
    let tag = cx.facts.deciding(id).and_then(Deciding::tag);
    let Some(tagged) = tag.filter(|tagged| tagged.base == Some(index)) else {
        return Vec::new();
    };
    let property = markdown::code(tagged.property.as_str());
    vec![
        String::new(),
        format!(
            "A value with another {property}, or without one, is this one too, if it has what is required here."
        ),
    ]
}

/// Types that only one variant has become that variant by themselves.
fn emit_from(cx: Emit<'_>, def: &TypeDef, union: &UnionDef, parts: &Parts<'_>) -> Vec<TokenStream> {
    let payloads: Vec<_> = union
        .variants
        .iter()
        .map(|variant| payload_text(cx, &variant.type_ref))
        .collect();
    let is_sent = cx.facts.direction(def.id) != Direction::Response;
    let variants = union.variants.iter().zip(parts.names).enumerate();
    let impls = variants.flat_map(|(index, (variant, name))| {
        // What two variants have is neither's.
        let same = payloads.iter().filter(|other| **other == payloads[index]);
        // Nobody makes what is only received of a text or a list.
        let is_made = is_sent || matches!(cx.unaliased(&variant.type_ref), TypeRef::Named(_));
        if !is_made
            || same.count() > 1
            || payloads[index].is_none()
            || variant.type_ref == TypeRef::Named(def.id)
        {
            return Vec::new();
        }
        let (ident, payload) = (parts.ident, cx.type_ref(&variant.type_ref, &quote!()));
        let value = if cx.facts.is_boxed(def.id, index) {
            quote!(Box::new(value))
        } else {
            quote!(value)
        };
        let mut impls = vec![quote! {
            impl From<#payload> for #ident {
                fn from(value: #payload) -> Self { Self::#name(#value) }
            }
        }];
        if *cx.unaliased(&variant.type_ref) == TypeRef::Primitive(Primitive::String) {
            impls.push(quote! {
                impl From<&str> for #ident {
                    fn from(value: &str) -> Self { Self::#name(value.to_owned()) }
                }
            });
        }
        impls
    });
    impls.collect()
}

/// A type in words that no other type has, however it is called; nothing for one that takes too much.
fn payload_text(cx: Emit<'_>, type_ref: &TypeRef) -> Option<String> {
    match cx.unaliased(type_ref) {
        // A declared type may have the name of one of the runtime.
        TypeRef::Primitive(Primitive::Text(format)) => Some(path_text(*format)),
        TypeRef::Primitive(_) => Some(cx.type_text(cx.unaliased(type_ref))),
        TypeRef::List(item) => Some(format!("[{}]", payload_text(cx, item)?)),
        TypeRef::Map(item) => Some(format!("{{{}}}", payload_text(cx, item)?)),
        TypeRef::Named(id) => is_own_type(cx, *id).then(|| cx.names.type_ident(*id).to_string()),
        TypeRef::Tuple(_) | TypeRef::Nullable(_) | TypeRef::Any => None,
    }
}

/// Whether a declaration is a type and not only a name for one.
fn is_own_type(cx: Emit<'_>, id: TypeId) -> bool {
    match &cx.api.types[id].kind {
        TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => true,
        TypeKind::Alias(_) => cx.facts.is_newtype(id),
    }
}

fn emit_encode(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    deciding: &Deciding,
) -> TokenStream {
    let arms = parts.names.iter().enumerate().map(|(index, name)| {
        let tagged = deciding.tag().and_then(|tagged| {
            let mut variants = tagged.variants.iter();
            let variant = variants.find(|variant| variant.index == index)?;
            let value = variant.values.first()?;
            (variant.carrier != Carrier::Always).then_some((tagged.property.as_str(), value))
        });
        match tagged {
            Some((property, tag)) => {
                let tagged = match cx.facts.is_json_tag(cx.api, union, (index, property), tag) {
                    true => quote!(tagged_json),
                    false => quote!(tagged),
                };
                quote!(Self::#name(value) => out.#tagged(#property, #tag, value),)
            }
            None => quote!(Self::#name(value) => out.value(value),),
        }
    });
    let other = parts
        .open
        .then(|| quote!(Self::Other(value) => out.value(value),));
    codec::encode(parts.ident, &quote!(match self { #(#arms)* #other }))
}

/// The kinds that texts can stand for, where values come from headers, too; none where it is texts alone.
fn scalars(cx: Emit<'_>, def: &TypeDef) -> Vec<TokenStream> {
    let texts = cx.facts.texts(cx.api, def.id);
    let Some(texts) = texts.filter(|texts| texts.has_others && cx.facts.is_in_headers(def.id))
    else {
        return Vec::new();
    };
    let kinds = texts.kinds.iter().filter_map(|kind| match kind {
        JsonKind::Boolean => Some(quote!(json::Kind::Boolean)),
        JsonKind::Integer => Some(quote!(json::Kind::Integer)),
        JsonKind::Number => Some(quote!(json::Kind::Number)),
        JsonKind::String if texts.is_any => Some(quote!(json::Kind::String)),
        JsonKind::String | JsonKind::Array | JsonKind::Object => None,
    });
    kinds.collect()
}

fn emit_decode(
    cx: Emit<'_>,
    def: &TypeDef,
    union: &UnionDef,
    parts: &Parts<'_>,
    deciding: &Deciding,
) -> TokenStream {
    // Kinds that are decided in the same way share an arm.
    let mut arms: Vec<(Vec<TokenStream>, &Choice)> = Vec::new();
    for (kind, choice) in &deciding.kinds {
        let pattern = match kind {
            JsonKind::Boolean => quote!(json::Kind::Boolean),
            JsonKind::Integer => quote!(json::Kind::Integer),
            JsonKind::Number => quote!(json::Kind::Number),
            JsonKind::String => quote!(json::Kind::String),
            JsonKind::Array => quote!(json::Kind::List),
            JsonKind::Object => quote!(json::Kind::Object),
        };
        match arms.iter_mut().find(|(_, known)| *known == choice) {
            Some((patterns, _)) => patterns.push(pattern),
            None => arms.push((vec![pattern], choice)),
        }
    }
    let body = match arms.as_slice() {
        // What is no object has no members to decide by.
        [(_, choice @ (Choice::Tag(_) | Choice::Keys(..)))] => {
            emit_choice(cx, union, parts, choice)
        }
        _ => {
            let arms = arms.iter().map(|(patterns, choice)| {
                let of_kind = |kind| deciding.kinds.get(&kind) == Some(*choice);
                let has_places = of_kind(JsonKind::Object) || of_kind(JsonKind::Array);
                let number = match deciding.kinds.get(&JsonKind::Number) {
                    Some(Choice::One(number)) if of_kind(JsonKind::Integer) => Some(*number),
                    _ => None,
                };
                let number = number.filter(|number| {
                    let type_ref = cx.unaliased(&union.variants[*number].type_ref);
                    *type_ref == TypeRef::Primitive(Primitive::Double)
                });
                let value = match choice {
                    // An integer of more digits than one has is a number all the same.
                    Choice::One(index) if number.is_some_and(|number| number != *index) => {
                        let name = &parts.names[*index];
                        let number = number.map(|number| &parts.names[number]);
                        quote!(node.decode_or(Self::#name, Self::#number))
                    }
                    // A list or an object that does not fit is told where; a scalar is kept.
                    Choice::One(index) if parts.open && !has_places => {
                        let name = &parts.names[*index];
                        quote!(node.decode_or(Self::#name, Self::Other))
                    }
                    Choice::One(index) | Choice::With(index, _) => {
                        let name = &parts.names[*index];
                        quote!(node.decode().map(Self::#name))
                    }
                    Choice::Order(order) => {
                        let number = number.filter(|number| !order.contains(number));
                        by_surface(cx, union, parts, order, number)
                    }
                    choice => emit_choice(cx, union, parts, choice),
                };
                let guard = condition(cx, union, parts, choice);
                let guard = guard.map(|condition| quote!(if #condition));
                quote!(#(#patterns)|* #guard => #value,)
            });
            let other = parts.other(&quote!(no_variant()));
            let kind = match scalars(cx, def).as_slice() {
                [] => quote!(node.kind()),
                scalars => quote!(node.kind_among(&[#(#scalars),*])),
            };
            quote!(match #kind { #(#arms)* _ => #other, })
        }
    };
    let fits = cx.facts.is_asked(def.id).then(|| {
        let fits = union
            .variants
            .iter()
            .map(|variant| codec::fits_of(cx, &variant.type_ref));
        codec::fits(
            &quote!(depth),
            &quote!(json::any(node, depth, &[#(#fits),*])),
        )
    });
    codec::decode(parts.ident, &body, fits)
}
