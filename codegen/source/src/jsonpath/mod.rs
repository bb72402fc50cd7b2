//! JSONPath ([RFC 9535](https://www.rfc-editor.org/rfc/rfc9535)): a text -> the values of a tree that it selects, each
//! with the way to it.

mod compare;
mod find;
mod parse;
mod scalars;

use regex::Regex;
use serde_json::Value;

use diag::Pointer;

pub(super) use parse::parse;

/// A query that was read.
pub(super) struct Path {
    segments: Vec<Segment>,
    /// Where each segment ends in the text, in characters.
    ends: Vec<usize>,
    /// Names with a `-` that stand without brackets, each with its place: the standard has them in brackets only, and
    /// nobody can mean anything else.
    pub(super) bare: Vec<(usize, String)>,
}

/// Why a text is no query: where in it, in characters from 0, and what is wrong there.
pub(super) struct Wrong {
    pub(super) at: usize,
    pub(super) message: String,
}

/// One step on the way to a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The way to a value.
pub(super) type Way = Vec<Step>;

/// A way as a pointer.
pub(super) fn pointer(way: &[Step]) -> Pointer {
    way.iter()
        .fold(Pointer::root(), |pointer, step| match step {
            Step::Key(key) => pointer.child(key),
            Step::Index(index) => pointer.index(*index),
        })
}

enum Segment {
    /// What the selectors find in each value.
    Child(Vec<Selector>),
    /// What they find in each value and in everything below it.
    Descendant(Vec<Selector>),
}

enum Selector {
    Name(String),
    Any,
    Index(i64),
    Slice {
        start: Option<i64>,
        end: Option<i64>,
        step: i64,
    },
    Filter(Logical),
}

/// What is true or not of a value.
enum Logical {
    Or(Vec<Logical>),
    And(Vec<Logical>),
    Not(Box<Logical>),
    Exists(Query),
    Compare(Comparable, Operator, Comparable),
    Matches(Comparable, Pattern),
}

/// A query inside of a filter: of the value that is looked at, or of the whole tree.
struct Query {
    of_root: bool,
    segments: Vec<Segment>,
}

impl Query {
    /// Whether it finds one value at most, whatever the tree is.
    fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            matches!(segment, Segment::Child(selectors)
                if matches!(selectors.as_slice(), [Selector::Name(_) | Selector::Index(_)]))
        })
    }
}

enum Comparable {
    Literal(Value),
    Query(Query),
    Length(Box<Comparable>),
    Count(Query),
    ValueOf(Query),
}

#[derive(Clone, Copy)]
enum Operator {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

struct Pattern {
    /// Whether all of the text has to match.
    whole: bool,
    text: PatternText,
}

enum PatternText {
    /// Written in the query; none where it is no pattern, which nothing matches.
    Fixed(Option<Regex>),
    /// Found in the tree.
    Found(Comparable),
}

impl Path {
    /// The values that are selected, in the order of the tree, each once.
    pub(super) fn find(&self, root: &Value) -> Vec<Way> {
        find::ways(&self.segments, root)
    }

    /// How many segments select something, and the ways to what the last of them selects.
    pub(super) fn as_far_as(&self, root: &Value) -> (usize, Vec<Way>) {
        let mut last = vec![Way::new()];
        for count in 1..=self.segments.len() {
            let segments = self.segments.get(..count).unwrap_or_default();
            let ways = find::ways(segments, root);
            if ways.is_empty() {
                return (count - 1, last);
            }
            last = ways;
        }
        (self.segments.len(), last)
    }

    /// The text of the first segments.
    pub(super) fn start<'t>(&self, text: &'t str, segments: usize) -> &'t str {
        let end = match segments.checked_sub(1) {
            None => text.find('$').map_or(0, |at| at + 1),
            Some(last) => {
                let characters = self.ends.get(last).copied().unwrap_or_default();
                let end = text.char_indices().nth(characters);
                end.map_or(text.len(), |(at, _)| at)
            }
        };
        text.get(..end).unwrap_or(text)
    }

    /// The one name that a segment selects by.
    pub(super) fn name(&self, segment: usize) -> Option<&str> {
        match self.segments.get(segment)? {
            Segment::Child(selectors) => match selectors.as_slice() {
                [Selector::Name(name)] => Some(name),
                _ => None,
            },
            Segment::Descendant(_) => None,
        }
    }
}
