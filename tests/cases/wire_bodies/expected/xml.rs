//! How types are written as XML.

use crate::runtime::xml::{self, Member, Name, Shape};

/// [`Note`](crate::wire_bodies::expected::types::Note).
pub static NOTE: Shape = Shape::object(
        &[
            Member::attribute("id", Name::new("id"), &xml::NUMBER),
            Member::element("text", Name::new("text"), &xml::TEXT),
            Member::element(
                "tags",
                Name::new("tags"),
                &Shape::list(Name::new("tag"), &xml::TEXT),
            ),
            Member::element(
                "replies",
                Name::new("replies"),
                &Shape::list(Name::new("note"), &NOTE),
            ),
        ],
    )
    .root(Name::new("note"));

/// [`RecordHistory`](crate::wire_bodies::expected::types::RecordHistory).
pub static RECORD_HISTORY: Shape = Shape::object(
    &[
        Member::attribute("changed", Name::new("changed"), &xml::TEXT),
        Member::items("by", Name::new("by"), &xml::TEXT),
    ],
);
