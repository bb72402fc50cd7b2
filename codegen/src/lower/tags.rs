//! Tags: declared ones first, then those that operations use without a declaration.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Tag as Source;

use super::docs::with_link;
use super::{Lowering, origin};
use crate::api::{Operation, Tag, letters};
use diag::Location;

/// The tags found so far.
#[derive(Default)]
pub(super) struct Tags {
    tags: Vec<Tag>,
    /// The number of each by its name.
    numbers: BTreeMap<String, usize>,
    /// Those that are the first word of a path, and no tag of the document.
    words: BTreeSet<usize>,
    /// New number of each tag, once the unused ones are gone.
    kept: Vec<Option<usize>>,
}

pub(super) fn declared_tags(cx: &mut Lowering<'_>) -> Tags {
    let at = cx.root.child("tags");
    let mut tags = Tags::default();
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
        tags.add(name, || Tag {
            origin: origin(&at.index(index), extensions),
            name: name.as_str().into(),
            description: with_link(description.as_ref(), external_docs.as_ref()),
        });
    }
    tags
}

impl Tags {
    /// The number of a tag; one that is not known is added.
    fn add(&mut self, name: &str, make: impl FnOnce() -> Tag) -> usize {
        if let Some(known) = self.numbers.get(name) {
            return *known;
        }
        let number = self.tags.len();
        self.tags.push(make());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    /// The number of a tag; one that is not declared is added.
    pub(super) fn number(&mut self, name: &str, at: &Location) -> usize {
        let number = self.add(name, || Tag {
            origin: at.clone(),
            name: name.into(),
            description: None,
        });
        self.words.remove(&number);
        number
    }

    /// The number of the first word of a path.
    pub(super) fn number_of_word(&mut self, word: &str, at: &Location) -> usize {
        let known = self.numbers.get(word);
        let is_word = known.is_none_or(|number| self.words.contains(number));
        let number = self.number(word, at);
        if is_word {
            self.words.insert(number);
        }
        number
    }

    /// The tag that stands for each: for a word, the tag of the document that is the same word but for its signs.
    fn meant(&self) -> Vec<usize> {
        let spelt = |number: usize| letters(self.tags[number].name.as_str());
        let mut declared: BTreeMap<String, usize> = BTreeMap::new();
        let all = 0..self.tags.len();
        for number in all.clone().filter(|number| !self.words.contains(number)) {
            declared.entry(spelt(number)).or_insert(number);
        }
        let meant = |number: usize| match self.words.contains(&number) {
            true => declared.get(&spelt(number)).copied().unwrap_or(number),
            false => number,
        };
        all.map(meant).collect()
    }

    /// Forgets tags without an operation: they would be empty modules.
    pub(super) fn retain_used(&mut self, operations: &[Operation]) {
        let meant = self.meant();
        let used = operations.iter().filter_map(|operation| operation.tag);
        let used: BTreeSet<usize> = used.map(|tag| meant[tag]).collect();
        let places: BTreeMap<usize, usize> = used.into_iter().zip(0..).collect();
        self.kept = meant.iter().map(|tag| places.get(tag).copied()).collect();
        let mut number = 0..;
        self.tags.retain(|_| {
            number
                .next()
                .is_some_and(|number| places.contains_key(&number))
        });
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
