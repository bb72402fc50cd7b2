//! Which variant of a union a value is → the code that decides it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::{Emit, markdown};
use super::codec;
use crate::api::{TypeRef, UnionDef};
use crate::facts::{Carrier, Choice, Key, Occurrence, Otherwise, Tagged};
use crate::names::Ident;

/// What is said of a union again and again.
pub(super) struct Parts<'a> {
    pub(super) ident: &'a Ident,
    /// Those of the variants.
    pub(super) names: &'a [Ident],
    /// Whether values that fit no variant are kept.
    pub(super) open: bool,
}

impl Parts<'_> {
    /// What becomes of a value that no variant takes.
    pub(super) fn other(&self, refused: &TokenStream) -> TokenStream {
        if self.open {
            quote!(node.decode().map(Self::Other))
        } else {
            quote!(Err(node.#refused))
        }
    }
}

pub(super) fn emit_choice(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    choice: &Choice,
) -> TokenStream {
    match choice {
        Choice::One(index) | Choice::With(index, _) => {
            let name = &parts.names[*index];
            let value = quote!(node.decode().map(Self::#name));
            let other = parts.other(&quote!(no_variant()));
            match condition(cx, union, parts, choice) {
                Some(condition) => quote!(if #condition { #value } else { #other }),
                None => value,
            }
        }
        Choice::Tag(tagged) => by_tag(cx, union, parts, tagged),
        Choice::Keys(keys, occurrence) => by_keys(cx, union, parts, (keys, *occurrence)),
        Choice::Order(order) => by_surface(cx, union, parts, order, None),
    }
}

fn by_tag(cx: Emit<'_>, union: &UnionDef, parts: &Parts<'_>, tagged: &Tagged) -> TokenStream {
    let property = tagged.property.as_str();
    let arms = tagged.variants.iter().flat_map(|variant| {
        let (name, values) = (&parts.names[variant.index], &variant.values);
        // A type without a place for the tag has it from the variant; one that the variant would not
        // write itself is kept with what the type does not declare.
        let hides = variant.carrier == Carrier::Never;
        let (own, others) = values.split_at(usize::from(hides).min(values.len()));
        let own = own.iter().map(
            move |value| quote!(Some(#value) => node.without(#property).decode().map(Self::#name),),
        );
        let others = (!others.is_empty())
            .then(|| quote!(Some(#(#others)|*) => node.decode().map(Self::#name),));
        own.chain(others).collect::<Vec<_>>()
    });
    let base = tagged.base.map(|index| {
        let (name, declared) = (
            &parts.names[index],
            cx.type_ref(&union.variants[index].type_ref, &quote!()),
        );
        quote!(_ if node.looks_like::<#declared>() => node.decode().map(Self::#name),)
    });
    let tag = if tagged.is_json {
        quote!(json_tag)
    } else {
        quote!(tag)
    };
    let other = parts.other(&quote!(no_variant_of_tag(#property)));
    let last = match &tagged.otherwise {
        Some(Otherwise { choice, of_unknown }) => {
            let otherwise = emit_choice(cx, union, parts, choice);
            match of_unknown {
                true => quote!(_ => #otherwise,),
                false => quote!(None => #otherwise, Some(_) => #other,),
            }
        }
        None => quote!(_ => #other,),
    };
    quote! {
        match node.#tag(#property).as_deref() { #(#arms)* #base #last }
    }
}

/// What a value of the only kind that a variant takes has to have.
pub(super) fn condition(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    choice: &Choice,
) -> Option<TokenStream> {
    let (index, member) = match choice {
        Choice::One(index) => (*index, None),
        Choice::With(index, member) => (*index, Some(member.as_str()).filter(|_| parts.open)),
        Choice::Tag(_) | Choice::Keys(..) | Choice::Order(_) => return None,
    };
    let has = member.map(|member| quote!(node.has(#member)));
    match (has, keeps_all(cx, parts, &union.variants[index].type_ref)) {
        (Some(has), Some(fits)) => Some(quote!(#has && #fits)),
        (only, None) | (None, only) => only,
    }
}

/// Whether the value has the look of a variant that has declared members alone: of any other value that would
/// lose what else is there.
fn keeps_all(cx: Emit<'_>, parts: &Parts<'_>, type_ref: &TypeRef) -> Option<TokenStream> {
    let is_closed = parts.open && cx.facts.is_closed(cx.api, type_ref);
    let declared = cx.type_ref(type_ref, &quote!());
    is_closed.then(|| quote!(node.looks_like::<#declared>()))
}

fn by_keys(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    (keys, occurrence): (&[(usize, Option<Key>)], Occurrence),
) -> TokenStream {
    let count = keys.iter().filter(|(_, key)| key.is_some()).count();
    match occurrence {
        Occurrence::Several => return by_signs(cx, union, parts, keys, &quote!(decide)),
        Occurrence::One if count > 1 => {
            return by_signs(cx, union, parts, keys, &quote!(decide_by_member));
        }
        Occurrence::One | Occurrence::SeveralOfClosed => {}
    }
    let is_closed = |index: usize| keeps_all(cx, parts, &union.variants[index].type_ref);
    let found = keys.iter().filter_map(|(_, key)| key.as_ref());
    let nullable = found.clone().filter(|key| key.takes_null);
    let nullable: Vec<_> = nullable.map(|key| key.name.as_str()).collect();
    let all: Vec<_> = found.map(|key| key.name.as_str()).collect();
    let arms = keys.iter().filter_map(|(index, key)| {
        let (name, key) = (&parts.names[*index], key.as_ref()?.name.as_str());
        let fits = is_closed(*index).map(|fits| quote!(if #fits));
        Some(quote!(Some(#key) #fits => node.decode().map(Self::#name),))
    });
    let without = keys
        .iter()
        .find(|(_, key)| key.is_none())
        .map(|(index, _)| {
            let name = &parts.names[*index];
            let fits = is_closed(*index).map(|fits| quote!(&& #fits));
            quote! {
                None if node.kind() == json::Kind::Object #fits => node.decode().map(Self::#name),
            }
        });
    // Without an only member to look for, there is none that decides; with one, the first is the sole.
    let found = match occurrence {
        Occurrence::SeveralOfClosed if all.len() > 1 => quote!(sole_of),
        _ => quote!(first_of),
    };
    let other = parts.other(&quote!(no_variant_of(&[#(#all),*])));
    let null = (!nullable.is_empty()).then(|| quote!(.or_else(|| node.any_of(&[#(#nullable),*]))));
    quote! {
        match node.#found(&[#(#all),*]) #null { #(#arms)* #without _ => #other, }
    }
}

/// The same where the values of members that several variants have can say something else than the members that
/// only one has.
fn by_signs(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    keys: &[(usize, Option<Key>)],
    decide: &TokenStream,
) -> TokenStream {
    let signs = keys.iter().map(|(index, key)| {
        let sign = match key {
            Some(key) => {
                let name = key.name.as_str();
                let null = key.takes_null.then(|| quote!(.or_null()));
                quote!(json::Sign::member(#name) #null)
            }
            None => quote!(json::Sign::NONE),
        };
        let is_closed = cx.facts.is_closed(cx.api, &union.variants[*index].type_ref);
        let closed = is_closed.then(|| quote!(.closed()));
        quote!(#sign #closed)
    });
    let order: Vec<usize> = keys.iter().map(|(index, _)| *index).collect();
    let fits = order
        .iter()
        .map(|index| codec::fits_of(cx, &union.variants[*index].type_ref));
    let arms = order.iter().enumerate().map(|(place, index)| {
        let (name, place) = (&parts.names[*index], Literal::usize_unsuffixed(place));
        quote!(Some(#place) => node.decode().map(Self::#name),)
    });
    let names = keys
        .iter()
        .filter_map(|(_, key)| Some(key.as_ref()?.name.as_str()));
    let other = parts.other(&quote!(no_variant_of(&[#(#names),*])));
    quote! {
        match json::#decide(node, &[#(#signs),*], &[#(#fits),*]) { #(#arms)* _ => #other, }
    }
}

/// The variant that the value looks like best; `number` is what an integer is that has more digits than any.
pub(super) fn by_surface(
    cx: Emit<'_>,
    union: &UnionDef,
    parts: &Parts<'_>,
    order: &[usize],
    number: Option<usize>,
) -> TokenStream {
    let fits = order
        .iter()
        .map(|index| codec::fits_of(cx, &union.variants[*index].type_ref));
    let arms = order.iter().enumerate().map(|(place, index)| {
        let (name, place) = (&parts.names[*index], Literal::usize_unsuffixed(place));
        // What looked like it and is not, further down, costs no more than this value.
        let read = if parts.open {
            quote!(node.decode_or(Self::#name, Self::Other))
        } else {
            quote!(node.decode().map(Self::#name))
        };
        quote!(Some(#place) => #read,)
    });
    let variants = order
        .iter()
        .map(|index| markdown::code(&cx.type_text(&union.variants[*index].type_ref)));
    let other = match number.map(|number| &parts.names[number]) {
        Some(name) => quote!(node.decode().map(Self::#name)),
        None => parts.other(&quote!(no_fit(&[#(#variants),*]))),
    };
    quote! {
        match json::choose(node, &[#(#fits),*]) { #(#arms)* _ => #other, }
    }
}
