//! The walk over everything reachable, as written, that finds out what every reference means.

use std::collections::VecDeque;

use indexmap::{IndexMap, IndexSet};

use serde_json::Value;

use super::dangling::{done, loss_of};
use super::follow::Finder;
use super::kinds::{
    is_regular, is_schema, kind_of, mapping_reference, schema_within, size, wrong_target,
};
use super::layout;
use super::problem::Problem;
use super::{Key, Meaning, Plan, Target, canonical, reference_of, uri};
use crate::files::Texts;
use crate::grammar::{Kind, Part, Ty, child_ty, shape};
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
        library,
        texts,
        diagnostics,
    };
    let mut gather = Gather {
        finder,
        plan: Plan::default(),
        queue: VecDeque::new(),
        misplaced: IndexSet::new(),
        left: MAX_COPIED,
    };
    let root = gather.finder.library.value(FileId::ROOT);
    gather.walk_root(&root);
    while let Some((target, ty)) = gather.queue.pop_front() {
        gather.walk_target(&target, ty);
    }
    gather.plan
}

struct Gather<'f, 'i> {
    finder: Finder<'f, 'i>,
    plan: Plan,
    /// What has been referred to and not been looked into yet.
    queue: VecDeque<(Target, Ty)>,
    /// The kinds of places where a reference has been found that the standard does not have there.
    misplaced: IndexSet<Ty>,
    left: usize,
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
                // An object where a list of objects should stand is read as a list of one.
                if let Ty::List(of) = ty
                    && self.leads_to_object(at.file, reference)
                {
                    return self.walk(*of, value, at);
                }
                self.reference(at, (reference, value), ty);
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
            if let Meaning::Broken(problem) = meaning {
                // A value that no schema stands for says nothing of the others.
                self.finder
                    .diagnostics
                    .push(problem.warning(place.location(), "the value is left out"));
            }
        }
    }

    fn look_up(&mut self, file: FileId, reference: &str, ty: Ty) -> Meaning {
        let key: Key = (file, reference.to_owned(), ty);
        if let Some(known) = self.plan.meanings.get(&key) {
            return known.clone();
        }
        let meaning = self
            .meaning(file, reference, ty)
            .unwrap_or_else(Meaning::Broken);
        self.plan.meanings.insert(key, meaning.clone());
        meaning
    }

    fn reference(&mut self, at: At<'_>, (reference, value): (&str, &Value), ty: Ty) {
        let meaning = self.look_up(at.file, reference, ty);
        let location = || at.place.location().child("$ref");
        let loss = loss_of(&meaning, ty, value);
        if let (Meaning::Broken(problem), Some(loss)) = (&meaning, loss) {
            let done = done(&self.finder, loss, ty, &at.place.location());
            self.finder
                .diagnostics
                .push(problem.warning(location(), &done));
        } else if let Meaning::Broken(problem) = meaning {
            self.finder.diagnostics.push(match ty {
                // Without words that people read the types are the same.
                Ty::Text | Ty::Prose => problem.warning(location(), "it is left out"),
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

    fn leads_to_object(&mut self, from: FileId, reference: &str) -> bool {
        let target = self.finder.target(from, reference);
        let definition = target.and_then(|target| self.finder.definition(target, reference));
        definition.is_ok_and(|definition| {
            let root = self.finder.library.value(definition.file);
            let value = root.pointer(definition.pointer.as_str());
            value.is_some_and(Value::is_object)
        })
    }

    fn meaning(&mut self, from: FileId, reference: &str, ty: Ty) -> Result<Meaning, Problem> {
        if matches!(ty, Ty::Text | Ty::Prose) {
            return self.text(from, reference);
        }
        let target = self.finder.target(from, reference)?;
        let definition = self.finder.definition(target.clone(), reference)?;
        if definition.file == FileId::ROOT && definition.pointer.is_root() {
            let text = format!("`{reference}` points at the whole description");
            return Err(Problem::new("wrong-reference", text));
        }
        let kind = kind_of(ty);
        if kind == Some(Kind::MediaType) && self.is_schema(&definition) {
            return self.schema_of_media_type(from, reference, ty);
        }
        let is_reference_alone = |kind| {
            !matches!(
                kind,
                Kind::Schema | Kind::PathItem | Kind::Swagger(Part::PathItem)
            )
        };
        if kind.is_some_and(is_reference_alone) {
            self.finder.reaches(definition.clone())?;
        }
        let Some((kind, section)) = kind.and_then(|kind| Some((kind, kind.section()?))) else {
            return self.inline(definition, ty);
        };
        let dialect = self.finder.library.dialect();
        for candidate in [&target, &definition] {
            let is_of_root = candidate.file == FileId::ROOT;
            let named = is_of_root
                .then(|| layout::in_place(&candidate.pointer, section, dialect))
                .flatten();
            match named {
                Some(Ok(name)) => return Ok(Meaning::InPlace(canonical(section, &name))),
                Some(Err(found)) => {
                    return self.other_kind(
                        candidate,
                        kind,
                        &found,
                        (from, reference.to_owned(), ty),
                    );
                }
                None => {}
            }
        }
        if kind == Kind::Schema {
            if let Some(within) = self.schema_in(&definition) {
                let problem = Problem::new(
                    "wrong-reference",
                    format!("`{reference}` points at no schema, but at what has one"),
                )
                .help(format!("point at the schema: `{reference}{within}`"));
                let inner = format!("#{}{within}", definition.pointer);
                let meaning = self.meaning(definition.file, &inner, ty)?;
                self.plan
                    .odd
                    .insert((from, reference.to_owned(), ty), problem);
                return Ok(meaning);
            }
        } else if kind != Kind::Example && layout::is_below_schemas(&definition.pointer, dialect) {
            let noun = shape(kind).name();
            let text = format!("`{reference}` points at a schema, and a {noun} is none");
            return Err(Problem::new("wrong-reference", text)
                .help(format!("point at `#/{}/...`", dialect.section(section))));
        }
        self.hoist(definition, kind, reference)
    }

    /// `application/json: { $ref: '#/components/schemas/Pet' }` leaves out the `schema` between them.
    fn schema_of_media_type(
        &mut self,
        from: FileId,
        reference: &str,
        ty: Ty,
    ) -> Result<Meaning, Problem> {
        if let Meaning::Broken(problem) = self.look_up(from, reference, Ty::One(Kind::Schema)) {
            return Err(problem);
        }
        let text = format!("`{reference}` is a schema, and stands where a media type is expected");
        let problem = Problem::new("wrong-reference", text)
            .help(format!("write `schema: {{ $ref: '{reference}' }}`"));
        self.plan
            .odd
            .insert((from, reference.to_owned(), ty), problem);
        Ok(Meaning::Schema)
    }

    fn is_schema(&self, target: &Target) -> bool {
        let dialect = self.finder.library.dialect();
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str());
        let is_media_type = |value: &Value| {
            let own = ["schema", "itemSchema", "example", "encoding"];
            own.iter().any(|key| value.get(key).is_some())
        };
        layout::is_below_schemas(&target.pointer, dialect)
            || value.is_some_and(|value| is_schema(value) && !is_media_type(value))
    }

    /// The way to the schema of what has one and is none, wherever it stands: of a parameter, of a response.
    fn schema_in(&mut self, target: &Target) -> Option<Pointer> {
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str())?;
        if is_schema(value) {
            return None;
        }
        schema_within(value)
    }

    fn hoist(
        &mut self,
        definition: Target,
        kind: Kind,
        reference: &str,
    ) -> Result<Meaning, Problem> {
        let root = self.finder.library.value(definition.file);
        let value = root
            .pointer(definition.pointer.as_str())
            .unwrap_or(&Value::Null);
        let fits = value.is_object() || (kind == Kind::Schema && value.is_boolean());
        if !fits {
            return Err(wrong_target(reference, value));
        }
        let entry = (definition.clone(), kind);
        if !self.plan.hoisted.contains_key(&entry) {
            self.spend(value, reference)?;
            self.plan.hoisted.insert(entry, value.clone());
            self.queue.push_back((definition.clone(), Ty::One(kind)));
        }
        Ok(Meaning::Hoist(definition))
    }

    /// A component of another kind that has one plain reading as the kind that is expected.
    fn other_kind(
        &mut self,
        target: &Target,
        kind: Kind,
        found: &str,
        key: Key,
    ) -> Result<Meaning, Problem> {
        let noun = shape(kind).name();
        let section = kind.section().unwrap_or_default();
        let dialect = self.finder.library.dialect();
        let problem = Problem::new(
            "wrong-reference",
            format!("a {noun} cannot be one of `{}`", dialect.section(found)),
        )
        .help(format!("point at `#/{}/...`", dialect.section(section)));
        let meaning = match (kind, found) {
            (Kind::Response, "requestBodies") | (Kind::Header, "parameters") => {
                self.hoist(target.clone(), kind, &key.1)?
            }
            (Kind::Schema, _) => {
                let root = self.finder.library.value(target.file);
                let within = root
                    .pointer(target.pointer.as_str())
                    .and_then(schema_within);
                let Some(within) = within else {
                    return Err(problem);
                };
                self.meaning(target.file, &format!("#{}{within}", target.pointer), key.2)?
            }
            _ => return Err(problem),
        };
        self.plan.odd.insert(key, problem);
        Ok(meaning)
    }

    fn inline(&mut self, target: Target, ty: Ty) -> Result<Meaning, Problem> {
        if !self.plan.inlined.contains_key(&target) {
            let root = self.finder.library.value(target.file);
            let value = root
                .pointer(target.pointer.as_str())
                .unwrap_or(&Value::Null);
            self.spend(value, target.pointer.as_str())?;
            self.plan.inlined.insert(target.clone(), value.clone());
            self.queue.push_back((target.clone(), ty));
        }
        Ok(Meaning::Inline(target))
    }

    /// A description in a file of its own.
    fn text(&mut self, from: FileId, reference: &str) -> Result<Meaning, Problem> {
        if let uri::Uri::Local {
            path: Some(path),
            fragment,
        } = uri::parse(reference, self.finder.library.path(from))
            && fragment.is_empty()
        {
            let read = self.finder.library.plain(&path);
            return read.map(Meaning::Text).map_err(|error| {
                Problem::new(
                    "missing-file",
                    format!("`{path}` is referred to, but {error}"),
                )
            });
        }
        let target = self.finder.target(from, reference)?;
        let root = self.finder.library.value(target.file);
        match root.pointer(target.pointer.as_str()) {
            Some(Value::String(text)) => Ok(Meaning::Text(text.clone())),
            value => Err(wrong_target(reference, value.unwrap_or(&Value::Null))),
        }
    }

    fn spend(&mut self, value: &Value, reference: &str) -> Result<(), Problem> {
        match self.left.checked_sub(size(value)) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Problem::new(
                "too-large",
                format!("bringing in `{reference}` makes the description too large"),
            )
            .help("refer to `components` instead of copying from place to place")),
        }
    }
}
