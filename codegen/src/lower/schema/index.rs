//! What the schemas of the components refer to, found once before any of them is lowered.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{Discriminator, OpenAPI, ReferenceOr, Schema, SchemaKind};
use typed_arena::Arena;

use super::super::{component_name, origin};
use super::mapping::Mapping;
use super::view::{View, address};
use diag::Location;

/// The schemas of the components by name, and the view of every schema that was looked at.
pub(in crate::lower) struct Index<'a> {
    arena: &'a Arena<View<'a>>,
    views: RefCell<BTreeMap<usize, &'a View<'a>>>,
    /// By the address of the discriminator.
    mappings: RefCell<BTreeMap<usize, Rc<Mapping<'a>>>>,
    found: Rc<Found<'a>>,
}

/// What there is to know before anything is lowered.
#[derive(Default)]
struct Found<'a> {
    /// The schema that each component is in the end, through references to references.
    targets: IndexMap<&'a str, (&'a str, &'a Schema)>,
    /// The components whose `allOf` names a component.
    derived: BTreeMap<&'a str, Vec<&'a str>>,
    /// Members of an `allOf` that lead back to where they stand.
    endless: BTreeSet<usize>,
    /// The same: the component that is made of itself, and the place where it is named.
    circles: Vec<(&'a str, Location)>,
}

impl<'a> Index<'a> {
    /// `at` is the place of the components' schemas.
    pub(in crate::lower) fn new(
        document: &'a OpenAPI,
        at: Location,
        arena: &'a Arena<View<'a>>,
    ) -> Self {
        let mut found = Found::default();
        if let Some(components) = &document.components {
            found.find_targets(&components.schemas);
            found.find_derived(&components.schemas);
            found.find_circles(&components.schemas, &at);
        }
        Self {
            arena,
            views: RefCell::default(),
            mappings: RefCell::default(),
            found: Rc::new(found),
        }
    }

    /// The same for schemas that live shorter, without a view yet.
    pub(in crate::lower) fn again<'i>(&self, arena: &'i Arena<View<'i>>) -> Index<'i>
    where
        'a: 'i,
    {
        let found: Rc<Found<'i>> = Rc::<Found<'a>>::clone(&self.found);
        Index {
            arena,
            views: RefCell::default(),
            mappings: RefCell::default(),
            found,
        }
    }

    /// The view of a schema.
    pub(in crate::lower) fn view(&self, schema: &'a Schema) -> &'a View<'a> {
        let at = address(schema);
        if let Some(known) = self.views.borrow().get(&at) {
            return known;
        }
        let view: &'a View<'a> = self.arena.alloc(View::new(schema, &self.found.endless));
        self.views.borrow_mut().insert(at, view);
        view
    }

    /// The mapping of a discriminator.
    pub(super) fn mapping(
        &self,
        source: &'a Discriminator,
        read: impl FnOnce() -> Mapping<'a>,
    ) -> Rc<Mapping<'a>> {
        let at = address(source);
        if let Some(known) = self.mappings.borrow().get(&at) {
            return Rc::clone(known);
        }
        let mapping = Rc::new(read());
        self.mappings.borrow_mut().insert(at, Rc::clone(&mapping));
        mapping
    }

    /// The component of a name, or the one that it is a reference to in the end.
    pub(in crate::lower) fn component(&self, name: &str) -> Option<(&'a str, &'a Schema)> {
        self.found.targets.get(name).copied()
    }

    /// The component that a reference means in the end, with its name.
    pub(in crate::lower) fn target(&self, reference: &str) -> Option<(&'a str, &'a Schema)> {
        self.found.target(reference)
    }

    /// The components that name this one in their `allOf`, in the document's order.
    pub(super) fn derived(&self, name: &str) -> &[&'a str] {
        self.found.derived.get(name).map_or(&[], Vec::as_slice)
    }

    /// Components that are made of themselves, each with the place that leads back.
    pub(super) fn circles(&self) -> &[(&'a str, Location)] {
        &self.found.circles
    }
}

impl<'a> Found<'a> {
    fn target(&self, reference: &str) -> Option<(&'a str, &'a Schema)> {
        let name = component_name(reference, "schemas")?;
        self.targets.get(name.as_ref()).copied()
    }

    fn find_targets(&mut self, schemas: &'a IndexMap<String, ReferenceOr<Schema>>) {
        for name in schemas.keys() {
            let mut way: BTreeSet<&'a str> = BTreeSet::new();
            let mut next = Some(name.as_str());
            let mut found = None;
            while let Some(name) = next.take() {
                if let Some(known) = self.targets.get(name) {
                    found = Some(*known);
                } else if way.insert(name) {
                    match schemas.get(name) {
                        Some(ReferenceOr::Item(schema)) => found = Some((name, schema)),
                        Some(ReferenceOr::Reference { reference }) => {
                            let target = component_name(reference, "schemas");
                            let target = target.and_then(|name| schemas.get_key_value(&*name));
                            next = target.map(|(name, _)| name.as_str());
                        }
                        None => {}
                    }
                }
            }
            if let Some(found) = found {
                self.targets
                    .extend(way.into_iter().map(|name| (name, found)));
            }
        }
    }

    fn find_derived(&mut self, schemas: &'a IndexMap<String, ReferenceOr<Schema>>) {
        for (name, schema) in schemas {
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            let mut todo: Vec<_> = all_of(schema).iter().rev().collect();
            while let Some(member) = todo.pop() {
                let reference = match member {
                    ReferenceOr::Reference { reference } => reference,
                    ReferenceOr::Item(inner) => {
                        todo.extend(all_of(inner).iter().rev());
                        continue;
                    }
                };
                let base = component_name(reference, "schemas");
                // Another name of the base is the base.
                let base = base.and_then(|base| {
                    let target = self.targets.get(&*base).map(|(name, _)| *name);
                    target.or_else(|| schemas.get_key_value(&*base).map(|(name, _)| name.as_str()))
                });
                if let Some(base) = base {
                    let derived = self.derived.entry(base).or_default();
                    if derived.last() != Some(&name.as_str()) {
                        derived.push(name);
                    }
                }
            }
        }
    }

    /// Walks along `allOf` alone, with a stack of its own: a chain may be as long as the document.
    fn find_circles(&mut self, schemas: &'a IndexMap<String, ReferenceOr<Schema>>, at: &Location) {
        let mut state: BTreeMap<&'a str, State> = BTreeMap::new();
        for (name, schema) in schemas {
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            if state.contains_key(name.as_str()) {
                continue;
            }
            state.insert(name, State::Open);
            let mut stack = vec![(name.as_str(), self.edges(schema), 0)];
            while let Some((name, edges, next)) = stack.last_mut() {
                let Some(edge) = edges.get(*next) else {
                    state.insert(name, State::Done);
                    stack.pop();
                    continue;
                };
                *next += 1;
                match state.get(edge.target) {
                    Some(State::Done) => {}
                    Some(State::Open) => {
                        self.endless.insert(edge.member);
                        let place = edge.place(at.child(name), schemas.get(*name));
                        self.circles.push((edge.target, place));
                    }
                    None => {
                        let (target, schema) = (edge.target, edge.schema);
                        state.insert(target, State::Open);
                        stack.push((target, self.edges(schema), 0));
                    }
                }
            }
        }
    }

    /// The components that a schema is made of, also by way of what is written inline.
    fn edges(&self, schema: &'a Schema) -> Vec<Edge<'a>> {
        let mut edges = Vec::new();
        let mut todo: Vec<(Vec<usize>, &'a Schema)> = vec![(Vec::new(), schema)];
        while let Some((way, schema)) = todo.pop() {
            for (index, member) in all_of(schema).iter().enumerate() {
                let way = [way.as_slice(), &[index]].concat();
                match member {
                    ReferenceOr::Item(schema) => todo.push((way, schema)),
                    ReferenceOr::Reference { reference } => {
                        if let Some((target, schema)) = self.target(reference) {
                            let member = address(member);
                            edges.push(Edge {
                                member,
                                way,
                                target,
                                schema,
                            });
                        }
                    }
                }
            }
        }
        edges.sort_by(|one, other| one.way.cmp(&other.way));
        edges
    }
}

#[derive(Clone, Copy)]
enum State {
    Open,
    Done,
}

/// A reference in an `allOf`.
struct Edge<'a> {
    /// The address of the reference.
    member: usize,
    /// The numbers that lead to it, a number for each `allOf`.
    way: Vec<usize>,
    target: &'a str,
    schema: &'a Schema,
}

impl Edge<'_> {
    /// Where it is written.
    fn place(&self, mut at: Location, schema: Option<&ReferenceOr<Schema>>) -> Location {
        let mut schema = schema;
        for index in &self.way {
            let Some(ReferenceOr::Item(item)) = schema else {
                return at;
            };
            at = origin(&at, &item.schema_data.extensions);
            at = at.child("allOf").index(*index);
            schema = all_of(item).get(*index);
        }
        at
    }
}

fn all_of(schema: &Schema) -> &[ReferenceOr<Schema>] {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        SchemaKind::Type(_)
        | SchemaKind::OneOf { .. }
        | SchemaKind::AnyOf { .. }
        | SchemaKind::Not { .. } => &[],
    }
}
