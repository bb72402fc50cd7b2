//! Which object has which fields of which kind, as tables; and the walk that holds a document against them.
//!
//! The tables are the union of 3.0, 3.1 and 3.2: what a newer version brought is read in an older document, too,
//! with a warning. What Swagger 2.0 has in another form has tables of its own.

mod beside;
mod check;
mod fields;
mod kind;
mod messages;
mod missing;
mod repair;
mod schema_fields;
mod slips;
mod suggest;
mod swagger_fields;
mod unknown;
mod versions;

pub(super) use beside::indented;
pub(super) use check::{Checker, without_our_keys};
#[cfg(test)]
pub(super) use kind::sorted_tables;
pub(super) use kind::{Kind, METHODS, Part, Ty, child_ty, fields_named, shape};
pub(super) use messages::{all_of, described, excerpt, expected, is_reference, one_of};
pub(super) use repair::{is_beyond, parse_number};
pub(super) use suggest::slips_between;
pub use suggest::{Looks, closest};
pub(super) use unknown::is_misspelt;
