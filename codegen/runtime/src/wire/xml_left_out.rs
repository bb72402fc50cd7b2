//! What of an XML document has no place in its type, and where it stands.

use super::super::json::place::push_name;
use super::super::json::repair::Repair;

/// How much of it is told.
const MOST: usize = 100;

/// What was left out so far.
pub(super) struct LeftOut {
    /// The place that is being read, among the members of the type.
    path: String,
    all: Vec<Repair>,
}

impl LeftOut {
    pub(super) fn new() -> Self {
        Self {
            path: "$".to_owned(),
            all: Vec::new(),
        }
    }

    pub(super) fn all(self) -> Vec<Repair> {
        self.all
    }

    /// Goes into a member, or an element of a list. What is given back leads out again.
    pub(super) fn enter(&mut self, name: &str, index: Option<usize>) -> usize {
        let outside = self.path.len();
        if !name.is_empty() {
            push_name(&mut self.path, name);
        }
        if let Some(index) = index {
            self.path.push_str(&format!("[{index}]"));
        }
        outside
    }

    pub(super) fn leave(&mut self, outside: usize) {
        self.path.truncate(outside);
    }

    /// An element that no member stands for.
    pub(super) fn element(&mut self, name: &str) {
        self.add(Some(name), "nothing", "an element");
    }

    /// An attribute that no member stands for.
    pub(super) fn attribute(&mut self, name: &str) {
        self.add(Some(name), "nothing", "an attribute");
    }

    /// Text where the type has none. White space means nothing.
    pub(super) fn text(&mut self, text: &str) {
        if !text.trim_ascii().is_empty() {
            self.add(None, "nothing", "a text");
        }
    }

    /// The first of two where the type has one.
    pub(super) fn former(&mut self, name: &str) {
        self.add(Some(name), "one value", "several");
    }

    fn add(&mut self, name: Option<&str>, expected: &'static str, found: &'static str) {
        if self.all.len() < MOST {
            let outside = self.enter(name.unwrap_or_default(), None);
            self.all
                .push(Repair::new(self.path.clone(), expected, found));
            self.leave(outside);
        }
    }
}
