//! The properties of an object. Where there are many, `source` leaves them values: they come to be of the document type
//! some at a time, or all at once where somebody asks what one of them is.

use std::iter;

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::super::{Extra, Lowering};
use super::object::lower_field;
use super::parts::Parts;
use super::{SchemaRef, View};
use crate::api::TypeId;
use diag::Location;
use source::{is_plain, keys};

pub(in crate::lower) type Boxed = ReferenceOr<Box<Schema>>;

/// How many of them are held at once: enough that what is looked up anew for each lot of them does not count, few
/// enough that their size doesn't.
const AT_ONCE: usize = 256;

impl<'a> View<'a> {
    /// Whether there are any.
    pub(in crate::lower) fn has_properties(&self) -> bool {
        self.names().next().is_some()
    }

    /// Their names, in the document's order.
    pub(in crate::lower) fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let typed = self.typed.into_iter().flat_map(IndexMap::keys);
        let unread = self.unread().into_iter().flat_map(Map::keys);
        typed.chain(unread).map(String::as_str)
    }

    fn unread(&self) -> Option<&'a Map<String, Value>> {
        self.extension(keys::PROPERTIES)?.as_object()
    }
}

impl<'a> Lowering<'a> {
    /// The properties, in the document's order.
    pub(in crate::lower) fn properties(
        &self,
        view: &View<'a>,
    ) -> impl Iterator<Item = (&'a String, &'a Boxed)> + use<'a> {
        self.read_properties(view).into_iter().flatten()
    }

    /// One of them.
    pub(in crate::lower) fn property(&self, view: &View<'a>, name: &str) -> Option<&'a Boxed> {
        self.read_properties(view)?.get(name)
    }

    fn read_properties(&self, view: &View<'a>) -> Option<&'a IndexMap<String, Boxed>> {
        let Some(unread) = view.unread() else {
            return view.typed;
        };
        *view.read.get_or_init(|| {
            let all = all_typed(unread).collect();
            match self.extra.alloc(Extra::Properties(all)) {
                Extra::Properties(all) => Some(all),
                _ => None,
            }
        })
    }
}

/// Adds a field for each property of a schema. `at` is the place of all of them.
pub(super) fn add_fields<'a>(
    cx: &mut Lowering<'a>,
    view: &View<'a>,
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    let Some(unread) = view.unread().filter(|_| view.read.get().is_none()) else {
        for (name, schema) in cx.properties(view) {
            let field = lower_field(cx, name, schema.into(), &at.child(name), id);
            parts.add(cx, field.into());
        }
        return;
    };
    let mut left = unread.iter().peekable();
    while left.peek().is_some() {
        let plain = iter::from_fn(|| left.next_if(|(_, value)| is_plain(value)));
        let typed = plain.map(|(name, value)| Some((name.clone(), typed(value)?)));
        let lot: Vec<(String, ReferenceOr<Schema>)> = typed.take(AT_ONCE).flatten().collect();
        add_lot(cx, &lot, at, id, parts);
        if let Some((name, value)) = left.next_if(|(_, value)| !is_plain(value))
            && let Some(schema) = held(cx, value)
        {
            let field = lower_field(cx, name, schema, &at.child(name), id);
            parts.add(cx, field.into());
        }
    }
}

/// The same for some that are plain, none of which outlives its field.
fn add_lot(
    cx: &mut Lowering<'_>,
    lot: &[(String, ReferenceOr<Schema>)],
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
) {
    if lot.is_empty() {
        return;
    }
    let fields = cx.apart(lot, |cx, lot| {
        let fields = lot
            .iter()
            .map(|(name, schema)| lower_field(cx, name, schema.into(), &at.child(name), id));
        fields.collect::<Vec<_>>()
    });
    for field in fields {
        parts.add(cx, field.into());
    }
}

/// A schema that is referred to when it has been lowered, or a reference.
fn held<'a>(cx: &Lowering<'a>, value: &'a Value) -> Option<SchemaRef<'a>> {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => Some(SchemaRef::Reference(reference)),
        None => cx.schema(value).map(SchemaRef::from),
    }
}

/// Properties that were left as values.
pub(in crate::lower) fn read_properties(unread: &Value) -> impl Iterator<Item = (String, Boxed)> {
    unread.as_object().into_iter().flat_map(all_typed)
}

fn all_typed(unread: &Map<String, Value>) -> impl Iterator<Item = (String, Boxed)> {
    let typed = |(name, value): (&String, _)| Some((name.clone(), typed(value)?));
    unread.iter().filter_map(typed)
}

/// The value in the document type, which `source` has made sure it fits.
fn typed<'v, T: Deserialize<'v>>(value: &'v Value) -> Option<T> {
    T::deserialize(value).ok()
}
