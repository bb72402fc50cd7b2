//! Crate features of large APIs, one for each tag: a program that needs one tag compiles one. What
//! no operation needs is compiled for those who ask for it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, operations};
use crate::api::{Message, TypeRef};
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
    let is_taken = |(name, _): &(&str, &str)| *name == module;
    if module == "default" || super::runtime::FEATURES.iter().any(is_taken) {
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

/// The feature of what the server sends by itself, and of nothing else.
pub(super) const MESSAGES: &str = "webhook-payloads";

/// The feature of the types that nothing in the description uses.
pub(super) const UNUSED: &str = "unused-schemas";

/// Features besides those of tags.
pub(super) fn others(cx: Emit<'_>) -> Vec<&'static str> {
    let groups = groups(cx);
    let mut others: Vec<&str> = groups
        .values()
        .flatten()
        .filter_map(|group| match group {
            Group::Tag(_) => None,
            Group::Messages => Some(MESSAGES),
            Group::Unused => Some(UNUSED),
        })
        .collect();
    others.sort_unstable();
    others.dedup();
    others
}

/// For each module of types that not every program needs, the features that bring it.
pub(super) fn conditions(cx: Emit<'_>) -> BTreeMap<&str, TokenStream> {
    let condition = |groups: BTreeSet<Group>| {
        let features: Vec<_> = groups
            .into_iter()
            .map(|group| match group {
                Group::Tag(tag) => feature(cx, tag),
                Group::Messages => MESSAGES.to_owned(),
                Group::Unused => UNUSED.to_owned(),
            })
            .collect();
        match features.as_slice() {
            [only] => quote!(#[cfg(feature = #only)]),
            _ => quote!(#[cfg(any(#(feature = #features),*))]),
        }
    };
    groups(cx)
        .into_iter()
        .map(|(module, groups)| (module, condition(groups)))
        .collect()
}

/// The modules of types that a program has to ask for, each with the feature that brings it.
pub(super) fn asked_for(cx: Emit<'_>) -> BTreeMap<&str, &'static str> {
    let asked = |(module, groups): (_, BTreeSet<Group>)| match groups.first()? {
        Group::Tag(_) => None,
        Group::Messages => Some((module, MESSAGES)),
        Group::Unused => Some((module, UNUSED)),
    };
    groups(cx).into_iter().filter_map(asked).collect()
}

/// What a program may do without.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// The operations of a tag, with their callbacks.
    Tag(usize),
    /// Webhooks.
    Messages,
    /// Schemas that nothing uses.
    Unused,
}

/// For each module of types that not every program needs, the groups that do.
fn groups(cx: Emit<'_>) -> BTreeMap<&str, BTreeSet<Group>> {
    if !has_features(cx) {
        return BTreeMap::new();
    }
    let graph = graph(cx);
    let mut roots: BTreeMap<Option<Group>, BTreeSet<&str>> = BTreeMap::new();
    for operation in &cx.api.operations {
        let roots = roots.entry(operation.tag.map(Group::Tag)).or_default();
        for used in operations::used_types(operation).chain(payloads(&operation.callbacks)) {
            add_modules(cx, used, roots);
        }
    }
    let always = roots.entry(None).or_default();
    for variable in cx.api.all_servers().flat_map(|server| &server.variables) {
        always.extend(variable.values.map(|id| cx.names.type_module(id).as_str()));
    }
    let messages = roots.entry(Some(Group::Messages)).or_default();
    for used in payloads(&cx.api.webhooks) {
        add_modules(cx, used, messages);
    }
    let mut groups: BTreeMap<&str, BTreeSet<Option<Group>>> = BTreeMap::new();
    for (group, roots) in roots {
        for module in closure(&graph, &roots) {
            groups.entry(module).or_default().insert(group);
        }
    }
    let unused = graph.keys().copied();
    let unused = unused.filter(|module| !groups.contains_key(module));
    for module in closure(&graph, &unused.collect()) {
        groups
            .entry(module)
            .or_default()
            .insert(Some(Group::Unused));
    }
    let tags = cx.api.tags.len();
    groups
        .into_iter()
        .filter_map(|(module, groups)| {
            let groups: Option<BTreeSet<Group>> = groups.into_iter().collect();
            let groups = groups?;
            let by_tags = groups
                .iter()
                .filter(|group| matches!(group, Group::Tag(_)))
                .count();
            // What most tags need is there for all.
            (by_tags * 2 <= tags).then_some((module, groups))
        })
        .collect()
}

fn payloads(messages: &[Message]) -> impl Iterator<Item = &TypeRef> {
    messages
        .iter()
        .filter_map(|message| message.payload.as_ref())
        .flat_map(|payload| &payload.media_types)
        .filter_map(|media_type| media_type.content.type_ref())
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
