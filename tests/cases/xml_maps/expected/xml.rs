// @generated
//! How types are written as XML.

use crate::runtime::xml::{self, Member, Name, Shape};

/// [`Doc`](crate::xml_maps::expected::types::Doc).
pub static DOC: Shape = Shape::object(
        &[
            Member::element(
                "rows",
                Name::new("rows"),
                &Shape::object(&[]).others(&Shape::list(Name::new("n"), &xml::NUMBER)),
            ),
        ],
    )
    .root(Name::new("doc"));

/// [`ReadResponse`](crate::xml_maps::expected::types::ReadResponse).
pub static READ_RESPONSE: Shape = Shape::object(
    &[Member::element("text", Name::new("text"), &xml::TEXT)],
);
