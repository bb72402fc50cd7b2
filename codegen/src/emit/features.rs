//! Crate features of large APIs, one for each tag: a program that needs one tag compiles one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, operations};
use crate::api::TypeRef;
use crate::facts::uses;

/// From this many operations on, an API is large.
const LARGE: usize = 60;

/// Whether tags are features of their own.
pub(super) fn has_features(cx: Emit<'_>) -> bool {
    cx.api.operations.len() >= LARGE && cx.api.tags.len() > 1
}

/// The feature of a tag.
pub(super) fn feature(cx: Emit<'_>, tag: usize) -> String {
    let module = cx.names.tags[tag].module.as_str().trim_end_matches('_');
    // What Cargo or this crate means by the word already.
    if matches!(module, "default" | "full") {
        format!("{module}-tag")
    } else {
        module.to_owned()
    }
}

/// `#[cfg(feature = "repos")]`, where tags are features.
pub(super) fn condition(cx: Emit<'_>, tag: usize) -> Option<TokenStream> {
    has_features(cx).then(|| {
        let feature = feature(cx, tag);
        quote!(#[cfg(feature = #feature)])
    })
}

/// For each module of types that not every program needs, the tags that do.
pub(super) fn conditions(cx: Emit<'_>) -> BTreeMap<String, TokenStream> {
    if !has_features(cx) {
        return BTreeMap::new();
    }
    let graph = graph(cx);
    let mut by_tag: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); cx.api.tags.len()];
    let mut always = BTreeSet::new();
    for operation in &cx.api.operations {
        let mut roots = BTreeSet::new();
        let payloads = operation
            .callbacks
            .iter()
            .filter_map(|message| message.payload.as_ref())
            .flat_map(|payload| &payload.media_types)
            .filter_map(|media_type| media_type.content.type_ref());
        for used in operations::used_types(operation).chain(payloads) {
            add_modules(cx, used, &mut roots);
        }
        match operation.tag {
            Some(tag) => by_tag[tag].extend(roots),
            None => always.extend(roots),
        }
    }
    let by_tag: Vec<_> = by_tag.iter().map(|roots| closure(&graph, roots)).collect();
    let of_some_tag = |module: &str| by_tag.iter().any(|modules| modules.contains(module));
    always.extend(graph.keys().copied().filter(|module| !of_some_tag(module)));
    let always = closure(&graph, &always);
    let gated = graph.keys().filter(|module| !always.contains(*module));
    gated
        .filter_map(|module| {
            let tags = by_tag.iter().enumerate();
            let tags = tags.filter(|(_, modules)| modules.contains(module));
            let features: Vec<_> = tags.map(|(tag, _)| feature(cx, tag)).collect();
            // What most tags need is there for all.
            if features.len() * 2 > cx.api.tags.len() {
                return None;
            }
            let condition = match features.as_slice() {
                [only] => quote!(#[cfg(feature = #only)]),
                _ => quote!(#[cfg(any(#(feature = #features),*))]),
            };
            Some(((*module).to_owned(), condition))
        })
        .collect()
}

/// The modules that each module of types names.
fn graph<'a>(cx: Emit<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for def in cx.api.types.iter() {
        let targets = graph
            .entry(cx.names.type_module(def.id).as_str())
            .or_default();
        for used in uses(&def.kind) {
            add_modules(cx, used, targets);
        }
    }
    graph
}

fn add_modules<'a>(cx: Emit<'a>, used: &TypeRef, found: &mut BTreeSet<&'a str>) {
    used.named(&mut |id| {
        found.insert(cx.names.type_module(id).as_str());
    });
}

fn closure<'a>(
    graph: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    roots: &BTreeSet<&'a str>,
) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut todo: Vec<&str> = roots.iter().copied().collect();
    while let Some(module) = todo.pop() {
        if found.insert(module) {
            todo.extend(graph.get(module).into_iter().flatten());
        }
    }
    found
}
