//! Texts that are said again and again, kept once: a slip that stands in a thousand schemas is told of each.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::diagnostic::Diagnostic;

/// How many texts are remembered. What repeats does so soon, mostly.
const REMEMBERED: usize = 64;

/// The texts that were said last.
#[derive(Clone, Debug, Default)]
pub(super) struct Said(Vec<Option<Arc<str>>>);

/// It says nothing that the findings do not say.
impl PartialEq for Said {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Said {}

impl Said {
    /// Has a finding hold the texts that were said already.
    pub(super) fn share(&mut self, found: &mut Diagnostic) {
        self.one(&mut found.message);
        if let Some(help) = &mut found.help {
            self.one(help);
        }
    }

    fn one(&mut self, text: &mut Arc<str>) {
        self.0.resize(REMEMBERED, None);
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        // Less than the number of slots, which is no loss.
        let slot = (hasher.finish() % REMEMBERED as u64) as usize;
        match &mut self.0[slot] {
            Some(known) if known == text => *text = Arc::clone(known),
            known => *known = Some(Arc::clone(text)),
        }
    }
}
