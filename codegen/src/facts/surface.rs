//! Which types say how well a value looks like one of theirs: those that a union asks for want of
//! anything else that tells its variants apart, and those that are read from texts.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::is_closed;
use super::{Choice, Deciding, Occurrence, uses};
use crate::api::{Api, Content, EventData, TypeId, TypeKind, UnionDef};

/// How many levels below a union's variants are looked at, as in the runtime.
const LEVELS: usize = 3;

/// The types that are asked.
pub(super) fn asked(api: &Api, deciding: &BTreeMap<TypeId, Deciding>) -> BTreeSet<TypeId> {
    let mut asked = BTreeSet::new();
    let mut level: Vec<TypeId> = Vec::new();
    for (id, deciding) in deciding {
        let TypeKind::Union(union) = &api.types[*id].kind else {
            continue;
        };
        let choices = deciding.kinds.values();
        for index in choices.flat_map(|choice| tried(api, union, choice)) {
            union.variants[index]
                .type_ref
                .named(&mut |id| level.push(id));
        }
    }
    // A text says by how well it looks like one whether the blanks around it belong to it.
    let responses = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    for media_type in responses.flat_map(|response| &response.media_types) {
        let is_text = media_type.names().any(|name| name.starts_with("text/"));
        match &media_type.content {
            Content::Json(type_ref) if is_text => type_ref.named(&mut |id| level.push(id)),
            Content::Events(type_ref, EventData::WholeJson) => {
                type_ref.named(&mut |id| level.push(id));
            }
            _ => {}
        }
    }
    for _ in 0..=LEVELS {
        let mut below = Vec::new();
        let mut same: Vec<TypeId> = level;
        while let Some(id) = same.pop() {
            if !asked.insert(id) {
                continue;
            }
            let kind = &api.types[id].kind;
            let next = match kind {
                // What stands for others is no level of its own.
                TypeKind::Union(_) | TypeKind::Alias(_) => &mut same,
                TypeKind::Struct(_) | TypeKind::Enum(_) => &mut below,
            };
            for type_ref in uses(kind) {
                type_ref.named(&mut |id| next.push(id));
            }
        }
        level = below;
    }
    asked
}

/// The variants whose look decides.
fn tried(api: &Api, union: &UnionDef, choice: &Choice) -> Vec<usize> {
    let is_closed = |index: &usize| is_closed(api, &union.variants[*index].type_ref);
    match choice {
        Choice::Order(order) => order.clone(),
        Choice::Tag(tagged) => {
            let otherwise = tagged.otherwise.iter();
            let otherwise = otherwise.flat_map(|otherwise| tried(api, union, &otherwise.choice));
            tagged.base.into_iter().chain(otherwise).collect()
        }
        Choice::Keys(keys, occurrence) => {
            let is_several = match occurrence {
                Occurrence::One => keys.iter().filter(|(_, key)| key.is_some()).count() > 1,
                Occurrence::Several => true,
                Occurrence::SeveralOfClosed => false,
            };
            let is_tried = |index: &usize| is_several || is_closed(index);
            let keys = keys.iter().map(|(index, _)| *index);
            keys.filter(is_tried).collect()
        }
        Choice::One(index) | Choice::With(index, _) => {
            std::iter::once(*index).filter(is_closed).collect()
        }
    }
}
