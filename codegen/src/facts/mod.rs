//! Api → tables: what follows from the model. Immutable once computed; reads nothing else.

mod choice;
mod chosen;
mod cycles;
mod deciding;
mod direction;
mod formats;
mod headers;
mod kinds;
mod objects;
mod size;
mod strict;
mod surface;
mod tags;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::api::{
    Additional, Api, Field, Primitive, StructDef, TypeId, TypeKind, TypeRef, Value, WireName,
};

pub use choice::{
    Carrier, Choice, Deciding, JsonKind, Key, Occurrence, Otherwise, Tagged, TaggedVariant,
};
pub use direction::Direction;
pub(crate) use direction::uses;
pub(crate) use formats::admits;
pub use headers::{has_headers, headers};
pub use size::has_dwarfing;
pub use texts::Texts;

/// The only value that a field has in what is sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fixed {
    /// A variant of an enum, by its number.
    Variant(TypeId, usize),
    /// A text.
    Text(String),
}

/// What follows from the model.
#[derive(Clone, Debug)]
pub struct Facts {
    directions: Vec<Direction>,
    boxed: BTreeSet<(TypeId, usize)>,
    sizes: Vec<usize>,
    nesting: usize,
    newtypes: BTreeSet<TypeId>,
    deciding: BTreeMap<TypeId, Deciding>,
    constants: BTreeSet<(TypeId, WireName)>,
    tags: BTreeMap<(TypeId, WireName), String>,
    asked: BTreeSet<TypeId>,
    in_headers: BTreeSet<TypeId>,
    optional_answers: bool,
}

impl Facts {
    /// Computes every table.
    #[must_use]
    pub fn new(api: &Api) -> Self {
        let newtypes = cycles::recursive_aliases(&api.types);
        let mut boxed = cycles::boxed_fields(&api.types);
        let sizes = size::table(api, &mut boxed);
        let deciding = deciding::all(api);
        Self {
            directions: direction::directions(api),
            boxed,
            sizes,
            nesting: cycles::nesting(&api.types),
            newtypes,
            asked: surface::asked(api, &deciding),
            in_headers: headers::types(api),
            constants: tags::telling_constants(api),
            tags: tags::named(api, &deciding),
            deciding,
            optional_answers: false,
        }
    }

    /// The same for a server that leaves out what its description requires of answers.
    #[must_use]
    pub fn with_optional_answers(mut self, optional: bool) -> Self {
        self.optional_answers = optional;
        self
    }

    /// How deep types lead into each other at the most.
    #[must_use]
    pub fn nesting(&self) -> usize {
        self.nesting
    }

    /// Which way values of the type go over the wire.
    #[must_use]
    pub fn direction(&self, id: TypeId) -> Direction {
        self.directions
            .get(id.0 as usize)
            .copied()
            .unwrap_or(Direction::Both)
    }

    /// Whether field number `field` of the struct, or variant of the union, is boxed, because it
    /// closes a circle of types that contain each other, or because its values are large.
    #[must_use]
    pub fn is_boxed(&self, id: TypeId, field: usize) -> bool {
        self.boxed.contains(&(id, field))
    }

    /// Whether an alias names itself, so that it must be a type of its own.
    #[must_use]
    pub fn is_newtype(&self, id: TypeId) -> bool {
        self.newtypes.contains(&id)
    }

    /// How the variants of a union are told apart; `None` for any other declaration.
    #[must_use]
    pub fn deciding(&self, id: TypeId) -> Option<&Deciding> {
        self.deciding.get(&id)
    }

    /// Whether values of the type have declared members alone.
    #[must_use]
    pub fn is_closed(&self, api: &Api, type_ref: &TypeRef) -> bool {
        choice::is_closed(api, type_ref)
    }

    /// Whether a union asks the type how well a value looks like one of it.
    #[must_use]
    pub fn is_asked(&self, id: TypeId) -> bool {
        self.asked.contains(&id)
    }

    /// Whether values of the type are read from headers, too, where every scalar is a text.
    #[must_use]
    pub fn is_in_headers(&self, id: TypeId) -> bool {
        self.in_headers.contains(&id)
    }

    /// The value of a field that nobody needs to say. It can have that one only, and must be there, has
    /// it as its default, or tells the struct from others in a union; or a discriminator knows it.
    #[must_use]
    pub fn fixed(&self, api: &Api, id: TypeId, field: &Field) -> Option<Fixed> {
        if self.direction(id) == Direction::Response || field.read_only {
            return None;
        }
        self.single(api, id, field)
            .or_else(|| self.tag(api, id, field))
    }

    fn single(&self, api: &Api, id: TypeId, field: &Field) -> Option<Fixed> {
        let single = api.types.single(&field.type_ref)?;
        let TypeKind::Enum(set) = &api.types[single].kind else {
            return None;
        };
        let is_demanded = field.required && !set.open;
        let value = set.variants.first()?.value.to_json();
        let default = field.docs.default.as_ref();
        let default = default.or(api.types[single].docs.default.as_ref());
        let is_tag = || self.constants.contains(&(id, field.name.clone()));
        (is_demanded || default == Some(&value) || is_tag()).then_some(Fixed::Variant(single, 0))
    }

    fn tag(&self, api: &Api, id: TypeId, field: &Field) -> Option<Fixed> {
        let tag = self.tags.get(&(id, field.name.clone()))?;
        match api.types.beneath(&field.type_ref) {
            TypeRef::Primitive(Primitive::String) => Some(Fixed::Text(tag.clone())),
            TypeRef::Named(of) => {
                let TypeKind::Enum(set) = &api.types[*of].kind else {
                    return None;
                };
                let is_tag = |value: &Value| matches!(value, Value::String(text) if text == tag);
                let index = set
                    .variants
                    .iter()
                    .position(|variant| is_tag(&variant.value));
                index.map(|index| Fixed::Variant(*of, index))
            }
            _ => None,
        }
    }

    /// What an alias stands for in the end: one that is a type of its own stands for itself.
    #[must_use]
    pub fn unaliased<'t>(&self, api: &'t Api, type_ref: &'t TypeRef) -> &'t TypeRef {
        match type_ref {
            TypeRef::Named(id) if self.is_newtype(*id) => type_ref,
            TypeRef::Named(id) => match &api.types[*id].kind {
                TypeKind::Alias(target) => self.unaliased(api, target),
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => type_ref,
            },
            _ => type_ref,
        }
    }

    /// Whether the field must be there in every value of the struct: one that only the server sends
    /// is not demanded from a client, and the other way round. Nor is one demanded from a server of
    /// which nothing is known but that it is required: most of them have another name by now.
    ///
    /// Where answers are not trusted to have what is required, it is what decoding demands: a list or a
    /// map, which is empty where it is missing, and what has one value only.
    #[must_use]
    pub fn is_required(&self, api: &Api, id: TypeId, field: &Field) -> bool {
        let is_doubtful = self.optional_answers
            && self.direction(id) != Direction::Request
            && !matches!(
                api.types.beneath(&field.type_ref),
                TypeRef::List(_) | TypeRef::Map(_)
            )
            && api.types.single(&field.type_ref).is_none();
        self.is_promised(id, field) && !is_doubtful
    }

    /// Whether the description says that the field is there in every value that goes over the wire.
    #[must_use]
    pub fn is_promised(&self, id: TypeId, field: &Field) -> bool {
        let direction = self.direction(id);
        let is_missing_when_sent = field.read_only && direction != Direction::Response;
        let is_missing_when_received =
            (field.write_only || !field.described) && direction != Direction::Request;
        field.required && !is_missing_when_sent && !is_missing_when_received
    }

    /// Whether values of the struct have a place for members that it does not declare: who receives
    /// one and sends it again must not lose them.
    #[must_use]
    pub fn keeps_undeclared(&self, id: TypeId, structure: &StructDef) -> bool {
        match (self.direction(id), &structure.additional) {
            (Direction::Request, _) | (_, Additional::Kept(_)) => false,
            (_, Additional::Undeclared) => true,
            // It remembers no more than which of its members were null.
            (Direction::Both, Additional::Denied) => false,
            (Direction::Response, Additional::Denied) => {
                let may_be_null =
                    |field: &Arc<Field>| matches!(field.type_ref, TypeRef::Nullable(_));
                structure.fields.iter().any(may_be_null)
            }
        }
    }

    /// Whether every field of the struct may be left out, so that it has a default.
    #[must_use]
    pub fn has_default(&self, api: &Api, id: TypeId) -> bool {
        match &api.types[id].kind {
            TypeKind::Struct(def) => def.fields.iter().all(|field| {
                !self.is_required(api, id, field) || self.fixed(api, id, field).is_some()
            }),
            TypeKind::Alias(TypeRef::Named(of)) if !self.is_newtype(id) => {
                self.has_default(api, *of)
            }
            TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Union(_) => false,
        }
    }
}
