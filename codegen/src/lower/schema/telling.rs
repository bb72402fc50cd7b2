//! What an alternative that is written inline is called by what it says: serializers write the variants of a
//! type so, and people do.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value as Json;

use super::super::Lowering;
use super::{View, resolve};

/// One name for each of the alternatives that has one which is no other's.
pub(super) fn names<'a>(
    cx: &Lowering<'a>,
    alternatives: impl Iterator<Item = &'a ReferenceOr<Schema>>,
) -> Vec<Option<String>> {
    let views = alternatives.map(|member| {
        let view = resolve(cx, member).map(|schema| cx.view(schema));
        (matches!(member, ReferenceOr::Item(_)), view)
    });
    let views: Vec<_> = views.collect();
    // How many of them declare a property.
    let mut declared: BTreeMap<&str, usize> = BTreeMap::new();
    for name in views
        .iter()
        .filter_map(|(_, view)| *view)
        .flat_map(View::names)
    {
        *declared.entry(name).or_default() += 1;
    }
    let names = views.iter().map(|(is_inline, view)| {
        let view = view.filter(|_| *is_inline)?;
        name(cx, view, &declared).filter(|name| !name.is_empty() && name.len() <= 40)
    });
    let names: Vec<Option<String>> = names.collect();
    let mut seen = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for name in names.iter().flatten() {
        let same = name.to_ascii_lowercase();
        if !seen.insert(same.clone()) {
            twice.insert(same);
        }
    }
    let is_own = |name: &String| !twice.contains(&name.to_ascii_lowercase());
    names.into_iter().map(|name| name.filter(is_own)).collect()
}

/// Its only value, the only value of a member, its only member, or one that it alone requires.
fn name<'a>(
    cx: &Lowering<'a>,
    view: &View<'a>,
    declared: &BTreeMap<&str, usize>,
) -> Option<String> {
    if let Some(value) = only_value(view) {
        // That is what other alternatives are called by their kinds.
        const KINDS: &[&str] = &[
            "any", "boolean", "enum", "integer", "list", "map", "number", "object", "string",
            "tuple", "union",
        ];
        let is_kind = KINDS.iter().any(|kind| value.eq_ignore_ascii_case(kind));
        return (!is_kind).then(|| value.to_owned());
    }
    if !view.all_of.is_empty() || !view.members().1.is_empty() {
        return None;
    }
    let mut properties = cx.properties(view);
    let tag = properties.find_map(|(_, schema)| {
        let schema = match schema {
            ReferenceOr::Item(schema) => schema.as_ref(),
            ReferenceOr::Reference { reference } => cx.index.target(reference)?.1,
        };
        only_value(cx.view(schema)).map(str::to_owned)
    });
    if tag.is_some() {
        return tag;
    }
    let mut names = view.names();
    if let (Some(only), None) = (names.next(), names.next()) {
        return Some(only.to_owned());
    }
    let is_required = |name: &str| view.required.iter().any(|one| one == name);
    let mut own = view
        .names()
        .filter(|name| is_required(name) && declared.get(name) == Some(&1));
    own.next().map(str::to_owned)
}

fn only_value<'v>(view: &'v View<'_>) -> Option<&'v str> {
    match view.enumeration.as_slice() {
        [Json::String(only)] => Some(only),
        _ => None,
    }
}
