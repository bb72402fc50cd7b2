// @generated
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
            Member::attribute("language", Name::new("lang").prefix("xml"), &xml::TEXT),
            Member::items("kids", Name::new("kid").prefix("k").namespace("urn:k"), &KID),
            Member::element(
                "names",
                Name::new("names"),
                &Shape::list(Name::new("n").prefix("k").namespace("urn:k"), &xml::TEXT),
            ),
            Member::element(
                "rows",
                Name::new("rows"),
                &Shape::list(
                    Name::new("row"),
                    &Shape::list(Name::new("cell"), &xml::NUMBER),
                ),
            ),
        ],
    )
    .root(Name::new("note"));

/// [`Kid`](crate::wire_bodies::expected::types::Kid).
pub static KID: Shape = Shape::object(
    &[Member::element("age", Name::new("age"), &xml::NUMBER)],
);

/// [`Point`](crate::wire_bodies::expected::types::Point).
pub static POINT: Shape = Shape::object(
    &[
        Member::element("x", Name::new("x"), &xml::NUMBER),
        Member::element("y", Name::new("y"), &xml::NUMBER),
    ],
);

/// [`RecordHistory`](crate::wire_bodies::expected::types::RecordHistory).
pub static RECORD_HISTORY: Shape = Shape::object(
    &[
        Member::attribute("changed", Name::new("changed"), &xml::WORD),
        Member::items("by", Name::new("by"), &xml::TEXT),
    ],
);

/// [`PutZooBody`](crate::wire_bodies::expected::types::PutZooBody).
pub static PUT_ZOO_BODY: Shape = Shape::object(
        &[
            Member::items("plain", Name::new("plain"), &xml::TEXT),
            Member::items("item", Name::new("animal"), &xml::TEXT),
            Member::items("both", Name::new("alien"), &xml::TEXT),
            Member::element(
                "wrapped",
                Name::new("wrapped"),
                &Shape::list(Name::new("wrapped"), &xml::TEXT),
            ),
            Member::element(
                "wrappedBoth",
                Name::new("birds"),
                &Shape::list(Name::new("bird"), &xml::TEXT),
            ),
            Member::element(
                "wrappedOuter",
                Name::new("fish"),
                &Shape::list(Name::new("fish"), &xml::TEXT),
            ),
            Member::element("point", Name::new("place"), &POINT),
            Member::attribute("closed", Name::new("closed"), &xml::BOOLEAN),
        ],
    )
    .root(Name::new("zoo"));
