//! Operations whose results come by pages: how the next one is asked for, and what is on one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Emit;
use super::types::structs::options;
use crate::api::{Asked, Basis, NextPage, Operation, Told, TypeKind, TypeRef};
use crate::names::OperationNames;

/// How many operations have pages that nothing but their shape tells.
pub(crate) fn guessed(cx: Emit<'_>) -> usize {
    let guessed = cx.api.operations.iter().filter(|operation| {
        let paging = operation.paging.as_ref();
        paging.is_some_and(|paging| paging.basis == Basis::Guess) && has_pages(cx, operation)
    });
    guessed.count()
}

/// Whether an operation has pages that can be read.
pub(super) fn has_pages(cx: Emit<'_>, operation: &Operation) -> bool {
    items(cx, operation).is_some()
}

/// What is on a page: its type, and the expression that takes it out of `page`.
fn items(cx: Emit<'_>, operation: &Operation) -> Option<(TokenStream, TokenStream)> {
    let paging = operation.paging.as_ref()?;
    let output = operation.json_success()?;
    let mut steps = paging.items.split('/').filter(|name| !name.is_empty());
    let mut here = cx.unaliased(output);
    let mut is_option = matches!(here, TypeRef::Nullable(_));
    let mut expression = quote!(page);
    loop {
        let beneath = cx.unaliased(here.without_null());
        let Some(name) = steps.next() else {
            let TypeRef::List(item) = beneath else {
                return None;
            };
            let item = cx.type_ref(item, &quote!(types::));
            let expression = match is_option {
                true => quote!(#expression.unwrap_or_default()),
                false => expression,
            };
            return Some((item, expression));
        };
        let TypeRef::Named(id) = beneath else {
            return None;
        };
        let TypeKind::Struct(structure) = &cx.api.types[*id].kind else {
            return None;
        };
        let mut fields = structure.fields.iter().enumerate();
        let (index, field) = fields.find(|(_, field)| field.name.as_str() == name)?;
        let ident = cx.names.fields(*id).get(index)?;
        let (held, depth) = options(cx, *id, field);
        if cx.facts.is_boxed(*id, index) || depth > 1 {
            return None;
        }
        expression = match (is_option, depth > 0) {
            (false, _) => quote!(#expression.#ident),
            (true, false) => quote!(#expression.map(|page| page.#ident)),
            (true, true) => quote!(#expression.and_then(|page| page.#ident)),
        };
        is_option |= depth > 0;
        here = cx.unaliased(held);
    }
}

pub(super) fn emit_paged(
    cx: Emit<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Option<TokenStream> {
    let (item, expression) = items(cx, operation)?;
    let paging = operation.paging.as_ref()?;
    let marker = &names.marker;
    let told = |told: &Told| match told {
        Told::Body(place) => quote!(pages::Told::Body(#place)),
        Told::Header(name) => {
            let name = name.to_ascii_lowercase();
            quote!(pages::Told::Header(#name))
        }
    };
    let asked = |asked: &Asked| match asked {
        Asked::Query(name) => quote!(pages::Asked::Query(#name)),
        Asked::Body(place) => quote!(pages::Asked::Body(#place)),
    };
    let next = match &paging.next {
        NextPage::Link => quote!(Link),
        NextPage::Url(place) => {
            let place = told(place);
            quote!(Url(#place))
        }
        NextPage::Cursor(from, into) => {
            let (from, into) = (told(from), asked(into));
            quote!(Cursor(#from, #into))
        }
        NextPage::Page(into, first) => {
            let (into, first) = (asked(into), Literal::i64_unsuffixed(first.unwrap_or(1)));
            match &paging.count {
                Some(count) => quote!(PageOf(#into, #first, pages::Told::Body(#count))),
                None => quote!(Page(#into, #first)),
            }
        }
        NextPage::Offset(into) => {
            let into = asked(into);
            quote!(Offset(#into))
        }
    };
    let more = match &paging.more {
        Some(more) => quote!(Some(#more)),
        None => quote!(None),
    };
    let place = &paging.items;
    Some(quote! {
        impl pages::Paged for #marker {
            type Item = #item;
            const PAGING: pages::Paging = pages::Paging {
                next: pages::Next::#next,
                more: #more,
                items: #place,
            };
            fn items(page: Self::Output) -> Vec<Self::Item> { #expression }
        }
    })
}
