//! The walk over everything reachable, as written, that finds out what every reference means.

use std::collections::VecDeque;

use indexmap::{IndexMap, IndexSet};

use serde_json::Value;

use super::dangling::{Loss, done, loss_of};
use super::follow::Finder;
use super::kinds::{is_regular, kind_of, mapping_reference};
use super::layout;
use super::spelling::misspelt;
use super::{Key, Meaning, Plan, Target, reference_of};
use crate::files::Texts;
use crate::grammar::{Kind, Looks, Ty, child_ty, shape};
use crate::library::{FileId, Library};
use crate::place::Place;
use diag::{Diagnostics, Location, Pointer};

/// How many values may be copied to bring scattered definitions together.
const MAX_COPIED: usize = 4_000_000;

pub(super) fn gather(
    library: &mut Library<'_>,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Plan {
    let finder = Finder {
        definitions: IndexMap::new(),
        read_as: IndexMap::new(),
        looks: Looks::default(),
        library,
        texts,
        diagnostics,
    };
    let mut gather = Gather {
        finder,
        plan: Plan::default(),
        queue: VecDeque::new(),
        misplaced: IndexSet::new(),
        cycles: IndexSet::new(),
        left: MAX_COPIED,
    };
    let root = gather.finder.library.value(FileId::ROOT);
    gather.walk_root(&root);
    while let Some((target, ty)) = gather.queue.pop_front() {
        gather.walk_target(&target, ty);
    }
    gather.plan
}

pub(super) struct Gather<'f, 'i> {
    pub(super) finder: Finder<'f, 'i>,
    pub(super) plan: Plan,
    /// What has been referred to and not been looked into yet.
    pub(super) queue: VecDeque<(Target, Ty)>,
    /// The kinds of places where a reference has been found that the standard does not have there.
    misplaced: IndexSet<Ty>,
    /// The cycles that have been told, with what is done: one is met at each reference in it.
    cycles: IndexSet<String>,
    /// How many more values may be copied.
    pub(super) left: usize,
}

/// Where the walk stands.
#[derive(Clone, Copy)]
struct At<'p> {
    file: FileId,
    place: &'p Place<'p>,
}

impl Gather<'_, '_> {
    /// The root document, what can be referred to by name first, so that a name there is known before it is used.
    fn walk_root(&mut self, root: &Value) {
        let dialect = self.finder.library.dialect();
        let location = self.location(&Target {
            file: FileId::ROOT,
            pointer: Pointer::root(),
        });
        let place = Place::root(&location);
        let Some(map) = root.as_object() else { return };
        let (first, others): (Vec<_>, Vec<_>) = map
            .iter()
            .partition(|(key, _)| layout::holds_sections(key, dialect));
        for (key, value) in first.into_iter().chain(others) {
            if let Some(ty) = child_ty(Kind::of_document(dialect), key) {
                self.walk(
                    ty,
                    value,
                    At {
                        file: FileId::ROOT,
                        place: &place.key(key),
                    },
                );
            }
        }
    }

    fn walk_target(&mut self, target: &Target, ty: Ty) {
        let root = self.finder.library.value(target.file);
        let Some(value) = root.pointer(target.pointer.as_str()) else {
            return;
        };
        let location = self.location(target);
        self.walk(
            ty,
            value,
            At {
                file: target.file,
                place: &Place::root(&location),
            },
        );
    }

    fn location(&self, target: &Target) -> Location {
        super::location(self.finder.library, target)
    }

    fn walk(&mut self, ty: Ty, value: &Value, at: At<'_>) {
        let place = at.place;
        if let Value::Object(map) = value {
            if ty == Ty::Any {
                return;
            }
            if let Some(reference) = reference_of(map) {
                // An object where a list of objects should stand is read as a list of one; so is a schema that
                // is not there, unless a list of them is.
                if let Ty::List(of) = ty
                    && match self.is_list(at.file, reference) {
                        Some(is_list) => !is_list,
                        None => *of == Ty::One(Kind::Schema),
                    }
                {
                    return self.walk(*of, value, at);
                }
                self.reference(at, (reference, value), ty);
                if matches!(ty, Ty::List(_)) {
                    return;
                }
            }
            match ty {
                Ty::One(kind) => self.fields(kind, map, at),
                Ty::SchemaOrFlag | Ty::Items => self.fields(Kind::Schema, map, at),
                Ty::Map(of) => {
                    for (key, value) in map {
                        self.walk(
                            *of,
                            value,
                            At {
                                place: &place.key(key),
                                ..at
                            },
                        );
                    }
                }
                Ty::List(of) => self.walk(*of, value, at),
                _ => {}
            }
        } else if let Value::Array(list) = value {
            let of = match ty {
                Ty::List(of) => *of,
                Ty::Items => Ty::One(Kind::Schema),
                _ => return,
            };
            for (index, value) in list.iter().enumerate() {
                self.walk(
                    of,
                    value,
                    At {
                        place: &place.index(index),
                        ..at
                    },
                );
            }
        }
    }

    fn fields(&mut self, kind: Kind, map: &serde_json::Map<String, Value>, at: At<'_>) {
        for (key, value) in map {
            let Some(ty) = child_ty(kind, key) else {
                continue;
            };
            let place = at.place.key(key);
            if kind == Kind::Discriminator && key == "mapping" {
                self.mapping(
                    value,
                    At {
                        place: &place,
                        ..at
                    },
                );
            } else if value.is_object() || value.is_array() {
                self.walk(
                    ty,
                    value,
                    At {
                        place: &place,
                        ..at
                    },
                );
            }
        }
    }

    /// The values of a discriminator's mapping are references or the names of schemas.
    fn mapping(&mut self, mapping: &Value, at: At<'_>) {
        for (key, value) in mapping.as_object().into_iter().flatten() {
            let Some(reference) = value.as_str().and_then(mapping_reference) else {
                continue;
            };
            let place = at.place.key(key);
            let meaning = self.look_up(at.file, reference, Ty::One(Kind::Schema));
            self.spelling(at.file, reference, &meaning, || place.location());
            if let Meaning::Broken(problem) = meaning
                && !problem.goes_without_saying()
            {
                // A value that no schema stands for says nothing of the others.
                self.finder
                    .diagnostics
                    .push(problem.warning(place.location(), "the value is left out"));
            }
        }
    }

    pub(super) fn look_up(&mut self, file: FileId, reference: &str, ty: Ty) -> Meaning {
        let key: Key = (file, reference.to_owned(), ty);
        if let Some(known) = self.plan.meanings.get(&key) {
            return known.clone();
        }
        let meaning = self.meaning(file, reference, ty);
        self.plan.meanings.insert(key, meaning.clone());
        meaning
    }

    fn reference(&mut self, at: At<'_>, (reference, value): (&str, &Value), ty: Ty) {
        let meaning = self.look_up(at.file, reference, ty);
        let key = match value.get("$ref") {
            Some(_) => "$ref",
            None => "$dynamicRef",
        };
        let location = || at.place.location().child(key);
        self.spelling(at.file, reference, &meaning, location);
        let loss = loss_of(&meaning, ty, value);
        let goes_without_saying =
            matches!(&meaning, Meaning::Broken(problem) if problem.goes_without_saying());
        if goes_without_saying {
            return;
        }
        if let (Meaning::Broken(problem), Some(loss)) = (&meaning, loss) {
            if loss == Loss::Reference && !problem.is_cycle() && self.is_told(at.file, reference) {
                return;
            }
            let done = done(&self.finder, loss, ty, &at.place.location());
            let is_told_once = problem.is_cycle() && loss == Loss::Reference;
            if is_told_once && !self.cycles.insert(format!("{}; {done}", problem.message())) {
                return;
            }
            self.finder
                .diagnostics
                .push(problem.warning(location(), &done));
        } else if let Meaning::Broken(problem) = meaning {
            self.finder.diagnostics.push(match ty {
                // Without words that people read the types are the same.
                Ty::Text | Ty::Prose => problem.warning(location(), "it is left out"),
                _ if problem.is_cycle() && !self.cycles.insert(problem.message().to_owned()) => {
                    return;
                }
                _ => problem.error(location()),
            });
        } else if let Some(problem) = self.plan.odd.get(&(at.file, reference.to_owned(), ty)) {
            self.finder
                .diagnostics
                .push(problem.warning(location(), "what it holds is taken"));
        } else if !is_regular(ty) && self.misplaced.insert(ty) {
            // Said once for each kind of place: a description in many files does it everywhere.
            let noun = kind_of(ty).map_or("value", |kind| shape(kind).name());
            let text = format!(
                "the standard has no `$ref` in place of this {noun}; `{reference}` is written out here"
            );
            self.finder
                .diagnostics
                .warning("misplaced-reference", &location(), text);
        }
    }

    /// Whether a reference leads to a component that is a reference itself: what is wrong behind that is told there.
    fn is_told(&mut self, from: FileId, reference: &str) -> bool {
        let Ok(target) = self.finder.target(from, reference) else {
            return false;
        };
        let section = self.finder.library.dialect().section("schemas");
        let above = target.pointer.parent();
        let is_component = above.is_some_and(|above| {
            above
                .as_str()
                .strip_prefix('/')
                .is_some_and(|rest| rest == section)
        });
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str());
        let is_alias = value.is_some_and(|value| value.get("$ref").is_some());
        target.file == FileId::ROOT && is_component && is_alias
    }

    /// Says how a reference is read that is written as none is.
    fn spelling(
        &mut self,
        file: FileId,
        reference: &str,
        meaning: &Meaning,
        location: impl Fn() -> Location,
    ) {
        if matches!(meaning, Meaning::Broken(_)) {
            return;
        }
        let meant = self.finder.read_as.get(&(file, reference.to_owned()));
        if let Some(meant) = meant {
            let done = format!("it is read as `{meant}`");
            let warning = misspelt(reference, meant).warning(location(), &done);
            self.finder.diagnostics.push(warning);
        }
    }

    /// Whether a reference leads to a list, and not to an object; nothing if it leads to neither.
    fn is_list(&mut self, from: FileId, reference: &str) -> Option<bool> {
        let target = self.finder.target(from, reference);
        let definition = target.and_then(|target| self.finder.definition(target));
        let definition = definition.ok()?;
        let root = self.finder.library.value(definition.file);
        match root.pointer(definition.pointer.as_str())? {
            Value::Array(_) => Some(true),
            Value::Object(_) => Some(false),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        }
    }
}
