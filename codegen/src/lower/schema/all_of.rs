//! `allOf` → one flat struct: the members' properties, then the schema's own.

use openapiv3::ReferenceOr;

use super::super::{Lowering, component_name};
use super::object::{Parts, add_own};
use super::{SchemaRef, View};
use crate::api::TypeId;
use crate::diag::Location;

/// Deeper than any document nests on purpose: an `allOf` that comes back to itself ends here.
const DEPTH: usize = 32;

pub(super) fn merge(
    cx: &mut Lowering<'_>,
    view: &View<'_>,
    at: &Location,
    id: TypeId,
    parts: &mut Parts,
    depth: usize,
) {
    if depth > DEPTH {
        cx.warn(
            "endless-all-of",
            at.clone(),
            "this `allOf` contains itself",
            "break the circle; what it repeats is read once",
        );
        return;
    }
    let list = at.child("allOf");
    for (index, member) in view.all_of.iter().enumerate() {
        let Some((schema, at)) = resolve(cx, member, &list.index(index)) else {
            continue;
        };
        merge(cx, &View::new(schema), &at, id, parts, depth + 1);
    }
    add_own(cx, view, at, id, parts);
}

fn resolve<'a>(
    cx: &Lowering<'a>,
    member: &'a ReferenceOr<openapiv3::Schema>,
    at: &Location,
) -> Option<(&'a openapiv3::Schema, Location)> {
    let mut member = SchemaRef::from(member);
    let mut at = at.clone();
    for _ in 0..64 {
        match member {
            SchemaRef::Item(schema) => {
                let at = super::origin(&at, &schema.schema_data.extensions);
                return Some((schema, at));
            }
            SchemaRef::Reference(reference) => {
                let name = component_name(reference, "schemas")?;
                let schemas = &cx.document.components.as_ref()?.schemas;
                member = schemas.get(&name)?.into();
                at = cx.component("schemas", &name);
            }
        }
    }
    None
}
