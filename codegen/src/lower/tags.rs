//! Tags: declared ones first, then those that operations use without a declaration.

use std::collections::BTreeSet;

use openapiv3::Tag as Source;

use super::docs::with_link;
use super::{Lowering, origin};
use crate::api::{Operation, Tag, letters};
use diag::Location;

/// The tags found so far.
pub(super) struct Tags {
    tags: Vec<Tag>,
    /// Those that are the first word of a path, and no tag of the document.
    words: BTreeSet<usize>,
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
        words: BTreeSet::new(),
        kept: Vec::new(),
    }
}

impl Tags {
    /// The number of a tag; one that is not declared is added.
    pub(super) fn number(&mut self, name: &str, at: &Location) -> usize {
        let known = self.tags.iter().position(|tag| tag.name.as_str() == name);
        let number = known.unwrap_or_else(|| {
            self.tags.push(Tag {
                origin: at.clone(),
                name: name.into(),
                description: None,
            });
            self.tags.len() - 1
        });
        self.words.remove(&number);
        number
    }

    /// The number of the first word of a path.
    pub(super) fn number_of_word(&mut self, word: &str, at: &Location) -> usize {
        let known = self.tags.iter().position(|tag| tag.name.as_str() == word);
        let is_word = known.is_none_or(|number| self.words.contains(&number));
        let number = self.number(word, at);
        if is_word {
            self.words.insert(number);
        }
        number
    }

    /// The tag that stands for one: of those that are one word but for their signs, a tag of the document.
    fn meant(&self, number: usize) -> usize {
        if !self.words.contains(&number) {
            return number;
        }
        let word = letters(self.tags[number].name.as_str());
        let is_it = |other: &usize| {
            !self.words.contains(other) && letters(self.tags[*other].name.as_str()) == word
        };
        (0..self.tags.len()).find(is_it).unwrap_or(number)
    }

    /// Forgets tags without an operation: they would be empty modules.
    pub(super) fn retain_used(&mut self, operations: &[Operation]) {
        let meant: Vec<usize> = (0..self.tags.len()).map(|tag| self.meant(tag)).collect();
        let used = operations.iter().filter_map(|operation| operation.tag);
        let used: BTreeSet<usize> = used.map(|tag| meant[tag]).collect();
        let place = |tag: usize| used.contains(&tag).then(|| used.range(..tag).count());
        self.kept = meant.into_iter().map(place).collect();
        let mut number = 0..;
        self.tags
            .retain(|_| number.next().is_some_and(|number| used.contains(&number)));
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
