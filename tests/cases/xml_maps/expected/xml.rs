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
