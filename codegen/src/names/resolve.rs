//! One scope at a time: candidates in, identifiers out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::words::{Case, identifier};
use super::{Ident, Naming, reserved};
use crate::api::{Said, letters};
use diag::{Diagnostic, Location};

/// Why a name is what it is. What a place says already is left out before the whole name is tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rule {
    /// The user said so.
    Pinned,
    /// The document names it by an extension.
    Said,
    /// The document's own name.
    Bare,
    /// The document's own name, without what its place says already.
    Short,
    /// The owner's name in front.
    Owner,
    /// With what it is (a schema, a query parameter, a status) behind.
    Kind,
    /// With how its letters are cased, or its signs spelt out.
    Spelling,
    /// A number, because nothing else was left.
    Number,
}

/// A name that was decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What was named.
    pub origin: Location,
    /// Where the name must be the only one of its kind.
    pub scope: Arc<str>,
    /// The name.
    pub ident: Ident,
    /// Why.
    pub rule: Rule,
}

/// What it is that the document names.
pub(super) struct What {
    /// In a word.
    pub(super) word: &'static str,
    /// Why nothing of the kind can be called so.
    pub(super) reserved: fn(&str) -> Option<&'static str>,
}

/// Names that are taken in one scope.
pub(super) struct Scope {
    name: Arc<str>,
    case: Case,
    taken: BTreeSet<String>,
    /// Those of them that are pinned.
    pinned: BTreeSet<String>,
    /// The last number that each name was given.
    numbers: BTreeMap<String, u32>,
    is_reserved: fn(&str) -> bool,
}

impl Scope {
    pub(super) fn new(
        name: impl Into<Arc<str>>,
        case: Case,
        is_reserved: fn(&str) -> bool,
    ) -> Self {
        Self {
            name: name.into(),
            case,
            taken: BTreeSet::new(),
            pinned: BTreeSet::new(),
            numbers: BTreeMap::new(),
            is_reserved,
        }
    }

    /// Takes names that something else in the scope has.
    pub(super) fn seed(&mut self, names: &[&str]) {
        self.taken
            .extend(names.iter().map(|name| (*name).to_owned()));
    }

    /// The first candidate that is free, else the last one with a number.
    pub(super) fn claim(
        &mut self,
        naming: &mut Naming<'_>,
        origin: &Location,
        candidates: &[(Rule, String)],
    ) -> Ident {
        self.claim_by(naming, origin, candidates).0
    }

    /// As [`Scope::claim`], for what the document may name by an extension: tells of a name that is not to be had.
    pub(super) fn claim_said(
        &mut self,
        naming: &mut Naming<'_>,
        origin: &Location,
        said: Option<&Said>,
        candidates: Vec<(Rule, String)>,
        what: &What,
    ) -> Ident {
        let Some(said) = said else {
            return self.claim(naming, origin, &candidates);
        };
        let wanted = self.legal(&identifier(&said.name, self.case));
        let why = match (what.reserved)(&wanted) {
            _ if wanted.is_empty() => "no name can be made of that",
            Some(why) => why,
            None => "another one is called so",
        };
        let first = (Rule::Said, said.name.clone());
        let all: Vec<_> = std::iter::once(first).chain(candidates).collect();
        let (ident, rule) = self.claim_by(naming, origin, &all);
        if !matches!(rule, Rule::Said | Rule::Pinned) {
            let (word, name) = (what.word, &said.name);
            let message = format!("the {word} is not called `{name}`, but `{ident}`: {why}");
            let warning = Diagnostic::warning("taken-name", origin.child(said.key), message)
                .help("choose another name, or pin one under `names` in the configuration");
            naming.diagnostics.push(warning);
        }
        ident
    }

    /// The name, and the rule by which it is.
    fn claim_by(
        &mut self,
        naming: &mut Naming<'_>,
        origin: &Location,
        candidates: &[(Rule, String)],
    ) -> (Ident, Rule) {
        let pinned = naming.pins.take(origin);
        let (ident, rule) = match &pinned {
            Some(pinned) => self.pinned(pinned, candidates),
            None => self.choose(candidates),
        };
        let name = naming.ident(&ident);
        if rule == Rule::Pinned {
            self.pinned.insert(ident.clone());
        } else if !self.pinned.is_empty() && pinned.is_none() {
            let own = candidates
                .first()
                .map(|(_, text)| self.legal(&identifier(text, self.case)));
            let lost = own.filter(|own| *own != ident && self.pinned.contains(own));
            if let Some(lost) = lost {
                naming.displaced(&self.name, origin, &lost, &name);
            }
        }
        // The case is that of its kind, whichever it is pinned in.
        if let Some(pinned) = pinned.filter(|pinned| letters(pinned) != letters(&ident)) {
            naming.changed(&self.name, origin, &pinned, &name);
        }
        self.taken.insert(ident);
        let ident = name;
        naming.record(&self.name, origin, &ident, rule);
        (ident, rule)
    }

    /// A name that the user chose, as far as it is one and free.
    fn pinned(&mut self, pinned: &str, candidates: &[(Rule, String)]) -> (String, Rule) {
        let ident = self.legal(&identifier(pinned, self.case));
        if pinned.trim().is_empty() || (self.is_reserved)(&ident) {
            self.choose(candidates)
        } else if self.taken.contains(&ident) {
            let (numbered, _) = self.choose(&[(Rule::Pinned, pinned.to_owned())]);
            (numbered, Rule::Pinned)
        } else {
            (ident, Rule::Pinned)
        }
    }

    /// As [`Scope::claim`], for names that follow from another one and are pinned with it.
    pub(super) fn claim_silently(&mut self, candidates: &[String]) -> Ident {
        let candidates: Vec<_> = candidates
            .iter()
            .map(|text| (Rule::Bare, text.clone()))
            .collect();
        let (ident, _) = self.choose(&candidates);
        let name = Ident(ident.as_str().into());
        self.taken.insert(ident);
        name
    }

    /// The first that is free, exactly as it is given, else one with a number.
    pub(super) fn claim_as_is(&mut self, candidates: &[String]) -> Ident {
        let numbered = candidates
            .iter()
            .flat_map(|last| (2_u32..1000).map(move |number| format!("{last}_{number}")));
        let mut all = candidates.iter().cloned().chain(numbered);
        let free = all
            .find(|name| !self.taken.contains(name))
            .unwrap_or_default();
        let name = Ident(free.as_str().into());
        self.taken.insert(free);
        name
    }

    fn choose(&mut self, candidates: &[(Rule, String)]) -> (String, Rule) {
        let mut last = String::new();
        for (rule, text) in candidates {
            let name = self.legal(&identifier(text, self.case));
            if name.is_empty() {
                continue;
            }
            if !self.taken.contains(&name) && !(self.is_reserved)(&name) {
                return (name, *rule);
            }
            last = name;
        }
        if last.is_empty() {
            last = match self.case {
                Case::Camel => "Unnamed".to_owned(),
                Case::Snake => "unnamed".to_owned(),
                Case::Shouty => "UNNAMED".to_owned(),
            };
            if !self.taken.contains(&last) {
                return (last, Rule::Number);
            }
        }
        let first = self.numbers.get(&last).map_or(2, |last| last + 1);
        let numbered = (first..).map(|number| match self.case {
            Case::Camel => (number, format!("{last}{number}")),
            Case::Snake | Case::Shouty => {
                (number, format!("{}_{number}", last.trim_end_matches('_')))
            }
        });
        let mut numbered = numbered.filter(|(_, name)| !self.taken.contains(name));
        let Some((number, name)) = numbered.next() else {
            return (last, Rule::Number);
        };
        self.numbers.insert(last, number);
        (name, Rule::Number)
    }

    /// A keyword gets a `_` behind: raw identifiers cannot hold all of them.
    fn legal(&self, name: &str) -> String {
        if reserved::is_keyword(name) || name == "_" {
            format!("{name}_")
        } else {
            name.to_owned()
        }
    }
}
