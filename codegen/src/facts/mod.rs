//! Api → tables: what follows from the model. Immutable once computed; reads nothing else.

mod cycles;
mod deciding;
mod direction;
mod headers;
mod size;

use std::collections::BTreeSet;

use crate::api::{Api, Field, TypeId, TypeKind, TypeRef};

pub use deciding::{Choice, Deciding, JsonKind, Occurrence, Tagged, TaggedVariant};
pub use direction::Direction;
pub(crate) use direction::uses;
pub use headers::headers;
pub use size::has_dwarfing;

/// What follows from the model.
#[derive(Clone, Debug)]
pub struct Facts {
    directions: Vec<Direction>,
    boxed: BTreeSet<(TypeId, usize)>,
    newtypes: BTreeSet<TypeId>,
}

impl Facts {
    /// Computes every table.
    #[must_use]
    pub fn new(api: &Api) -> Self {
        let newtypes = cycles::recursive_aliases(&api.types);
        Self {
            directions: direction::directions(api),
            boxed: cycles::boxed_fields(&api.types),
            newtypes,
        }
    }

    /// Which way values of the type go over the wire.
    #[must_use]
    pub fn direction(&self, id: TypeId) -> Direction {
        self.directions
            .get(id.0 as usize)
            .copied()
            .unwrap_or(Direction::Both)
    }

    /// Whether field number `field` of the struct, or variant of the union, must be boxed, because it closes a circle of types
    /// that contain each other.
    #[must_use]
    pub fn is_boxed(&self, id: TypeId, field: usize) -> bool {
        self.boxed.contains(&(id, field))
    }

    /// Whether an alias names itself, so that it must be a type of its own.
    #[must_use]
    pub fn is_newtype(&self, id: TypeId) -> bool {
        self.newtypes.contains(&id)
    }

    /// Whether the field must be there in every value of the struct: one that only the server sends
    /// is not demanded from a client, and the other way round.
    #[must_use]
    pub fn is_required(&self, id: TypeId, field: &Field) -> bool {
        let direction = self.direction(id);
        let is_missing_when_sent = field.read_only && direction != Direction::Response;
        let is_missing_when_received = field.write_only && direction != Direction::Request;
        field.required && !is_missing_when_sent && !is_missing_when_received
    }

    /// Whether every field of the struct may be left out, so that it has a default.
    #[must_use]
    pub fn has_default(&self, api: &Api, id: TypeId) -> bool {
        match &api.types[id].kind {
            TypeKind::Struct(def) => def.fields.iter().all(|field| !self.is_required(id, field)),
            TypeKind::Alias(TypeRef::Named(of)) if !self.is_newtype(id) => {
                self.has_default(api, *of)
            }
            TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Union(_) => false,
        }
    }
}
