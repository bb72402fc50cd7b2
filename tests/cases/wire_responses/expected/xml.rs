// @generated
//! How types are written as XML.

use crate::runtime::xml::{self, Member, Name, Shape};

/// [`Note`](crate::wire_responses::expected::types::Note).
pub static NOTE: Shape = Shape::object(
        &[
            Member::attribute("id", Name::new("id"), &xml::NUMBER),
            Member::element("text", Name::new("text"), &xml::TEXT),
            Member::element(
                "tags",
                Name::new("tags"),
                &Shape::list(Name::new("tag"), &xml::TEXT),
            ),
        ],
    )
    .root(Name::new("note"));
