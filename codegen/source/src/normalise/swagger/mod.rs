//! What Swagger 2.0 says differently -> the 3.0 form. One file per construct.
//!
//! What a construct says by itself is rewritten as in the other versions, when the walk comes by. Bodies and answers
//! need the media types of the operation or of the document, so [`whole`] writes them down at the end.

mod body;
mod collection;
mod media;
mod parameter;
mod response;
mod schema;
mod security;
mod server;
mod whole;

use serde_json::{Map, Value};

use super::{operation, parameterized_host, path, statuses};
use crate::grammar::{Checker, Part};
use crate::place::Place;

pub(super) use schema::{before as schema_before, words as schema_words};

/// Rewrites an object as written.
pub(super) fn before(
    part: Part,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    match part {
        Part::Parameter | Part::Header => parameter::gather_schema(part, map, place, cx),
        Part::Root => parameterized_host::add_to_swagger(map, place),
        Part::Components
        | Part::Paths
        | Part::PathItem
        | Part::Operation
        | Part::Responses
        | Part::Response
        | Part::SecurityScheme => {}
    }
}

/// Rewrites an object whose fields and children are in order.
pub(super) fn after(
    part: Part,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    match part {
        Part::Root => whole::whole(map, place, cx),
        Part::Paths => path::paths(map, place, cx),
        Part::PathItem => operation::parameters(map, place, cx),
        Part::Operation => operation::operation(map, place, cx),
        Part::Parameter => parameter::parameter(map, place, cx),
        Part::Responses => statuses::responses(map, place, cx),
        Part::Header => parameter::header(map, place, cx),
        Part::SecurityScheme => security::scheme(map, place, cx),
        Part::Components | Part::Response => {}
    }
}
