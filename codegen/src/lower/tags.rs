//! Tags: declared ones first, then those that operations use without a declaration.

use openapiv3::Tag as Source;

use super::docs::with_link;
use super::{Lowering, origin};
use crate::api::{Operation, Tag};
use diag::Location;

/// The tags found so far.
pub(super) struct Tags {
    tags: Vec<Tag>,
    /// New number of each tag, once the unused ones are gone.
    kept: Vec<Option<usize>>,
}

pub(super) fn declared_tags(cx: &mut Lowering<'_>) -> Tags {
    let at = cx.root.child("tags");
    let mut tags: Vec<Tag> = Vec::new();
    for (
        index,
        Source {
            name,
            description,
            external_docs,
            extensions,
        },
    ) in cx.document.tags.iter().enumerate()
    {
        if tags.iter().any(|tag| tag.name.as_str() == name) {
            continue;
        }
        tags.push(Tag {
            origin: origin(&at.index(index), extensions),
            name: name.as_str().into(),
            description: with_link(description.as_ref(), external_docs.as_ref()),
        });
    }
    Tags {
        tags,
        kept: Vec::new(),
    }
}

impl Tags {
    /// The number of a tag; one that is not declared is added.
    pub(super) fn number(&mut self, name: &str, at: &Location) -> usize {
        let known = self.tags.iter().position(|tag| tag.name.as_str() == name);
        known.unwrap_or_else(|| {
            self.tags.push(Tag {
                origin: at.clone(),
                name: name.into(),
                description: None,
            });
            self.tags.len() - 1
        })
    }

    /// Forgets tags without an operation: they would be empty modules.
    pub(super) fn retain_used(&mut self, operations: &[Operation]) {
        let mut next = 0;
        let used = |index| {
            operations
                .iter()
                .any(|operation| operation.tag == Some(index))
        };
        self.kept = (0..self.tags.len())
            .map(|index| {
                used(index).then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        let mut kept = self.kept.iter();
        self.tags
            .retain(|_| kept.next().is_some_and(Option::is_some));
    }

    /// Gives operations the numbers after [`Tags::retain_used`].
    pub(super) fn renumber(&self, mut operations: Vec<Operation>) -> Vec<Operation> {
        for operation in &mut operations {
            operation.tag = operation
                .tag
                .and_then(|tag| self.kept.get(tag).copied().flatten());
        }
        operations
    }

    pub(super) fn into_vec(self) -> Vec<Tag> {
        self.tags
    }
}
