//! What changes about types, the client, and the runtime.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Kind, Step, What};
use super::functions::{functions, is_called_alike, traits};
use super::operations::{Owned, both, deprecated};
use super::{condition, wire};
use crate::surface::{self, Exposed, Field, Item, Surface, Text, Variant};

pub(super) fn compare(
    old: &Surface,
    new: &Surface,
    moved: &BTreeMap<String, String>,
    owned: &Owned,
    changes: &mut Vec<Change>,
) {
    let mut matched: BTreeSet<&str> = BTreeSet::new();
    let mut gone = Vec::new();
    let not_owned = old.items.iter().filter(|(path, _)| !owned.has(path));
    for (path, before) in not_owned {
        let same = new.items.get_key_value(path);
        let renamed = || {
            let (to, now) = new.items.get_key_value(moved.get(path)?)?;
            (!old.items.contains_key(to)).then_some((to, now))
        };
        if let Some((at, now)) = same.or_else(|| by_any_path(before, new)) {
            matched.insert(at);
            let mut tell = Teller::new(path, changes);
            if let Some(message) = paths(old, before, new, now) {
                tell.change(What::Changed, Step::Major, message);
            }
            compare_one(&before.item, &now.item, &mut tell);
        } else if let Some((to, now)) = renamed() {
            matched.insert(to);
            let message = format!("is called `{}` now", shown(to));
            Teller::new(path, changes).change(What::Changed, Step::Major, message);
            compare_one(&before.item, &now.item, &mut Teller::new(path, changes));
        } else {
            gone.push(path.as_str());
        }
    }
    let fresh = new.items.keys().map(String::as_str);
    let fresh = fresh.filter(|path| !matched.contains(path) && !owned.has(path));
    let mut fresh: Vec<&str> = fresh.collect();
    alike((old, &mut gone), (new, &mut fresh), changes);
    one_sided(
        &gone,
        new,
        (What::Removed, Step::Major, "is removed"),
        changes,
    );
    one_sided(&fresh, old, (What::Added, Step::Minor, "is new"), changes);
}

/// Takes those for one type that look the same and are called otherwise, where no other one looks so.
fn alike(
    (old, gone): (&Surface, &mut Vec<&str>),
    (new, fresh): (&Surface, &mut Vec<&str>),
    changes: &mut Vec<Change>,
) {
    let mut looks: BTreeMap<String, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    for path in gone.iter() {
        if let Some(look) = look(old, path) {
            looks.entry(look).or_default().0.push(path);
        }
    }
    for path in fresh.iter() {
        if let Some(look) = look(new, path) {
            looks.entry(look).or_default().1.push(path);
        }
    }
    for pair in looks.into_values() {
        if let ([from], [to]) = (pair.0.as_slice(), pair.1.as_slice()) {
            let message = format!("is called `{}` now", shown(to));
            Teller::new(from, changes).change(What::Changed, Step::Major, message);
            gone.retain(|path| path != from);
            fresh.retain(|path| path != to);
        }
    }
}

/// How a type looks, if there is something to see: its fields, or its variants.
fn look(surface: &Surface, path: &str) -> Option<String> {
    let kind = &surface.items.get(path)?.item.kind;
    let is_seen = match kind {
        surface::Kind::Struct { fields, .. } => !fields.is_empty(),
        surface::Kind::Enum { variants, .. } => !variants.is_empty(),
        surface::Kind::Alias(_)
        | surface::Kind::Function(_)
        | surface::Kind::Value(_)
        | surface::Kind::Trait(_) => false,
    };
    (is_seen && path.starts_with("types::")).then(|| format!("{kind:?}"))
}

/// The same item, where its shortest path is gone.
fn by_any_path<'s>(before: &Exposed, new: &'s Surface) -> Option<(&'s String, &'s Exposed)> {
    let mut all = new.items.iter();
    let has = |now: &Exposed| before.paths.keys().any(|path| now.paths.contains_key(path));
    (before.paths.len() > 1).then(|| all.find(|(_, now)| has(now)))?
}

/// What is there in one of the crates alone. A module of the runtime that the other one has nothing of is
/// told as one.
fn one_sided(
    paths: &[&str],
    other: &Surface,
    (what, step, message): (What, Step, &str),
    changes: &mut Vec<Change>,
) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for path in paths {
        let module = path.rsplit_once("::").map_or("", |(module, _)| module);
        let below = format!("{module}::");
        let is_there = || {
            let mut from = other.items.range(below.clone()..);
            from.next()
                .is_some_and(|(path, _)| path.starts_with(&below))
        };
        if path.starts_with("runtime::") && (told.contains(module) || !is_there()) {
            if told.insert(module) {
                changes.push(Change::new(Kind::Runtime, what, step, module, message));
            }
        } else {
            Teller::new(path, changes).change(what, step, message.to_owned());
        }
    }
}

/// Tells of one item.
pub(super) struct Teller<'c> {
    kind: Kind,
    item: String,
    changes: &'c mut Vec<Change>,
}

impl<'c> Teller<'c> {
    fn new(path: &str, changes: &'c mut Vec<Change>) -> Self {
        let head = path.split("::").next();
        let kind = match head {
            Some("runtime") => Kind::Runtime,
            Some("client" | "Client" | "ClientBuilder" | "server" | "Server") => Kind::Client,
            _ => Kind::Type,
        };
        Self {
            kind,
            item: shown(path),
            changes,
        }
    }

    pub(super) fn tell(&mut self, kind: Kind, what: What, step: Step, message: String) {
        let kind = match self.kind {
            Kind::Type => kind,
            own => own,
        };
        let change = Change::new(kind, what, step, &self.item, message);
        self.changes.push(change);
    }

    pub(super) fn change(&mut self, what: What, step: Step, message: String) {
        self.tell(self.kind, what, step, message);
    }
}

/// How a program names it: types by their name alone, as they are alone in their module.
fn shown(path: &str) -> String {
    path.strip_prefix("types::").unwrap_or(path).to_owned()
}

/// Paths that are gone, or that need other features.
fn paths(old: &Surface, before: &Exposed, new: &Surface, now: &Exposed) -> Option<String> {
    let is_lost = |path: &&String| !now.paths.contains_key(*path);
    let lost: Vec<&str> = before
        .paths
        .keys()
        .filter(is_lost)
        .map(String::as_str)
        .collect();
    if !lost.is_empty() {
        return Some(format!("is no longer at `{}`", lost.join("`, `")));
    }
    let mut conditions = before.paths.iter().filter_map(|(path, before)| {
        let now = now.paths.get(path)?;
        condition((old, before), (new, now))
    });
    conditions.next()
}

fn compare_one(before: &Item, now: &Item, tell: &mut Teller<'_>) {
    deprecated(
        before.is_deprecated,
        now.is_deprecated,
        |what, step, message| {
            tell.change(what, step, message.to_owned());
        },
    );
    kinds(&before.kind, &now.kind, tell);
    traits(&before.traits, &now.traits, tell);
    functions(&before.methods, &now.methods, tell);
    written(before, now, tell);
}

fn written(before: &Item, now: &Item, tell: &mut Teller<'_>) {
    let (before, now) = (&before.written, &now.written);
    for message in wire::names(&before.names, &now.names) {
        tell.tell(Kind::Field, What::Changed, Step::Patch, message);
    }
    for message in wire::tags(&before.tags, &now.tags) {
        tell.tell(Kind::Variant, What::Changed, Step::Patch, message);
    }
    let (Some(old), Some(new)) = (&before.url, &now.url) else {
        return;
    };
    if old != new {
        let message = format!("stands for `{new}` now, and not for `{old}`");
        tell.change(What::Changed, Step::Patch, message);
    }
    for (name, before) in &before.defaults {
        let now = now.defaults.get(name).filter(|now| *now != before);
        if let Some(now) = now {
            let message = format!("has `{now}` as the default of `{name}` now, and not `{before}`");
            tell.change(What::Changed, Step::Patch, message);
        }
    }
}

fn kinds(before: &surface::Kind, now: &surface::Kind, tell: &mut Teller<'_>) {
    use surface::Kind as Is;
    let step = |is_major: bool| if is_major { Step::Major } else { Step::Minor };
    match before {
        Is::Struct {
            fields: old,
            is_open: was_open,
        } => {
            let Is::Struct {
                fields: new,
                is_open,
            } = now
            else {
                return other_kind(before, now, tell);
            };
            fields(old, new, step(*was_open), tell);
            let message = match (was_open, is_open) {
                (true, false) => "can no longer be written with all of its fields",
                (false, true) => "can be written with all of its fields now",
                (true, true) | (false, false) => return,
            };
            tell.change(What::Changed, step(*was_open), message.to_owned());
        }
        Is::Enum {
            variants: old,
            is_closed: was_closed,
        } => {
            let Is::Enum {
                variants: new,
                is_closed,
            } = now
            else {
                return other_kind(before, now, tell);
            };
            variants(old, new, step(*was_closed), tell);
            let message = match (was_closed, is_closed) {
                (true, false) => "may get more variants now, so a match needs an arm for them",
                (false, true) => "has these variants now and will get no others",
                (true, true) | (false, false) => return,
            };
            tell.change(What::Changed, step(*was_closed), message.to_owned());
        }
        Is::Alias(old) => {
            let Is::Alias(new) = now else {
                return other_kind(before, now, tell);
            };
            meaning(old, new, tell);
        }
        Is::Value(old) => {
            let Is::Value(new) = now else {
                return other_kind(before, now, tell);
            };
            meaning(old, new, tell);
        }
        Is::Function(old) => {
            let Is::Function(new) = now else {
                return other_kind(before, now, tell);
            };
            if !is_called_alike(old, new) {
                let message = "is called in another way".to_owned();
                tell.change(What::Changed, Step::Major, message);
            }
        }
        Is::Trait(old) => {
            let Is::Trait(new) = now else {
                return other_kind(before, now, tell);
            };
            if old != new {
                let message = "asks for something else of who implements it".to_owned();
                tell.change(What::Changed, Step::Major, message);
            }
        }
    }
}

fn meaning(old: &Text, new: &Text, tell: &mut Teller<'_>) {
    if old != new {
        let (old, new) = both(old, new);
        let message = format!("is `{new}` now, and not `{old}`");
        tell.change(What::Changed, Step::Major, message);
    }
}

fn other_kind(before: &surface::Kind, now: &surface::Kind, tell: &mut Teller<'_>) {
    let message = format!("is {} now, and not {}", word(now), word(before));
    tell.change(What::Changed, Step::Major, message);
}

fn word(kind: &surface::Kind) -> String {
    use surface::Kind as Is;
    match kind {
        Is::Struct { .. } => "a struct".to_owned(),
        Is::Enum { .. } => "an enum".to_owned(),
        Is::Alias(ty) => format!("`{}`", ty.short),
        Is::Function(_) => "a function".to_owned(),
        Is::Value(_) => "a constant".to_owned(),
        Is::Trait(_) => "a trait".to_owned(),
    }
}

fn fields(old: &[Field], new: &[Field], added: Step, tell: &mut Teller<'_>) {
    for before in old {
        let name = &before.name;
        let Some(now) = new.iter().find(|field| field.name == *name) else {
            let message = format!("has lost the field `{name}: {}`", before.ty.short);
            tell.tell(Kind::Field, What::Removed, Step::Major, message);
            continue;
        };
        if before.ty != now.ty {
            let (before, now) = both(&before.ty, &now.ty);
            let message = format!("has `{name}: {now}`, and not `{name}: {before}`");
            tell.tell(Kind::Field, What::Changed, Step::Major, message);
        }
        deprecated(
            before.is_deprecated,
            now.is_deprecated,
            |what, step, message| {
                let message = format!("has the field `{name}`, which {message}");
                tell.tell(Kind::Field, what, step, message);
            },
        );
    }
    for now in new {
        if !old.iter().any(|field| field.name == now.name) {
            let message = format!("has a new field, `{}: {}`", now.name, now.ty.short);
            tell.tell(Kind::Field, What::Added, added, message);
        }
    }
}

fn variants(old: &[Variant], new: &[Variant], added: Step, tell: &mut Teller<'_>) {
    for before in old {
        let name = &before.name;
        let Some(now) = new.iter().find(|variant| variant.name == *name) else {
            let message = format!("has lost the variant `{name}`");
            tell.tell(Kind::Variant, What::Removed, Step::Major, message);
            continue;
        };
        let types = |variant: &Variant| -> Vec<(String, Text)> {
            let fields = variant.fields.iter();
            fields
                .map(|field| (field.name.clone(), field.ty.clone()))
                .collect()
        };
        if types(before) != types(now) {
            let message = format!("has `{}`, and not `{}`", contents(now), contents(before));
            tell.tell(Kind::Variant, What::Changed, Step::Major, message);
        }
        deprecated(
            before.is_deprecated,
            now.is_deprecated,
            |what, step, message| {
                let message = format!("has the variant `{name}`, which {message}");
                tell.tell(Kind::Variant, what, step, message);
            },
        );
    }
    for now in new {
        if !old.iter().any(|variant| variant.name == now.name) {
            let message = format!("has a new variant, `{}`", contents(now));
            tell.tell(Kind::Variant, What::Added, added, message);
        }
    }
}

/// `Cat(Cat)`, `Other { value: String }`.
fn contents(variant: &Variant) -> String {
    let is_tuple = |field: &Field| field.name.starts_with(|c: char| c.is_ascii_digit());
    let name = &variant.name;
    let types = variant.fields.iter().map(|field| {
        if is_tuple(field) {
            field.ty.short.clone()
        } else {
            format!("{}: {}", field.name, field.ty.short)
        }
    });
    let types = types.collect::<Vec<_>>().join(", ");
    match variant.fields.first() {
        None => name.clone(),
        Some(first) if is_tuple(first) => format!("{name}({types})"),
        Some(_) => format!("{name} {{ {types} }}"),
    }
}
