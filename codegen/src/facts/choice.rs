//! What is decided of a union: which of its variants a value is. And what is asked of types on the way there.

use std::collections::BTreeMap;
use std::sync::Arc;

pub use super::kinds::JsonKind;
use crate::api::{Additional, Api, Field, TypeKind, TypeRef, WireName};

/// How the variants of a union are told apart: by the kind of JSON value first, and then for each
/// kind by itself.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Deciding {
    /// The kinds that a variant takes. Any other kind fits none.
    pub kinds: BTreeMap<JsonKind, Choice>,
}

/// Which variant it is, by number, once the kind of value is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
    /// The only one that takes the kind.
    One(usize),
    /// The only one that takes objects, if they have a member that it requires.
    With(usize, WireName),
    /// By the value of a property.
    Tag(Tagged),
    /// By required properties that no other variant knows. At most one variant is without, and it
    /// is the one where none of them is there.
    Keys(Vec<(usize, Option<Key>)>, Occurrence),
    /// The first that fits.
    Order(Vec<usize>),
}

/// A property that is there in the values of one variant alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    /// The property.
    pub name: WireName,
    /// Whether null is a value of it. Of any other it is as if it were not there: some servers write all
    /// members that they know.
    pub takes_null: bool,
}

/// How many of the properties that decide a value can have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Occurrence {
    /// One decides. Several of them leave it to what the value fits best.
    One,
    /// The same, and one decides only if the value looks like that variant: it can be another one's all the same, and
    /// the values of members that others have, too, can say so.
    Several,
    /// Several, and then the value is none of the variants: each is closed to what is another's.
    SeveralOfClosed,
}

/// A property whose value decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tagged {
    /// The property.
    pub property: WireName,
    /// The variants with their values, as text.
    pub variants: Vec<TaggedVariant>,
    /// Whether the values are texts of JSON, because not all of them are strings.
    pub is_json: bool,
    /// The variant for values of which the property says nothing known, if they look like it: the schema
    /// which the others are made of, or the document's choice.
    pub base: Option<usize>,
    /// How it is decided of other values; without it they are none of the variants.
    pub otherwise: Option<Otherwise>,
}

/// How it is decided of a value whose property says nothing known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Otherwise {
    /// What else tells the variants apart.
    pub choice: Box<Choice>,
    /// Whether it counts where the property has a value that no variant has, too, and not only where it has none.
    pub of_unknown: bool,
}

/// A variant that a property's value names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TaggedVariant {
    /// Its number.
    pub index: usize,
    /// The values that name it.
    pub values: Vec<String>,
    /// Whether its values have the property anyway.
    pub carrier: Carrier,
}

/// Whether the values of a variant have the property that names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carrier {
    /// Always: it is a field that must be there, or the variant is the one of values without a name.
    Always,
    /// Perhaps: it is a field that may be left out, or the variant is a union again.
    Perhaps,
    /// It is no field.
    Never,
}

impl Deciding {
    /// The property that tells objects apart, if one does.
    #[must_use]
    pub fn tag(&self) -> Option<&Tagged> {
        match self.kinds.get(&JsonKind::Object)? {
            Choice::Tag(tagged) => Some(tagged),
            Choice::One(_) | Choice::With(..) | Choice::Keys(..) | Choice::Order(_) => None,
        }
    }
}

pub(super) fn is_union(api: &Api, type_ref: &TypeRef) -> bool {
    match api.types.beneath(type_ref) {
        TypeRef::Named(id) => matches!(api.types[*id].kind, TypeKind::Union(_)),
        _ => false,
    }
}

pub(super) fn text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether values of the type have declared members alone.
pub(super) fn is_closed(api: &Api, type_ref: &TypeRef) -> bool {
    let structure = api.types.structure(type_ref);
    structure.is_some_and(|structure| structure.additional == Additional::Denied)
}

pub(super) fn fields<'a>(api: &'a Api, type_ref: &TypeRef) -> Option<&'a [Arc<Field>]> {
    let structure = api.types.structure(type_ref)?;
    Some(&structure.fields)
}

/// Whether a member is there in every value that a server sends.
pub(super) fn is_told(field: &Field) -> bool {
    field.required && field.described && !field.write_only
}
